#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "check/tables.h"
#include "check/wording.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"
#include "vi/labels.h"

namespace kehoach::checks {
namespace {

std::string_view last_line(std::string_view cell) {
    const auto lines = text::lines(cell);
    return lines.empty() ? std::string_view() : text::trimmed(lines.back());
}

// The end of a cell as a quotation.
std::string end_of(std::string_view cell) {
    constexpr int most_words = 11;
    return std::string(last_words(last_line(cell), most_words));
}

// A line with a bullet, or several lines.
bool is_list(std::string_view cell) { return text::lines(cell).size() > 1 || vi::bullet_of(text::trimmed(cell)).has_value(); }

struct Endings {
    std::size_t cells = 0;
    std::size_t stops = 0;
    std::size_t semicolons = 0;
    std::vector<std::size_t> without;         // rows whose cell ends in a word
    std::vector<std::size_t> with_semicolon;  // rows whose cell ends in `;`
};

}  // namespace

void check_cell_endings(const PlacedTable& place, Report& report) {
    const Table& table = *place.table;
    constexpr std::size_t fewest = 4;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const ColumnRole role = table.columns[c].role;
        if (role == ColumnRole::ordinal || role == ColumnRole::note) continue;
        // Lists and single items end each in their way.
        std::array<Endings, 2> kinds;
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            const Row& row = table.rows[r];
            if (row.kind != RowKind::item || c >= row.cells.size() || !has_text(row.cells[c])) continue;
            const std::string_view cell = text::trimmed(*row.cells[c]);
            if (cell.ends_with(',')) {
                report.add("cell-unfinished/comma", {place.cell_at(r, c), row.span, end_of(cell)}, {end_of(cell)});
                continue;
            }
            Endings& endings = kinds[is_list(cell) ? 1 : 0];
            ++endings.cells;
            if (cell.ends_with('.')) {
                ++endings.stops;
            } else if (cell.ends_with(';')) {
                endings.with_semicolon.push_back(r);
            } else if (text::is_letter(text::last_code_point(cell)) || text::is_digit(text::last_code_point(cell))) {
                endings.without.push_back(r);
            }
        }
        const auto say = [&](const char* finding, std::size_t r) {
            const std::string words = end_of(*table.rows[r].cells[c]);
            report.add(finding, {place.cell_at(r, c), table.rows[r].span, words}, {words, table.columns[c].header});
        };
        const std::size_t cells = kinds[0].cells + kinds[1].cells;
        const std::size_t semicolons = kinds[0].with_semicolon.size() + kinds[1].with_semicolon.size();
        if (cells >= fewest && semicolons * 4 <= cells) {
            for (const auto& kind : kinds) {
                for (const auto r : kind.with_semicolon) say("cell-unfinished/semicolon", r);
            }
        }
        for (const auto& kind : kinds) {
            if (kind.cells < fewest || kind.stops * 4 < (kind.cells - kind.with_semicolon.size()) * 3) continue;
            for (const auto r : kind.without) say("cell-unfinished/stop", r);
        }
    }
}

}  // namespace kehoach::checks
