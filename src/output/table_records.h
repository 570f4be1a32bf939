/// \file
/// The parts of a document as records: rows of tables, nodes of the section tree, heads, remarks.
#pragma once

#include "output/records.h"

namespace kehoach::output {

/// The rows of all tables, each complete in itself, their cells by the roles of the columns.
RecordTable row_records(const Conversion& conversion);

/// Sections, paragraphs and bullets.
RecordTable section_records(const Conversion& conversion);

/// The heads of the document and of those attached to it.
RecordTable document_records(const Conversion& conversion);

/// The remarks, with the first line (or block) of each.
RecordTable diagnostic_records(const Conversion& conversion, Language language);

}  // namespace kehoach::output
