/// \file
/// The report of a batch as a file.
#pragma once

#include <optional>
#include <string>

#include "batch/record_spool.h"
#include "batch/report.h"
#include "kehoach/diagnostic.h"

namespace kehoach::app {

/// Whether the ending of the name says which report is wanted: `.json`, `.html`, `.md`.
bool is_report_name(const std::string& path);

/// Writes the report that the ending of the name says.
std::optional<Error> write_report(const std::string& path, const batch::Summary& summary, batch::RecordSpool& records, Language language);

}  // namespace kehoach::app
