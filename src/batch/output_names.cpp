#include "batch/output_names.h"

#include <algorithm>
#include <array>
#include <utility>

#include "batch/document_names.h"

namespace kehoach::batch {
namespace {

struct Split {
    std::string_view folder;  // without `/` at its end
    std::string_view name;
};

Split split(std::string_view path) {
    const auto slash = path.rfind('/');
    if (slash == std::string_view::npos) return {{}, path};
    return {path.substr(0, slash), path.substr(slash + 1)};
}

std::vector<std::string> parts_of(std::string_view path) {
    std::vector<std::string> out;
    while (!path.empty()) {
        const auto slash = std::min(path.find('/'), path.size());
        const auto part = path.substr(0, slash);
        if (!part.empty() && part != "." && part != "..") out.emplace_back(part);
        path.remove_prefix(std::min(slash + 1, path.size()));
    }
    return out;
}

std::string number_for(std::size_t attempt) { return attempt < 2 ? std::string() : "-" + std::to_string(attempt); }

}  // namespace

std::string shortened(std::string_view name, std::string_view ending, std::size_t longest) {
    if (name.size() + ending.size() <= longest) return std::string(name) + std::string(ending);
    const std::string tail = "-" + text::hexadecimal(fnv1a(name)) + std::string(ending);
    std::size_t end = longest - std::min(tail.size(), longest);
    while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0) == 0x80) --end;
    return std::string(name.substr(0, end)) + tail;
}

std::string_view extension_of(std::string_view writer) { return writer == "markdown" ? "md" : writer; }

OutputNames::OutputNames(std::string folder, std::optional<NameTemplate> pattern, InputFiles inputs)
    : folder_(std::move(folder)), pattern_(std::move(pattern)), inputs_(std::move(inputs)) {
    if (!folder_.empty() && !folder_.ends_with('/')) folder_ += '/';
}

bool OutputNames::is_free(const std::string& relative) const {
    const auto hash = hash_without_case(relative);
    return !files_.contains(hash) && !folders_.contains(hash);
}

// The folders of an output, each of a name that no output has.
std::string OutputNames::folder_for(const std::vector<std::string>& parts) {
    std::string out;
    for (const auto& part : parts) {
        std::size_t attempt = 1;
        std::string path;
        do {
            path = out + shortened(part, number_for(attempt++));
        } while (files_.contains(hash_without_case(path)));
        folders_.insert(hash_without_case(path));
        out = std::move(path) + "/";
    }
    return out;
}

void OutputNames::take(const std::string& relative) { files_.insert(hash_without_case(relative)); }

void OutputNames::skip(const std::vector<std::string>& paths) {
    ++index_;
    for (const auto& path : paths) {
        if (!path.starts_with(folder_)) continue;
        const auto relative = path.substr(folder_.size());
        for (auto slash = relative.find('/'); slash != std::string::npos; slash = relative.find('/', slash + 1)) {
            folders_.insert(hash_without_case(relative.substr(0, slash)));
        }
        take(relative);
    }
}

std::vector<std::string> OutputNames::next(const Input& input, const std::vector<std::string>& extensions, const NameValues& document) {
    ++index_;
    const std::string relative = input.path == "-" ? "stdin" : input.relative;
    const auto [folder, name] = split(relative);
    const auto stem = stem_of(name);

    // The path of each output without what tells it from others, and its end.
    struct Wanted {
        std::vector<std::string> folder;
        std::string name;
        std::string ending;
    };
    std::vector<Wanted> wanted;
    for (const auto& extension : extensions) {
        Wanted output;
        output.ending = "." + extension;
        std::string path;
        if (pattern_) {
            NameValues values = document;
            const auto put = [&](NameField field, std::string_view value) { values[static_cast<std::size_t>(field)] = value; };
            put(NameField::dir, folder);
            put(NameField::stem, stem);
            put(NameField::name, name);
            put(NameField::ext, extension);
            put(NameField::index, std::to_string(index_));
            path = pattern_->filled(values);
        } else {
            path = std::string(folder) + "/" + std::string(input.stem_is_shared ? name : stem) + output.ending;
        }
        output.folder = parts_of(path);
        if (output.folder.empty()) output.folder.emplace_back("unknown");
        output.name = std::move(output.folder.back());
        output.folder.pop_back();
        if (output.name.size() > output.ending.size() && output.name.ends_with(output.ending)) {
            output.name.resize(output.name.size() - output.ending.size());
        }
        wanted.push_back(std::move(output));
    }

    std::vector<std::string> folders;
    for (const auto& output : wanted) folders.push_back(folder_for(output.folder));
    // Where very many outputs want one name, counting from the start for each would take for ever.
    const auto base = fnv1a(folders.empty() ? std::string() : folders.front() + wanted.front().name);
    const auto* last = attempts_.find(base);
    for (std::size_t attempt = last == nullptr ? 1 : *last + 1;; ++attempt) {
        std::vector<std::string> paths;
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            paths.push_back(folders[i] + shortened(wanted[i].name, number_for(attempt) + wanted[i].ending));
        }
        const bool free =
            std::all_of(paths.begin(), paths.end(), [&](const std::string& path) { return is_free(path) && !inputs_.has(folder_ + path); });
        if (!free) continue;
        if (attempt > 1) attempts_.put(base, attempt);
        for (auto& path : paths) {
            take(path);
            path = folder_ + path;
        }
        return paths;
    }
}

}  // namespace kehoach::batch
