/// \file
/// The parts of check_tables(), for one table each.
#pragma once

#include "check/report.h"
#include "check/task_tables.h"

namespace kehoach::checks {

void check_table_ordinals(const PlacedTable& place, Report& report);  ///< of rows and groups
void check_table_totals(const PlacedTable& place, Report& report);    ///< against the numbers of their columns

// Of tables with tasks.
void check_table_columns(const PlacedTable& place, Report& report);   ///< that are missing or blank, with cells that are
void check_cell_endings(const PlacedTable& place, Report& report);    ///< marks at the end
void check_cell_bullets(const PlacedTable& place, Report& report);    ///< dashes inside of lines and before single units
void check_group_sections(const PlacedTable& place, Report& report);  ///< groups that no section of the body answers to

}  // namespace kehoach::checks
