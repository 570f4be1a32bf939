/// \file
/// The header of a table: which rows it is made of, what its columns hold.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "kehoach/document.h"
#include "structure/grid_rows.h"

namespace kehoach::structure {

/// The number of header rows at the start of `rows`: 0, 1 or 2 (more where row spans say so). Rows that only number
/// the columns are not counted. A header is told by its words, by the source that marks it, or by figures that stand below its words.
std::size_t header_height(const std::vector<GridRow>& rows);

/// True if the row looks like a header by its words.
bool is_header_row(const GridRow& row);

/// True if the row only numbers the columns: `(1) (2) (3)`, `1 2 3`, `A B 1 2`.
bool is_column_number_row(const GridRow& row);

/// True if the row repeats the header row.
bool repeats(const GridRow& row, const GridRow& header);

struct HeaderColumns {
    std::vector<Column> columns;
    std::string repeated;  ///< cells that repeat the cell above them
};

/// The columns of the first `height` rows; their roles by the words of the headers alone.
HeaderColumns columns_of(const std::vector<GridRow>& rows, std::size_t height, std::size_t width);

/// Gives roles to columns whose headers say nothing, by their cells. Returns the columns that got one.
std::vector<std::size_t> infer_roles(std::vector<Column>& columns, const std::vector<GridRow>& body);

}  // namespace kehoach::structure
