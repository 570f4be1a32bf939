/// \file
/// What the layouts of a work list have in common: its columns, cells and headings as plain text.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "worklist/worklist.h"

namespace kehoach::output {

/// The cells of one task; several values of a cell stand one a line.
struct WorklistRow {
    std::string deadline;
    std::string task;
    std::string outputs;
    std::string lead;
    std::string coordinating;
    std::string document;
};

WorklistRow worklist_row(const worklist::Entry& entry, Language language);

/// The heading of a column, by the name that it has among the columns of task records.
std::string_view column_heading(std::string_view name, Language language);

/// The heading of a group and the number of tasks below it.
std::string group_heading(const worklist::Worklist& list, const worklist::Group& group, Language language);

/// The document that all tasks stand in, if it is one of one name.
std::optional<std::string> only_document(const worklist::Worklist& list);

/// `12 tasks in 3 documents; 2 tasks overdue as of 30/06/2025`. A document that is alone is named.
std::string summary(const worklist::Worklist& list, Language language);

}  // namespace kehoach::output
