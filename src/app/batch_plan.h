/// \file
/// What the settings of a batch come to: which outputs there are, and where they go.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/commands.h"
#include "batch/convert_file.h"

namespace kehoach::app {

/// Each format is joined in one output, or a file for each document.
struct BatchPlan {
    batch::ConvertOptions convert;
    batch::Selection selection;
    std::string folder;                         ///< of the outputs; empty where they do not go into one
    std::vector<batch::StreamSettings> joined;  ///< for each format of `convert` the output that all documents go into
    std::vector<bool> is_joined;                ///< the same length; else `joined` is not used
    std::vector<std::string> extensions;        ///< of the formats that are not joined
    unsigned jobs = 1;
    bool isolated = false;

    [[nodiscard]] bool has_joined() const;
    [[nodiscard]] bool to_stdout() const;
};

/// The settings that change what the outputs are, in words of the command line: those that a run which goes on must have too.
std::string options_text(const ConvertSettings& settings);

/// nullopt where the settings do not go together; which, and what to do, is said on standard error.
std::optional<BatchPlan> plan_of(const ConvertSettings& settings);

}  // namespace kehoach::app
