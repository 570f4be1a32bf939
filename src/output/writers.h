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

/// GitHub Flavored Markdown with YAML front matter; reading it again gives the same sections and tables.
std::string write_markdown(const Conversion& conversion, const WriteOptions& options);

}  // namespace kehoach::output
