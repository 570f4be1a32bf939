#include "app/documents.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>
#include <system_error>

namespace kehoach::app {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 6> endings = {".docx", ".docm", ".dotx", ".txt", ".md", ".xml"};

bool is_document(std::string name) {
    if (name.starts_with("~$")) return false;
    for (char& c : name) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return name.ends_with(ending); });
}

}  // namespace

bool is_folder(const std::string& path) {
    std::error_code ignored;
    return path != "-" && fs::is_directory(path, ignored);
}

Result<std::vector<std::string>> documents_below(const std::string& folder) {
    std::vector<std::string> out;
    std::error_code error;
    fs::recursive_directory_iterator entry(folder, error);
    for (const fs::recursive_directory_iterator end; !error && entry != end; entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        std::error_code ignored;
        if (name.starts_with('.')) {
            if (entry->is_directory(ignored)) entry.disable_recursion_pending();
        } else if (is_document(name) && entry->is_regular_file(ignored)) {
            out.push_back(entry->path().string());
        }
    }
    if (error) return Error{ErrorCode::file_unreadable, {error.message()}};
    std::sort(out.begin(), out.end());
    return out;
}

}  // namespace kehoach::app
