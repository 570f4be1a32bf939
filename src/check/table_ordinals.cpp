#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "check/tables.h"
#include "model/table_groups.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"
#include "vi/labels.h"

namespace kehoach::checks {
namespace {

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

}  // namespace

void check_table_ordinals(const PlacedTable& place, Report& report) {
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

}  // namespace kehoach::checks
