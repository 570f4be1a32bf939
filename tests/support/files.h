/// \file
/// Files that tests read and write.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::test {

/// The root of the sources.
std::filesystem::path source_dir();

/// The names of the folders in samples/ that hold a text whose every letter is kept, sorted.
const std::vector<std::string>& sample_names();

/// The input of every sample, of texts and of Word documents, relative to the root of the sources, sorted.
const std::vector<std::string>& sample_inputs();

/// The text of samples/<name>/input.txt.
std::string sample(const std::string& name);

/// The bytes of a file, which must exist.
std::string read(const std::filesystem::path& path);

/// Makes the directories that the path needs.
void write(const std::filesystem::path& path, std::string_view bytes);

/// A directory of its own, removed with all its contents at the end.
class TemporaryDirectory {
public:
    TemporaryDirectory();
    ~TemporaryDirectory();
    TemporaryDirectory(const TemporaryDirectory&) = delete;
    TemporaryDirectory& operator=(const TemporaryDirectory&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    /// The path of a file inside.
    [[nodiscard]] std::string file(std::string_view name) const { return (path_ / name).string(); }
    /// The names of the entries, sorted.
    [[nodiscard]] std::vector<std::string> entries() const;

private:
    std::filesystem::path path_;
};

/// Makes writes of this process behind `bytes` of a file fail, as a full disk does; ends with the object.
class FileSizeLimit {
public:
    explicit FileSizeLimit(std::size_t bytes);
    ~FileSizeLimit();
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

private:
    unsigned long long before_ = 0;
    void (*handler_)(int) = nullptr;
};

}  // namespace kehoach::test
