#include "batch/selection.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstdlib>
#include <cstring>
#include <system_error>

#include <dirent.h>
#include <fnmatch.h>
#include <sys/stat.h>

#include "batch/document_names.h"

namespace kehoach::batch {
namespace {

constexpr std::string_view standard_input = "-";

// Far above PATH_MAX; a list that is no list must not fill the memory.
constexpr std::size_t longest_line = std::size_t{1} << 16;

Error unreadable(int number) {
    if (number == ENOENT || number == ENOTDIR) return {ErrorCode::file_missing, {}};
    return {ErrorCode::file_unreadable, {std::strerror(number)}};
}

std::string_view name_of(std::string_view path) {
    const auto slash = path.rfind('/');
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::vector<std::string_view> parts_of(std::string_view path) {
    std::vector<std::string_view> out;
    while (!path.empty()) {
        const auto slash = std::min(path.find('/'), path.size());
        if (slash > 0) out.push_back(path.substr(0, slash));
        path.remove_prefix(std::min(slash + 1, path.size()));
    }
    return out;
}

bool matches_part(std::string_view pattern, std::string_view name) {
    return ::fnmatch(std::string(pattern).c_str(), std::string(name).c_str(), 0) == 0;
}

// Parts of a pattern against parts of a path. Of several `**` only the last one met need be tried with more folders.
bool matches_parts(const std::vector<std::string_view>& pattern, const std::vector<std::string_view>& path) {
    std::size_t p = 0;
    std::size_t at = 0;
    std::optional<std::size_t> after_stars;
    std::size_t retry_at = 0;
    while (at < path.size()) {
        if (p < pattern.size() && pattern[p] == "**") {
            after_stars = ++p;
            retry_at = at;
        } else if (p < pattern.size() && matches_part(pattern[p], path[at])) {
            ++p;
            ++at;
        } else if (after_stars) {
            p = *after_stars;
            at = ++retry_at;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == "**") ++p;
    return p == pattern.size();
}

bool matches_any(const std::vector<std::string>& patterns, std::string_view below, bool is_folder) {
    return std::any_of(patterns.begin(), patterns.end(), [&](const std::string& pattern) { return matches(pattern, below, is_folder); });
}

// Whether a file in a folder is one that the selection wants, by its name.
bool wanted(const Selection& selection, std::string_view below) {
    if (selection.include.empty()) return is_document_name(name_of(below));
    return matches_any(selection.include, below, false);
}

// Whether going through a folder would give a file below it.
bool reached(const Selection& selection, std::string_view below) {
    for (std::size_t end = 0; end != std::string_view::npos;) {
        end = below.find('/', end + 1);
        const auto part = below.substr(0, end);
        if (is_hidden(name_of(part)) || matches_any(selection.exclude, part, end != std::string_view::npos)) return false;
    }
    return !is_lock_file(name_of(below)) && wanted(selection, below);
}

std::string with_slash(std::string path) { return path.ends_with('/') ? std::move(path) : std::move(path) + "/"; }

// A hash of what a path leads to.
std::optional<std::uint64_t> identity(const std::string& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) return std::nullopt;
    const std::array<std::uint64_t, 2> numbers = {static_cast<std::uint64_t>(status.st_dev), static_cast<std::uint64_t>(status.st_ino)};
    std::uint64_t hash = fnv1a({});
    for (const auto number : numbers) {
        for (unsigned shift = 0; shift < 64; shift += 8) {
            const char byte = static_cast<char>((number >> shift) & 0xFF);
            hash = fnv1a({&byte, 1}, hash);
        }
    }
    return hash;
}

bool same_file(const std::string& a, const std::string& b) {
    const auto hash = identity(a);
    return hash && hash == identity(b);
}

std::string without_links(const std::string& path) {
    char* resolved = ::realpath(path.c_str(), nullptr);
    if (resolved == nullptr) return {};
    std::string out = resolved;
    std::free(resolved);
    return out;
}

bool is_link(const std::string& path) {
    struct stat status {};
    return ::lstat(path.c_str(), &status) == 0 && S_ISLNK(status.st_mode);
}

enum class Kind : std::uint8_t { file, folder, other };

Kind kind_of_mode(mode_t mode) { return S_ISREG(mode) ? Kind::file : S_ISDIR(mode) ? Kind::folder : Kind::other; }

// Links to files are files, links to folders are something else.
Kind kind_of(const dirent& entry, const std::string& path) {
    if (entry.d_type == DT_REG) return Kind::file;
    if (entry.d_type == DT_DIR) return Kind::folder;
    if (entry.d_type != DT_LNK && entry.d_type != DT_UNKNOWN) return Kind::other;
    struct stat status {};
    if (::lstat(path.c_str(), &status) != 0) return Kind::other;
    if (!S_ISLNK(status.st_mode)) return kind_of_mode(status.st_mode);
    return ::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode) ? Kind::file : Kind::other;
}

}  // namespace

std::optional<Shard> shard_of(std::string_view text) {
    Shard out;
    const auto slash = text.find('/');
    if (slash == std::string_view::npos) return std::nullopt;
    const auto number = [](std::string_view digits, std::uint64_t& value) {
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        return error == std::errc() && end == digits.data() + digits.size();
    };
    if (!number(text.substr(0, slash), out.index) || !number(text.substr(slash + 1), out.count)) return std::nullopt;
    if (out.index < 1 || out.index > out.count) return std::nullopt;
    return out;
}

std::string lexically_below(std::string_view path) {
    std::vector<std::string_view> kept;
    for (const auto part : parts_of(path)) {
        if (part == ".") continue;
        if (part != "..") {
            kept.push_back(part);
        } else if (!kept.empty()) {
            kept.pop_back();
        }
    }
    std::string out;
    for (const auto part : kept) {
        if (!out.empty()) out += '/';
        out += part;
    }
    return out;
}

bool matches(std::string_view pattern, std::string_view below, bool is_folder) {
    if (pattern.ends_with('/')) {
        if (!is_folder) return false;
        pattern.remove_suffix(1);
    }
    if (pattern.find('/') == std::string_view::npos) return matches_part(pattern, name_of(below));
    if (pattern.starts_with("./")) pattern.remove_prefix(1);
    return matches_parts(parts_of(pattern), parts_of(below));
}

void PathList::CloseFile::operator()(std::FILE* file) const {
    if (file != stdin) std::fclose(file);
}

std::optional<Result<std::string>> PathList::next() {
    if (!begun_) {
        begun_ = true;
        if (path_.empty()) return std::nullopt;
        file_.reset(path_ == standard_input ? stdin : std::fopen(path_.c_str(), "re"));
        if (!file_) return Result<std::string>(unreadable(errno));
    }
    const int separator = nul_separated_ ? '\0' : '\n';
    while (file_) {
        ++line_;
        std::string out;
        errno = 0;
        int c = EOF;
        while ((c = ::getc_unlocked(file_.get())) != EOF && c != separator && out.size() < longest_line) out += static_cast<char>(c);
        if (c == EOF && std::ferror(file_.get()) != 0) {
            const int number = errno;
            file_.reset();
            return Result<std::string>(unreadable(number));
        }
        if (c == EOF) file_.reset();
        if (c != EOF && c != separator) {
            file_.reset();
            return Result<std::string>(unreadable(ENAMETOOLONG));
        }
        if (!nul_separated_ && line_ == 1 && out.starts_with("\xEF\xBB\xBF")) out.erase(0, 3);
        if (!nul_separated_ && out.ends_with('\r')) out.pop_back();
        if (out.find('\0') != std::string::npos) {
            file_.reset();
            return Result<std::string>(Error{ErrorCode::list_has_nul, {std::to_string(line_)}});
        }
        if (!out.empty()) return Result<std::string>(std::move(out));
    }
    return std::nullopt;
}

Inputs::Inputs(Selection selection)
    : selection_(std::move(selection)), list_(selection_.files_from.value_or(std::string()), selection_.nul_separated) {}

std::optional<Input> Inputs::next() {
    while (true) {
        if (!folders_.empty()) {
            if (auto input = next_in_folders()) return input;
        } else if (path_at_ < selection_.paths.size()) {
            if (auto input = named(selection_.paths[path_at_++], false)) return input;
        } else {
            const auto line = list_.next();
            if (!line) return std::nullopt;
            if (!*line) return Input{*selection_.files_from, *selection_.files_from, line->error()};
            if (auto input = named(**line, true)) return input;
        }
    }
}

// A path that was named: an input, or a folder to go through.
std::optional<Input> Inputs::named(const std::string& path, bool from_list) {
    if (path == standard_input && !from_list) {
        if (!in_shard(path)) return std::nullopt;
        return Input{path, path, std::nullopt};
    }
    // A file of that name, which is not to be taken for standard input.
    if (path == standard_input) return named("./-", true);
    std::string relative = lexically_below(path);
    if (!from_list) relative = std::string(name_of(relative));
    struct stat status {};
    const int failed = ::stat(path.c_str(), &status) == 0 ? 0 : errno;
    if (failed == 0 && S_ISDIR(status.st_mode) && selection_.recursive) {
        const bool alone = selection_.paths.size() == 1 && !selection_.files_from;
        std::string folder = path;
        while (folder.size() > 1 && folder.ends_with('/')) folder.pop_back();
        return opened(std::move(folder), {}, alone || relative.empty() ? std::string() : relative + "/");
    }
    if (!in_shard(relative)) return std::nullopt;
    if (failed != 0) return Input{path, std::move(relative), unreadable(failed)};
    if (S_ISDIR(status.st_mode)) return Input{path, std::move(relative), Error{ErrorCode::folder_needs_recursive, {}}};
    // What the other parts take of files that were named is not known here: none may write over the file of another.
    return Input{path, std::move(relative), std::nullopt, selection_.shard.has_value()};
}

// Lists a folder. Gives an input only if that fails.
std::optional<Input> Inputs::opened(std::string path, std::string below, std::string mirror) {
    DIR* directory = ::opendir(path.c_str());
    int failed = directory == nullptr ? errno : 0;
    Folder folder;
    if (directory != nullptr) {
        const std::string prefix = with_slash(path);
        errno = 0;
        while (const dirent* entry = ::readdir(directory)) {
            const std::string name = entry->d_name;
            if (name == "." || name == "..") continue;
            const Kind kind = kind_of(*entry, prefix + name);
            if (kind == Kind::other) {
                ++(is_hidden(name) ? skipped_.hidden : is_lock_file(name) ? skipped_.lock_files : skipped_.other_kinds);
            } else if (keeps(name, below + name, kind == Kind::folder)) {
                folder.entries.push_back({name, kind == Kind::folder, false});
            }
            errno = 0;
        }
        failed = errno;
        ::closedir(directory);
    }
    std::sort(folder.entries.begin(), folder.entries.end(), [](const Entry& a, const Entry& b) { return a.name < b.name; });
    HashMap<Entry*> by_stem;
    for (Entry& entry : folder.entries) {
        if (entry.is_folder) continue;
        const std::uint64_t hash = hash_without_case(stem_of(entry.name));
        if (Entry* const* other = by_stem.find(hash)) {
            entry.stem_is_shared = (*other)->stem_is_shared = true;
        } else {
            by_stem.put(hash, &entry);
        }
    }
    // What could be listed is converted even if the rest could not.
    std::optional<Input> out;
    if (failed != 0) out = Input{path, mirror.empty() ? std::string(name_of(path)) : lexically_below(mirror), unreadable(failed)};
    folder.path = with_slash(std::move(path));
    folder.below = std::move(below);
    folder.mirror = std::move(mirror);
    folders_.push_back(std::move(folder));
    return out;
}

// Whether something in a folder is gone into or taken; counts it if not.
bool Inputs::keeps(const std::string& name, const std::string& below, bool is_folder) {
    if (is_hidden(name)) {
        ++skipped_.hidden;
    } else if (!is_folder && is_lock_file(name)) {
        ++skipped_.lock_files;
    } else if (matches_any(selection_.exclude, below, is_folder)) {
        ++skipped_.excluded;
    } else if (!is_folder && !wanted(selection_, below)) {
        ++skipped_.other_kinds;
    } else {
        return true;
    }
    return false;
}

std::optional<Input> Inputs::next_in_folders() {
    while (!folders_.empty()) {
        Folder& folder = folders_.back();
        if (folder.at == folder.entries.size()) {
            folders_.pop_back();
            continue;
        }
        const Entry& entry = folder.entries[folder.at++];
        std::string path = folder.path + entry.name;
        std::string relative = folder.mirror + entry.name;
        if (entry.is_folder) {
            if (!selection_.output_folder.empty() && same_file(path, selection_.output_folder)) {
                ++skipped_.excluded;
                continue;
            }
            if (auto failure = opened(std::move(path), folder.below + entry.name + "/", relative + "/")) return failure;
        } else if (in_shard(relative)) {
            return Input{std::move(path), std::move(relative), std::nullopt, entry.stem_is_shared};
        }
    }
    return std::nullopt;
}

bool Inputs::in_shard(std::string_view relative) {
    if (!selection_.shard || selection_.shard->has(relative)) return true;
    ++skipped_.other_shards;
    return false;
}

void InputFiles::gather(const std::string& path) {
    if (path == standard_input) return;
    struct stat status {};
    if (::stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode)) {
        if (selection_.recursive) roots_.push_back(with_slash(without_links(path)));
    } else if (const auto hash = identity(path)) {
        files_.insert(*hash);
    }
}

void InputFiles::gather() {
    gathered_ = true;
    for (const auto& path : selection_.paths) gather(path);
    if (!selection_.files_from || selection_.files_from == standard_input) return;
    PathList list(*selection_.files_from, selection_.nul_separated);
    while (const auto path = list.next()) {
        if (*path) gather(**path);
    }
}

bool InputFiles::has(const std::string& path) {
    const auto hash = identity(path);
    if (!hash) return false;
    if (!gathered_) gather();
    if (files_.contains(*hash)) return true;
    if (selection_.files_from == standard_input && is_document_name(name_of(path))) return true;
    if (roots_.empty()) return false;
    if (selection_.include.empty() && !is_document_name(name_of(path)) && !is_link(path)) return false;
    const auto slash = path.rfind('/');
    const std::string folder = without_links(slash == std::string::npos ? "." : slash == 0 ? "/" : path.substr(0, slash));
    const std::string full = with_slash(folder) + std::string(name_of(path));
    const std::string output = selection_.output_folder.empty() ? std::string() : with_slash(without_links(selection_.output_folder));
    const auto in_roots = [&](std::string_view file) {
        return std::any_of(roots_.begin(), roots_.end(), [&](const std::string& root) {
            const bool in_output = !output.empty() && output != root && output.starts_with(root) && file.starts_with(output);
            return file.starts_with(root) && !in_output && reached(selection_, file.substr(root.size()));
        });
    };
    // A link may be an input, and what it leads to as well.
    return in_roots(full) || in_roots(without_links(path));
}

}  // namespace kehoach::batch
