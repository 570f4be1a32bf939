#include "check/task_tables.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <unordered_map>

#include "model/table_groups.h"
#include "model/walk.h"
#include "text/boundaries.h"
#include "text/fold.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"
#include "vi/labels.h"

namespace kehoach::checks {
namespace {

constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

bool is_blank(const std::optional<std::string>& cell) { return cell && text::trimmed(*cell).empty(); }

// How deep the ordinal of a row says that it stands; nullopt for a row without one.
std::optional<std::size_t> depth_of(const Row& row, std::size_t ordinal_column) {
    constexpr std::size_t letters = 10;
    constexpr std::size_t marks = 11;
    if (ordinal_column == none || ordinal_column >= row.cells.size()) return 1;
    const auto& cell = row.cells[ordinal_column];
    if (!cell || text::trimmed(*cell).empty()) return std::nullopt;
    const auto ordinal = vi::ordinal_cell(*cell);
    if (!ordinal) return marks;
    switch (ordinal->numbering) {
        case Numbering::roman: return 0;
        case Numbering::letter: return ordinal->style.ends_with('A') ? 0 : letters;
        case Numbering::decimal: return ordinal->components.size();
        default: return 1;
    }
}

}  // namespace

std::vector<PlacedTable> placed_tables(const Draft& draft) {
    std::vector<PlacedTable> out;
    std::unordered_map<std::string, std::size_t> by_pointer;
    model::for_each_node(draft.document, [&](const Node& node, const model::Place& place) {
        if (node.kind != NodeKind::table) return;
        by_pointer.emplace(place.pointer, out.size());
        out.push_back({&node.table, place.pointer, node.span, &draft.part_of(place.pointer), place.appendix != nullptr, {}});
    });
    for (const auto& task : draft.conversion.tasks) {
        if (!task.table || !task.row) continue;
        if (const auto found = by_pointer.find(*task.table); found != by_pointer.end()) out[found->second].tasks.push_back(&task);
    }
    return out;
}

std::vector<std::size_t> columns_of(const Table& table, ColumnRole role) {
    std::vector<std::size_t> out;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        if (table.columns[c].role == role) out.push_back(c);
    }
    return out;
}

std::size_t row_of_cell(const Table& table, std::size_t row, std::size_t column) {
    std::size_t r = row;
    while (r > 0 && column < table.rows[r].cells.size() && !table.rows[r].cells[column] && !table.rows[r].is_merged_left(column)) --r;
    return r;
}

BlankCells blank_cells(const Table& table, ColumnRole role) {
    BlankCells out;
    const auto columns = columns_of(table, role);
    if (columns.empty()) return out;
    const auto ordinals = model::column_of(table, ColumnRole::ordinal);
    const auto groups = model::groups_of_rows(table);
    const auto depth = [&](std::size_t r) { return depth_of(table.rows[r], ordinals.value_or(none)); };
    // A row has something in the columns unless all of them are blank; what a merge covers has what stands above.
    const auto filled = [&](const Row& row) {
        return std::any_of(columns.begin(), columns.end(), [&](std::size_t c) { return c >= row.cells.size() || !is_blank(row.cells[c]); });
    };
    struct Open {
        std::size_t depth;
        bool filled;
    };
    std::vector<Open> open;
    std::vector<bool> group_filled(table.rows.size(), false);
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const Row& row = table.rows[r];
        if (row.kind != RowKind::item) {
            open.clear();
            group_filled[r] = std::any_of(columns.begin(), columns.end(),
                                          [&](std::size_t c) { return c < row.cells.size() && row.cells[c] && !is_blank(row.cells[c]); });
            continue;
        }
        const auto here = depth(r);
        if (!here) continue;
        while (!open.empty() && open.back().depth >= *here) open.pop_back();
        const bool shared = (!open.empty() && open.back().filled) ||
                            std::any_of(groups[r].begin(), groups[r].end(), [&](std::size_t group) { return group_filled[group]; });
        const bool has = filled(row);
        open.push_back({*here, has || shared});
        const bool next_is_item = r + 1 < table.rows.size() && table.rows[r + 1].kind == RowKind::item;
        const bool heads = next_is_item && depth(r + 1).value_or(none) > *here;
        if (heads || (shared && !has)) continue;
        ++out.judged;
        if (!has) out.rows.push_back(r);
    }
    return out;
}

bool has_text(const std::optional<std::string>& cell) { return cell && !text::trimmed(*cell).empty(); }

bool is_ditto(std::string_view text) {
    constexpr std::size_t longest = 40;
    if (text.size() > longest) return false;
    std::string letters;
    const std::string folded = text::fold(text);
    for (std::size_t at = 0; at < folded.size();) {
        const char32_t c = text::next_code_point(folded, at);
        if (text::is_word_character(c)) text::append(letters, c);
    }
    return letters.empty() || letters == "nt" || letters == "nhưtrên";
}

std::string cell_start(std::string_view cell) {
    constexpr std::size_t most = 90;
    const auto lines = text::lines(cell);
    if (lines.empty()) return {};
    std::string_view line = text::trimmed(lines.front());
    if (line.size() <= most) return std::string(line);
    line = text::window(line, 0, most);
    const auto space = line.rfind(' ');
    return std::string(text::trimmed(line.substr(0, space)));
}

std::string row_name(const Table& table, std::size_t row) {
    const Row& cells = table.rows[row];
    const auto ordinals = model::column_of(table, ColumnRole::ordinal);
    for (const ColumnRole role : {ColumnRole::activity, ColumnRole::task, ColumnRole::objective}) {
        for (const auto c : columns_of(table, role)) {
            if (c < cells.cells.size() && cells.cells[c] && text::has_word_character(*cells.cells[c])) return cell_start(*cells.cells[c]);
        }
    }
    for (std::size_t c = 0; c < cells.cells.size(); ++c) {
        if (c != ordinals && cells.cells[c] && text::has_word_character(*cells.cells[c])) return cell_start(*cells.cells[c]);
    }
    return {};
}

}  // namespace kehoach::checks
