#include "structure/grid_parts.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "structure/grid_header.h"
#include "text/fold.h"
#include "vi/labels.h"

namespace kehoach::structure {
namespace {

std::size_t filled_width(const std::vector<GridRow>& header) {
    std::size_t width = 0;
    for (const auto& row : header) {
        std::size_t filled = row.slots.size();
        while (filled > 0 && !row.slots[filled - 1].is_filled() && row.slots[filled - 1].cover == Cover::none) --filled;
        width = std::max(width, filled);
    }
    return width;
}

bool is_same_row(const GridRow& row, const GridRow& other) {
    for (std::size_t c = 0; c < std::max(row.slots.size(), other.slots.size()); ++c) {
        if (text::fold(row.text(c)) != text::fold(other.text(c))) return false;
    }
    return true;
}

// All rows in order, the first of each later part marked as the first of its page.
std::vector<GridRow> rows_of(std::vector<RawTable> parts) {
    std::vector<GridRow> rows;
    for (auto& part : parts) {
        const std::size_t start = rows.size();
        auto more = grid_rows(std::move(part));
        std::move(more.begin(), more.end(), std::back_inserter(rows));
        if (start == 0) continue;
        if (start < rows.size()) rows[start].after_break = true;
        // A merge that the border between two parts cut goes on.
        for (std::size_t i = start; i < rows.size(); ++i) {
            for (auto& slot : rows[i].slots) {
                if (slot.merge_open && !slot.is_filled()) slot.cover = Cover::from_above;
            }
        }
    }
    return rows;
}

// The columns of the header, and those beyond it that rows fill. Without a header all columns that there are.
void settle_width(GridParts& grid) {
    if (grid.header.empty()) return;
    const std::size_t width = filled_width(grid.header);
    grid.width = width;
    for (auto& row : grid.body) {
        while (row.slots.size() > width && !row.slots.back().is_filled()) row.slots.pop_back();
        grid.width = std::max(grid.width, row.slots.size());
    }
}

RawTable start_of(const RawTable& table, std::size_t rows) {
    const auto end = table.rows.begin() + static_cast<std::ptrdiff_t>(std::min(rows, table.rows.size()));
    RawTable start;
    start.rows.assign(table.rows.begin(), end);
    start.form = table.form;
    start.span = table.span;
    return start;
}

// Whether the next part numbers its rows from 1 again, as the first one did: a table of its own with the same header.
bool begins_anew(const std::vector<GridRow>& head, const std::vector<GridRow>& next) {
    const auto first_ordinal = [](const std::vector<GridRow>& rows) {
        const std::size_t height = header_height(rows);
        if (height == 0 || height >= rows.size()) return 0;
        const auto ordinal = vi::ordinal_cell(rows[height].text(0));
        return ordinal && ordinal->numbering == Numbering::arabic ? ordinal->ordinal : 0;
    };
    return first_ordinal(head) == 1 && first_ordinal(next) == 1;
}

}  // namespace

GridParts part_grid(std::vector<RawTable> parts, Context& context) {
    GridParts grid;
    grid.form = parts.front().form;
    for (const auto& part : parts) grid.span = grid.span.joined_with(part.span);
    std::vector<GridRow> rows = rows_of(std::move(parts));
    // Cells that reach down from rows above count too.
    for (const auto& row : rows) grid.width = std::max(grid.width, row.slots.size());
    const std::size_t height = header_height(rows);
    const auto body = rows.begin() + static_cast<std::ptrdiff_t>(height);
    grid.header.assign(std::make_move_iterator(rows.begin()), std::make_move_iterator(body));
    if (height == 0 && rows.size() > 1) context.report("table-header-missing", "@", grid.span, {});

    std::size_t repeated = 0;
    bool after_break = false;
    bool header_possible = true;  // at the top of a page, and once behind the header
    for (std::size_t i = height; i < rows.size(); ++i) {
        GridRow& row = rows[i];
        after_break = after_break || row.after_break;
        if (row.filled() == 0) continue;
        if (height > 0 && repeats(row, grid.header.front())) {
            std::string text = row.joined();
            Span span = row.span;
            // The further rows of a repeated header.
            for (std::size_t level = 1; level < height && i + 1 < rows.size() && is_same_row(rows[i + 1], grid.header[level]); ++level) {
                text += '\n' + rows[++i].joined();
                span = span.joined_with(rows[i].span);
            }
            context.discard(std::move(text), DiscardReason::repeated_header, span);
            ++repeated;
            after_break = true;
            header_possible = true;
            continue;
        }
        if (header_possible && is_column_number_row(row)) {
            context.report("column-number-row", "@", row.span, {});
            context.discard(row.joined(), DiscardReason::repeated_header, row.span);
            continue;
        }
        header_possible = false;
        row.after_break = after_break;
        after_break = false;
        grid.body.push_back(std::move(row));
    }
    if (repeated > 0) context.report("repeated-header", "@", grid.span, {std::to_string(repeated)});
    settle_width(grid);
    return grid;
}

bool is_continuation(const RawTable& first, const RawTable& next) {
    if (next.separate || next.rows.empty() || first.rows.empty()) return false;
    // The first rows tell header and width; looking at all of them for each further part would make many parts slow.
    constexpr std::size_t enough = 50;
    const RawTable first_start = start_of(first, enough);
    const RawTable next_start = start_of(next, enough);
    const auto head = grid_rows(first_start);
    const auto begin = grid_rows(next_start);
    const bool in_word = first.form == TableForm::word && next.form == TableForm::word;
    if (header_height({head.front()}) > 0 && repeats(begin.front(), head.front())) return !in_word || !begins_anew(head, begin);
    const bool has_own_header = is_header_row(begin.front()) || (begin.front().is_header && first.form == next.form && next.form == TableForm::html);
    if (has_own_header) return false;
    const std::size_t width = grid_width(first_start);
    const std::size_t next_width = grid_width(next_start);
    if (next_width == width) return true;
    return first.form == TableForm::tab_rows && next.form == TableForm::tab_rows && next_width < width && vi::is_ordinal_cell(begin.front().text(0));
}

}  // namespace kehoach::structure
