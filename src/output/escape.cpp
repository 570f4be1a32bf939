#include "output/escape.h"

#include <algorithm>
#include <cstddef>

namespace kehoach::output {
namespace {

constexpr std::string_view markdown_special = "\\*_`<&~|";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

void append_markdown(std::string& out, std::string_view text) {
    for (const char c : text) {
        if (markdown_special.find(c) != std::string_view::npos) out.push_back('\\');
        out.push_back(c);
    }
}

}  // namespace

void append_csv_field(std::string& out, std::string_view field) {
    if (field.find_first_of(",\"\r\n") == std::string_view::npos) {
        out += field;
        return;
    }
    out.push_back('"');
    for (const char c : field) {
        if (c == '"') out.push_back('"');
        out.push_back(c);
    }
    out.push_back('"');
}

std::string markdown_text(std::string_view text, bool line_start) {
    std::string out;
    out.reserve(text.size() + 8);
    if (line_start && !text.empty()) {
        // Heading, quotation and list marks, and `1.` that would start a list.
        std::size_t digits = 0;
        while (digits < text.size() && is_digit(text[digits])) ++digits;
        const bool list = digits > 0 && digits < text.size() && (text[digits] == '.' || text[digits] == ')');
        if (list) {
            out += text.substr(0, digits);
            out.push_back('\\');
            out.push_back(text[digits]);
            text.remove_prefix(digits + 1);
        } else if (text.front() == '#' || text.front() == '>' || text.front() == '+' || text.front() == '-' || text.front() == '=') {
            out.push_back('\\');
            out.push_back(text.front());
            text.remove_prefix(1);
        }
    }
    append_markdown(out, text);
    return out;
}

std::string markdown_cell(std::string_view text) {
    std::string out;
    out.reserve(text.size() + 8);
    for (std::size_t start = 0; start <= text.size();) {
        const auto end = std::min(text.find('\n', start), text.size());
        append_markdown(out, text.substr(start, end - start));
        if (end < text.size()) out += "<br>";
        start = end + 1;
    }
    return out;
}

std::string yaml_scalar(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') out.push_back('\\');
        out.push_back(c);
    }
    out.push_back('"');
    return out;
}

}  // namespace kehoach::output
