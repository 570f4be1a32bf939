/// \file
/// Deadlines as lines that a test can compare.
#pragma once

#include <string>

#include "kehoach/task.h"

namespace kehoach::test {

/// The items of a deadline as tests/data/deadlines.tsv writes them: `quarter ~2026-01-01..2026-03-31 before "Báo cáo" | as-regulated`.
std::string shown(const Deadline& deadline);

}  // namespace kehoach::test
