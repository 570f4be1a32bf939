/// \file
/// The command line.
#pragma once

#include "app/exit_code.h"

namespace kehoach::cli {

/// Parses the arguments of main(), runs the command they name and returns the exit code.
app::ExitCode run(int argc, const char* const* argv);

}  // namespace kehoach::cli
