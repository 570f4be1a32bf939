/// \file
/// The bytes of each Vietnamese letter in each legacy encoding: the content of letters.tsv.
#pragma once

#include <string_view>

namespace kehoach::encoding {

/// Tab-separated: a line of names of encodings, then a line a letter with its bytes in hexadecimal, `-` where the encoding has none.
/// TCVN3 and Vietware F have no capitals with tones: fonts draw them. BK HCM1 is known from one table, which gives two letters the same
/// byte twice; the second of each has none here.
extern const std::string_view letters_table;

}  // namespace kehoach::encoding
