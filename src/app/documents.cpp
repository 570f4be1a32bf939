#include "app/documents.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "batch/document_names.h"

namespace kehoach::app {

namespace fs = std::filesystem;

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
        } else if (batch::is_document_name(name) && !batch::is_lock_file(name) && entry->is_regular_file(ignored)) {
            out.push_back(entry->path().string());
        }
    }
    if (error) return Error{ErrorCode::file_unreadable, {error.message()}};
    std::sort(out.begin(), out.end());
    return out;
}

}  // namespace kehoach::app
