/// \file
/// Names of units as words, which are compared whatever is shortened in them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::checks {

using UnitWords = std::vector<std::string>;

/// The words of a name as comparison keys, abbreviations that everybody knows written out; brackets, marks and `và` left out.
UnitWords unit_words(std::string_view name);

/// How many words of `words` from `at` on begin with the letters of `initials`, one after the other; 0 if they do not.
std::size_t spelled_by(std::string_view initials, const UnitWords& words, std::size_t at);

/// The place in `b` behind what says the same as all words of `a`, from `at` on; npos where it says something else. A word of one may stand for
/// the first letters of several of the other: `TCHC`, `Tổ chức - Hành chính`.
std::size_t match_words(const UnitWords& a, const UnitWords& b, std::size_t at);

bool same_unit(const UnitWords& a, const UnitWords& b);

bool begins_with(const UnitWords& longer, const UnitWords& shorter);

/// Whether the unit is named somewhere in the line.
bool contains_unit(const UnitWords& line, const UnitWords& unit);

bool has_word(const UnitWords& words, std::string_view word);

/// `Các phòng, đơn vị thuộc Sở`, `UBND các xã`, `Đơn vị liên quan`: units by their class. `folded` is the comparison key of the name.
bool is_class(std::string_view folded, const UnitWords& words);

}  // namespace kehoach::checks
