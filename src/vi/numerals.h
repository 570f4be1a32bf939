/// \file
/// Numbers as Vietnamese documents count: Roman numerals, the alphabet of điểm, ordinal words.
#pragma once

#include <string>
#include <string_view>

namespace kehoach::vi {

/// The value of a Roman numeral in capitals, written canonically (`IV`, not `IIII`) and below 40; 0 for anything else.
int roman_value(std::string_view numeral);

/// The Roman numeral of 1 to 39, in capitals; empty for other values.
std::string roman_numeral(int value);

/// The place of a lower-case letter in a b c d đ e g h i k l m n o p q r s t u v x y (the order of điểm in Decree 30,
/// Annex I); `f` and `j`, which the alphabet lacks, count as the letter after them. 0 for anything else.
int letter_value(char32_t letter);

/// The letter at that place, from 1 on; empty where the alphabet has none.
std::string letter_at(int value);

/// The value of a number word from `nhất` to `mười` (comparison key); 0 for anything else.
int word_value(std::string_view folded);

}  // namespace kehoach::vi
