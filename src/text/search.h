/// \file
/// Looking for words as a reader does who types without accents.
#pragma once

#include <memory>
#include <string_view>

namespace kehoach::text {

/// Words to be looked for in many texts: `van phong so` is found in `VĂN PHÒNG SỞ`, `hoà` in `hòa`, `d` in `đ`, and the other way round.
/// Letters are compared by their primary weights in the root collation of Unicode (UTS #10), where accents, the horn, the stroke of đ and
/// the case weigh nothing. The Vietnamese collation is of no use here: in it ă, â, đ, ê, ô, ơ, ư are letters of their own.
/// Only whole words are found: no `so` in `soạn`.
class WordSearch {
public:
    /// `words` may be decomposed, and need not be valid UTF-8.
    explicit WordSearch(std::string_view words);
    ~WordSearch();
    WordSearch(WordSearch&&) noexcept;
    WordSearch& operator=(WordSearch&&) noexcept;

    /// Whether there is a letter or digit to look for; without one nothing is found.
    [[nodiscard]] bool has_words() const { return search_ != nullptr; }

    [[nodiscard]] bool is_in(std::string_view text) const;

private:
    struct Search;
    std::unique_ptr<Search> search_;
};

}  // namespace kehoach::text
