/// \file
/// What became of a run, in a few lines for a terminal.
#pragma once

#include <cstddef>
#include <string>

#include "batch/report.h"
#include "kehoach/diagnostic.h"

namespace kehoach::batch {

/// Lines with line breaks: what was converted and how fast; then, where there is any, what was unchanged, what failed by reason, what was
/// skipped, the most frequent findings, and that a signal ended it. `resumable` says that the same command goes on.
std::string summary_text(const Summary& summary, bool resumable, Language language);

}  // namespace kehoach::batch
