/// \file
/// Text in the limits of a cell of Excel.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace kehoach::output {

/// The text in parts that a cell can hold, 32,767 UTF-16 units and 253 line breaks at most; at least one part. A longer text goes on in the cells
/// below, so that nothing of it is lost.
std::vector<std::string_view> sheet_cells(std::string_view text);

/// About how many lines the text takes in a column of this width in characters.
std::size_t lines_in_cell(std::string_view text, int width);

}  // namespace kehoach::output
