/// \file
/// Whether texts of a document are Unicode, or letters of an old encoding that were taken for others.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "encoding/readings.h"

namespace kehoach::encoding {

/// Knows what was seen in a document, and judges its texts (lines, cells, runs) one by one.
///
/// Evidence is how many words outside ASCII are syllables of Vietnamese in each reading. Measured on re-encoded plans: the right reading
/// 0.994 to 0.998, wrong ones at most 0.71; texts of other languages at most 0.23.
class Detector {
public:
    /// Every text that is not plainly Unicode is read so: the user said it.
    void force(Misreading reading) { forced_ = reading; }
    [[nodiscard]] bool is_forced() const { return forced_ != Misreading::none; }

    /// So is every text about which its letters say nothing else: the bytes of the file have shown it.
    void suppose(Misreading reading) { otherwise_ = reading; }

    /// Takes a text as evidence; `claim` is what its font says.
    void observe(std::string_view text, Misreading claim = Misreading::none);

    struct Verdict {
        Misreading reading = Misreading::none;
        bool doubtful = false;  ///< kept as it is, though it may be misread
    };

    /// What a text is. `claim` is what the font of the text says.
    [[nodiscard]] Verdict judge(std::string_view text, Misreading claim = Misreading::none) const;

    /// The misreading that most of the document's texts have, where no text is plainly Unicode; else none.
    [[nodiscard]] Misreading whole() const;

private:
    static constexpr std::size_t readings = static_cast<std::size_t>(Misreading::utf8) + 1;

    // What the texts are mostly whose fonts claim the same.
    [[nodiscard]] Misreading mostly(Misreading claim) const;
    [[nodiscard]] Verdict judge_claim(std::string_view text, Misreading claim) const;
    // Whether a text beside others in Unicode is no worse as it is than in `reading`.
    [[nodiscard]] bool is_good_as_it_stands(std::string_view text, Misreading reading) const;
    [[nodiscard]] std::optional<Misreading> as_known(std::string_view text) const;
    // Whether nothing of the document is Unicode, and most of what is not plainly something is `reading`.
    [[nodiscard]] bool is_all(Misreading reading) const;

    std::array<std::uint32_t, readings> seen_{};  // texts that were told without knowing the others; none: those that were not
    std::array<std::array<std::uint32_t, readings>, readings> claimed_{};  // the same by claim; Unicode counts as none
    std::uint32_t unicode_ = 0;                                            // texts with letters of Unicode Vietnamese
    Misreading forced_ = Misreading::none;
    Misreading otherwise_ = Misreading::none;
};

/// The codec of a misreading other than none and utf8.
const Codec& codec_of(Misreading reading);

/// Whether a text has a character that could stand for a byte outside ASCII, and no letter that tells Unicode. Others need no look.
bool is_suspicious(std::string_view text);

/// Stretches of a text, from a first byte to one behind the last.
using Stretches = std::vector<std::pair<std::size_t, std::size_t>>;

/// The words of a text that are names of other languages (François, café) and not misread as the rest of it is: spelt in letters of the
/// West, and no Vietnamese word once reread.
Stretches foreign_words(std::string_view text, const Codec& codec);

/// The text with its letters as `reading` has them, foreign words apart unless the encoding is certain.
std::string reread(std::string_view text, Misreading reading, bool certain = false);

}  // namespace kehoach::encoding
