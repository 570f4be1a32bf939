#include "structure/grid_rows.h"

#include <algorithm>

#include "text/letters.h"
#include "text/table_marks.h"
#include "text/words.h"
#include "vi/labels.h"

namespace kehoach::structure {
namespace {

// Joins the lines of a cell that wrap a sentence; keeps those that part items.
std::string mended(const std::string& text) {
    if (text.find('\n') == std::string::npos) return text;
    std::string out;
    for (const auto line : text::lines(text)) {
        const bool wraps = line.front() != '(' && text::starts_in_lower_case(line) && !vi::label_of(line, false) && !text::ends_a_sentence(out);
        text::append_with(out, line, wraps ? " " : "\n");
    }
    return out;
}

Slot covered(Cover cover) {
    Slot slot;
    slot.cover = cover;
    return slot;
}

}  // namespace

std::size_t GridRow::filled() const {
    return static_cast<std::size_t>(std::count_if(slots.begin(), slots.end(), [](const Slot& s) { return s.is_filled(); }));
}

std::size_t GridRow::first_filled() const {
    const auto found = std::find_if(slots.begin(), slots.end(), [](const Slot& s) { return s.is_filled(); });
    return static_cast<std::size_t>(found - slots.begin());
}

const std::string& GridRow::text(std::size_t column) const {
    static const std::string empty;
    return column < slots.size() ? slots[column].text : empty;
}

std::string GridRow::joined() const {
    std::string out;
    for (const auto& slot : slots) text::append_with(out, slot.text, " | ");
    return out;
}

std::vector<GridRow> grid_rows(RawTable table) {
    std::vector<GridRow> rows;
    rows.reserve(table.rows.size());
    std::vector<std::uint32_t> open;  // rows that a cell above still covers, per column
    for (auto& source : table.rows) {
        GridRow row;
        row.span = source.span;
        row.is_header = source.is_header;
        const auto put_covered = [&] {
            while (row.slots.size() < open.size() && open[row.slots.size()] > 0) {
                --open[row.slots.size()];
                row.slots.push_back(covered(Cover::from_above));
            }
        };
        for (auto& cell : source.cells) {
            put_covered();
            for (std::uint32_t i = 0; i < cell.column_span; ++i) {
                if (open.size() <= row.slots.size()) open.resize(row.slots.size() + 1, 0);
                open[row.slots.size()] = cell.row_span - 1;
                Slot slot;
                slot.bold = cell.bold;
                slot.cover = i == 0 ? Cover::none : Cover::from_left;
                slot.merge_open = cell.merge_open;
                slot.spans_columns = i == 0 && cell.column_span > 1;
                if (i == 0) slot.text = mended(cell.text);
                if (i == 0) slot.tables = std::move(cell.tables);
                if (table.form == TableForm::pipes) {
                    if (slot.text == text::merged_above_mark) slot = covered(Cover::from_above);
                    if (slot.text == text::merged_left_mark) slot = covered(Cover::from_left);
                }
                row.slots.push_back(std::move(slot));
            }
        }
        put_covered();
        rows.push_back(std::move(row));
    }
    return rows;
}

std::size_t grid_width(const RawTable& table) {
    std::size_t width = 0;
    for (const auto& row : grid_rows(table)) width = std::max(width, row.slots.size());
    return width;
}

}  // namespace kehoach::structure
