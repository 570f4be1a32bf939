#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "input/table_shapes.h"
#include "text/fold.h"
#include "text/words.h"
#include "vi/column_roles.h"
#include "vi/labels.h"
#include "vi/lexicon.h"

namespace kehoach::input {
namespace {

constexpr std::size_t widest = 30;

// A cell and the lines it covers. `first_block_end` is the line behind its first unbroken block of lines.
struct LineCell {
    std::string text;
    std::string first_block;
    std::size_t begin = 0;
    std::size_t first_block_end = 0;
    std::size_t end = 0;
};

// The text behind the only tab of a line; nullopt for lines of any other make.
std::optional<std::string_view> cell_start(const SourceLine& line) {
    const auto tab = line.raw.find('\t');
    if (tab == std::string_view::npos || !text::trimmed(line.raw.substr(0, tab)).empty()) return std::nullopt;
    const auto rest = line.raw.substr(tab + 1);
    if (rest.find('\t') != std::string_view::npos) return std::nullopt;
    return text::trimmed(rest);
}

bool is_header_text(std::string_view cell) {
    const std::string folded = text::fold(cell, 80);
    return vi::role_of_header(folded).has_value() || vi::is_other_header(folded);
}

// Tools that write a paragraph for each cell put no tab before it; then every line is a cell.
std::vector<LineCell> collect_plain_cells(const SourceLines& lines, std::size_t at, std::size_t most) {
    std::vector<LineCell> cells;
    const std::string first = text::fold(text::trimmed(lines[at].raw), 20);
    for (std::size_t i = at; i < lines.size() && cells.size() <= most; ++i) {
        if (lines[i].is_blank()) continue;
        const auto text = text::trimmed(lines[i].raw);
        if (lines[i].raw.find('\t') != std::string_view::npos || (cells.size() > 1 && text::fold(text, 20) == first)) break;
        cells.push_back({std::string(text), std::string(text), i, i + 1, i + 1});
    }
    return cells;
}

// The rows of such a table: nothing but the number of lines tells them, so that each must have as many as the header, or be an
// ordinal and a title. Returns the starts of the header and of the rows, and the end of the last.
std::vector<std::size_t> plain_rows(const std::vector<LineCell>& cells, std::size_t columns) {
    std::vector<std::size_t> starts = {0, columns};
    const auto is_ordinal = [&](std::size_t k) { return k < cells.size() && vi::is_ordinal_cell(cells[k].text); };
    while (is_ordinal(starts.back())) {
        const std::size_t p = starts.back();
        if (p + columns <= cells.size() && (p + columns == cells.size() || is_ordinal(p + columns))) {
            starts.push_back(p + columns);
        } else if (is_ordinal(p + 2) && columns > 2) {
            starts.push_back(p + 2);
        } else {
            // The last row: what follows it is no row.
            if (p + columns <= cells.size()) starts.push_back(p + columns);
            break;
        }
    }
    return starts;
}

std::vector<LineCell> collect_cells(const SourceLines& lines, std::size_t at, std::size_t most) {
    std::vector<LineCell> cells;
    const std::string first = text::fold(*cell_start(lines[at]), 20);
    bool blank = false;
    for (std::size_t i = at; i < lines.size() && cells.size() <= most; ++i) {
        if (const auto start = cell_start(lines[i])) {
            // The header again: a further part of the table, or another table, begins.
            if (cells.size() > 1 && text::fold(*start, 20) == first) break;
            cells.push_back({std::string(*start), std::string(*start), i, i + 1, i + 1});
            blank = start->empty();
        } else if (lines[i].is_blank()) {
            blank = true;
        } else if (lines[i].raw.find('\t') != std::string_view::npos) {
            break;
        } else {
            LineCell& cell = cells.back();
            const auto part = text::trimmed(lines[i].raw);
            text::append_with(cell.text, part, "\n");
            if (!blank) {
                text::append_with(cell.first_block, part, "\n");
                cell.first_block_end = i + 1;
            }
            cell.end = i + 1;
        }
    }
    return cells;
}

// Where rows can begin: an ordinal, the ordinal header of a repeated head, an empty cell.
bool can_start_row(const LineCell& cell) {
    return cell.text.empty() || vi::is_ordinal_cell(cell.first_block) || vi::is_ordinal_header(text::fold(cell.first_block, 20));
}

// The number of header cells at the start, which is the number of columns; 0 if there is no header.
std::size_t header_width(const std::vector<LineCell>& cells, const SourceLines& lines) {
    const bool by_ordinal = vi::is_ordinal_header(text::fold(cells.front().text, 20));
    if (!by_ordinal && !is_header_text(cells.front().text)) return 0;
    std::size_t named = 0;
    for (std::size_t k = 0; k < cells.size(); ++k) {
        if (k > 0 && by_ordinal && vi::is_ordinal_cell(cells[k].first_block)) return k >= 2 ? k : 0;
        // Without an ordinal column the header ends with the empty line behind it.
        const bool parted = k > 0 && lines[cells[k].begin - 1].is_blank();
        if (!by_ordinal && parted) return named >= 3 && named == k ? k : 0;
        if (is_header_text(cells[k].text)) ++named;
        if (k > widest) return 0;
    }
    return 0;
}

// The number of cells of the row that begins at `p`; 0 where the table ends.
std::size_t row_length(const std::vector<LineCell>& cells, std::size_t p, std::size_t columns) {
    const auto ends_well = [&](std::size_t length) {
        return p + length == cells.size() || (p + length < cells.size() && can_start_row(cells[p + length]));
    };
    if (!can_start_row(cells[p])) return 0;
    const auto ordinal = vi::ordinal_cell(cells[p].first_block);
    const bool group_like = ordinal && (ordinal->numbering == Numbering::roman || ordinal->numbering == Numbering::letter);
    const bool group_fits = p + 2 < cells.size() && vi::is_ordinal_cell(cells[p + 2].first_block) && columns > 2;
    if (group_like && group_fits) return 2;
    if (ends_well(columns)) return columns;
    if (group_fits) return 2;
    for (std::size_t length = columns - 1; length >= 2; --length) {
        if (ends_well(length) && p + length < cells.size()) return length;
    }
    return p + columns <= cells.size() ? columns : p + 2 <= cells.size() && p + columns > cells.size() ? cells.size() - p : 0;
}

// The same for a table without ordinals: an empty line parts its rows, and may part the paragraphs of a cell too.
std::size_t parted_length(const std::vector<LineCell>& cells, const SourceLines& lines, std::size_t p, std::size_t columns) {
    const auto run_end = [&](std::size_t from) {
        std::size_t k = from + 1;
        while (k < cells.size() && !lines[cells[k].begin - 1].is_blank()) ++k;
        return k;
    };
    std::size_t end = run_end(p);
    // One cell alone before a full row: the heading of a group.
    if (end - p == 1 && end < cells.size() && columns > 1) {
        const std::size_t next = run_end(end) - end;
        if (next == columns || next == 1) return 1;
    }
    while (end - p < columns && end < cells.size()) end = run_end(end);
    return std::min(end - p, columns);
}

// `starts` are those of the header and the rows, and the end of the last.
void add_table(const std::vector<LineCell>& cells, const std::vector<std::size_t>& starts, const SourceLines& lines, BlockBuilder& out) {
    RawTable table;
    table.form = TableForm::cell_lines;
    for (std::size_t r = 0; r + 1 < starts.size(); ++r) {
        TableRow row;
        for (std::size_t k = starts[r]; k < starts[r + 1]; ++k) {
            const Span span{lines[cells[k].begin].number, lines[cells[k].end - 1].number};
            row.cells.push_back(out.cell(cells[k].text, span));
            row.span = row.span.joined_with(span);
        }
        row.is_header = r == 0;
        table.span = table.span.joined_with(row.span);
        table.rows.push_back(std::move(row));
    }
    out.add_table(std::move(table));
}

std::size_t read_plain_cells(const SourceLines& lines, std::size_t at, BlockBuilder& out) {
    constexpr std::size_t fewest_columns = 4;
    constexpr std::size_t fewest_rows = 2;
    if (!vi::is_ordinal_header(text::fold(text::trimmed(lines[at].raw), 20))) return 0;
    const auto start = collect_plain_cells(lines, at, widest + 1);
    const std::size_t columns = start.empty() ? 0 : header_width(start, lines);
    if (columns < fewest_columns) return 0;
    const auto named = std::count_if(start.begin() + 1, start.begin() + static_cast<std::ptrdiff_t>(columns),
                                     [](const LineCell& cell) { return is_header_text(cell.text); });
    if (named * 4 < static_cast<std::ptrdiff_t>(columns - 1) * 3) return 0;
    const auto cells = collect_plain_cells(lines, at, lines.size());
    const auto starts = plain_rows(cells, columns);
    if (starts.size() < fewest_rows + 2) return 0;
    add_table(cells, starts, lines, out);
    return cells[starts.back() - 1].end - at;
}

}  // namespace

std::size_t read_cell_lines(const SourceLines& lines, std::size_t at, BlockBuilder& out) {
    const auto first = cell_start(lines[at]);
    if (!first) return read_plain_cells(lines, at, out);
    if (first->empty()) return 0;
    const std::string folded = text::fold(*first, 40);
    if (!vi::is_ordinal_header(folded) && !vi::role_of_header(folded)) return 0;

    // The header first: only behind one is it worth looking at all that follows.
    const auto start = collect_cells(lines, at, widest + 1);
    if (start.size() < 4) return 0;
    const std::size_t columns = header_width(start, lines);
    if (columns < 2) return 0;
    auto cells = collect_cells(lines, at, lines.size());
    const bool by_ordinal = vi::is_ordinal_header(text::fold(cells.front().text, 20));

    std::vector<std::size_t> starts = {0};
    std::size_t p = columns;
    while (p < cells.size()) {
        const std::size_t length = by_ordinal ? row_length(cells, p, columns) : parted_length(cells, lines, p, columns);
        if (length == 0) break;
        starts.push_back(p);
        p += length;
    }
    if (starts.size() < 2) return 0;
    starts.push_back(p);

    // What follows the last cell behind an empty line is a paragraph, unless the row is not full yet.
    LineCell& last = cells[p - 1];
    const bool full = p - starts[starts.size() - 2] >= 2;
    if (full && last.first_block_end != last.end && !last.first_block.empty()) {
        last.text = last.first_block;
        last.end = last.first_block_end;
    }

    add_table(cells, starts, lines, out);
    return last.end - at;
}

}  // namespace kehoach::input
