#include "input/zip_archive.h"

#include <zip.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <utility>

namespace kehoach::input {
namespace {

using namespace std::string_view_literals;

// Real documents have some dozens; pictures add one each.
constexpr zip_int64_t most_entries = 2000;

// Deflate reaches 1030:1 on nothing but zeros; tables of equal rows stay below 200:1.
constexpr std::uint64_t highest_ratio = 400;
constexpr std::uint64_t always_allowed = std::uint64_t{32} << 20;

// The name of an entry as names are compared.
std::string canonical(std::string_view name) {
    std::string out;
    out.reserve(name.size());
    for (const char c : name) {
        const char slashed = c == '\\' ? '/' : c;
        out.push_back(slashed >= 'A' && slashed <= 'Z' ? static_cast<char>(slashed + ('a' - 'A')) : slashed);
    }
    out.erase(0, std::min(out.find_first_not_of('/'), out.size()));
    return out;
}

bool climbs(std::string_view name) {
    return name == ".." || name.starts_with("../") || name.ends_with("/..") || name.find("/../") != std::string_view::npos;
}

Error damaged() { return {ErrorCode::zip_damaged, {}}; }

struct FreeSource {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, FreeSource>;

// Gives the entry new content, deflated. `content` must outlive the archive.
bool replace(zip_t* archive, zip_uint64_t index, std::string_view content) {
    zip_stat_t status;
    zip_stat_init(&status);
    if (zip_stat_index(archive, index, 0, &status) != 0) return false;
    zip_source_t* source = zip_source_buffer(archive, content.data(), content.size(), 0);
    if (source == nullptr) return false;
    if (zip_file_replace(archive, index, source, 0) != 0) {
        zip_source_free(source);
        return false;
    }
    if (zip_set_file_compression(archive, index, ZIP_CM_DEFLATE, 0) != 0) return false;
    // Without a time of its own the entry gets that of the clock, and each run another container.
    return (status.valid & ZIP_STAT_MTIME) == 0 || zip_file_set_mtime(archive, index, status.mtime, 0) == 0;
}

Result<std::string> content_of(zip_source_t* source) {
    if (zip_source_open(source) != 0) return damaged();
    std::string out;
    const bool sized = zip_source_seek(source, 0, SEEK_END) == 0;
    const zip_int64_t size = sized ? zip_source_tell(source) : -1;
    bool whole = size >= 0 && zip_source_seek(source, 0, SEEK_SET) == 0;
    if (whole) {
        out.resize(static_cast<std::size_t>(size));
        whole = zip_source_read(source, out.data(), out.size()) == size;
    }
    zip_source_close(source);
    if (!whole) return damaged();
    return out;
}

}  // namespace

void ZipArchive::Close::operator()(zip* archive) const { zip_discard(archive); }

Result<ZipArchive> ZipArchive::open(std::string_view bytes, std::uint64_t largest) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t* opened = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
    zip_error_fini(&error);
    if (opened == nullptr) {
        if (source != nullptr) zip_source_free(source);
        return damaged();
    }
    ZipArchive archive;
    archive.archive_.reset(opened);
    archive.largest_ = largest;
    archive.left_ = largest;
    const zip_int64_t count = zip_get_num_entries(opened, 0);
    if (count > most_entries) return Error{ErrorCode::zip_too_many_entries, {std::to_string(count), std::to_string(most_entries)}};
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        const char* name = zip_get_name(opened, index, ZIP_FL_ENC_RAW);
        if (name == nullptr) continue;
        std::string key = canonical(name);
        if (climbs(key)) return Error{ErrorCode::zip_unsafe_name, {}};
        archive.entries_.try_emplace(std::move(key), index);
    }
    return archive;
}

bool ZipArchive::has(std::string_view name) const { return entries_.contains(canonical(name)); }

Result<std::string> ZipArchive::read(std::string_view name) {
    const auto entry = entries_.find(canonical(name));
    if (entry == entries_.end()) return Error{ErrorCode::part_missing, {std::string(name)}};
    zip_stat_t status;
    zip_stat_init(&status);
    if (zip_stat_index(archive_.get(), entry->second, 0, &status) != 0) return damaged();
    if ((status.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && status.encryption_method != ZIP_EM_NONE) {
        return Error{ErrorCode::input_encrypted, {}};
    }
    const Error too_large{ErrorCode::expanded_too_large, {std::string(name), std::to_string(largest_ >> 20)}};
    // A size that is declared too large is refused before anything is expanded; one that is declared small is not believed,
    // and an entry that hides much is not read to its end.
    const bool sized = (status.valid & ZIP_STAT_SIZE) != 0;
    std::uint64_t limit = left_;
    if ((status.valid & ZIP_STAT_COMP_SIZE) != 0 && status.comp_size < limit / highest_ratio) {
        limit = std::min(limit, std::max(always_allowed, status.comp_size * highest_ratio));
    }
    if (sized && status.size > limit) return too_large;
    if (sized) limit = std::min(limit, 2 * status.size + always_allowed);
    zip_file_t* file = zip_fopen_index(archive_.get(), entry->second, 0);
    if (file == nullptr) return damaged();
    constexpr std::size_t step = std::size_t{1} << 16;
    std::string out;
    // One byte more than declared, so that the end of the stream is seen without growing.
    std::size_t room = sized ? static_cast<std::size_t>(std::min<std::uint64_t>(status.size, limit)) + 1 : step;
    std::size_t size = 0;
    zip_int64_t got = 0;
    while (true) {
        if (size == room) room += room / 2 + step;
        out.resize(room);
        got = zip_fread(file, out.data() + size, out.size() - size);
        if (got <= 0) break;
        size += static_cast<std::size_t>(got);
        if (size > limit) break;
    }
    zip_fclose(file);
    if (size > limit) return too_large;
    // What was read before a wrong checksum or a cut is not the document that somebody wrote.
    if (got < 0) return damaged();
    out.resize(size);
    left_ -= size;
    return out;
}

Result<std::string> with_replaced(std::string_view bytes, const std::map<std::string, std::string>& entries) {
    if (entries.empty()) return std::string(bytes);
    const auto names = ZipArchive::open(bytes, 0);
    if (!names) return names.error();
    zip_error_t error;
    zip_error_init(&error);
    // Of memory that the source does not own, libzip 1.7 frees what the old and the new container begin with.
    void* copy = std::malloc(bytes.size());
    if (copy == nullptr) return damaged();
    std::memcpy(copy, bytes.data(), bytes.size());
    const Source target(zip_source_buffer_create(copy, bytes.size(), 1, &error));
    if (target == nullptr) std::free(copy);
    zip_t* opened = target == nullptr ? nullptr : zip_open_from_source(target.get(), 0, &error);
    zip_error_fini(&error);
    if (opened == nullptr) return damaged();
    // The archive has taken the source over, and frees it.
    zip_source_keep(target.get());
    std::unique_ptr<zip_t, void (*)(zip_t*)> archive(opened, zip_discard);
    for (const auto& [name, content] : entries) {
        const auto entry = names->entries().find(canonical(name));
        if (entry == names->entries().end()) return Error{ErrorCode::part_missing, {name}};
        if (!replace(opened, entry->second, content)) return damaged();
    }
    if (zip_close(opened) != 0) return damaged();
    static_cast<void>(archive.release());
    return content_of(target.get());
}

bool is_zip(std::string_view bytes) { return bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("PK\x05\x06"sv); }

}  // namespace kehoach::input
