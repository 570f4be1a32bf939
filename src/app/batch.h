/// \file
/// The conversion of many documents in one run.
#pragma once

#include "app/commands.h"

namespace kehoach::app {

/// Whether the settings ask for more than one document into one output.
bool is_batch(const ConvertSettings& settings);

/// Converts all. What fails is named on standard error, and the others go on. The exit code is 3 where an input failed.
ExitCode run_batch(const ConvertSettings& settings);

}  // namespace kehoach::app
