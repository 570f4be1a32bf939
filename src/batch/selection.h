/// \file
/// Which files a batch converts, in order.
#pragma once

#include <cstdint>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "batch/hash.h"
#include "batch/report.h"
#include "kehoach/result.h"

namespace kehoach::batch {

/// Part `index` of `count`, counted from 1. An input belongs to the part fnv1a(relative) % count + 1.
struct Shard {
    std::uint64_t index = 1;
    std::uint64_t count = 1;

    [[nodiscard]] bool has(std::string_view relative) const { return fnv1a(relative) % count + 1 == index; }
};

/// `2/8`; nullopt for what is no such part.
std::optional<Shard> shard_of(std::string_view text);

/// What the user named.
///
/// Patterns are those of fnmatch(3) on bytes, and `**` stands for any number of folders. A pattern without `/` is held against the name of a
/// file or folder, one with `/` against its path below the folder that was named; with `/` at its end it is for folders only.
struct Selection {
    std::vector<std::string> paths;         ///< files, folders, `-` for standard input
    bool recursive = false;                 ///< take the documents in folders and those below; else a folder is an error
    std::vector<std::string> include;       ///< of the files in folders only these, in place of those with the endings of documents
    std::vector<std::string> exclude;       ///< without these files and folders
    std::optional<std::string> files_from;  ///< a list of further paths; `-` for standard input
    bool nul_separated = false;             ///< the paths of the list end with NUL, not with a line break
    std::optional<Shard> shard;
    std::string output_folder;  ///< not gone into where it lies in another folder; empty for none
};

struct Input {
    std::string path;  ///< to open it with; `-` for standard input
    /// Where it stands in an output tree: below the folder that was named (behind the name of that folder where several paths were named), the
    /// name alone for a file that was named, the whole path for one from a list. Never absolute, without `.`, `..` and `//`.
    std::string relative;
    std::optional<Error> error;  ///< it cannot be opened at all
    /// Another input of the same folder has this name with another extension, or in another case; or one of another part may have it.
    bool stem_is_shared = false;
};

/// The paths in a file or on standard input, one a line or each with NUL behind it. Empty ones, a carriage return at the end of a line and a
/// byte order mark are left out.
class PathList {
public:
    PathList() = default;
    PathList(std::string path, bool nul_separated) : path_(std::move(path)), nul_separated_(nul_separated) {}

    /// nullopt at the end, and behind an error.
    std::optional<Result<std::string>> next();

private:
    struct CloseFile {
        void operator()(std::FILE* file) const;
    };

    std::string path_;
    bool nul_separated_ = false;
    bool begun_ = false;
    std::uint64_t line_ = 0;
    std::unique_ptr<std::FILE, CloseFile> file_;
};

/// The inputs of a selection one after another: paths as given, folders sorted by the bytes of the names, then the list. What cannot be read is
/// an input with an error, and the next follows. Links to files are followed, links to folders in folders are not.
///
/// Memory is needed for the folders on the way to the present one, whatever the number of files.
class Inputs {
public:
    explicit Inputs(Selection selection);

    /// nullopt at the end.
    std::optional<Input> next();

    [[nodiscard]] const Skipped& skipped() const { return skipped_; }

private:
    struct Entry {
        std::string name;
        bool is_folder = false;
        bool stem_is_shared = false;
    };
    struct Folder {
        std::string path;
        std::string below;   // the path below the folder that was named, empty or with `/` at its end
        std::string mirror;  // the same in an output tree
        std::vector<Entry> entries;
        std::size_t at = 0;
    };
    std::optional<Input> next_in_folders();
    std::optional<Input> named(const std::string& path, bool from_list);
    std::optional<Input> opened(std::string path, std::string below, std::string mirror);
    bool keeps(const std::string& name, const std::string& below, bool is_folder);
    bool in_shard(std::string_view relative);

    Selection selection_;
    Skipped skipped_;
    std::size_t path_at_ = 0;
    std::vector<Folder> folders_;
    PathList list_;
};

/// `path` without `.`, `//` and a root, `..` resolved where there is something to go up from and dropped where there is not.
std::string lexically_below(std::string_view path);

/// Whether a path matches a pattern; see Selection. `below` is the path below the folder that was named.
bool matches(std::string_view pattern, std::string_view below, bool is_folder);

/// Which existing files may be inputs of a selection, so that outputs do not overwrite them.
class InputFiles {
public:
    explicit InputFiles(Selection selection) : selection_(std::move(selection)) {}

    /// Whether the file exists and the selection has it: by name, below a folder, or in a list. A list on standard input cannot be known
    /// beforehand; with one, every existing file with the ending of a document counts.
    bool has(const std::string& path);

private:
    void gather();
    void gather(const std::string& path);

    Selection selection_;
    bool gathered_ = false;
    std::vector<std::string> roots_;  // folders, without links, with `/` at the end
    HashSet files_;                   // of device and inode
};

}  // namespace kehoach::batch
