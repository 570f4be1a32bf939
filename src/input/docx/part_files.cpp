#include "input/docx/part_files.h"

#include <utility>

namespace kehoach::input::docx {

Result<ChangedFile*> PartFiles::file_of(const PackagePart& part) {
    const bool single = container_ != Container::docx;
    const std::string name = single ? std::string() : part.name;
    const auto [entry, is_new] = files_.try_emplace(name);
    if (!is_new) return &entry->second;
    if (single) {
        entry->second.bytes = bytes_;
        return &entry->second;
    }
    if (!archive_) {
        auto archive = ZipArchive::open(bytes_, max_size_);
        if (!archive) return archive.error();
        archive_ = *std::move(archive);
    }
    auto bytes = archive_->read(name);
    if (!bytes) return bytes.error();
    entry->second.bytes = *std::move(bytes);
    return &entry->second;
}

Result<std::string> PartFiles::write() {
    std::map<std::string, std::string> entries;
    for (auto& [name, file] : files_) {
        if (file.edits.empty()) continue;
        std::string bytes = edited(file.bytes, std::move(file.edits));
        if (container_ != Container::docx) return bytes;
        if (bytes != file.bytes) entries.emplace(name, std::move(bytes));
    }
    return with_replaced(bytes_, entries);
}

}  // namespace kehoach::input::docx
