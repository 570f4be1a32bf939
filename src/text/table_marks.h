/// \file
/// What Markdown shows in place of cells that a merge covers, and around the table of tasks.
#pragma once

#include <string_view>

namespace kehoach::text {

/// Below the cell that holds the text: U+3003 DITTO MARK.
inline constexpr std::string_view merged_above_mark = "〃";
/// To the right of the cell that holds the text: U+2190 LEFTWARDS ARROW.
inline constexpr std::string_view merged_left_mark = "←";

/// The lines around the table of all tasks, which repeats what the document says: the reader leaves out what stands between them.
inline constexpr std::string_view task_table_begin = "<!-- kehoach:tasks -->";
inline constexpr std::string_view task_table_end = "<!-- /kehoach:tasks -->";

}  // namespace kehoach::text
