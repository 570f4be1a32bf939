/// \file
/// What the commands that check documents have in common.
#pragma once

#include <optional>
#include <string>

#include "app/check_config.h"
#include "app/commands.h"
#include "app/exit_code.h"
#include "json/config_json.h"
#include "kehoach/check.h"

namespace kehoach::app {

/// What the command line asks for, apart from what the configuration of each document says; nullopt where it is wrong, which is said.
std::optional<CheckOptions> common_options(const CheckSettings& settings);

/// The options for one document: the command line goes before the configuration.
CheckOptions options_for(const CheckOptions& common, const CheckSettings& settings, const json::ConfigFile& config);

/// Says what is wrong with a file that the user gave beside the documents.
ExitCode refuse(const FileError& fault, Language language);

/// A sentence of the program on standard error.
void say(const std::string& sentence);

}  // namespace kehoach::app
