/// \file
/// One function for each output format.
#pragma once

#include <string>

#include "kehoach/pipeline.h"

namespace kehoach::output {

/// The whole conversion as JSON.
std::string write_json(const Conversion& conversion, const WriteOptions& options);

/// RFC 4180 in UTF-8: one kind of records, one a line, with a header line. In the dialect `excel` a byte order mark says that it is UTF-8, the
/// separator is `;`, which Excel expects where the comma parts decimals (as in Vietnamese), and a tab stands before each text that a spreadsheet
/// would take for a formula, a number or a date. A tab in a quoted field is what keeps it text in Excel and LibreOffice without being seen; a
/// leading apostrophe is shown, `="..."` is a formula, and spaces are skipped. Trimming the cells takes the tabs away.
std::string write_csv(const Conversion& conversion, const WriteOptions& options);

/// GitHub Flavored Markdown with YAML front matter; reading it again gives the same sections, tables and tasks. Behind the document stands a table
/// of all its tasks between two comments, which the reader leaves out.
std::string write_markdown(const Conversion& conversion, const WriteOptions& options);

/// iCalendar (RFC 5545), through libical, which is loaded when it is first needed: fails where it is not there. An all-day event for each dated item of a deadline, from its first to its last day; `before` and `after` are events of one
/// day, and their summary says so. Recurring items with a rule are events with RRULE, from the first occurrence at or after the date of the
/// document. Items without date and rule are left out: a calendar has no place for them. DTSTAMP is the date of the document, not the present.
Result<std::string> write_ics(const Conversion& conversion, const WriteOptions& options);

/// A workbook of Excel (Office Open XML), through libxlsxwriter, which is loaded as libical is: sheets of tasks, rows of tables, citations and remarks. Days are dates, all other values text, never
/// formulas. A text longer than a cell of Excel goes on in the cells below. Fails where no temporary file can be written, and where there are
/// more rows than Excel has.
Result<std::string> write_xlsx(const Conversion& conversion, const WriteOptions& options);

}  // namespace kehoach::output
