#include "structure/table_runs.h"

#include <algorithm>
#include <utility>

#include "structure/grid_header.h"
#include "structure/grid_parts.h"
#include "structure/grid_rows.h"
#include "text/fold.h"
#include "text/letters.h"
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

// What the lines of a cell tell of a head or an ending.
struct Signs {
    bool strong = false;      // Quốc hiệu, số, Nơi nhận, TM.
    bool framed = false;      // of these, what is told even where the cells have lines around them
    bool office = false;      // a capacity or a position
    bool head = false;        // place and date, mark, type, Kính gửi: in a head only
    bool recipients = false;  // begins with Nơi nhận
    bool short_lines = true;
};

Signs signs_of(const Cell& cell) {
    constexpr std::size_t longest = 70;
    Signs signs;
    bool first = true;
    for (const auto line : text::lines(cell.text)) {
        const std::string folded = text::fold(line, 90);
        signs.short_lines = signs.short_lines && text::length(line) <= longest;
        switch (kind_of(line, folded, false)) {
            case LineKind::state_title: signs.strong = signs.framed = true; break;
            case LineKind::number: signs.strong = true; break;
            case LineKind::recipients:
                signs.strong = true;
                signs.framed = signs.framed || line.find(':') != std::string_view::npos;
                signs.recipients = signs.recipients || first;
                break;
            case LineKind::capacity: signs.strong = signs.framed = signs.office = true; break;
            case LineKind::position: signs.office = true; break;
            case LineKind::place_date:
            case LineKind::mark:
            case LineKind::type:
            case LineKind::addressees: signs.head = true; break;
            default: break;
        }
        first = false;
    }
    return signs;
}

bool is_one_cell(const RawTable& table) { return table.form == TableForm::word && table.rows.size() == 1 && table.rows.front().cells.size() == 1; }

bool columns_exceed(const RawTable& table, std::size_t most) {
    return std::any_of(table.rows.begin(), table.rows.end(), [&](const TableRow& row) { return row.cells.size() > most; });
}

// Whether the rows say themselves that they are data: by a header, marked or told by its words, or by ordinals.
bool has_header(const RawTable& table) {
    if (table.form != TableForm::word)
        return !table.rows.front().cells.empty() && vi::is_ordinal_header(text::fold(table.rows.front().cells.front().text));
    if (std::any_of(table.rows.begin(), table.rows.end(), [](const TableRow& row) { return row.is_header; })) return true;
    RawTable start;
    start.form = table.form;
    start.rows.push_back(table.rows.front());
    return is_header_row(grid_rows(std::move(start)).front());
}

// Whether a table only sets a head, an ending or a text in columns. `at_start`: it is among the first things of the document.
bool is_layout_table(const RawTable& table, bool at_start) {
    constexpr std::size_t most_rows = 12;
    constexpr std::size_t most_rows_of_recipients = 80;
    constexpr std::size_t most_columns = 4;
    const bool borderless = table.borders == Borders::none;
    // A frame around some text.
    if (is_one_cell(table)) return true;
    if (table.rows.empty() || table.rows.size() > most_rows_of_recipients || has_header(table)) return false;
    Signs all;
    bool columns = false;
    bool crowded = false;  // more cells side by side than a head has
    bool offices = true;   // and each of them names an office or the recipients
    bool begins_with_recipients = false;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const auto& row = table.rows[r];
        if (row.cells.size() > most_columns) return false;
        columns = columns || row.cells.size() > 1;
        std::size_t filled = 0;
        for (const auto& cell : row.cells) {
            if (cell.text.empty()) continue;
            ++filled;
            const Signs signs = signs_of(cell);
            all.strong = all.strong || signs.strong;
            all.framed = all.framed || signs.framed;
            all.office = all.office || signs.office;
            all.head = all.head || signs.head;
            all.short_lines = all.short_lines && signs.short_lines;
            offices = offices && (r > 0 || signs.office || signs.recipients);
            begins_with_recipients = begins_with_recipients || (r == 0 && signs.recipients);
        }
        // Heads and endings stand in two columns; a table of data has more.
        crowded = crowded || filled > 2;
    }
    if (crowded && !(borderless && (offices || (at_start && all.strong)))) return false;
    if (table.rows.size() > most_rows) return begins_with_recipients && !columns_exceed(table, 2);
    if (table.borders == Borders::drawn) return all.framed;
    if (all.strong || !borderless) return all.strong;
    return !columns || (all.office && all.short_lines) || (all.head && at_start);
}

// The paragraphs of a layout table in reading order: column by column, since its columns are what it is for. A row of one
// cell over all columns stands between what is above and below it.
class Unfolded {
public:
    explicit Unfolded(Items& out) : out_(out) {}

    void add(RawTable table) {
        std::vector<std::uint32_t> open;  // rows that a cell above still covers, per column
        for (auto& row : table.rows) {
            std::size_t column = 0;
            const bool whole = row.cells.size() == 1 && row.cells.front().column_span > 1;
            if (whole) end_columns();
            for (auto& cell : row.cells) {
                while (column < open.size() && open[column] > 0) --open[column++];
                if (columns_.size() <= column) columns_.resize(column + 1);
                const std::size_t begin = column;
                if (open.size() < column + cell.column_span) open.resize(column + cell.column_span, 0);
                for (std::uint32_t i = 0; i < cell.column_span; ++i) open[column++] = cell.row_span - 1;
                columns_[begin].push_back({std::move(cell), row.span});
            }
            while (column < open.size() && open[column] > 0) --open[column++];
            if (whole) end_columns();
        }
        end_columns();
    }

private:
    struct Placed {
        Cell cell;
        Span span;
    };

    void end_columns() {
        for (auto& column : columns_) {
            for (auto& placed : column) add_cell(placed.cell, placed.span);
        }
        columns_.clear();
    }

    void add_cell(Cell& cell, Span span) {
        if (cell.paragraphs.empty() && cell.tables.empty()) return add_lines(cell, span);
        auto nested = cell.tables.begin();
        bool parted = true;
        for (std::size_t p = 0; p <= cell.paragraphs.size(); ++p) {
            for (; nested != cell.tables.end() && nested->behind <= p; ++nested) {
                Item item;
                item.table = std::move(nested->table);
                Items one;
                one.push_back(std::move(item));
                for (auto& inner : without_layout_tables(std::move(one))) out_.push_back(std::move(inner));
            }
            if (p == cell.paragraphs.size()) break;
            // A rule of dashes parts paragraphs as an empty line does.
            if (!text::has_word_character(cell.paragraphs[p].text)) {
                parted = true;
                continue;
            }
            if (std::exchange(parted, false)) cell.paragraphs[p].blank_before = true;
            out_.push_back(make_item(std::move(cell.paragraphs[p])));
        }
    }

    void add_lines(const Cell& cell, Span span) {
        bool first = true;
        for (const auto line : text::lines(cell.text)) {
            Paragraph paragraph;
            paragraph.text = line;
            paragraph.span = span;
            paragraph.bold = cell.bold;
            paragraph.blank_before = std::exchange(first, false);
            out_.push_back(make_item(std::move(paragraph)));
        }
    }

    Items& out_;
    std::vector<std::vector<Placed>> columns_;
};

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
        constexpr std::size_t first_things = 12;
        if (!item.is_table() || !is_layout_table(*item.table, out.size() < first_things)) {
            out.push_back(std::move(item));
            continue;
        }
        Unfolded(out).add(std::move(*item.table));
    }
    return out;
}

}  // namespace kehoach::structure
