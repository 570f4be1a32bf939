/// \file
/// Raw tables as they stand on the pages → one logical table with columns, roles and typed rows.
#pragma once

#include <vector>

#include "kehoach/block.h"
#include "kehoach/document.h"
#include "structure/context.h"

namespace kehoach::structure {

/// Makes one table of the parts that were printed on following pages. Diagnostics are placed relative to the table node
/// (`@/rows/3`); locate.h completes them.
Node read_grid(std::vector<RawTable> parts, Context& context);

}  // namespace kehoach::structure
