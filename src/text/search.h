/// \file
/// Looking for words as a reader does who types without accents.
#pragma once

#include <string>
#include <string_view>

namespace kehoach::text {

/// Words to be looked for in many texts: `van phong so` is found in `VĂN PHÒNG SỞ`, `hoà` in `hòa`, `d` in `đ`, and the other way round.
/// Letters are compared without their accents, the horn, the stroke of đ and their case (text/accents.h).
/// Only whole words are found: no `so` in `soạn`.
class WordSearch {
public:
    /// `words` may be decomposed, and need not be valid UTF-8.
    explicit WordSearch(std::string_view words);

    /// Whether there is a letter or digit to look for; without one nothing is found.
    [[nodiscard]] bool has_words() const { return !key_.empty(); }

    [[nodiscard]] bool is_in(std::string_view text) const;

private:
    std::string key_;
};

}  // namespace kehoach::text
