/// \file
/// Names of Vietnamese laws, codes and ordinances, in force or repealed since about 1990, as they stand behind the words
/// `Luật`, `Bộ luật` and `Pháp lệnh`. A name may hold commas (`Phòng, chống tác hại của rượu, bia`), so that only a table can
/// tell where it ends. Laws that amend others have no name of their own and are not here.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace kehoach::vi {

enum class LawKind {
    law,        ///< Luật
    code,       ///< Bộ luật
    ordinance,  ///< Pháp lệnh
};

/// The length of the longest name of that kind that the comparison key behind the word starts with as whole words, or 0.
std::size_t law_name_at_start(std::string_view folded_behind_the_word, LawKind kind);

/// The table itself: the names of one kind, and their common shorter forms.
std::span<const std::string_view> law_names(LawKind kind);

}  // namespace kehoach::vi
