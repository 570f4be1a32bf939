#include "batch/journal.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kehoach::batch {
namespace {

// A line names one input and its outputs; what is longer is no line of ours.
constexpr std::size_t longest_line = std::size_t{1} << 24;
constexpr std::size_t block = std::size_t{1} << 16;

Error system_error(ErrorCode code, int number) { return {code, {std::strerror(number)}}; }

// Up to `size` bytes from `offset` on, appended; the number of them, or -1.
ssize_t read_at(int descriptor, std::uint64_t offset, std::size_t size, std::string& out) {
    const std::size_t before = out.size();
    out.resize(before + size);
    ssize_t got = -1;
    do {
        got = ::pread(descriptor, out.data() + before, size, static_cast<off_t>(offset));
    } while (got < 0 && errno == EINTR);
    out.resize(before + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    return got;
}

bool truncated(int descriptor, std::uint64_t size) {
    int failed = 0;
    do {
        failed = ::ftruncate(descriptor, static_cast<off_t>(size));
    } while (failed != 0 && errno == EINTR);
    return failed == 0;
}

}  // namespace

std::optional<FileState> state_of(const std::string& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
    constexpr std::int64_t nanoseconds = 1'000'000'000;
    return FileState{static_cast<std::uint64_t>(status.st_size), std::int64_t{status.st_mtim.tv_sec} * nanoseconds + status.st_mtim.tv_nsec};
}

Journal::~Journal() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

void Journal::swap(Journal& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    std::swap(options_, other.options_);
    std::swap(size_, other.size_);
    std::swap(entries_, other.entries_);
    std::swap(offsets_, other.offsets_);
    std::swap(next_, other.next_);
    std::swap(ended_, other.ended_);
    std::swap(last_, other.last_);
    std::swap(outputs_, other.outputs_);
}

Result<Journal> Journal::open(const std::string& path, const JournalHead& head, Options options) {
    Journal out;
    out.options_ = options;
    constexpr mode_t mode = 0666;
    out.descriptor_ = ::open(path.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOCTTY, mode);
    if (out.descriptor_ < 0) {
        if (errno == EISDIR) return Error{ErrorCode::file_is_directory, {}};
        return system_error(ErrorCode::file_unwritable, errno);
    }
    struct stat status {};
    if (::fstat(out.descriptor_, &status) != 0 || !S_ISREG(status.st_mode)) return Error{ErrorCode::journal_wrong, {}};
    // Some network file systems have no locks; there the user sees to it.
    if (::flock(out.descriptor_, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) return Error{ErrorCode::journal_locked, {}};
    if (auto error = out.read(head)) return *std::move(error);
    return out;
}

// Reads the file to its end, and makes it ready for further lines.
std::optional<Error> Journal::read(const JournalHead& head) {
    const std::string first = journal_line(head);
    std::uint64_t at = 0;    // of the first byte in `text`
    std::uint64_t line = 0;  // number of the line that begins there
    std::string text;
    while (true) {
        const auto got = read_at(descriptor_, at + text.size(), block, text);
        if (got < 0) return system_error(ErrorCode::file_unreadable, errno);
        std::size_t begin = 0;
        for (auto end = text.find('\n'); end != std::string::npos; end = text.find('\n', begin)) {
            const auto found = std::string_view(text).substr(begin, end - begin);
            ++line;
            if (line == 1) {
                const auto there = json::journal_head_of(found);
                if (!there) return Error{ErrorCode::journal_wrong, {}};
                if (there->version != head.version) return Error{ErrorCode::journal_of_other_version, {there->version, head.version}};
                if (there->options != head.options) return Error{ErrorCode::journal_of_other_options, {there->options, head.options}};
                next_ = end + 1;
            } else {
                const auto entry = json::journal_entry_of(found);
                if (!entry) return Error{ErrorCode::journal_damaged, {std::to_string(line)}};
                offsets_.put(fnv1a(entry->path), at + begin);
                ++entries_;
            }
            begin = end + 1;
        }
        text.erase(0, begin);
        at += begin;
        if (line == 0 && !first.starts_with(std::string_view(text).substr(0, first.size()))) {
            // Neither a line of ours nor the beginning of one; it is not ours to be written to.
            if (text.size() > block || got == 0) return Error{ErrorCode::journal_wrong, {}};
        }
        if (text.size() > longest_line) return Error{ErrorCode::journal_damaged, {std::to_string(line + 1)}};
        if (got == 0) break;
    }
    size_ = at;
    if (!text.empty() && !truncated(descriptor_, size_)) return system_error(ErrorCode::file_unwritable, errno);
    if (line > 0) return std::nullopt;
    if (auto error = write(first)) return error;
    next_ = size_;
    return std::nullopt;
}

std::optional<Error> Journal::write(const std::string& line) {
    ssize_t put = -1;
    do {
        put = ::write(descriptor_, line.data(), line.size());
    } while (put < 0 && errno == EINTR);
    if (put == static_cast<ssize_t>(line.size())) {
        size_ += line.size();
        return std::nullopt;
    }
    const int number = put < 0 ? errno : ENOSPC;
    // What stays of the line where this fails is cut off on opening.
    static_cast<void>(truncated(descriptor_, size_));
    return system_error(ErrorCode::output_broken, number);
}

std::optional<Error> Journal::append(const JournalEntry& entry) {
    const auto offset = size_;
    if (auto error = write(journal_line(entry))) return error;
    offsets_.put(fnv1a(entry.path), offset);
    return std::nullopt;
}

std::optional<std::string> Journal::line_at(std::uint64_t offset) const {
    constexpr std::size_t usual = 1024;
    std::string out;
    while (offset + out.size() < size_ && out.size() <= longest_line) {
        const auto from = out.size();
        if (read_at(descriptor_, offset + from, std::max(usual, from), out) <= 0) return std::nullopt;
        const auto end = out.find('\n', from);
        if (end != std::string::npos) {
            out.resize(end);
            return out;
        }
    }
    return std::nullopt;
}

bool Journal::unchanged(const JournalEntry& entry, const std::optional<FileState>& now, const Digest& sha256) const {
    if (entry.path == "-" || (!entry.refused.empty() && options_.retry_failed)) return false;
    if (!entry.state || !now) return !entry.state && !now;
    if (!options_.by_sha256) return *entry.state == *now;
    return entry.state->size == now->size && !entry.sha256.empty() && entry.sha256 == sha256();
}

std::optional<JournalEntry> Journal::done(const std::string& path, const std::optional<FileState>& now, const Digest& sha256) const {
    const auto* offset = offsets_.find(fnv1a(path));
    if (offset == nullptr) return std::nullopt;
    const auto line = line_at(*offset);
    auto entry = line ? json::journal_entry_of(*line) : std::nullopt;
    if (!entry || entry->path != path) return std::nullopt;
    const bool complete = std::all_of(entry->outputs.begin(), entry->outputs.end(), [](const JournalOutput& output) {
        const auto state = state_of(output.path);
        return state && state->size == output.size;
    });
    if (!complete || !unchanged(*entry, now, sha256)) return std::nullopt;
    return entry;
}

bool Journal::is_long_enough(const JournalOutput& output) {
    const auto state = state_of(output.path);
    return state && state->size >= output.size;
}

bool Journal::follows(const std::string& path, const std::optional<FileState>& now, const Digest& sha256, const HasOutput& has) {
    if (ended_) return false;
    ended_ = true;
    const auto line = line_at(next_);
    auto entry = line ? json::journal_entry_of(*line) : std::nullopt;
    if (!entry || entry->path != path) return false;
    if (!std::all_of(entry->outputs.begin(), entry->outputs.end(), has) || !unchanged(*entry, now, sha256)) return false;
    ended_ = false;
    next_ += line->size() + 1;
    last_ = *std::move(entry);
    if (!last_.outputs.empty()) outputs_ = last_.outputs;
    return true;
}

std::optional<Error> Journal::cut() {
    ended_ = true;
    if (next_ == size_) return std::nullopt;
    if (!truncated(descriptor_, next_)) return system_error(ErrorCode::file_unwritable, errno);
    size_ = next_;
    return std::nullopt;
}

}  // namespace kehoach::batch
