#include <string>
#include <string_view>
#include <vector>

#include "check/tables.h"
#include "text/fold.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"
#include "vi/labels.h"
#include "vi/lexicon.h"

namespace kehoach::checks {
namespace {

// ` - Báo cáo ...` in a cell that lists with dashes, with nothing that ends the item before it.
void check_inline_bullets(const PlacedTable& place, Report& report) {
    const Table& table = *place.table;
    constexpr std::string_view separator = " - ";
    constexpr std::size_t longest_kind = 40;
    for (const auto c : columns_of(table, ColumnRole::output)) {
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            const Row& row = table.rows[r];
            if (row.kind != RowKind::item || !has_text(row.cells[c])) continue;
            for (const auto line : text::lines(*row.cells[c])) {
                if (!vi::bullet_of(line)) continue;
                for (auto at = line.find(separator, 1); at != std::string_view::npos; at = line.find(separator, at + 1)) {
                    const std::string_view rest = line.substr(at + separator.size());
                    const bool ended = std::string_view(";.:,").find(line[at - 1]) != std::string_view::npos;
                    if (ended || !text::is_upper(text::code_point_at(rest, 0)) || !vi::output_kinds().starts(text::fold(rest, longest_kind)))
                        continue;
                    std::string words(text::trimmed(line.substr(at)));
                    report.add("inline-bullet", {place.cell_at(r, c), row.span, words}, {words});
                    break;
                }
            }
        }
    }
}

// A dash before the only unit of a cell, where other cells of the column have their only unit without.
void check_single_bullets(const PlacedTable& place, Report& report) {
    const Table& table = *place.table;
    for (const ColumnRole role : {ColumnRole::lead, ColumnRole::coordinating}) {
        for (const auto c : columns_of(table, role)) {
            std::vector<std::size_t> marked;
            std::size_t plain = 0;
            for (std::size_t r = 0; r < table.rows.size(); ++r) {
                const Row& row = table.rows[r];
                if (row.kind != RowKind::item || !has_text(row.cells[c])) continue;
                const auto lines = text::lines(*row.cells[c]);
                if (is_ditto(*row.cells[c]) || lines.size() != 1 || lines.front().find("; ") != std::string_view::npos) continue;
                // A list whose rest is lost is remarked as such.
                if (lines.front().ends_with(';')) continue;
                if (vi::bullet_of(lines.front())) {
                    marked.push_back(r);
                } else {
                    ++plain;
                }
            }
            if (marked.size() > plain) continue;
            for (const auto r : marked) {
                const std::string words = cell_start(*table.rows[r].cells[c]);
                report.add("single-bullet", {place.cell_at(r, c), table.rows[r].span, words}, {words});
            }
        }
    }
}

}  // namespace

void check_cell_bullets(const PlacedTable& place, Report& report) {
    check_inline_bullets(place, report);
    check_single_bullets(place, report);
}

}  // namespace kehoach::checks
