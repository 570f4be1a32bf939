#include "batch/record_spool.h"

#include <cerrno>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <memory>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include "batch/packing.h"
#include "system/files.h"

namespace kehoach::batch {
namespace {

constexpr std::size_t block = std::size_t{1} << 16;

// Reads a file from its beginning in blocks.
class Blocks {
public:
    explicit Blocks(int descriptor) : descriptor_(descriptor) {}

    bool read(char* out, std::size_t size) {
        while (size > 0) {
            if (left_.empty()) {
                bytes_.resize(block);
                const ssize_t got = ::pread(descriptor_, bytes_.data(), bytes_.size(), offset_);
                if (got < 0 && errno == EINTR) continue;
                if (got <= 0) return false;
                offset_ += got;
                left_ = std::string_view(bytes_).substr(0, static_cast<std::size_t>(got));
            }
            const std::size_t part = std::min(size, left_.size());
            std::memcpy(out, left_.data(), part);
            left_.remove_prefix(part);
            out += part;
            size -= part;
        }
        return true;
    }

private:
    int descriptor_;
    off_t offset_ = 0;
    std::string bytes_;
    std::string_view left_;
};

}  // namespace

Result<RecordSpool> RecordSpool::beside(const std::string& path) {
    auto folder = std::filesystem::path(path).parent_path().string();
    if (folder.empty()) folder = ".";
    int descriptor = ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (descriptor < 0 && (errno == EOPNOTSUPP || errno == EISDIR)) {
        std::string name = folder + "/.records.XXXXXX";
        descriptor = ::mkostemp(name.data(), O_CLOEXEC);
        if (descriptor >= 0) ::unlink(name.c_str());
    }
    if (descriptor < 0) return system::system_error(ErrorCode::file_unwritable, errno);
    return RecordSpool(descriptor);
}

RecordSpool::RecordSpool(RecordSpool&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)), unwritten_(std::move(other.unwritten_)) {}

RecordSpool& RecordSpool::operator=(RecordSpool&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    std::swap(unwritten_, other.unwritten_);
    return *this;
}

RecordSpool::~RecordSpool() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

std::optional<Error> RecordSpool::flush() {
    const int failed = system::write_all(descriptor_, unwritten_);
    unwritten_.clear();
    if (failed == 0) return std::nullopt;
    return system::system_error(failed == ENOSPC ? ErrorCode::disk_full : ErrorCode::output_broken, failed);
}

std::optional<Error> RecordSpool::add(const FileRecord& record) {
    Packer packed;
    pack(packed, record);
    Packer whole;
    whole.text(std::string_view(packed.bytes()));
    unwritten_ += whole.bytes();
    return unwritten_.size() >= block ? flush() : std::nullopt;
}

Result<NextRecord> RecordSpool::records() {
    if (auto error = flush()) return *std::move(error);
    // std::function wants what it holds to be copied.
    auto blocks = std::make_shared<Blocks>(descriptor_);
    return NextRecord([blocks](FileRecord& record) {
        std::uint64_t size = 0;
        if (!blocks->read(reinterpret_cast<char*>(&size), sizeof size)) return false;
        std::string bytes(static_cast<std::size_t>(size), '\0');
        if (!blocks->read(bytes.data(), bytes.size())) return false;
        Unpacker in(bytes);
        record = unpack_record(in);
        return true;
    });
}

}  // namespace kehoach::batch
