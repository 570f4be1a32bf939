#include "system/files.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "text/hash.h"

namespace kehoach::system {
namespace {

namespace fs = std::filesystem;

// Appends all that is left of a file to `out`, which has room for `expected` bytes from the start.
std::optional<Error> read_all(int descriptor, std::string& out, std::size_t expected, std::uint64_t largest) {
    constexpr std::size_t step = std::size_t{1} << 16;
    std::size_t size = 0;
    // One byte more than expected, so that the end of the file is seen without growing.
    out.resize(expected > 0 ? expected + 1 : step);
    while (true) {
        if (size == out.size()) out.resize(size + step + size / 2);
        const ssize_t got = ::read(descriptor, out.data() + size, out.size() - size);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return system_error(ErrorCode::file_unreadable, errno);
        size += static_cast<std::size_t>(got);
        if (size > largest) return Error{ErrorCode::input_too_large, {std::to_string(largest >> 20)}};
        if (got == 0) {
            out.resize(size);
            return std::nullopt;
        }
    }
}

// A pipe or a device cannot be replaced; it is written to.
std::optional<Error> write_special(const std::string& path, std::string_view text) {
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    if (descriptor < 0) return system_error(ErrorCode::file_unwritable, errno);
    const int failed = write_all(descriptor, text);
    ::close(descriptor);
    return failed == 0 ? std::nullopt : std::optional<Error>(system_error(ErrorCode::output_broken, failed));
}

// Writes the open temporary file and renames it; closes it in any case. Returns the error number.
int write_and_rename(int descriptor, const std::string& temporary, const std::string& target, std::string_view text, std::optional<mode_t> mode) {
    int failed = write_all(descriptor, text);
    if (failed == 0 && mode && ::fchmod(descriptor, *mode) != 0) failed = errno;
    if (::close(descriptor) != 0 && failed == 0) failed = errno;
    if (failed == 0 && std::rename(temporary.c_str(), target.c_str()) != 0) failed = errno;
    if (failed != 0) ::unlink(temporary.c_str());
    return failed;
}

std::optional<mode_t> permissions_of(const std::string& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) return std::nullopt;
    return status.st_mode & 07777;
}

// A link is followed, so that its target is replaced and not the link.
std::string target_of(const std::string& path) {
    std::error_code ignored;
    return fs::is_symlink(path, ignored) ? fs::weakly_canonical(path, ignored).string() : path;
}

}  // namespace

Error system_error(ErrorCode code, int number) { return {code, {std::strerror(number)}}; }

int write_all(int descriptor, std::string_view text) {
    while (!text.empty()) {
        const ssize_t put = ::write(descriptor, text.data(), text.size());
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) return errno;
        text.remove_prefix(static_cast<std::size_t>(put));
    }
    return 0;
}

std::optional<Error> read_file(const std::string& path, std::string& bytes, std::uint64_t largest) {
    if (path == "-") return read_all(STDIN_FILENO, bytes, 0, largest);
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return errno == ENOENT || errno == ENOTDIR ? Error{ErrorCode::file_missing, {}} : system_error(ErrorCode::file_unreadable, errno);
    struct stat status {};
    const bool known = ::fstat(descriptor, &status) == 0;
    std::optional<Error> error;
    if (known && S_ISDIR(status.st_mode)) {
        error = Error{ErrorCode::file_is_directory, {}};
    } else if (known && S_ISREG(status.st_mode) && static_cast<std::uint64_t>(status.st_size) > largest) {
        error = Error{ErrorCode::input_too_large, {std::to_string(largest >> 20)}};
    } else {
        error = read_all(descriptor, bytes, known && S_ISREG(status.st_mode) ? static_cast<std::size_t>(status.st_size) : 0, largest);
    }
    ::close(descriptor);
    return error;
}

Result<std::string> read_file(const std::string& path) {
    std::string bytes;
    if (auto error = read_file(path, bytes, largest_file)) return *std::move(error);
    return bytes;
}

std::optional<Error> write_file(const std::string& path, std::string_view text) {
    std::error_code ignored;
    if (fs::is_directory(path, ignored)) return Error{ErrorCode::file_is_directory, {}};
    if (fs::exists(path, ignored) && !fs::is_regular_file(path, ignored)) return write_special(path, text);
    const std::string target = target_of(path);
    std::string temporary = target + ".XXXXXX";
    const int descriptor = ::mkostemp(temporary.data(), O_CLOEXEC);
    if (descriptor < 0) return system_error(ErrorCode::file_unwritable, errno);
    // Permissions of the file that is replaced, or those that a new file would get.
    auto mode = permissions_of(target);
    if (!mode) {
        const mode_t mask = ::umask(0);
        ::umask(mask);
        mode = 0666 & ~mask;
    }
    const int failed = write_and_rename(descriptor, temporary, target, text, mode);
    return failed == 0 ? std::nullopt : std::optional<Error>(system_error(ErrorCode::file_unwritable, failed));
}

std::string unfinished_name(const std::string& path) {
    constexpr std::string_view before = ".";
    constexpr std::string_view after = ".part";
    constexpr std::size_t longest_name = 255;
    const std::size_t slash = path.rfind('/');
    const std::string folder = slash == std::string::npos ? "" : path.substr(0, slash + 1);
    std::string name = slash == std::string::npos ? path : path.substr(slash + 1);
    if (before.size() + name.size() + after.size() > longest_name) {
        // Two outputs with long names must not meet in one temporary name.
        name = std::to_string(text::fnv1a(name));
    }
    return folder + std::string(before) + name + std::string(after);
}

std::optional<Error> write_output_file(const std::string& path, std::string_view text) {
    std::error_code ignored;
    const auto status = fs::status(path, ignored);
    if (fs::is_directory(status)) return Error{ErrorCode::file_is_directory, {}};
    if (fs::exists(status) && !fs::is_regular_file(status)) return write_special(path, text);
    const std::string target = target_of(path);
    const std::string temporary = unfinished_name(target);
    const auto open_new = [&] { return ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666); };
    int descriptor = open_new();
    if (descriptor < 0 && errno == EEXIST) {
        ::unlink(temporary.c_str());
        descriptor = open_new();
    } else if (descriptor < 0 && errno == ENOENT) {
        std::error_code failed;
        fs::create_directories(fs::path(target).parent_path(), failed);
        if (!failed) {
            descriptor = open_new();
        } else {
            errno = failed.value();
        }
    }
    const int failed =
        descriptor < 0 ? errno : write_and_rename(descriptor, temporary, target, text, fs::exists(status) ? permissions_of(target) : std::nullopt);
    if (failed == 0) return std::nullopt;
    return system_error(failed == ENOSPC || failed == EDQUOT ? ErrorCode::disk_full : ErrorCode::file_unwritable, failed);
}

bool stdout_is_terminal() { return ::isatty(STDOUT_FILENO) == 1; }

std::optional<Error> write_stdout(std::string_view text) {
    const int failed = write_all(STDOUT_FILENO, text);
    if (failed == 0 || failed == EPIPE) return std::nullopt;
    return system_error(ErrorCode::output_broken, failed);
}

}  // namespace kehoach::system
