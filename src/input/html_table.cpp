#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <string>

#include "input/table_shapes.h"
#include "text/letters.h"
#include "text/markup.h"
#include "text/words.h"

namespace kehoach::input {
namespace {

std::size_t find_tag(std::string_view text, std::string_view name, std::size_t from) {
    for (auto at = text.find('<', from); at != std::string_view::npos; at = text.find('<', at + 1)) {
        const auto tag = text::tag_at(text, at);
        if (tag.end != 0 && tag.name == name && !tag.closing) return at;
    }
    return std::string_view::npos;
}

// The number in `rowspan="2"`; 1 where there is none or it makes no sense.
std::uint32_t span_attribute(std::string_view attributes, std::string_view name) {
    constexpr std::uint32_t widest = 100;
    const auto at = attributes.find(name);
    if (at == std::string_view::npos) return 1;
    const auto digits = attributes.find_first_of("0123456789", at);
    if (digits == std::string_view::npos) return 1;
    std::uint32_t value = 1;
    std::from_chars(attributes.data() + digits, attributes.data() + attributes.size(), value);
    return value == 0 || value > widest ? 1 : value;
}

class HtmlTable {
public:
    HtmlTable(std::string_view source, Span span, BlockBuilder& out)
        : source_(source), span_(span), out_(out), line_(span.first), row_first_line_(span.first) {
        table_.span = span;
    }

    // Reads from the `<table>` at `at` to behind its end.
    std::size_t read(std::size_t at) {
        int depth = 0;
        while (at < source_.size()) {
            const auto next = std::min(source_.find('<', at), source_.size());
            content_ += source_.substr(at, next - at);
            line_ += static_cast<std::uint32_t>(
                std::count(source_.begin() + static_cast<std::ptrdiff_t>(at), source_.begin() + static_cast<std::ptrdiff_t>(next), '\n'));
            at = next;
            if (at == source_.size()) break;
            const auto tag = text::tag_at(source_, at);
            if (tag.end == 0) {
                content_.push_back('<');
                ++at;
                continue;
            }
            const auto written = source_.substr(at, tag.end - at);
            at = tag.end;
            if (tag.name == "table") {
                depth += tag.closing ? -1 : 1;
                markup_ += written;
                if (depth == 0) break;
                if (depth > 1) content_ += "<br>";
            } else if (depth > 1 && is_structural(tag)) {
                // A nested table is text of its cell, a line a row.
                markup_ += written;
                content_ += tag.name == "tr" ? "<br>" : " ";
            } else if (depth > 1) {
                content_ += written;
            } else if (!read_tag(tag)) {
                content_ += written;
            } else {
                markup_ += written;
            }
        }
        end_row();
        out_.note_markup(markup_, span_);
        out_.add_table(std::move(table_));
        return at;
    }

private:
    static bool is_structural(const text::Tag& tag) {
        constexpr std::array<std::string_view, 8> names = {"tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "col"};
        return std::find(names.begin(), names.end(), tag.name) != names.end();
    }

    // True for the tags that build a table; all others stay in the cell.
    bool read_tag(const text::Tag& tag) {
        if (tag.name == "tr") {
            end_row();
            in_row_ = !tag.closing;
            if (!tag.closing) row_first_line_ = line_;
        } else if (tag.name == "td" || tag.name == "th") {
            end_cell();
            if (tag.closing) return true;
            in_row_ = true;
            in_cell_ = true;
            cell_column_span_ = span_attribute(tag.attributes, "colspan");
            cell_row_span_ = span_attribute(tag.attributes, "rowspan");
            has_data_ = has_data_ || tag.name == "td";
            has_header_ = has_header_ || tag.name == "th";
        } else if (is_structural(tag)) {
            end_row();
            in_head_ = tag.name == "thead" && !tag.closing;
        } else {
            return false;
        }
        return true;
    }

    void end_cell() {
        const bool stray = !in_cell_ && !text::trimmed(content_).empty();
        if (in_cell_ || stray) {
            for (char& c : content_) {
                if (c == '\n' || c == '\t') c = ' ';
            }
            Cell cell = out_.cell(content_, span_);
            cell.column_span = in_cell_ ? cell_column_span_ : 1;
            cell.row_span = in_cell_ ? cell_row_span_ : 1;
            if (in_cell_ || text::has_word_character(cell.text)) row_.cells.push_back(std::move(cell));
        }
        in_cell_ = false;
        content_.clear();
    }

    void end_row() {
        end_cell();
        const Span here{row_first_line_, line_};
        row_first_line_ = line_;
        if (row_.cells.empty()) return;
        row_.span = here;
        row_.is_header = in_head_ || (has_header_ && !has_data_);
        table_.rows.push_back(std::move(row_));
        row_ = {};
        has_data_ = false;
        has_header_ = false;
    }

    std::string_view source_;
    Span span_;
    BlockBuilder& out_;
    std::uint32_t line_;  // where the reading stands
    std::uint32_t row_first_line_;
    RawTable table_ = [] {
        RawTable table;
        table.form = TableForm::html;
        return table;
    }();
    TableRow row_;
    std::string content_;
    std::string markup_;
    std::uint32_t cell_column_span_ = 1;
    std::uint32_t cell_row_span_ = 1;
    bool in_row_ = false;
    bool in_cell_ = false;
    bool in_head_ = false;
    bool has_data_ = false;
    bool has_header_ = false;
};

}  // namespace

std::size_t read_html_table(const SourceLines& lines, std::size_t at, BlockBuilder& out) {
    if (lines[at].raw.find('<') == std::string_view::npos) return 0;
    const auto table_at = find_tag(lines[at].raw, "table", 0);
    if (table_at == std::string_view::npos) return 0;

    // The lines up to the end of the table, as one text.
    std::string source;
    std::size_t last = at;
    int depth = 0;
    for (; last < lines.size(); ++last) {
        const std::size_t start = source.size() + (last == at ? table_at : 0);
        source += lines[last].raw;
        for (auto i = source.find('<', start); i != std::string::npos; i = source.find('<', i + 1)) {
            const auto tag = text::tag_at(source, i);
            if (tag.end != 0 && tag.name == "table") depth += tag.closing ? -1 : 1;
        }
        if (depth <= 0) break;
        source.push_back('\n');
    }
    last = std::min(last, lines.size() - 1);

    // More tables, and text between them, may stand on the same lines.
    const Span span{lines[at].number, lines[last].number};
    std::size_t behind = 0;
    for (auto next = table_at; next != std::string_view::npos; next = find_tag(source, "table", behind)) {
        const auto between = text::trimmed(std::string_view(source).substr(behind, next - behind));
        if (!between.empty()) out.add_line(lines[at], between, {});
        behind = HtmlTable(source, span, out).read(next);
    }
    const auto rest = text::trimmed(std::string_view(source).substr(behind));
    if (!rest.empty()) out.add_line(lines[last], rest, {});
    return last - at + 1;
}

}  // namespace kehoach::input
