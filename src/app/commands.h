/// \file
/// The commands of the program, as functions of their settings.
#pragma once

#include <string>

#include "app/exit_code.h"
#include "kehoach/pipeline.h"

namespace kehoach::app {

struct ConvertSettings {
    std::string input;
    std::string from = "auto";
    std::string to = "json";
    std::string output;  ///< empty for standard output
    ReadOptions reading;
    WriteOptions writing;
    bool strict = false;
    bool verbose = false;
};

ExitCode run_convert(const ConvertSettings& settings);

/// Prints the JSON Schema of converted documents.
ExitCode run_schema(Language language);

}  // namespace kehoach::app
