/// \file
/// The tasks of one table.
#pragma once

#include <string>
#include <vector>

#include "extract/deadlines.h"
#include "kehoach/document.h"
#include "kehoach/task.h"

namespace kehoach::extract {

/// Appends one task for each item row of a table that has a task, objective or activity column; other tables hold none.
/// `pointer` is the table's.
void append_table_tasks(const Table& table, const std::string& pointer, DeadlineReader& deadlines, std::vector<Task>& tasks);

}  // namespace kehoach::extract
