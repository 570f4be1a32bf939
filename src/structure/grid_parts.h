/// \file
/// The raw parts of a table, one a page, as one header and one body.
#pragma once

#include <cstddef>
#include <vector>

#include "kehoach/block.h"
#include "structure/context.h"
#include "structure/grid_rows.h"

namespace kehoach::structure {

struct GridParts {
    std::vector<GridRow> header;
    std::vector<GridRow> body;
    std::size_t width = 0;  ///< number of columns
    TableForm form = TableForm::tab_rows;
    Span span;
};

/// Puts the parts together. Header rows that come again and rows that only number the columns are discarded.
GridParts part_grid(std::vector<RawTable> parts, Context& context);

/// Whether `next` goes on with the table that `first` begins.
bool is_continuation(const RawTable& first, const RawTable& next);

}  // namespace kehoach::structure
