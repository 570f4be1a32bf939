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

/// Whether `word` (letters only, NFC, any case) is a possible syllable: an onset, one of the rhymes of the language with its final, a tone
/// that the final allows, the tone mark on a vowel where either style of placement puts it. Without tone and with none of the
/// letters ă â đ ê ô ơ ư the answer may be true for foreign words too (`an`, `to`).
bool is_syllable(std::string_view word);

}  // namespace kehoach::vi
