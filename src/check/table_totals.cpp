#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "check/tables.h"
#include "model/table_groups.h"
#include "text/words.h"
#include "vi/labels.h"

namespace kehoach::checks {
namespace {

// A number in tenths of thousandths, as Vietnamese tables write it: `1.500`, `1.500,5`, `12,75`, `1 500`; nullopt for anything else.
std::optional<std::int64_t> number_of(std::string_view cell) {
    constexpr std::int64_t scale = 10000;
    constexpr std::size_t most_digits = 13;
    constexpr std::size_t most_decimals = 4;
    cell = text::trimmed(cell);
    const auto comma = cell.find(',');
    const std::string_view whole = cell.substr(0, comma);
    std::string digits;
    std::size_t group = 0;
    bool grouped = false;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        const char c = whole[i];
        if (c >= '0' && c <= '9') {
            digits += c;
            ++group;
        } else if ((c == '.' || c == ' ') && i > 0 && (grouped ? group == 3 : group <= 3 && group > 0)) {
            grouped = true;
            group = 0;
        } else {
            return std::nullopt;
        }
    }
    if (digits.empty() || digits.size() > most_digits || (grouped && group != 3)) return std::nullopt;
    std::int64_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    value *= scale;
    if (comma == std::string_view::npos) return value;
    const std::string_view decimals = cell.substr(comma + 1);
    if (decimals.empty() || decimals.size() > most_decimals) return std::nullopt;
    std::int64_t unit = scale;
    for (const char c : decimals) {
        if (c < '0' || c > '9') return std::nullopt;
        unit /= 10;
        value += (c - '0') * unit;
    }
    return value;
}

std::string written(std::int64_t value) {
    constexpr std::int64_t scale = 10000;
    std::string whole = std::to_string(value / scale);
    for (std::size_t at = whole.size(); at > 3;) {
        at -= 3;
        whole.insert(at, ".");
    }
    std::string decimals = std::to_string(scale + value % scale).substr(1);
    while (!decimals.empty() && decimals.back() == '0') decimals.pop_back();
    return decimals.empty() ? whole : whole + "," + decimals;
}

// The numbers of a column in the rows of one kind, added up; not clean where a cell is something else.
struct Sum {
    std::int64_t value = 0;
    std::size_t terms = 0;
    bool clean = true;

    void add(const std::optional<std::string>& cell) {
        if (!has_text(cell) || text::trimmed(*cell) == "-" || text::trimmed(*cell) == "0") return;
        const auto number = number_of(*cell);
        if (!number) {
            clean = false;
            return;
        }
        value += *number;
        ++terms;
    }
};

}  // namespace

void check_table_totals(const PlacedTable& place, Report& report) {
    const Table& table = *place.table;
    std::optional<std::size_t> total;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        if (table.rows[r].kind != RowKind::total) continue;
        if (total) return;  // totals of parts
        total = r;
    }
    if (!total || (*total != 0 && *total + 1 != table.rows.size())) return;
    const auto groups = model::groups_of_rows(table);
    const auto ordinals = model::column_of(table, ColumnRole::ordinal);
    // The outermost rows where they are no groups, having numbers of their own: `A`, `B` above `1`, `2`.
    std::string outermost;
    std::vector<bool> is_outermost(table.rows.size(), false);
    for (std::size_t r = 0; ordinals && r < table.rows.size(); ++r) {
        const auto& cell = table.rows[r].cells[*ordinals];
        const auto ordinal = r != *total && cell ? vi::ordinal_cell(*cell) : std::nullopt;
        if (!ordinal) continue;
        const std::string form = ordinal->style + '/' + std::to_string(ordinal->components.size());
        if (outermost.empty()) outermost = form;
        is_outermost[r] = form == outermost;
    }
    // `2.1`, `a)`, `-`
    const auto is_part = [&](const Row& row) {
        if (!ordinals || !has_text(row.cells[*ordinals])) return ordinals.has_value();
        const auto ordinal = vi::ordinal_cell(*row.cells[*ordinals]);
        return !ordinal || ordinal->components.size() > 1 || (ordinal->numbering == Numbering::letter && !ordinal->style.ends_with('A'));
    };
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const ColumnRole role = table.columns[c].role;
        if (role != ColumnRole::budget && role != ColumnRole::other) continue;
        const auto& cell = table.rows[*total].cells[c];
        if (!has_text(cell)) continue;
        const auto said = number_of(*cell);
        if (!said) continue;
        Sum items;
        Sum main;   // without those that are part of another
        Sum outer;  // of the outermost groups
        Sum first;  // of the rows with the outermost form of ordinals
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            const Row& row = table.rows[r];
            if (row.kind == RowKind::item) items.add(row.cells[c]);
            if (row.kind == RowKind::item && !is_part(row)) main.add(row.cells[c]);
            if (row.kind == RowKind::group && groups[r].empty()) outer.add(row.cells[c]);
            if (is_outermost[r]) first.add(row.cells[c]);
        }
        if (!items.clean || !outer.clean || items.terms + outer.terms < 2) continue;
        const bool right = (items.terms > 0 && items.value == *said) || (main.terms > 0 && main.value == *said) ||
                           (outer.terms > 0 && outer.value == *said) || (first.clean && first.terms > 0 && first.value == *said) ||
                           items.value + outer.value == *said || main.value + outer.value == *said;
        if (right) continue;
        const Sum& parts = outer.terms > 1 ? outer : main.terms > 1 ? main : items;
        report.add("table-total", {place.cell_at(*total, c), table.rows[*total].span, std::string(text::trimmed(*cell))},
                   {std::string(text::trimmed(*cell)), written(parts.value), table.columns[c].header});
    }
}

}  // namespace kehoach::checks
