/// \file
/// The report of a batch in each of its forms. Each is written piece by piece: memory does not grow with the number of files.
#pragma once

#include "batch/report.h"
#include "kehoach/diagnostic.h"

namespace kehoach::report {

/// schemas/report.schema.json. The messages of errors are in the language.
void write_json(const batch::Summary& summary, const batch::NextRecord& next, const batch::Sink& sink, Language language);

/// GitHub Flavored Markdown: overview, reasons of failures, findings by rule, a table of all files.
void write_markdown(const batch::Summary& summary, const batch::NextRecord& next, const batch::Sink& sink, Language language);

/// One page that needs nothing besides itself: figures as SVG, tables that can be read without scripts, and with them sorted, filtered and
/// paged.
void write_html(const batch::Summary& summary, const batch::NextRecord& next, const batch::Sink& sink, Language language);

}  // namespace kehoach::report
