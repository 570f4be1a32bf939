#include "input/zip_archive.h"

#include <libdeflate.h>
#include <minizip/unzip.h>
#include <minizip/zip.h>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

#include "input/zip_memory.h"

namespace kehoach::input {
namespace {

using namespace std::string_view_literals;

// Real documents have some dozens; pictures add one each.
constexpr std::uint64_t most_entries = 2000;

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

// Bits of the general purpose flags of an entry (APPNOTE.TXT 4.4.4).
constexpr uLong encrypted = 1;
constexpr uLong level_of_compression = 6;
constexpr uLong sizes_behind_data = 8;

struct CloseReading {
    void operator()(void* file) const { unzClose(file); }
};

struct CloseWriting {
    void operator()(void* file) const { zipClose(file, nullptr); }
};

struct FreeDecompressor {
    void operator()(libdeflate_decompressor* decompressor) const { libdeflate_free_decompressor(decompressor); }
};

struct FreeCompressor {
    void operator()(libdeflate_compressor* compressor) const { libdeflate_free_compressor(compressor); }
};

// What the directory and the local header say of an entry.
struct Header {
    unz_file_info64 info{};
    std::string name;
    std::string extra;
    std::string local_extra;
    std::string comment;
};

// One of the extra fields of an entry; what is cut off at their end is a field too, of no kind.
struct ExtraField {
    std::size_t kind = 0;
    std::string_view data;
    std::string_view whole;
};

std::size_t number_at(std::string_view bytes, std::size_t at, std::size_t size) {
    std::size_t out = 0;
    for (std::size_t i = size; i-- > 0;) out = out << 8 | static_cast<unsigned char>(bytes[at + i]);
    return out;
}

// Whether the record that ends a container is whole; minizip takes what is cut off of it for zeros.
bool has_whole_end(std::string_view bytes) {
    constexpr std::size_t fixed = 22;
    constexpr std::size_t longest_comment = 0xFFFF;
    const auto at = bytes.rfind("PK\x05\x06"sv);
    if (at == std::string_view::npos || bytes.size() - at < fixed) return false;
    const std::size_t behind = bytes.size() - at - fixed;
    return behind <= longest_comment && number_at(bytes, at + fixed - 2, 2) <= behind;
}

std::vector<ExtraField> extra_fields(std::string_view extra) {
    constexpr std::size_t head = 4;
    std::vector<ExtraField> out;
    while (extra.size() >= head && extra.size() - head >= number_at(extra, 2, 2)) {
        const std::size_t size = number_at(extra, 2, 2);
        out.push_back({number_at(extra, 0, 2), extra.substr(head, size), extra.substr(0, head + size)});
        extra.remove_prefix(head + size);
    }
    if (!extra.empty()) out.push_back({0, {}, extra});
    return out;
}

// Extra fields without the one that has sizes beyond 4 GB, which minizip writes itself where it is needed.
std::string without_zip64(std::string_view extra) {
    constexpr std::size_t zip64 = 0x0001;
    std::string out;
    for (const auto& field : extra_fields(extra)) {
        if (field.kind != zip64) out += field.whole;
    }
    return out;
}

uLong checksum_of(std::string_view content) { return libdeflate_crc32(0, content.data(), content.size()); }

// The name in UTF-8 that a program of Info-ZIP adds to one of an old encoding (APPNOTE.TXT 4.6.9), unless another has changed that since.
std::optional<std::string_view> unicode_path(std::string_view extra, std::string_view name) {
    constexpr std::size_t unicode_path = 0x7075;
    constexpr std::size_t name_at = 5;
    for (const auto& field : extra_fields(extra)) {
        if (field.kind != unicode_path || field.data.size() < name_at || field.data[0] != 1) continue;
        if (number_at(field.data, 1, 4) == checksum_of(name)) return field.data.substr(name_at);
    }
    return std::nullopt;
}

std::optional<std::string> deflated(std::string_view content) {
    constexpr int level = 6;
    const std::unique_ptr<libdeflate_compressor, FreeCompressor> compressor(libdeflate_alloc_compressor(level));
    if (compressor == nullptr) return std::nullopt;
    std::string out(libdeflate_deflate_compress_bound(compressor.get(), content.size()), '\0');
    out.resize(libdeflate_deflate_compress(compressor.get(), content.data(), content.size(), out.data(), out.size()));
    if (out.empty()) return std::nullopt;
    return out;
}

// Writes an entry whose data is compressed already.
bool write_entry(zipFile file, const Header& header, std::string_view data) {
    constexpr std::uint64_t most_without_zip64 = 0xFFFFFFFF;
    zip_fileinfo attributes{};
    attributes.dosDate = header.info.dosDate;
    // Where there is no time, minizip makes one of these parts: the month before the first one gives none again.
    attributes.tmz_date.tm_mon = std::numeric_limits<uInt>::max();
    attributes.internal_fa = header.info.internal_fa;
    attributes.external_fa = header.info.external_fa;
    const uLong flags = header.info.flag & ~sizes_behind_data;
    const bool large = std::max<std::uint64_t>(header.info.uncompressed_size, data.size()) >= most_without_zip64;
    if (zipOpenNewFileInZip4_64(file, header.name.c_str(), &attributes, header.local_extra.data(), static_cast<uInt>(header.local_extra.size()),
                                header.extra.data(), static_cast<uInt>(header.extra.size()),
                                header.comment.empty() ? nullptr : header.comment.c_str(), static_cast<int>(header.info.compression_method),
                                Z_DEFAULT_COMPRESSION, 1, -MAX_WBITS, MAX_MEM_LEVEL, Z_DEFAULT_STRATEGY, nullptr, 0, header.info.version, flags,
                                large ? 1 : 0) != ZIP_OK) {
        return false;
    }
    while (!data.empty()) {
        const auto part = data.substr(0, std::numeric_limits<int>::max());
        if (zipWriteInFileInZip(file, part.data(), static_cast<unsigned>(part.size())) != ZIP_OK) return false;
        data.remove_prefix(part.size());
    }
    return zipCloseFileInZipRaw64(file, header.info.uncompressed_size, header.info.crc) == ZIP_OK;
}

}  // namespace

// The container as minizip sees it, and its bytes.
class ZipArchive::Container {
public:
    explicit Container(std::string_view bytes) : bytes_(bytes) {
        zlib_filefunc64_def functions = reading(bytes_);
        file_.reset(unzOpen2_64("", &functions));
    }
    Container(const Container&) = delete;
    Container& operator=(const Container&) = delete;

    [[nodiscard]] bool is_open() const { return file_ != nullptr && has_whole_end(bytes_); }

    [[nodiscard]] std::optional<unz_global_info64> directory() const {
        unz_global_info64 info{};
        if (unzGetGlobalInfo64(file_.get(), &info) != UNZ_OK) return std::nullopt;
        return info;
    }

    [[nodiscard]] std::optional<std::string> comment(std::size_t size) const {
        std::string out(size + 1, '\0');
        const int got = unzGetGlobalComment(file_.get(), out.data(), out.size());
        if (got < 0) return std::nullopt;
        out.resize(size);
        return out;
    }

    bool go_to_entry(std::uint64_t index) { return index == 0 ? unzGoToFirstFile(file_.get()) == UNZ_OK : unzGoToNextFile(file_.get()) == UNZ_OK; }

    bool go_to(const Place& place) {
        const unz64_file_pos position{place.offset, place.index};
        return unzGoToFilePos64(file_.get(), &position) == UNZ_OK;
    }

    [[nodiscard]] std::optional<Place> place() const {
        unz64_file_pos position{};
        if (unzGetFilePos64(file_.get(), &position) != UNZ_OK) return std::nullopt;
        return Place{position.pos_in_zip_directory, position.num_of_file};
    }

    [[nodiscard]] std::optional<unz_file_info64> info() const {
        unz_file_info64 info{};
        if (unzGetCurrentFileInfo64(file_.get(), &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK) return std::nullopt;
        return info;
    }

    // The name of the current entry, up to a zero byte in it.
    [[nodiscard]] std::optional<std::string> name(const unz_file_info64& info) const {
        std::string out(info.size_filename, '\0');
        std::string extra(info.size_file_extra, '\0');
        if (unzGetCurrentFileInfo64(file_.get(), nullptr, out.data(), out.size(), extra.data(), extra.size(), nullptr, 0) != UNZ_OK)
            return std::nullopt;
        if (const auto path = unicode_path(extra, out)) out = std::string(*path);
        out.resize(std::min(out.find('\0'), out.size()));
        return out;
    }

    // The data of the current entry as it stands in the container.
    std::optional<std::string_view> data(const unz_file_info64& info, std::string* local_extra = nullptr) {
        int method = 0;
        int level = 0;
        if (unzOpenCurrentFile2(file_.get(), &method, &level, 1) != UNZ_OK) return std::nullopt;
        const auto begin = static_cast<std::size_t>(unzGetCurrentFileZStreamPos64(file_.get()));
        bool whole = begin <= bytes_.size() && info.compressed_size <= bytes_.size() - begin;
        if (whole && local_extra != nullptr) {
            const int size = unzGetLocalExtrafield(file_.get(), nullptr, 0);
            local_extra->resize(static_cast<std::size_t>(std::max(size, 0)));
            whole = size == 0 || unzGetLocalExtrafield(file_.get(), local_extra->data(), static_cast<unsigned>(size)) == size;
        }
        unzCloseCurrentFile(file_.get());
        if (!whole) return std::nullopt;
        return bytes_.substr(begin, static_cast<std::size_t>(info.compressed_size));
    }

    // All that is said of the current entry besides its data.
    [[nodiscard]] std::optional<Header> header() const {
        const auto found = info();
        if (!found) return std::nullopt;
        Header out{*found,
                   std::string(found->size_filename, '\0'),
                   std::string(found->size_file_extra, '\0'),
                   {},
                   std::string(found->size_file_comment, '\0')};
        if (unzGetCurrentFileInfo64(file_.get(), nullptr, out.name.data(), out.name.size(), out.extra.data(), out.extra.size(), out.comment.data(),
                                    out.comment.size()) != UNZ_OK) {
            return std::nullopt;
        }
        return out;
    }

    // What `data` expands to; nothing where it is damaged, and more than `limit` bytes where it expands to more.
    std::optional<std::string> inflated(std::string_view data, std::uint64_t expected, std::uint64_t limit) {
        if (decompressor_ == nullptr) decompressor_.reset(libdeflate_alloc_decompressor());
        if (decompressor_ == nullptr) return std::nullopt;
        constexpr std::size_t step = std::size_t{1} << 16;
        std::string out;
        for (auto room = static_cast<std::size_t>(std::min(expected, limit + 1));; room = std::min<std::size_t>(4 * room + step, limit + 1)) {
            out.resize(room);
            std::size_t size = 0;
            const auto result = libdeflate_deflate_decompress(decompressor_.get(), data.data(), data.size(), out.data(), room, &size);
            if (result == LIBDEFLATE_SUCCESS) {
                out.resize(size);
                return out;
            }
            if (result != LIBDEFLATE_INSUFFICIENT_SPACE) return std::nullopt;
            if (room > limit) return out;
        }
    }

private:
    std::string_view bytes_;
    std::unique_ptr<void, CloseReading> file_;
    std::unique_ptr<libdeflate_decompressor, FreeDecompressor> decompressor_;
};

ZipArchive::ZipArchive() = default;
ZipArchive::ZipArchive(ZipArchive&&) noexcept = default;
ZipArchive& ZipArchive::operator=(ZipArchive&&) noexcept = default;
ZipArchive::~ZipArchive() = default;

Result<ZipArchive> ZipArchive::open(std::string_view bytes, std::uint64_t largest) {
    ZipArchive archive;
    archive.container_ = std::make_unique<Container>(bytes);
    Container& container = *archive.container_;
    if (!container.is_open()) return damaged();
    archive.largest_ = largest;
    archive.left_ = largest;
    const auto directory = container.directory();
    if (!directory) return damaged();
    const std::uint64_t count = directory->number_entry;
    if (count > most_entries) return Error{ErrorCode::zip_too_many_entries, {std::to_string(count), std::to_string(most_entries)}};
    for (std::uint64_t i = 0; i < count; ++i) {
        if (!container.go_to_entry(i)) return damaged();
        const auto info = container.info();
        const auto name = info ? container.name(*info) : std::nullopt;
        const auto place = container.place();
        if (!name || !place) return damaged();
        std::string key = canonical(*name);
        if (climbs(key)) return Error{ErrorCode::zip_unsafe_name, {}};
        archive.entries_.try_emplace(std::move(key), *place);
    }
    return archive;
}

bool ZipArchive::has(std::string_view name) const { return entries_.contains(canonical(name)); }

Result<std::string> ZipArchive::read(std::string_view name) {
    const auto entry = entries_.find(canonical(name));
    if (entry == entries_.end()) return Error{ErrorCode::part_missing, {std::string(name)}};
    if (!container_->go_to(entry->second)) return damaged();
    const auto info = container_->info();
    if (!info) return damaged();
    if ((info->flag & encrypted) != 0) return Error{ErrorCode::input_encrypted, {}};
    const Error too_large{ErrorCode::expanded_too_large, {std::string(name), std::to_string(largest_ >> 20)}};
    // A size that is declared too large is refused before anything is expanded; one that is declared small is not believed,
    // and an entry that hides much is not read to its end.
    const std::uint64_t size = info->uncompressed_size;
    std::uint64_t limit = left_;
    if (info->compressed_size < limit / highest_ratio)
        limit = std::min(limit, std::max<std::uint64_t>(always_allowed, info->compressed_size * highest_ratio));
    if (size > limit) return too_large;
    limit = std::min(limit, 2 * size + always_allowed);
    const auto data = container_->data(*info);
    if (!data) return damaged();
    std::optional<std::string> content;
    if (info->compression_method == Z_DEFLATED) {
        content = container_->inflated(*data, size, limit);
    } else if (info->compression_method == 0) {
        if (data->size() > limit) return too_large;
        content = std::string(*data);
    }
    if (!content) return damaged();
    if (content->size() > limit) return too_large;
    // What gives another checksum is not the document that somebody wrote.
    if (checksum_of(*content) != info->crc) return damaged();
    left_ -= content->size();
    return *std::move(content);
}

Result<std::string> with_replaced(std::string_view bytes, const std::map<std::string, std::string>& entries) {
    if (entries.empty()) return std::string(bytes);
    auto archive = ZipArchive::open(bytes, 0);
    if (!archive) return archive.error();
    std::map<std::uint64_t, std::string_view> replaced;
    for (const auto& [name, content] : entries) {
        const auto entry = archive->entries().find(canonical(name));
        if (entry == archive->entries().end()) return Error{ErrorCode::part_missing, {name}};
        replaced[entry->second.index] = content;
    }
    ZipArchive::Container& container = *archive->container_;
    const auto directory = container.directory();
    const auto comment = directory ? container.comment(directory->size_comment) : std::nullopt;
    if (!comment) return damaged();
    std::string out;
    out.reserve(bytes.size());
    zlib_filefunc64_def functions = writing(out);
    std::unique_ptr<void, CloseWriting> file(zipOpen2_64("", APPEND_STATUS_CREATE, nullptr, &functions));
    if (file == nullptr) return damaged();
    for (std::uint64_t i = 0; i < directory->number_entry; ++i) {
        if (!container.go_to_entry(i)) return damaged();
        auto header = container.header();
        auto data = header ? container.data(header->info, &header->local_extra) : std::nullopt;
        if (!data) return damaged();
        header->extra = without_zip64(header->extra);
        header->local_extra = without_zip64(header->local_extra);
        const auto change = replaced.find(i);
        std::optional<std::string> compressed;
        if (change != replaced.end()) {
            compressed = deflated(change->second);
            if (!compressed) return damaged();
            data = *compressed;
            header->info.compression_method = Z_DEFLATED;
            header->info.flag &= ~level_of_compression;
            header->info.uncompressed_size = change->second.size();
            header->info.crc = checksum_of(change->second);
        }
        if (!write_entry(file.get(), *header, *data)) return damaged();
    }
    if (zipClose(file.release(), comment->empty() ? nullptr : comment->c_str()) != ZIP_OK) return damaged();
    return out;
}

bool is_zip(std::string_view bytes) { return bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("PK\x05\x06"sv); }

}  // namespace kehoach::input
