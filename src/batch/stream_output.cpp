#include "batch/stream_output.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <filesystem>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "system/files.h"

namespace kehoach::batch {
namespace {

namespace fs = std::filesystem;

Error error_of_writing(int number) {
    if (number == EPIPE) return {ErrorCode::pipe_closed, {}};
    return system::system_error(number == ENOSPC || number == EDQUOT ? ErrorCode::disk_full : ErrorCode::output_broken, number);
}

std::optional<std::uint64_t> size_of(const std::string& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
    return static_cast<std::uint64_t>(status.st_size);
}

// Copies the beginning of a file; returns the error number.
int copy_beginning(const std::string& from, const std::string& to, std::uint64_t length) {
    const int in = ::open(from.c_str(), O_RDONLY | O_CLOEXEC);
    if (in < 0) return errno;
    const int out = ::open(to.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    int failed = out < 0 ? errno : 0;
    std::string block(std::size_t{1} << 16, '\0');
    while (failed == 0 && length > 0) {
        const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(length, block.size()));
        const ssize_t got = ::read(in, block.data(), wanted);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) {
            failed = got < 0 ? errno : EIO;
            break;
        }
        failed = system::write_all(out, std::string_view(block).substr(0, static_cast<std::size_t>(got)));
        length -= static_cast<std::uint64_t>(got);
    }
    ::close(in);
    if (out >= 0 && ::close(out) != 0 && failed == 0) failed = errno;
    return failed;
}

}  // namespace

std::optional<Split> split_of(std::string_view text) {
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const auto unit = text.substr(static_cast<std::size_t>(end - text.data()));
    if (error != std::errc() || number == 0) return std::nullopt;
    if (unit.empty()) return Split{number, 0};
    const int shift = unit == "KB" ? 10 : unit == "MB" ? 20 : unit == "GB" ? 30 : 0;
    if (shift == 0 || number > (UINT64_MAX >> 1) >> shift) return std::nullopt;
    return Split{0, number << shift};
}

StreamOutput::~StreamOutput() {
    if (descriptor_ >= 0 && descriptor_ != STDOUT_FILENO) ::close(descriptor_);
}

std::string StreamOutput::path_of(std::uint64_t number) const {
    if (!settings_.split) return settings_.path;
    const fs::path path(settings_.path);
    std::array<char, 32> counted{};
    std::snprintf(counted.data(), counted.size(), "-%05llu", static_cast<unsigned long long>(number));
    return (path.parent_path() / (path.stem().string() + counted.data() + path.extension().string())).string();
}

std::uint64_t StreamOutput::found() const {
    std::uint64_t all = 0;
    for (std::uint64_t number = 1;; ++number) {
        // A file that is not whole is newer than a whole one of the same name.
        if (const auto part = size_of(part_of(number))) return std::max(all + *part, all + size_of(path_of(number)).value_or(0));
        const auto whole = size_of(path_of(number));
        if (!whole) return all;
        all += *whole;
        if (!settings_.split) return all;
    }
}

bool StreamOutput::is_whole(std::uint64_t length) const {
    std::uint64_t all = 0;
    for (std::uint64_t number = 1;; ++number) {
        const auto whole = size_of(path_of(number));
        if (size_of(part_of(number)) || (!whole && number == 1)) return false;
        if (!whole) return all == length;
        all += *whole;
        if (!settings_.split) return all == length;
    }
}

std::optional<Error> StreamOutput::resume(std::uint64_t length, std::uint64_t documents) {
    renamed_over_ = true;
    if (length == 0) return std::nullopt;
    std::uint64_t left = length;
    for (std::uint64_t number = 1;; ++number) {
        const auto whole = size_of(path_of(number));
        const auto part = size_of(part_of(number));
        const bool use_part = part && left <= *part;
        if (!use_part && (!whole || (left > *whole && !settings_.split))) return Error{ErrorCode::output_broken, {std::to_string(length)}};
        if (!use_part && left > *whole) {
            left -= *whole;
            continue;
        }
        int failed = 0;
        if (!use_part) failed = copy_beginning(path_of(number), part_of(number), left);
        if (failed == 0) {
            descriptor_ = ::open(part_of(number).c_str(), O_WRONLY | O_CLOEXEC);
            if (descriptor_ < 0 || ::ftruncate(descriptor_, static_cast<off_t>(left)) != 0 || ::lseek(descriptor_, 0, SEEK_END) < 0) failed = errno;
        }
        if (failed != 0) return error_of_writing(failed);
        number_ = number;
        size_ = left;
        before_ = length - left;
        documents_ = settings_.split && settings_.split->documents > 0 ? documents - (number - 1) * settings_.split->documents : documents;
        return std::nullopt;
    }
}

bool StreamOutput::is_full_for(std::size_t more) const {
    if (!settings_.split) return false;
    if (settings_.split->documents > 0) return documents_ >= settings_.split->documents;
    return documents_ > 0 && size_ + more > settings_.split->bytes;
}

std::optional<Error> StreamOutput::open_next() {
    if (settings_.path.empty()) {
        descriptor_ = STDOUT_FILENO;
        special_ = true;
        number_ = 1;
    } else {
        ++number_;
        std::error_code ignored;
        const auto path = path_of(number_);
        const auto status = fs::status(path, ignored);
        if (fs::is_directory(status)) return Error{ErrorCode::file_is_directory, {}};
        special_ = fs::exists(status) && !fs::is_regular_file(status);
        const auto parent = fs::path(path).parent_path();
        if (!parent.empty()) fs::create_directories(parent, ignored);
        descriptor_ =
            special_ ? ::open(path.c_str(), O_WRONLY | O_CLOEXEC) : ::open(part_of(number_).c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
        if (descriptor_ < 0) return system::system_error(errno == ENOSPC ? ErrorCode::disk_full : ErrorCode::file_unwritable, errno);
    }
    size_ = 0;
    documents_ = 0;
    return put(settings_.header);
}

std::optional<Error> StreamOutput::close_current() {
    if (settings_.path.empty()) return std::nullopt;
    int failed = ::close(descriptor_) == 0 ? 0 : errno;
    descriptor_ = -1;
    if (failed == 0 && !special_ && std::rename(part_of(number_).c_str(), path_of(number_).c_str()) != 0) failed = errno;
    before_ += size_;
    size_ = 0;
    if (failed != 0) return error_of_writing(failed);
    return std::nullopt;
}

std::optional<Error> StreamOutput::put(std::string_view text) {
    if (const int failed = system::write_all(descriptor_, text); failed != 0) return error_of_writing(failed);
    size_ += text.size();
    return std::nullopt;
}

std::optional<Error> StreamOutput::write(std::string_view document) {
    if (document.empty()) return std::nullopt;
    if (descriptor_ >= 0 && is_full_for(document.size())) {
        if (auto error = close_current()) return error;
    }
    if (descriptor_ < 0) {
        if (auto error = open_next()) return error;
    }
    ++documents_;
    return put(document);
}

std::optional<Error> StreamOutput::finish() {
    if (descriptor_ < 0) {
        if (auto error = open_next()) return error;
    }
    if (auto error = close_current()) return error;
    // Files of an earlier and longer run would double what stands in these.
    for (std::uint64_t number = number_ + 1; settings_.split && renamed_over_; ++number) {
        const bool part_gone = ::unlink(part_of(number).c_str()) == 0;
        if (::unlink(path_of(number).c_str()) != 0 && !part_gone) break;
    }
    return std::nullopt;
}

void StreamOutput::abandon() {
    if (descriptor_ < 0 || special_) return;
    ::close(descriptor_);
    descriptor_ = -1;
    ::unlink(part_of(number_).c_str());
}

}  // namespace kehoach::batch
