/// \file
/// Letters of other scripts that look like those of Vietnamese.
#pragma once

namespace kehoach::encoding {

/// The Latin letter that `c` (Cyrillic, Greek, ...) looks like, or 0. Ð and ð are among these letters, as is ǎ for ă.
char32_t look_alike_of(char32_t c);

/// Whether words with this letter need a look: look-alikes, full-width forms, ligatures, Roman numerals of one character, and letters of
/// mathematical alphabets.
bool may_look_alike(char32_t c);

/// Full-width forms of ASCII (U+FF01 to U+FF5E) as ASCII, or 0.
char32_t full_width_of(char32_t c);

/// `ff`, `fi`, ... for the ligatures from U+FB00 to U+FB06, `VIII` and the like for Roman numerals of one character; else nullptr.
const char* ligature_of(char32_t c);
const char* roman_numeral_of(char32_t c);

/// The plain letter of a mathematical alphabet (U+1D400 to U+1D6A3), or 0.
char32_t mathematical_of(char32_t c);

}  // namespace kehoach::encoding
