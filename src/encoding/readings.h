/// \file
/// A text in Latin letters read as what it may really be, and how Vietnamese each reading is.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "encoding/codec.h"

namespace kehoach::encoding {

/// What text in Unicode turns out to be that was read in a wrong encoding before it came here.
enum class Misreading : std::uint8_t {
    none,
    tcvn3,         ///< `KÕ ho¹ch`
    vni,           ///< `Keá hoaïch`
    windows_1258,  ///< `Kêì hoaòch`
    utf8,          ///< `Káº¿ hoáº¡ch`
};

/// How a text reads. Words are runs of two letters and more; words of capitals without a vowel are no words but abbreviations.
struct Reading {
    std::uint32_t words = 0;          ///< with a letter that stands for a character outside ASCII
    std::uint32_t valid = 0;          ///< of these, syllables of Vietnamese
    std::uint32_t common = 0;         ///< of the valid ones, the most frequent syllables of Vietnamese
    std::uint32_t strange = 0;        ///< of the valid ones, those that no language spells like this as they stand: `ho¹ch`, `MôC`
    std::uint32_t distinct = 0;       ///< 0, 1, or 2 for two different valid ones or more
    std::uint32_t abbreviations = 0;  ///< words of capitals without a vowel that hold such a letter: `N§`
    std::uint32_t plain = 0;          ///< words in ASCII alone, of two letters and more, not in capitals
    std::uint32_t plain_valid = 0;    ///< of these, syllables

    [[nodiscard]] double score() const { return words == 0 ? 0 : static_cast<double>(valid) / words; }
};

/// Reads Unicode text whose characters stand for bytes of the codec's encoding; nullptr to read it as it is.
Reading reading_of(std::string_view text, const Codec* codec);

/// Calls `out` for each character of such a text as the encoding has it, with the place of what it was read from.
/// A character that stands for no byte is given as it is.
using DecodedSink = std::function<void(char32_t character, std::size_t begin, std::size_t end)>;
void decode_text(std::string_view text, const Codec& codec, const DecodedSink& out);

/// The text that was taken for Windows-1252 and stored in UTF-8 once more: nullopt unless every character outside ASCII belongs to a
/// sequence of UTF-8 and what comes out has Vietnamese words or letters that only Vietnamese has. Undoes up to three such steps.
std::optional<std::string> mojibake_undone(std::string_view text);

/// Whether the text has letters that tell Vietnamese in Unicode from all readings above: ă, đ, ơ, ư, the letters from U+1EA0 on,
/// combining marks.
bool has_unicode_letters(std::string_view text);

}  // namespace kehoach::encoding
