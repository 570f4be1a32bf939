/// \file
/// Names of places and organs that are nearly known ones.
#pragma once

#include <vector>

#include "kehoach/diagnostic.h"
#include "kehoach/document.h"
#include "kehoach/task.h"

namespace kehoach::extract {

/// Remarks on places and organs of the head and on units of tasks whose names differ from a known one by a slip, and on provinces that were
/// merged before the day of the document. Each different text is looked at once, of units the first thousands. Names are left as they are.
void check_names(const Document& document, const std::vector<Task>& tasks, Diagnostics& diagnostics);

}  // namespace kehoach::extract
