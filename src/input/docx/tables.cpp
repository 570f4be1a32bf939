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

// For each column of Word's grid, and the end, the column that it belongs to. Slivers belong to the column behind them.
std::vector<std::uint32_t> columns_of(const std::vector<GridRow>& rows, const std::vector<std::int32_t>& widths) {
    const std::size_t width = grid_width(rows);
    std::vector<bool> begins(width + 1, false);
    begins[0] = true;
    for (const auto& row : rows) {
        for (const auto& cell : row.cells) {
            begins[cell.column] = true;
            begins[cell.column + cell.span] = true;
        }
    }
    // The stretches between borders: where each begins, and whether it is too narrow for text.
    std::vector<std::size_t> starts;
    std::vector<std::size_t> stretch_of(width + 1);
    for (std::size_t c = 0; c < width; ++c) {
        if (begins[c]) starts.push_back(c);
        stretch_of[c] = starts.size() - 1;
    }
    stretch_of[width] = starts.size();
    std::vector<bool> ghost(starts.size(), false);
    std::vector<std::int64_t> room(starts.size(), 0);
    for (std::size_t k = 0; k < starts.size(); ++k) {
        const std::size_t end = k + 1 < starts.size() ? starts[k + 1] : width;
        for (std::size_t c = starts[k]; c < end; ++c) room[k] += c < widths.size() ? widths[c] : widest_ghost;
        ghost[k] = room[k] < widest_ghost;
    }
    // A cell with text keeps its widest stretch, however narrow that is.
    for (const auto& row : rows) {
        for (const auto& cell : row.cells) {
            if (cell.cell.text.empty()) continue;
            const std::size_t first = stretch_of[cell.column];
            const std::size_t last = stretch_of[cell.column + cell.span];
            std::size_t widest = first;
            bool seen = false;
            for (std::size_t k = first; k < last && !seen; ++k) {
                seen = !ghost[k];
                if (room[k] > room[widest]) widest = k;
            }
            if (!seen) ghost[widest] = false;
        }
    }
    std::vector<std::uint32_t> columns(width + 1);
    std::uint32_t next = 0;
    for (std::size_t c = 0; c < width; ++c) {
        columns[c] = next;
        if (c + 1 == width || begins[c + 1]) next += ghost[stretch_of[c]] ? 0U : 1U;
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
        laid.cells.reserve(row.cells.size());
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
            if (end == begin) continue;  // a sliver without text
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
        // Where Word could have made the table; a row of thousands of cells must not make all others as long.
        constexpr std::uint32_t widest = 64;
        if (width <= widest) pad_to(width);
        out.push_back(std::move(laid));
        std::vector<GridCell>().swap(row.cells);
    }
    return out;
}

}  // namespace kehoach::input::docx
