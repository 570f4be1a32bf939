/// \file
/// Vietnamese text as old encodings have it, and as it arrives where they were not known.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "encoding/charsets.h"

namespace kehoach::test {

/// The letters of Vietnamese that ASCII has not, 134 of them: each capital and then its small letter.
const std::u32string& vietnamese_letters();

/// Whether `c` is a capital with a tone mark; TCVN3 and Vietware F have none of them.
bool is_toned_capital(char32_t c);

std::string utf8(char32_t c);
std::string utf8(std::u32string_view text);

/// The beginning of a plan: ten lines with headings in capitals.
extern const std::string_view short_plan;

/// `text` as it is in TCVN3 without fonts: capitals with tone marks are small letters.
std::string without_toned_capitals(std::string_view text);

/// The bytes of `text`, which the encoding must have.
std::string bytes_in(encoding::Charset charset, std::string_view text);

/// The bytes of `text` in an encoding, taken for Windows-1252 and stored as UTF-8.
std::string misread(std::string_view text, encoding::Charset charset);

/// All encodings of encoding/charsets.h, and those that are none of Unicode and have Vietnamese letters.
const std::vector<encoding::Charset>& all_charsets();
const std::vector<encoding::Charset>& vietnamese_charsets();

/// The rows of a table beside the design, without its first line, which says where it is from: the names of its columns, then the
/// others. Empty where there are no such tables.
std::vector<std::vector<std::string>> design_table(std::string_view file);

/// The character that such a table has as `U+1EBF`; 0 where there is none, or more than one.
char32_t code_point_in(std::string_view cell);

}  // namespace kehoach::test
