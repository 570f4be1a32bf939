/// \file
/// What the parts of a batch hand to each other.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "batch/convert_file.h"
#include "batch/journal.h"
#include "batch/selection.h"
#include "kehoach/result.h"

namespace kehoach::app {

/// An input on its way to its outputs.
struct Job {
    batch::Input input;
    std::optional<std::string> bytes;  ///< where they came with the input
    std::vector<std::string> targets;  ///< the files of its own
    batch::Product product;
    std::optional<batch::FileState> state;  ///< of the file before it was read, where it is to be remembered
    std::string without_room;               ///< the file of its own for which the disk has no room; empty for none
    bool known = false;                     ///< an earlier run has done it, and it is the same since
    bool given_up = false;                  ///< all is to stop, and it was not waited for
};

/// An output that cannot be written any more, which ends the run.
struct Broken {
    std::string path;  ///< empty for standard output
    Error error;
};

}  // namespace kehoach::app
