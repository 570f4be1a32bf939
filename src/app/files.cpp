#include "app/files.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kehoach::app {
namespace {

// Far above any document; a device that never ends must not fill the memory.
constexpr std::size_t largest_file = std::size_t{1} << 29;

Error system_error(ErrorCode code, int number) { return {code, {std::strerror(number)}}; }

Result<std::string> read_all(int descriptor) {
    constexpr std::size_t step = std::size_t{1} << 16;
    std::string out;
    while (true) {
        const std::size_t size = out.size();
        out.resize(size + step + size / 2);
        const ssize_t got = ::read(descriptor, out.data() + size, out.size() - size);
        if (got < 0 && errno == EINTR) {
            out.resize(size);
            continue;
        }
        if (got < 0) return system_error(ErrorCode::file_unreadable, errno);
        out.resize(size + static_cast<std::size_t>(got));
        if (got == 0) return out;
        if (out.size() > largest_file) return Error{ErrorCode::input_too_large, {std::to_string(largest_file >> 20)}};
    }
}

// Writes everything; returns the error number, 0 if all went well.
int write_all(int descriptor, std::string_view text) {
    while (!text.empty()) {
        const ssize_t put = ::write(descriptor, text.data(), text.size());
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) return errno;
        text.remove_prefix(static_cast<std::size_t>(put));
    }
    return 0;
}

}  // namespace

Result<std::string> read_file(const std::string& path) {
    if (path == "-") return read_all(STDIN_FILENO);
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return errno == ENOENT || errno == ENOTDIR ? Error{ErrorCode::file_missing, {}} : system_error(ErrorCode::file_unreadable, errno);
    struct stat status {};
    if (::fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode)) {
        ::close(descriptor);
        return Error{ErrorCode::file_is_directory, {}};
    }
    auto bytes = read_all(descriptor);
    ::close(descriptor);
    return bytes;
}

std::optional<Error> write_file(const std::string& path, std::string_view text) {
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored)) return Error{ErrorCode::file_is_directory, {}};
    // A pipe or a device cannot be replaced; it is written to.
    const bool special = std::filesystem::exists(path, ignored) && !std::filesystem::is_regular_file(path, ignored);
    if (special) {
        const int descriptor = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
        if (descriptor < 0) return system_error(ErrorCode::file_unwritable, errno);
        const int failed = write_all(descriptor, text);
        ::close(descriptor);
        return failed == 0 ? std::nullopt : std::optional<Error>(system_error(ErrorCode::output_broken, failed));
    }
    // A link is followed, so that its target is replaced and not the link.
    std::filesystem::path target = path;
    if (std::filesystem::is_symlink(target, ignored)) target = std::filesystem::weakly_canonical(target, ignored);
    std::string temporary = target.string() + ".XXXXXX";
    const int descriptor = ::mkostemp(temporary.data(), O_CLOEXEC);
    if (descriptor < 0) return system_error(ErrorCode::file_unwritable, errno);
    // Permissions of the file that is replaced, or those that a new file would get.
    struct stat status {};
    mode_t mode = 0;
    if (::stat(target.c_str(), &status) == 0) {
        mode = status.st_mode & 07777;
    } else {
        const mode_t mask = ::umask(0);
        ::umask(mask);
        mode = 0666 & ~mask;
    }
    int failed = write_all(descriptor, text);
    if (failed == 0 && ::fchmod(descriptor, mode) != 0) failed = errno;
    if (::close(descriptor) != 0 && failed == 0) failed = errno;
    if (failed == 0 && std::rename(temporary.c_str(), target.c_str()) != 0) failed = errno;
    if (failed == 0) return std::nullopt;
    ::unlink(temporary.c_str());
    return system_error(ErrorCode::file_unwritable, failed);
}

bool stdout_is_terminal() { return ::isatty(STDOUT_FILENO) == 1; }

std::optional<Error> write_stdout(std::string_view text) {
    const int failed = write_all(STDOUT_FILENO, text);
    if (failed == 0 || failed == EPIPE) return std::nullopt;
    return system_error(ErrorCode::output_broken, failed);
}

}  // namespace kehoach::app
