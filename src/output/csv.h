/// \file
/// Records as CSV.
#pragma once

#include <string>

#include "output/records.h"

namespace kehoach::output {

/// One record a line, with a header line, in the dialect that the options name (output/writers.h says what the dialects are).
std::string csv_of(const RecordTable& table, const WriteOptions& options);

}  // namespace kehoach::output
