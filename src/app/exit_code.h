/// \file
/// What the program says to the shell when it ends.
#pragma once

namespace kehoach::app {

enum class ExitCode : int {
    success = 0,
    findings = 1,    ///< `--strict`, and a finding of severity error; check, and a problem as severe as asked for
    usage = 2,       ///< wrong command line
    unreadable = 3,  ///< an input could not be read, or an output not be written
};

}  // namespace kehoach::app
