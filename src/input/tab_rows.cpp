#include <algorithm>
#include <string>
#include <vector>

#include "input/table_shapes.h"
#include "text/fold.h"
#include "text/words.h"
#include "vi/column_roles.h"
#include "vi/labels.h"
#include "vi/lexicon.h"
#include "vi/symbols.h"

namespace kehoach::input {
namespace {

struct TabLine {
    std::vector<std::string> cells;
    std::size_t filled = 0;
};

TabLine tab_line(std::string_view raw) {
    TabLine line;
    for (std::size_t start = 0; start <= raw.size();) {
        const auto end = std::min(raw.find('\t', start), raw.size());
        const auto cell = text::trimmed(raw.substr(start, end - start));
        line.cells.emplace_back(cell);
        if (!cell.empty()) ++line.filled;
        start = end + 1;
    }
    return line;
}

bool has_tab(const SourceLine& line) { return line.raw.find('\t') != std::string_view::npos; }

// The columns of a head or of a signature block, set side by side with tabs, are no table.
bool is_layout_cell(std::string_view cell) {
    const std::string folded = text::fold(cell, 60);
    return vi::state_titles().in(folded) || vi::mottos().in(folded) || vi::recipient_starts().starts(folded) ||
           vi::filing_starts().starts(folded.starts_with("- ") ? folded.substr(2) : folded) || vi::number_line(cell).has_value() ||
           vi::addressee_starts().starts(folded);
}

bool is_ordinal_or_its_header(std::string_view cell) { return vi::is_ordinal_cell(cell) || vi::is_ordinal_header(text::fold(cell, 20)); }

bool is_header_cell(std::string_view cell) {
    const std::string folded = text::fold(cell, 60);
    return vi::role_of_header(folded).has_value() && folded.size() < 60;
}

// A line that can be a row by itself: three cells filled, or an ordinal in front and room for more behind it.
bool starts_table(const TabLine& line) {
    if (line.cells.size() < 2 || line.filled < 2) return false;
    if (std::any_of(line.cells.begin(), line.cells.end(), is_layout_cell)) return false;
    if (line.filled >= 3) return true;
    if (line.cells.size() >= 3 && is_ordinal_or_its_header(line.cells.front())) return true;
    // Two columns only: both must look like headers.
    return line.cells.size() == 2 && is_ordinal_or_its_header(line.cells[0]) && is_header_cell(line.cells[1]);
}

// Whether a line with tabs is a further row of a table with `columns` columns.
bool continues_table(const TabLine& line, std::size_t columns) {
    if (std::any_of(line.cells.begin(), line.cells.end(), is_layout_cell)) return false;
    if (line.cells.size() == columns && line.filled > 0) return true;
    if (line.filled >= 3 || is_ordinal_or_its_header(line.cells.front())) return true;
    return line.cells.size() + 1 >= columns && line.cells.size() >= 3;
}

// Behind lines without a tab, does the same block of lines go on with rows?
bool row_follows(const SourceLines& lines, std::size_t at, std::size_t columns) {
    constexpr std::size_t furthest = 8;
    for (std::size_t i = at; i < lines.size() && i < at + furthest && !lines[i].is_blank(); ++i) {
        if (!has_tab(lines[i])) continue;
        return continues_table(tab_line(lines[i].raw), columns);
    }
    return false;
}

// The number of columns: the cells of the first line, or, where that line is broken inside a cell, those that its two halves make and that
// further lines have.
std::size_t column_count(const SourceLines& lines, std::size_t at, const TabLine& first) {
    const std::size_t cells = first.cells.size();
    if (at + 1 >= lines.size() || !has_tab(lines[at + 1])) return cells;
    const TabLine second = tab_line(lines[at + 1].raw);
    if (second.cells.front().empty() || is_ordinal_or_its_header(second.cells.front())) return cells;
    const std::size_t joined = cells + second.cells.size() - 1;
    constexpr std::size_t furthest = 30;
    for (std::size_t i = at + 2; i < lines.size() && i < at + furthest && !lines[i].is_blank(); ++i) {
        const TabLine line = tab_line(lines[i].raw);
        if (line.cells.size() == joined && is_ordinal_or_its_header(line.cells.front())) return joined;
    }
    return cells;
}

}  // namespace

std::size_t read_tab_rows(const SourceLines& lines, std::size_t at, BlockBuilder& out) {
    if (!has_tab(lines[at])) return 0;
    const TabLine first = tab_line(lines[at].raw);
    if (!starts_table(first)) return 0;

    std::vector<TabLine> rows;
    std::vector<Span> spans;
    const std::size_t columns = column_count(lines, at, first);
    std::size_t i = at;
    for (; i < lines.size() && !lines[i].is_blank(); ++i) {
        if (i > at && lines[i].page_break_before) break;
        if (!has_tab(lines[i])) {
            // A line break inside the last cell, if rows go on behind it.
            if (rows.empty() || !row_follows(lines, i, columns)) break;
            text::append_with(rows.back().cells.back(), text::trimmed(lines[i].raw), "\n");
            spans.back().last = lines[i].number;
            continue;
        }
        TabLine line = tab_line(lines[i].raw);
        // A row broken inside a cell: its two halves together have the width of the table.
        const bool halves = !rows.empty() && rows.back().cells.size() < columns && rows.back().cells.size() + line.cells.size() == columns + 1 &&
                            !line.cells.front().empty() && !is_ordinal_or_its_header(line.cells.front()) && rows.back().filled > 2;
        if (halves) {
            text::append_with(rows.back().cells.back(), line.cells.front(), "\n");
            std::move(line.cells.begin() + 1, line.cells.end(), std::back_inserter(rows.back().cells));
            spans.back().last = lines[i].number;
            continue;
        }
        if (i > at && !continues_table(line, columns)) break;
        rows.push_back(std::move(line));
        spans.push_back({lines[i].number, lines[i].number});
    }

    RawTable table;
    table.form = TableForm::tab_rows;
    table.rows.reserve(rows.size());
    for (std::size_t r = 0; r < rows.size(); ++r) {
        TableRow row;
        row.span = spans[r];
        row.cells.reserve(rows[r].cells.size());
        for (const auto& cell : rows[r].cells) row.cells.push_back(out.cell(cell, spans[r]));
        table.span = table.span.joined_with(spans[r]);
        table.rows.push_back(std::move(row));
    }
    out.add_table(std::move(table));
    return i - at;
}

}  // namespace kehoach::input
