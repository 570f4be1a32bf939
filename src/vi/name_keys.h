/// \file
/// Keys and distances by which a misspelt name is compared with known ones.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kehoach::vi {

/// The letters and digits of a comparison key, with nothing between them, and `kỹ` as `kĩ`: equal for all correct spellings of a name.
std::string exact_key(std::string_view folded);

/// A letter or digit without its accents, small: `đ` is `d`, `ư` is `u`, `y` is `i`; 0 for anything else.
char32_t bare_letter(char32_t c);

/// The exact key made of bare letters. Equal for spellings that differ in their marks only.
std::string bare_key(std::string_view folded);
void append_bare_key(std::string_view folded, std::string& out);

/// The number of letters that are put in, left out, changed, or swapped with their neighbour between two bare keys;
/// `limit + 1` where there are more than `limit`.
std::size_t edits_between(std::string_view a, std::string_view b, std::size_t limit);

/// How many edits may lie between a bare key of that length and the name that it is taken for.
constexpr std::size_t allowed_edits(std::size_t length) {
    constexpr std::size_t enough_for_one = 5;
    constexpr std::size_t enough_for_two = 9;
    return length >= enough_for_two ? 2 : length >= enough_for_one ? 1 : 0;
}

}  // namespace kehoach::vi
