/// \file
/// Tasks and citations as records, complete in themselves.
#pragma once

#include <vector>

#include "output/records.h"

namespace kehoach::output {

/// source, issuer, document, document_date, document_title, appendix, table, row, group_ordinal, group, ordinal, objective, task, activity,
/// outputs, lead, coordinating, deadline, deadline_start, deadline_end, deadline_kinds, recurrence, budget, note, at.
const std::vector<RecordColumn>& task_columns();

/// One task: `deadline` as written; `deadline_start` and `deadline_end` the first and the last day of all its dated items; `deadline_kinds` each
/// kind once; `recurrence` as `month`, `2/year`.
Record task_record(const Conversion& conversion, const Task& task);

/// All tasks, in the order of the document.
std::vector<Record> task_records(const Conversion& conversion);

/// source, issuer, document, document_date, document_title, appendix, type, number, date, cited_issuer, raw, at.
const std::vector<RecordColumn>& citation_columns();

/// One record for each mention, in reading order.
std::vector<Record> citation_records(const Conversion& conversion);

}  // namespace kehoach::output
