/// \file
/// The built program run as a user runs it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kehoach::test {

struct Outcome {
    int exit_code = -1;  ///< -1 where a signal ended the program
    std::string out;
    std::string err;
};

struct Invocation {
    std::vector<std::string> arguments = {};
    std::string input = {};
    std::string directory = ".";      ///< the working directory
    std::string output_file = {};        ///< where standard output goes; empty to catch it
    bool closed_pipe = false;         ///< nobody reads standard output
};

/// Runs the program and waits for it.
Outcome run(const Invocation& invocation);

}  // namespace kehoach::test
