#include <string>
#include <vector>

#include "input/table_shapes.h"
#include "text/words.h"

namespace kehoach::input {
namespace {

bool has_pipe(std::string_view raw) {
    for (auto at = raw.find('|'); at != std::string_view::npos; at = raw.find('|', at + 1)) {
        if (at == 0 || raw[at - 1] != '\\') return true;
    }
    return false;
}

std::vector<std::string_view> pipe_cells(std::string_view raw) {
    raw = text::trimmed(raw);
    if (raw.starts_with('|')) raw.remove_prefix(1);
    if (raw.ends_with('|') && !raw.ends_with("\\|")) raw.remove_suffix(1);
    std::vector<std::string_view> cells;
    std::size_t start = 0;
    for (std::size_t i = 0; i <= raw.size(); ++i) {
        if (i < raw.size() && (raw[i] != '|' || (i > 0 && raw[i - 1] == '\\'))) continue;
        cells.push_back(text::trimmed(raw.substr(start, i - start)));
        start = i + 1;
    }
    return cells;
}

// `|---|:--:|`, the rule below the header.
bool is_rule(std::string_view raw) {
    raw = text::trimmed(raw);
    return raw.find('-') != std::string_view::npos && raw.find('|') != std::string_view::npos &&
           raw.find_first_not_of("|-: \t+=") == std::string_view::npos;
}

bool is_pipe_row(const SourceLine& line) {
    const auto raw = text::trimmed(line.raw);
    return raw.starts_with('|') && has_pipe(raw.substr(1));
}

}  // namespace

std::size_t read_pipe_table(const SourceLines& lines, std::size_t at, BlockBuilder& out) {
    if (lines[at].raw.find('|') == std::string_view::npos) return 0;
    const bool ruled = at + 1 < lines.size() && is_rule(lines[at + 1].raw) && has_pipe(lines[at].raw);
    if (!ruled && !is_pipe_row(lines[at])) return 0;

    RawTable table;
    table.form = TableForm::pipes;
    std::size_t i = at;
    for (; i < lines.size() && !lines[i].is_blank(); ++i) {
        const auto raw = lines[i].raw;
        if (is_rule(raw)) {
            if (table.rows.size() == 1) table.rows.front().is_header = true;
            continue;
        }
        if (!is_pipe_row(lines[i]) && !(ruled && has_pipe(raw))) break;
        const Span span{lines[i].number, lines[i].number};
        TableRow row;
        row.span = span;
        for (const auto cell : pipe_cells(raw)) row.cells.push_back(out.cell(cell, span));
        table.span = table.span.joined_with(span);
        table.rows.push_back(std::move(row));
    }
    out.add_table(std::move(table));
    return i - at;
}

}  // namespace kehoach::input
