#include "structure/table_runs.h"

#include <algorithm>
#include <utility>

#include "structure/grid_parts.h"
#include "text/fold.h"
#include "text/utf8.h"
#include "text/words.h"
#include "vi/column_roles.h"
#include "vi/lexicon.h"
#include "vi/numerals.h"

namespace kehoach::structure {
namespace {

// A line too short to say anything: a stroke of a stamp, the rest of a page number. `X.H` of a stamp looks like a label.
bool is_noise(const Item& item) {
    constexpr std::size_t longest = 12;
    if (item.is_table() || text::length(item.text()) > longest || text::ends_a_sentence(item.text())) return false;
    if (item.kind != LineKind::text && item.kind != LineKind::label) return false;
    if (text::length(item.text()) <= 2) return true;
    // `THÁNG 10`, `QUÝ II` head a table of their own.
    const bool numbered = item.text().find_first_of("0123456789") != std::string::npos || vi::roman_value(text::last_word(item.text())) != 0;
    return item.capitals && !numbered;
}

// The kinds of line that a head or an ending is made of.
bool is_layout_line(std::string_view line) {
    const std::string folded = text::fold(line, 90);
    switch (kind_of(line, folded, false)) {
        case LineKind::state_title:
        case LineKind::number:
        case LineKind::recipients:
        case LineKind::capacity: return true;
        default: return false;
    }
}

bool is_layout_table(const RawTable& table) {
    constexpr std::size_t most_rows = 12;
    constexpr std::size_t most_columns = 4;
    if (table.rows.size() > most_rows) return false;
    bool found = false;
    for (const auto& row : table.rows) {
        if (row.cells.size() > most_columns) return false;
        std::size_t filled = 0;
        for (const auto& cell : row.cells) {
            if (!cell.text.empty()) ++filled;
            const auto lines = text::lines(cell.text);
            found = found || std::any_of(lines.begin(), lines.end(), is_layout_line);
        }
        // Heads and endings stand in two columns; a table of data has more, or begins with its ordinals.
        if (filled > 2 || (!row.cells.empty() && vi::is_ordinal_header(text::fold(row.cells.front().text)))) return false;
    }
    return found;
}

}  // namespace

std::size_t table_run_end(const Items& items, std::size_t at, std::size_t end) {
    constexpr std::size_t most_noise = 6;
    std::size_t run_end = at + 1;
    for (std::size_t i = at + 1; i < end && i - run_end <= most_noise; ++i) {
        if (items[i].is_table()) {
            if (!is_continuation(*items[at].table, *items[i].table)) break;
            run_end = i + 1;
        } else if (!is_noise(items[i])) {
            break;
        }
    }
    return run_end;
}

std::vector<RawTable> take_tables(Items& items, std::size_t begin, std::size_t end, Context& context) {
    std::vector<RawTable> tables;
    std::string noise;
    Span noise_span;
    const auto end_noise = [&] {
        if (noise.empty()) return;
        context.report("noise-discarded", {}, noise_span, {excerpt(text::lines(noise).front())});
        context.discard(std::exchange(noise, {}), DiscardReason::noise, std::exchange(noise_span, {}));
    };
    for (std::size_t i = begin; i < end; ++i) {
        if (items[i].is_table()) {
            end_noise();
            tables.push_back(std::move(*items[i].table));
        } else {
            text::append_with(noise, items[i].text(), "\n");
            noise_span = noise_span.joined_with(items[i].span());
        }
    }
    return tables;
}

Items without_layout_tables(Items items) {
    Items out;
    out.reserve(items.size());
    for (auto& item : items) {
        if (!item.is_table() || !is_layout_table(*item.table)) {
            out.push_back(std::move(item));
            continue;
        }
        for (const auto& row : item.table->rows) {
            for (const auto& cell : row.cells) {
                bool first = true;
                for (const auto line : text::lines(cell.text)) {
                    Paragraph paragraph;
                    paragraph.text = line;
                    paragraph.span = row.span;
                    paragraph.bold = cell.bold;
                    paragraph.blank_before = std::exchange(first, false);
                    out.push_back(make_item(std::move(paragraph)));
                }
            }
        }
    }
    return out;
}

}  // namespace kehoach::structure
