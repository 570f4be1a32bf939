#include "input/front_matter.h"

#include <algorithm>
#include <string>
#include <vector>

#include "text/words.h"

namespace kehoach::input {
namespace {

// A double-quoted scalar: backslash escapes of `"` and of the backslash itself.
std::string unquoted(std::string_view value) {
    if (value.size() < 2 || value.front() != '"' || value.back() != '"') return std::string(value);
    value = value.substr(1, value.size() - 2);
    std::string out;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] == '\\' && i + 1 < value.size()) ++i;
        out.push_back(value[i]);
    }
    return out;
}

// One scalar, or those of a flow sequence: `["a", "b"]`.
std::vector<std::string> scalars(std::string_view value) {
    if (!value.starts_with('[') || !value.ends_with(']')) return {unquoted(value)};
    value = value.substr(1, value.size() - 2);
    std::vector<std::string> out;
    for (std::size_t start = 0; start < value.size();) {
        const auto end = std::min(value.find("\", \"", start), value.size());
        const auto item_end = std::min(end + 1, value.size());
        out.push_back(unquoted(value.substr(start, item_end - start)));
        start = end + 3;
    }
    return out;
}

// As Markdown text, so that cleaning the line gives the value back.
std::string escaped(std::string_view value) {
    std::string out;
    for (const char c : value) {
        if (c == '\\' || c == '*' || c == '_' || c == '<' || c == '&' || c == '#' || c == '~' || c == '>') out.push_back('\\');
        out.push_back(c);
    }
    return out;
}

}  // namespace

std::size_t read_front_matter(const SourceLines& lines, BlockBuilder& out) {
    if (lines.size() < 3 || text::trimmed(lines[0].raw) != "---") return 0;
    std::size_t end = 1;
    bool ours = false;
    for (; end < lines.size() && text::trimmed(lines[end].raw) != "---"; ++end) {
        const auto colon = lines[end].raw.find(": ");
        if (colon == std::string_view::npos) return 0;
        const auto key = lines[end].raw.substr(0, colon);
        if (std::find(front_matter_keys.begin(), front_matter_keys.end(), key) == front_matter_keys.end()) return 0;
        if (key == "format") ours = lines[end].raw.substr(colon + 2) == front_matter_format;
    }
    if (!ours || end == lines.size()) return 0;

    for (std::size_t i = 1; i < end; ++i) {
        const auto raw = lines[i].raw;
        const auto colon = raw.find(": ");
        const auto key = raw.substr(0, colon);
        const auto value = text::trimmed(raw.substr(colon + 2));
        const Span span{lines[i].number, lines[i].number};
        out.note_markup(key == "format" ? raw : key, span);
        if (key == "format") continue;
        for (const auto& scalar : scalars(value)) {
            // The title is bold and ends with an empty line: the paragraph behind it is no part of it.
            std::string line = escaped(scalar);
            if (key == "title") line = "**" + line + "**";
            out.add_line(lines[i], line, {});
            out.note_blank();
        }
    }
    return end + 1;
}

}  // namespace kehoach::input
