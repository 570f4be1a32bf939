/// \file
/// Which letters make a Vietnamese syllable.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace kehoach::vi {

/// The six tones, in the order of the dictionary.
enum class Tone : std::uint8_t { level, huyen, hoi, nga, sac, nang };

/// A vowel letter without its tone, in lower case, and the tone.
struct Vowel {
    char32_t letter = 0;  ///< a ă â e ê i o ô ơ u ư y
    Tone tone = Tone::level;
};

/// The vowel that a letter of either case is; nullopt for consonants and all else.
std::optional<Vowel> vowel_of(char32_t letter);

/// The lower-case letter that `letter` (a ă â e ê i o ô ơ u ư y) is with a tone.
char32_t with_tone(char32_t letter, Tone tone);

/// Where the tone mark of a syllable stands and where it belongs, as offsets of vowels in the word.
struct Syllable {
    Tone tone = Tone::level;
    std::uint8_t mark = 0;       ///< the vowel with the mark; of no meaning for Tone::level
    std::uint8_t old_place = 0;  ///< the vowel that has the mark in the old style (hòa)
    std::uint8_t new_place = 0;  ///< the same in the new style (hoà); where the styles agree, both are one vowel

    /// True if neither style puts the mark where it stands (tòan, gía, qúy).
    [[nodiscard]] bool is_misplaced() const { return tone != Tone::level && mark != old_place && mark != new_place; }
};

/// `word` (NFC, any case) taken for a syllable: an onset, a rhyme of the language that may stand behind it as it is spelt, and a tone that
/// the final allows. nullopt if it is none, or has anything else than Vietnamese letters; bytes that are not UTF-8 do no harm.
std::optional<Syllable> syllable_of(std::string_view word);

/// True for a syllable with its tone mark where either style puts it. Without tone and with none of the letters ă â đ ê ô ơ ư the
/// answer may be true for foreign words too (`an`, `to`). Fast enough to be asked for every word of a large file.
bool is_syllable(std::string_view word);

/// True for a syllable that is right but for the place of its tone mark, as typists make them: `nghịêm`, `qúy`, `gía`, `tòan`.
bool is_syllable_with_misplaced_tone(std::string_view word);

}  // namespace kehoach::vi
