#include "input/docx/xml_edits.h"

#include <algorithm>
#include <utility>

namespace kehoach::input::docx {
namespace {

struct Tags {
    std::size_t content = 0;      // behind the start tag
    std::size_t content_end = 0;  // at the end tag
    std::size_t end = 0;          // behind the end tag
    bool self_closing = false;
};

// Where the tags of an element end. Quotation marks may hold `>`.
std::optional<Tags> tags_of(std::string_view xml, std::size_t name) {
    if (name == 0 || name >= xml.size() || xml[name - 1] != '<') return std::nullopt;
    Tags out;
    std::size_t i = name;
    while (i < xml.size() && xml[i] != '>') {
        if (xml[i] == '"' || xml[i] == '\'') i = xml.find(xml[i], i + 1);
        if (i == std::string_view::npos) return std::nullopt;
        ++i;
    }
    if (i >= xml.size()) return std::nullopt;
    out.self_closing = xml[i - 1] == '/';
    out.content = i + 1;
    out.content_end = out.content;
    out.end = out.content;
    if (out.self_closing) return out;
    for (i = xml.find('<', out.content); i != std::string_view::npos; i = xml.find('<', i)) {
        const auto rest = xml.substr(i);
        std::string_view closing;
        if (rest.starts_with("</")) {
            out.content_end = i;
            const auto end = xml.find('>', i);
            if (end == std::string_view::npos) return std::nullopt;
            out.end = end + 1;
            return out;
        }
        if (rest.starts_with("<!--")) {
            closing = "-->";
        } else if (rest.starts_with("<![CDATA[")) {
            closing = "]]>";
        } else if (rest.starts_with("<?")) {
            closing = "?>";
        } else {
            return std::nullopt;
        }
        i = xml.find(closing, i);
        if (i == std::string_view::npos) return std::nullopt;
        i += closing.size();
    }
    return std::nullopt;
}

}  // namespace

std::string as_character_data(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '\r': out += "&#13;"; break;
            default: out.push_back(c); break;
        }
    }
    return out;
}

std::string as_attribute_value(std::string_view text) {
    std::string out;
    for (const char c : as_character_data(text)) {
        switch (c) {
            case '"': out += "&quot;"; break;
            case '\'': out += "&apos;"; break;
            case '\t': out += "&#9;"; break;
            case '\n': out += "&#10;"; break;
            default: out.push_back(c); break;
        }
    }
    return out;
}

std::optional<XmlEdit> content_edit(std::string_view xml, std::size_t name, std::string_view text) {
    const auto tags = tags_of(xml, name);
    if (!tags || tags->self_closing) return std::nullopt;
    return XmlEdit{tags->content, tags->content_end, as_character_data(text)};
}

std::optional<XmlEdit> element_edit(std::string_view xml, std::size_t name, std::string markup) {
    const auto tags = tags_of(xml, name);
    if (!tags) return std::nullopt;
    return XmlEdit{name - 1, tags->end, std::move(markup)};
}

std::optional<XmlEdit> value_edit(std::string_view xml, std::size_t value, std::string_view text) {
    if (value == 0 || value >= xml.size() || (xml[value - 1] != '"' && xml[value - 1] != '\'')) return std::nullopt;
    const auto end = xml.find(xml[value - 1], value);
    if (end == std::string_view::npos) return std::nullopt;
    return XmlEdit{value, end, as_attribute_value(text)};
}

std::string edited(std::string_view xml, std::vector<XmlEdit> edits) {
    std::stable_sort(edits.begin(), edits.end(), [](const XmlEdit& a, const XmlEdit& b) { return a.begin < b.begin; });
    std::string out;
    std::size_t done = 0;
    for (const auto& edit : edits) {
        out += xml.substr(done, edit.begin - done);
        out += edit.text;
        done = edit.end;
    }
    out += xml.substr(done);
    return out;
}

}  // namespace kehoach::input::docx
