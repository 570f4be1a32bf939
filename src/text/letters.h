/// \file
/// What kind of character a code point is, by Unicode's properties.
#pragma once

#include <cstddef>
#include <string_view>

namespace kehoach::text {

bool is_letter(char32_t c);
bool is_upper(char32_t c);
bool is_lower(char32_t c);
char32_t to_lower(char32_t c);
char32_t to_upper(char32_t c);

/// A letter, a mark or a number in any script: what must not be lost.
bool is_word_character(char32_t c);

inline bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }

/// Space, tab, no-break space and the other spaces of Unicode; no line break.
bool is_space(char32_t c);

/// Zero-width characters, soft hyphen, byte order mark, bidi controls, control characters: nothing that a reader sees.
bool is_invisible(char32_t c);

/// Hyphen, dashes and minus.
bool is_dash(char32_t c);

bool has_capital(std::string_view text);

/// True if there are at least two letters and none of them is lower case.
bool is_all_capitals(std::string_view text);

/// True if the first letter of the text is lower case and nothing but quotes or brackets stands before it.
bool starts_in_lower_case(std::string_view text);

/// True if the text has a letter, mark or number.
bool has_word_character(std::string_view text);

}  // namespace kehoach::text
