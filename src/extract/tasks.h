/// \file
/// What a document wants done.
#pragma once

#include <vector>

#include "kehoach/diagnostic.h"
#include "kehoach/document.h"
#include "kehoach/task.h"

namespace kehoach::extract {

/// The tasks in reading order: one for each item row of a table with a task, objective or activity column; one for each clause with
/// labelled lines; and, in a document without appendices, one for each clause that names who does it by when.
/// Deadlines that the calendar does not have are reported.
std::vector<Task> find_tasks(const Document& document, Diagnostics& diagnostics);

}  // namespace kehoach::extract
