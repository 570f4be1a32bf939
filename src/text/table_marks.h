/// \file
/// What Markdown tables show in place of cells that a merge covers.
#pragma once

#include <string_view>

namespace kehoach::text {

/// Below the cell that holds the text: U+3003 DITTO MARK.
inline constexpr std::string_view merged_above_mark = "〃";
/// To the right of the cell that holds the text: U+2190 LEFTWARDS ARROW.
inline constexpr std::string_view merged_left_mark = "←";

}  // namespace kehoach::text
