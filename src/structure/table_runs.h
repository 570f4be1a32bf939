/// \file
/// Which raw tables of a source are pages of one table, and which of them are no tables but layout.
#pragma once

#include <cstddef>
#include <vector>

#include "kehoach/block.h"
#include "structure/context.h"
#include "structure/items.h"

namespace kehoach::structure {

/// The index behind the tables, and the noise between them, that make one logical table with the one at `at`.
std::size_t table_run_end(const Items& items, std::size_t at, std::size_t end);

/// The tables of such a run; the noise between them goes to the discarded text.
std::vector<RawTable> take_tables(Items& items, std::size_t begin, std::size_t end, Context& context);

/// Turns tables that set the head or the signatures in columns into paragraphs, cell by cell.
Items without_layout_tables(Items items);

}  // namespace kehoach::structure
