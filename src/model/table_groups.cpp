#include "model/table_groups.h"

#include "text/words.h"
#include "vi/labels.h"

namespace kehoach::model {
namespace {

struct OpenGroup {
    std::size_t row;
    std::optional<vi::Label> ordinal;
};

std::optional<vi::Label> ordinal_of(const Table& table, std::size_t row, std::optional<std::size_t> column) {
    if (!column || *column >= table.rows[row].cells.size()) return std::nullopt;
    const auto& cell = table.rows[row].cells[*column];
    return cell ? vi::ordinal_cell(*cell) : std::nullopt;
}

// Columns whose cell in a group row holds for all rows of the group.
bool is_shared(ColumnRole role) {
    switch (role) {
        case ColumnRole::output:
        case ColumnRole::lead:
        case ColumnRole::coordinating:
        case ColumnRole::deadline:
        case ColumnRole::budget:
        case ColumnRole::note: return true;
        default: return false;
    }
}

bool same_series(const vi::Label& a, const vi::Label& b) { return a.style == b.style && a.components.size() == b.components.size(); }

}  // namespace

std::optional<std::size_t> column_of(const Table& table, ColumnRole role) {
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        if (table.columns[c].role == role) return c;
    }
    return std::nullopt;
}

std::vector<std::vector<std::size_t>> groups_of_rows(const Table& table) {
    const auto ordinal_column = column_of(table, ColumnRole::ordinal);
    std::vector<std::vector<std::size_t>> groups(table.rows.size());
    std::vector<OpenGroup> open;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const auto ordinal = ordinal_of(table, r, ordinal_column);
        if (table.rows[r].kind == RowKind::total) open.clear();
        if (table.rows[r].kind == RowKind::group && !ordinal) open.clear();
        if (ordinal) {
            // The row closes the groups of its own series: `3` behind the group `2`, `II` behind the group `I`.
            for (std::size_t k = open.size(); k-- > 0;) {
                if (!open[k].ordinal || !same_series(*open[k].ordinal, *ordinal)) continue;
                // Items may start again at 1 inside a numbered group; a group of the same series never stands inside another.
                if (table.rows[r].kind != RowKind::group && ordinal->ordinal <= open[k].ordinal->ordinal) continue;
                open.resize(k);
                break;
            }
        }
        for (const auto& group : open) groups[r].push_back(group.row);
        if (table.rows[r].kind == RowKind::group) open.push_back({r, ordinal});
    }
    return groups;
}

std::optional<std::string> group_ordinal(const Table& table, std::size_t row) {
    const auto column = column_of(table, ColumnRole::ordinal);
    if (!ordinal_of(table, row, column)) return std::nullopt;
    return std::string(text::without_final(text::trimmed(*table.rows[row].cells[*column]), "."));
}

std::string group_title(const Table& table, std::size_t row) {
    const auto ordinal_column = column_of(table, ColumnRole::ordinal);
    std::string title;
    std::string shared;
    for (std::size_t c = 0; c < table.rows[row].cells.size(); ++c) {
        const auto& cell = table.rows[row].cells[c];
        if (!cell || (c == ordinal_column && vi::is_ordinal_cell(*cell))) continue;
        text::append_with(is_shared(table.columns[c].role) ? shared : title, *cell, " ");
    }
    return title.empty() ? shared : title;
}

}  // namespace kehoach::model
