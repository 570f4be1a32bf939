#include "output/escape.h"

#include <algorithm>
#include <cstddef>

#include "text/letters.h"
#include "text/utf8.h"

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

void append_csv_field(std::string& out, std::string_view field, char separator) {
    if (field.find_first_of("\"\r\n\t") == std::string_view::npos && field.find(separator) == std::string_view::npos) {
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

bool spreadsheet_may_change(std::string_view text) {
    std::size_t at = 0;
    char32_t first = U' ';
    while (at < text.size() && (text::is_space(first) || first < U' ')) first = text::next_code_point(text, at);
    constexpr std::u32string_view signs = U"=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    if (signs.find(first) != std::u32string_view::npos) return true;
    // A tab or line break at the start may be dropped, and then what follows begins the cell.
    if (!text.empty() && static_cast<unsigned char>(text.front()) < ' ') return true;
    bool digits = false;
    bool in_word = false;
    int words = 0;
    for (std::size_t i = 0; i < text.size();) {
        const char32_t c = text::next_code_point(text, i);
        const bool digit = text::is_digit(c);
        const bool letter = !digit && text::is_word_character(c);
        digits = digits || digit;
        if (letter && !in_word && ++words > 1) return false;
        in_word = letter;
    }
    return digits;
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
