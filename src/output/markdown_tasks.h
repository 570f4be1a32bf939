/// \file
/// Tasks as a Markdown table.
#pragma once

#include <string>

#include "kehoach/pipeline.h"

namespace kehoach::output {

/// A heading and a table of all tasks (number, task, outputs, lead, with whom, deadline; groups as rows of their own), between the two comments of
/// text/table_marks.h; nothing where there are no tasks.
std::string markdown_task_table(const Conversion& conversion, Language language);

}  // namespace kehoach::output
