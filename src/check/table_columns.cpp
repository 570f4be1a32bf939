#include <array>
#include <set>
#include <string_view>
#include <utility>

#include "check/tables.h"

namespace kehoach::checks {
namespace {

void check_blank_cells(const PlacedTable& place, Report& report) {
    const Table& table = *place.table;
    constexpr std::array required = {
        std::pair{ColumnRole::lead, std::string_view("table-lead-empty/lead")},
        std::pair{ColumnRole::task, std::string_view("table-lead-empty/content")},
        std::pair{ColumnRole::output, std::string_view("table-lead-empty/output")},
    };
    std::set<std::size_t> without_lead;
    for (const auto& [role, finding] : required) {
        const auto blanks = blank_cells(table, role);
        if (blanks.rows.empty()) continue;
        const auto column = columns_of(table, role).front();
        constexpr std::size_t fewest = 3;
        // Where few rows have something in a column, it is not for each of them.
        const std::size_t most = role == ColumnRole::lead ? blanks.judged / 2 : blanks.judged / 4;
        if (blanks.rows.size() > most && blanks.judged >= fewest) {
            if (role == ColumnRole::lead) {
                report.add("table-lead-empty/column", {place.column_at(column), place.span, table.columns[column].header},
                           {table.columns[column].header, std::to_string(blanks.rows.size()), std::to_string(blanks.judged)});
            }
            continue;
        }
        for (const auto r : blanks.rows) {
            if (role == ColumnRole::lead) {
                without_lead.insert(r);
            } else if (without_lead.count(r) != 0) {
                continue;
            }
            // What is to be done may stand in another column.
            if (role == ColumnRole::task && !columns_of(table, ColumnRole::activity).empty()) continue;
            report.add(finding, {place.cell_at(r, column), table.rows[r].span}, {row_name(table, r), table.columns[column].header});
        }
    }
}

void check_columns(const PlacedTable& place, Report& report) {
    const Table& table = *place.table;
    constexpr std::size_t fewest_tasks = 3;
    if (place.tasks.size() < fewest_tasks || columns_of(table, ColumnRole::task).empty()) return;
    const auto has = [&](ColumnRole role) { return !columns_of(table, role).empty(); };
    // A table of work has who and when; one that has neither lists something else.
    if (has(ColumnRole::lead) && has(ColumnRole::deadline) && !has(ColumnRole::output)) {
        report.add("column-missing/output", {place.at + "/columns", place.span});
    }
    if (has(ColumnRole::output) && has(ColumnRole::deadline) && !has(ColumnRole::lead) && !has(ColumnRole::coordinating)) {
        report.add("column-missing/lead", {place.at + "/columns", place.span});
    }
    if (has(ColumnRole::output) && has(ColumnRole::lead) && !has(ColumnRole::deadline)) {
        report.add("column-missing/deadline", {place.at + "/columns", place.span});
    }
}

void check_budget_column(const PlacedTable& place, Report& report) {
    constexpr std::size_t fewest = 4;
    constexpr std::size_t part = 10;
    const Table& table = *place.table;
    const auto columns = columns_of(table, ColumnRole::budget);
    if (columns.size() != 1) return;
    std::size_t filled = 0;
    std::size_t items = 0;
    for (const Row& row : table.rows) {
        const bool has = has_text(row.cells[columns.front()]);
        if (has && row.kind != RowKind::item) return;
        if (row.kind != RowKind::item) continue;
        ++items;
        // A merged cell says it for all rows beside it.
        if (!row.cells[columns.front()]) return;
        if (has) ++filled;
    }
    if (items < fewest || filled * part > items) return;
    report.add("budget-column-empty", {place.column_at(columns.front()), place.span, table.columns[columns.front()].header},
               {table.columns[columns.front()].header, std::to_string(filled), std::to_string(items)});
}

}  // namespace

void check_table_columns(const PlacedTable& place, Report& report) {
    check_blank_cells(place, report);
    check_columns(place, report);
    check_budget_column(place, report);
}

}  // namespace kehoach::checks
