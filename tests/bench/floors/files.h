/// \file
/// The files that a floor program reads.
#pragma once

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

namespace kehoach::bench {

/// The files named, and those in the directories named.
inline std::vector<std::string> files_of(int argc, char** argv) {
    std::vector<std::string> out;
    for (int i = 1; i < argc; ++i) {
        if (!std::filesystem::is_directory(argv[i])) {
            out.emplace_back(argv[i]);
            continue;
        }
        for (const auto& entry : std::filesystem::directory_iterator(argv[i])) out.push_back(entry.path().string());
    }
    std::sort(out.begin(), out.end());
    return out;
}

/// The bytes of a file; empty where it cannot be read.
inline std::string content_of(const std::string& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    struct stat status {};
    std::string out;
    if (file >= 0 && ::fstat(file, &status) == 0) {
        out.resize(static_cast<std::size_t>(status.st_size));
        const auto got = ::read(file, out.data(), out.size());
        out.resize(got < 0 ? 0 : static_cast<std::size_t>(got));
    }
    if (file >= 0) ::close(file);
    return out;
}

}  // namespace kehoach::bench
