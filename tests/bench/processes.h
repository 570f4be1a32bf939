/// \file
/// What programs cost, run as a whole.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace kehoach::bench {

/// A program, found in PATH where it has no slash, and its arguments.
using Command = std::vector<std::string>;

struct Usage {
    double cpu = 0;   ///< seconds, in user space and in the kernel
    double wall = 0;  ///< seconds
    double peak = 0;  ///< bytes resident
};

/// One of several ways to do a work: commands that run one after another, and a folder that is emptied before.
struct Side {
    std::vector<Command> commands;
    std::filesystem::path output;
};

/// Runs all sides in turn, so many rounds, and gives the median of each; of several commands the sum of the times and the highest peak. Throws where a
/// command cannot be started or fails; `may_fail` is for those that are meant to refuse.
std::vector<Usage> compared(const std::vector<Side>& sides, int rounds, bool may_fail = false);

/// Whether there is a program of that name in PATH.
bool is_installed(const std::string& program);

/// How many instructions a command runs, by valgrind; nullopt where that is not installed.
std::optional<std::uint64_t> instructions_of(const Command& command);

}  // namespace kehoach::bench
