/// \file
/// Where the configuration of a document comes from.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "app/commands.h"
#include "json/config_json.h"
#include "kehoach/result.h"

namespace kehoach::app {

/// A file that could not be read as what it should be.
struct FileError {
    std::string path;
    Error error;
};

/// Gives each document the nearest kehoach.json in its folder or one above, each read once.
class Configurations {
public:
    explicit Configurations(const CheckSettings& settings);

    /// The configuration of a document; that of the working directory for `-`. nullptr where it is broken: error() says why.
    const json::ConfigFile* of(const std::string& document);

    [[nodiscard]] const std::optional<FileError>& error() const { return error_; }

private:
    const json::ConfigFile* read(const std::string& path);

    const CheckSettings& settings_;
    std::map<std::string, json::ConfigFile> by_path_;
    json::ConfigFile none_;
    std::optional<FileError> error_;
};

}  // namespace kehoach::app
