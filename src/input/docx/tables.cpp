#include "input/docx/tables.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace kehoach::input::docx {
namespace {

// Three millimetres: no column of text is that narrow.
constexpr std::int32_t widest_ghost = 170;

std::uint32_t grid_width(const std::vector<GridRow>& rows) {
    std::uint32_t width = 0;
    for (const auto& row : rows) width = std::max(width, row.end);
    return width;
}

// For each column of Word's grid, and the end, the column that it belongs to.
std::vector<std::uint32_t> columns_of(const std::vector<GridRow>& rows, const std::vector<std::int32_t>& widths) {
    const std::size_t width = grid_width(rows);
    std::vector<bool> begins(width + 1, false);
    std::vector<bool> needed(width, false);  // a cell with text has not more room than a sliver
    begins[0] = true;
    const auto room = [&](std::size_t begin, std::size_t end) {
        std::int64_t sum = 0;
        for (std::size_t k = begin; k < end; ++k) sum += k < widths.size() ? widths[k] : widest_ghost;
        return sum;
    };
    for (const auto& row : rows) {
        for (const auto& cell : row.cells) {
            begins[cell.column] = true;
            begins[cell.column + cell.span] = true;
            if (!cell.cell.text.empty() && room(cell.column, cell.column + cell.span) < widest_ghost) needed[cell.column] = true;
        }
    }
    std::vector<std::uint32_t> columns(width + 1);
    std::uint32_t next = 0;
    for (std::size_t c = 0; c < width; ++c) {
        std::size_t end = c + 1;
        while (end < width && !begins[end]) ++end;
        const bool ghost = room(c, end) < widest_ghost && !needed[c];
        for (std::size_t k = c; k < end; ++k) columns[k] = next;
        if (!ghost) ++next;
        c = end - 1;
    }
    columns[width] = next;
    return columns;
}

}  // namespace

std::vector<TableRow> laid_out(std::vector<GridRow> rows, const std::vector<std::int32_t>& widths, Span span, std::vector<Cell>& hidden) {
    std::vector<std::uint32_t> columns = columns_of(rows, widths);
    // A table of nothing but slivers has no widths worth the name.
    if (columns.back() == 0) columns = columns_of(rows, {});
    const std::uint32_t width = columns.back();

    struct Open {  // the cell that a vertical merge goes on from
        std::size_t row = 0;
        std::size_t cell = 0;
        std::uint32_t span = 0;
        bool known = false;
    };
    std::vector<Open> open(width);
    std::vector<TableRow> out;
    out.reserve(rows.size());
    for (auto& row : rows) {
        TableRow laid;
        laid.span = span;
        laid.is_header = row.is_header;
        std::uint32_t at = 0;
        const auto pad_to = [&](std::uint32_t column) {
            for (; at < column; ++at) {
                laid.cells.emplace_back();
                open[at] = {};
            }
        };
        for (auto& cell : row.cells) {
            const std::uint32_t begin = columns[cell.column];
            const std::uint32_t end = columns[cell.column + cell.span];
            if (end == begin) continue;  // a sliver, which holds no text
            pad_to(begin);
            const std::uint32_t cell_span = end - begin;
            Open& above = open[at];
            if (cell.merge == VerticalMerge::goes_on && above.known && above.span == cell_span) {
                ++out[above.row].cells[above.cell].row_span;
                if (!cell.cell.text.empty()) hidden.push_back(std::move(cell.cell));
                at += cell_span;
                continue;
            }
            for (std::uint32_t c = at; c < end; ++c) open[c] = {};
            cell.cell.merge_open = cell.merge == VerticalMerge::goes_on && cell.cell.text.empty();
            if (cell.merge != VerticalMerge::none) above = {out.size(), laid.cells.size(), cell_span, true};
            cell.cell.column_span = cell_span;
            laid.cells.push_back(std::move(cell.cell));
            at = end;
        }
        pad_to(width);
        out.push_back(std::move(laid));
    }
    return out;
}

}  // namespace kehoach::input::docx
