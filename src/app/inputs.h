/// \file
/// What the commands that read documents have in common.
#pragma once

#include <string>
#include <string_view>

#include "app/exit_code.h"
#include "catalogue/remarks.h"
#include "kehoach/pipeline.h"

namespace kehoach::app {

/// How documents are read, and where the output goes.
struct InputSettings {
    std::string from = "auto";
    ReadOptions reading;
    std::string output;  ///< empty for standard output
    Language language = Language::vietnamese;
};

/// Reads and converts a file, or standard input for `-`. Running out of memory is an error like others.
Result<Conversion> read_document(const std::string& path, const InputSettings& settings);

using catalogue::changes_in_words;
using catalogue::display_name;
using catalogue::remark_lines;

/// What went wrong with a file, in one sentence.
std::string error_sentence(const Error& error, const std::string& path, Language language);

/// Says on standard error what went wrong with a file.
ExitCode fail(const Error& error, const std::string& path, Language language);

/// Writes to where the settings say; a failure is said on standard error.
ExitCode write_output(std::string_view text, const InputSettings& settings);

}  // namespace kehoach::app
