/// \file
/// A Word table as its rows have it → a raw table on the columns that a reader sees.
///
/// Word's grid has a column wherever any row has a border. Columns that no cell begins at, and slivers of a few millimetres
/// that hold no text (ghosts of dragging borders), are left out.
#pragma once

#include <cstdint>
#include <vector>

#include "kehoach/block.h"

namespace kehoach::input::docx {

enum class VerticalMerge : std::uint8_t { none, restart, goes_on };

/// A cell as the row has it.
struct GridCell {
    Cell cell;
    std::uint32_t column = 0;  ///< of Word's grid
    std::uint32_t span = 1;
    VerticalMerge merge = VerticalMerge::none;
    bool line_above = false;  ///< a line is drawn before its first words, below what stands in the row above
};

struct GridRow {
    std::vector<GridCell> cells;
    std::uint32_t end = 0;  ///< the column behind its last cell
    bool is_header = false;
};

/// Lays the rows out. `widths` are those of Word's grid columns in twentieths of a point; they may be missing.
/// `hidden` takes the cells whose text is covered by a merge, which Word does not show.
std::vector<TableRow> laid_out(std::vector<GridRow> rows, const std::vector<std::int32_t>& widths, Span span, std::vector<Cell>& hidden);

}  // namespace kehoach::input::docx
