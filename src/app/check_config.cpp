#include "app/check_config.h"

#include <filesystem>
#include <system_error>
#include <utility>

#include "system/files.h"

namespace kehoach::app {

namespace fs = std::filesystem;

Configurations::Configurations(const CheckSettings& settings) : settings_(settings) {}

const json::ConfigFile* Configurations::of(const std::string& document) {
    if (settings_.no_config) return &none_;
    if (!settings_.config.empty()) return read(settings_.config);
    std::error_code failed;
    fs::path folder = fs::current_path(failed);
    if (document != "-") folder = fs::weakly_canonical(document, failed).parent_path();
    if (failed) return &none_;
    while (true) {
        const fs::path file = folder / "kehoach.json";
        std::error_code ignored;
        if (fs::is_regular_file(file, ignored)) {
            // As short as the user would name it.
            std::string name = fs::proximate(file, ignored).string();
            return read(ignored || name.starts_with("../../..") ? file.string() : name);
        }
        if (!folder.has_relative_path()) return &none_;
        folder = folder.parent_path();
    }
}

const json::ConfigFile* Configurations::read(const std::string& path) {
    const auto known = by_path_.find(path);
    if (known != by_path_.end()) return &known->second;
    const auto bytes = system::read_file(path);
    auto config = bytes ? json::config_of(*bytes) : Result<json::ConfigFile>(bytes.error());
    if (!config) {
        error_ = FileError{path, config.error()};
        return nullptr;
    }
    return &by_path_.emplace(path, *std::move(config)).first->second;
}

}  // namespace kehoach::app
