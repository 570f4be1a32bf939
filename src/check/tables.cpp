#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "check/rules.h"
#include "check/task_tables.h"
#include "check/wording.h"
#include "model/table_groups.h"
#include "model/walk.h"
#include "text/fold.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"
#include "vi/labels.h"
#include "vi/lexicon.h"

namespace kehoach::checks {
namespace {

bool has_text(const std::optional<std::string>& cell) { return cell && !text::trimmed(*cell).empty(); }

std::string_view last_line(std::string_view cell) {
    const auto lines = text::lines(cell);
    return lines.empty() ? std::string_view() : text::trimmed(lines.back());
}

// The end of a cell as a quotation.
std::string end_of(std::string_view cell) {
    constexpr int most_words = 11;
    return std::string(last_words(last_line(cell), most_words));
}

// ---------------------------------------------------------------- ordinals

// A run of ordinals of one form, and the number that stood last in it.
struct Series {
    std::string style;
    int last = 0;
    std::set<int> seen;
};

// Ordinals of groups, and of items inside of numbered ones: `I`, `A`, `1.2`. A series begins again below each row of another form; plain
// numbers, which may go on through the groups, are read by OrdinalColumn.
class NestedOrdinals {
public:
    NestedOrdinals(const PlacedTable& place, Report& report) : place_(place), report_(report) {}

    void read(std::size_t r, const vi::Label& ordinal, std::size_t column) {
        std::string style = ordinal.style + '/' + std::to_string(ordinal.components.size());
        for (std::size_t i = 0; i + 1 < ordinal.components.size(); ++i) style += '.' + std::to_string(ordinal.components[i]);
        const auto found = std::find_if(open_.begin(), open_.end(), [&](const Series& s) { return s.style == style; });
        if (found == open_.end()) {
            constexpr std::size_t deepest = 8;
            if (open_.size() == deepest) open_.pop_back();
            open_.push_back({std::move(style), ordinal.ordinal, {ordinal.ordinal}});
            return;
        }
        open_.erase(found + 1, open_.end());
        Series& series = open_.back();
        const bool group = place_.table->rows[r].kind == RowKind::group || ordinal.numbering == Numbering::roman;
        const std::string rule = group ? "table-group-ordinal/" : "table-stt-sequence/";
        if (ordinal.ordinal > series.last + 1) {
            add(rule + "gap", r, column, ordinal, {number_like(ordinal, series.last), std::string(ordinal.number)});
        } else if (ordinal.ordinal <= series.last && ordinal.ordinal != 1) {
            const bool again = !series.seen.insert(ordinal.ordinal).second;
            add(rule + (again ? "duplicate" : "order"), r, column, ordinal,
                again ? std::vector<std::string>{std::string(ordinal.number)}
                      : std::vector<std::string>{number_like(ordinal, series.last), std::string(ordinal.number)});
            if (again) return;
        }
        // `I` again: the second half of a list that is numbered anew.
        if (ordinal.ordinal == 1) series.seen.clear();
        series.seen.insert(ordinal.ordinal);
        series.last = ordinal.ordinal;
    }

private:
    // A number in the form of the ordinal, for a message.
    static std::string number_like(const vi::Label& ordinal, int value) {
        if (ordinal.numbering == Numbering::roman) {
            constexpr std::array<std::string_view, 10> tens = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
            constexpr std::array<std::string_view, 10> ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
            const auto n = static_cast<std::size_t>(std::clamp(value, 0, 99));
            return std::string(tens[n / 10]) + std::string(ones[n % 10]);
        }
        std::string out;
        for (std::size_t i = 0; i + 1 < ordinal.components.size(); ++i) out += std::to_string(ordinal.components[i]) + '.';
        if (ordinal.numbering != Numbering::letter) return out + std::to_string(value);
        if (!out.empty()) out.pop_back();  // `4a`
        constexpr std::array<std::string_view, 23> letters = {"",  "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l",
                                                              "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "x"};
        std::string letter(letters[static_cast<std::size_t>(std::clamp(value, 0, static_cast<int>(letters.size()) - 1))]);
        if (!ordinal.style.ends_with('A') || letter.empty()) return out + letter;
        std::string upper;
        text::append(upper, text::to_upper(text::code_point_at(letter, 0)));
        return upper;
    }

    void add(const std::string& finding, std::size_t r, std::size_t column, const vi::Label& ordinal, std::vector<std::string> arguments) {
        report_.add(finding, {place_.cell_at(r, column), place_.table->rows[r].span, std::string(ordinal.text)}, std::move(arguments));
    }

    const PlacedTable& place_;
    Report& report_;
    std::vector<Series> open_;
};

// Plain numbers: they go on through the groups of a table, or begin again in each.
class PlainOrdinals {
public:
    PlainOrdinals(const PlacedTable& place, Report& report) : place_(place), report_(report) {}

    // A row of another form, below which a new count may begin.
    void part(const std::string& style) {
        if (!parted_) boundary_ = style;
        parted_ = true;
        outer_ = true;
        group_last_ = 0;
    }

    // A group with a plain number: one of the rows, or above rows that are counted anew below it.
    void read_group(std::size_t r, const vi::Label& ordinal, std::size_t column) {
        const int number = ordinal.ordinal;
        if (group_last_ != 0 && number == group_last_) {
            report_.add("table-group-ordinal/duplicate", {place_.cell_at(r, column), place_.table->rows[r].span, std::string(ordinal.text)},
                        {std::string(ordinal.number)});
        } else if (group_last_ != 0 && number > std::max(group_last_, last_) + 1) {
            report_.add("table-group-ordinal/gap", {place_.cell_at(r, column), place_.table->rows[r].span, std::string(ordinal.text)},
                        {std::to_string(group_last_), std::string(ordinal.number)});
        }
        group_last_ = last_ = number;
        seen_.insert(number);
        parted_ = true;
        outer_ = false;
    }

    void read(std::size_t r, const vi::Label& ordinal, std::size_t column) {
        const int number = ordinal.ordinal;
        const bool first_in_group = std::exchange(parted_, false);
        if (first_in_group && !outer_) nested_ = number == 1 && last_ != 0;
        if (last_ != 0 && number == 1 && first_in_group) {
            if (outer_) {
                restarts_.push_back(r);
                restarted_.insert(boundary_);
            }
            seen_.clear();
        } else if (nested_ && number == group_last_ + 1 && number <= last_) {
            // Behind the rows of a numbered group the outer count goes on.
            group_last_ = last_ = number;
            nested_ = false;
            return;
        } else if (last_ != 0 && number == last_ + 1) {
            if (first_in_group && outer_) continued_.insert(boundary_);
        } else if (last_ != 0 && number <= last_ && !first_in_group) {
            again(r, ordinal, column);
            if (number == 1) seen_.clear();
            if (seen_.count(number) != 0) return;
        } else if (last_ != 0 && number > last_ + 1) {
            for (int n = last_ + 1; n < number && n < last_ + most_missing; ++n) missing_.insert(n);
        }
        seen_.insert(number);
        last_ = first_in_group || number == 1 ? number : std::max(last_, number);
        if (!nested_ && group_last_ != 0) group_last_ = last_;
    }

    void end(std::size_t column) {
        if (restarts_.empty()) return;
        // The first restart says it for all of them, or the rarer habit is the slip.
        const std::size_t r = restarts_.front();
        // Through `A`, `B` the count may begin again where it runs on through `I`, `II`.
        const bool mixed = std::any_of(continued_.begin(), continued_.end(), [&](const std::string& style) { return restarted_.count(style) != 0; });
        const auto* finding = mixed ? "ordinal-restarted/mixed" : "ordinal-restarted/each";
        report_.add(finding, {place_.cell_at(r, column), place_.table->rows[r].span, text_of(r, column)});
    }

private:
    static constexpr int most_missing = 1000;

    [[nodiscard]] std::string text_of(std::size_t r, std::size_t column) const {
        return std::string(text::trimmed(*place_.table->rows[r].cells[column]));
    }

    void again(std::size_t r, const vi::Label& ordinal, std::size_t column) {
        const int number = ordinal.ordinal;
        // Behind the gap that is remarked already: `2, 4, 3`.
        if (missing_.erase(number) != 0) return;
        const bool duplicate = seen_.count(number) != 0 && number != 1;
        // One row that a converter took apart, with its ordinal in each piece.
        if (number == last_ && repeats_row_above(r, column)) return;
        // `2, 2, 4`: the gap behind it says the same.
        if (number == last_ && next_number(r, column) == number + 2) return;
        std::vector<std::string> arguments;
        if (!duplicate) arguments.push_back(std::to_string(last_));
        arguments.push_back(std::to_string(number));
        report_.add(duplicate ? "table-stt-sequence/duplicate" : "table-stt-sequence/order",
                    {place_.cell_at(r, column), place_.table->rows[r].span, std::string(ordinal.text)}, std::move(arguments));
    }

    [[nodiscard]] bool repeats_row_above(std::size_t r, std::size_t column) const {
        if (r == 0) return false;
        const auto& above = place_.table->rows[r - 1].cells;
        const auto& here = place_.table->rows[r].cells;
        const std::size_t next = column + 1;
        return next < here.size() && next < above.size() && (!here[next] || here[next] == above[next]);
    }

    [[nodiscard]] int next_number(std::size_t r, std::size_t column) const {
        if (r + 1 >= place_.table->rows.size()) return 0;
        const auto& cell = place_.table->rows[r + 1].cells[column];
        const auto ordinal = cell ? vi::ordinal_cell(*cell) : std::nullopt;
        return ordinal && ordinal->numbering == Numbering::arabic ? ordinal->ordinal : 0;
    }

    const PlacedTable& place_;
    Report& report_;
    int last_ = 0;
    bool parted_ = false;              // the next row is the first of a group
    bool outer_ = true;                // which has no plain number itself
    bool nested_ = false;              // below a group with a plain number, counted anew
    int group_last_ = 0;               // the last number of such a group
    std::string boundary_;             // the form of the outermost group since the last number
    std::set<std::string> restarted_;  // forms of groups behind which the count began again
    std::set<std::string> continued_;  // and of those through which it ran on
    std::vector<std::size_t> restarts_;
    std::unordered_set<int> seen_;
    std::unordered_set<int> missing_;
};

void check_ordinals(const PlacedTable& place, Report& report) {
    const Table& table = *place.table;
    const auto column = model::column_of(table, ColumnRole::ordinal);
    if (!column) return;
    NestedOrdinals nested(place, report);
    PlainOrdinals plain(place, report);
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const Row& row = table.rows[r];
        const auto& cell = row.cells[*column];
        const auto ordinal = cell ? vi::ordinal_cell(*cell) : std::nullopt;
        const bool is_plain = ordinal && ordinal->numbering == Numbering::arabic && ordinal->components.size() == 1;
        if (ordinal && !is_plain) nested.read(r, *ordinal, *column);
        if (is_plain && row.kind != RowKind::total) {
            if (row.kind == RowKind::group) {
                plain.read_group(r, *ordinal, *column);
            } else {
                plain.read(r, *ordinal, *column);
            }
        } else if (row.kind != RowKind::item || (ordinal && (ordinal->numbering == Numbering::roman || ordinal->style.ends_with('A')))) {
            plain.part(ordinal ? ordinal->style : std::string());
        }
    }
    plain.end(*column);
}

// ---------------------------------------------------------------- blank cells and columns

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

// ---------------------------------------------------------------- totals

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

void check_totals(const PlacedTable& place, Report& report) {
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

// ---------------------------------------------------------------- how cells end

// A line with a bullet, or several lines.
bool is_list(std::string_view cell) { return text::lines(cell).size() > 1 || vi::bullet_of(text::trimmed(cell)).has_value(); }

struct Endings {
    std::size_t cells = 0;
    std::size_t stops = 0;
    std::size_t semicolons = 0;
    std::vector<std::size_t> without;         // rows whose cell ends in a word
    std::vector<std::size_t> with_semicolon;  // rows whose cell ends in `;`
};

void check_endings(const PlacedTable& place, Report& report) {
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

// ---------------------------------------------------------------- bullets

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

// ---------------------------------------------------------------- groups and sections

// The words of a title, without those that are in every title of a list.
std::set<std::string> words_of(std::string_view title) {
    std::set<std::string> words;
    std::string word;
    const std::string folded = text::fold(title);
    for (std::size_t at = 0; at <= folded.size();) {
        const char32_t c = at < folded.size() ? text::next_code_point(folded, at) : (++at, U' ');
        if (text::is_word_character(c)) {
            text::append(word, c);
        } else if (!word.empty()) {
            words.insert(std::exchange(word, {}));
        }
    }
    return words;
}

// Whether most of the words of the shorter title stand in the other one.
bool are_alike(const std::set<std::string>& a, const std::set<std::string>& b) {
    const auto& shorter = a.size() <= b.size() ? a : b;
    const auto& longer = a.size() <= b.size() ? b : a;
    std::size_t common = 0;
    for (const auto& word : shorter) common += longer.count(word);
    return common * 5 >= shorter.size() * 4 && common * 5 >= longer.size() * 3;
}

struct TitleList {
    std::vector<std::string> keys;
    std::vector<std::set<std::string>> words;

    void add(std::string_view title) {
        auto set = words_of(title);
        std::string key;
        const std::string folded = text::fold(title);
        for (std::size_t at = 0; at < folded.size();) {
            const char32_t c = text::next_code_point(folded, at);
            if (text::is_word_character(c)) text::append(key, c);
        }
        keys.push_back(std::move(key));
        words.push_back(std::move(set));
    }
};

// The outermost groups of an appendix's table that no section of the body answers to, where the others are its sections one by one.
void check_groups(const PlacedTable& place, Report& report) {
    constexpr std::size_t fewest = 3;
    constexpr std::size_t most = 60;
    const Table& table = *place.table;
    if (!place.in_appendix) return;
    const auto groups = model::groups_of_rows(table);
    std::vector<std::size_t> rows;
    TitleList titles;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        if (table.rows[r].kind != RowKind::group || !groups[r].empty()) continue;
        const std::string title = model::group_title(table, r);
        if (title.empty()) continue;
        rows.push_back(r);
        titles.add(title);
    }
    if (rows.size() <= fewest || rows.size() > most) return;

    // The section whose subsections answer to the most groups.
    std::vector<bool> answered;
    std::size_t best = 0;
    std::size_t sections = 0;
    std::string label;
    model::for_each_node(*place.part->document, [&](const Node& node, const model::Place& where) {
        if (where.appendix != nullptr || where.document != place.part->document || node.kind != NodeKind::section) return;
        if (node.children.size() < fewest || node.children.size() > most) return;
        TitleList under;
        for (const auto& child : node.children) {
            if (child.kind == NodeKind::section) under.add(child.text);
        }
        if (under.keys.size() < fewest) return;
        std::vector<bool> taken(under.keys.size(), false);
        std::vector<bool> found(rows.size(), false);
        std::size_t count = 0;
        for (const bool exact : {true, false}) {
            for (std::size_t g = 0; g < rows.size(); ++g) {
                for (std::size_t s = 0; s < taken.size() && !found[g]; ++s) {
                    if (taken[s] || !(exact ? titles.keys[g] == under.keys[s] : are_alike(titles.words[g], under.words[s]))) continue;
                    taken[s] = found[g] = true;
                    ++count;
                }
            }
        }
        if (count <= best) return;
        best = count;
        answered = std::move(found);
        sections = under.keys.size();
        label = std::string(text::without_final(text::trimmed(node.label), "."));
    });
    // All sections must be among the groups; groups that are named otherwise than their sections are no groups too many.
    if (best < fewest || best * 3 < rows.size() * 2 || best < sections || sections >= rows.size()) return;
    for (std::size_t g = 0; g < rows.size(); ++g) {
        if (answered[g]) continue;
        const std::string title = cell_start(model::group_title(table, rows[g]));
        report.add("group-without-section", {place.row_at(rows[g]), table.rows[rows[g]].span, title}, {title, label});
    }
}

}  // namespace

void check_tables(const Draft& draft, Report& report) {
    // No appendix has so many tables of work, and each is compared with the whole body.
    constexpr int most_compared = 16;
    int compared = 0;
    for (const auto& place : placed_tables(draft)) {
        check_ordinals(place, report);
        check_totals(place, report);
        if (place.tasks.empty()) continue;
        check_blank_cells(place, report);
        check_columns(place, report);
        check_budget_column(place, report);
        check_endings(place, report);
        check_inline_bullets(place, report);
        check_single_bullets(place, report);
        if (compared++ < most_compared) check_groups(place, report);
    }
}

}  // namespace kehoach::checks
