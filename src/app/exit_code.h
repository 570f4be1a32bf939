/// \file
/// What the program says to the shell when it ends.
#pragma once

namespace kehoach::app {

enum class ExitCode : int {
    success = 0,
    findings = 1,    ///< `--strict`, and a finding of severity error; check, and a problem as severe as asked for
    usage = 2,       ///< wrong command line
    unreadable = 3,  ///< an input could not be read, or an output not be written
    // What shells say of a program that a signal ended: 128 and its number.
    interrupted = 130,  ///< SIGINT
    pipe_closed = 141,  ///< of many documents: who reads standard output has closed it
    terminated = 143,   ///< SIGTERM
};

}  // namespace kehoach::app
