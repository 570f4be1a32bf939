#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
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
#include "text/fold.h"
#include "text/letters.h"
#include "text/tokens.h"
#include "text/words.h"
#include "vi/deadlines.h"
#include "vi/lexicon.h"
#include "vi/time_points.h"
#include "vi/time_words.h"

namespace kehoach::checks {
namespace {

using text::Token;
using Tokens = std::vector<Token>;

// Days without a month or with words that are none: no deadline that can be kept to.
const vi::Phrases& vague_deadlines() {
    // clang-format off
    static const vi::Phrases table = {
        "Sớm", "Sớm nhất", "Kịp thời", "Ngay", "Nhanh nhất", "Càng sớm càng tốt", "Trong thời gian tới", "Thời gian tới", "Thời gian sớm nhất",
        "Trong thời gian sớm nhất", "Sắp tới", "Khi có điều kiện", "Khi thuận lợi", "Trước mắt", "Trong thời gian ngắn nhất",
        "Dự kiến",
    };
    // clang-format on
    return table;
}

// Said of what is done already.
const vi::Phrases& done_words() {
    static const vi::Phrases table = {"đã hoàn thành", "đã ban hành", "đã thực hiện", "đã triển khai", "đã trình", "đã xong", "hoàn thành xong"};
    return table;
}

// What comes behind the end of a plan's own time.
const vi::Phrases& summing_up_words() {
    static const vi::Phrases table = {"báo cáo", "tổng kết", "quyết toán", "nghiệm thu", "đánh giá", "thanh toán", "sơ kết", "tổng hợp", "kiểm điểm"};
    return table;
}

// A deadline with its place in the draft.
struct PlacedDeadline {
    const Task* task = nullptr;
    const PlacedTable* place = nullptr;  // nullptr in a clause
    std::string at;
    Span span;
};

std::vector<PlacedDeadline> placed_deadlines(const Draft& draft, const std::vector<PlacedTable>& tables) {
    std::unordered_map<const Task*, const PlacedTable*> places;
    for (const auto& place : tables) {
        for (const auto* task : place.tasks) places.emplace(task, &place);
    }
    std::vector<PlacedDeadline> out;
    std::unordered_set<std::string> seen;
    for (const auto& task : draft.conversion.tasks) {
        if (!task.deadline) continue;
        PlacedDeadline deadline{&task, nullptr, task.at, task.span};
        if (const auto found = places.find(&task); found != places.end()) {
            deadline.place = found->second;
            const Table& table = *found->second->table;
            for (const auto column : columns_of(table, ColumnRole::deadline)) {
                const auto row = row_of_cell(table, *task.row, column);
                const auto& cell = table.rows[row].cells[column];
                if (!cell || *cell != task.deadline->raw) continue;
                deadline.at = found->second->cell_at(row, column);
                deadline.span = table.rows[row].span;
                break;
            }
        }
        // One cell beside several rows is read once.
        if (seen.insert(deadline.at).second) out.push_back(std::move(deadline));
    }
    return out;
}

// ---------------------------------------------------------------- blank, vague, not understood

void check_missing(const std::vector<PlacedTable>& tables, Report& report) {
    constexpr std::size_t fewest = 3;
    for (const auto& place : tables) {
        if (place.tasks.empty()) continue;
        const Table& table = *place.table;
        const auto columns = columns_of(table, ColumnRole::deadline);
        // Where the months are columns, a cross may stand in one of them.
        if (columns.size() != 1) continue;
        const auto blanks = blank_cells(table, ColumnRole::deadline);
        const auto column = columns.front();
        if (blanks.rows.size() * 2 > blanks.judged && blanks.judged >= fewest) {
            report.add("deadline-missing/column", {place.column_at(column), place.span, table.columns[column].header},
                       {table.columns[column].header, std::to_string(blanks.rows.size()), std::to_string(blanks.judged)});
            continue;
        }
        for (const auto row : blanks.rows) {
            report.add("deadline-missing/empty", {place.cell_at(row, column), table.rows[row].span}, {row_name(table, row)});
        }
    }
}

// Whether the text has a number or a word of time that the grammar did not make a deadline of: `Học kỳ I`, `Trong vòng 6 tháng`.
bool speaks_of_time(std::string_view raw) {
    // clang-format off
    static const vi::Phrases words = {
        "năm", "tháng", "quý", "ngày", "tuần", "giờ", "buổi", "học kỳ", "kỳ", "đợt", "dịp", "thời gian", "thời hạn", "hằng", "hàng", "định kỳ",
        "thường xuyên", "khi", "sau", "trước", "trong", "theo", "lần", "đột xuất", "tiến độ", "giai đoạn", "mùa", "vụ", "lồng ghép khi", "x",
        "nt", "như trên",
    };
    // clang-format on
    return words.in(text::fold(raw)) || std::any_of(raw.begin(), raw.end(), [](char c) { return text::is_digit(static_cast<unsigned char>(c)); });
}

void check_wordings(const std::vector<PlacedDeadline>& deadlines, Report& report) {
    for (const auto& deadline : deadlines) {
        const Deadline& said = *deadline.task->deadline;
        const std::string key = text::fold(text::without_final(said.raw, ".;,"));
        const std::string_view bare = text::trimmed(std::string_view(key).substr(key.starts_with("- ") ? 2 : 0));
        if (vague_deadlines().is(bare)) {
            const std::string words = cell_start(said.raw);
            report.add("deadline-missing/vague", {deadline.at, deadline.span, words}, {words});
            continue;
        }
        const bool unread =
            std::all_of(said.items.begin(), said.items.end(), [](const DeadlineItem& item) { return item.kind == DeadlineKind::unparsed; });
        if (deadline.place == nullptr || !unread || speaks_of_time(said.raw) || !text::has_word_character(said.raw)) continue;
        const std::string words = cell_start(said.raw);
        report.add("deadline-unparsed", {deadline.at, deadline.span, words}, {words});
    }
}

// ---------------------------------------------------------------- what no calendar has

// The weekday of a day, Monday is 1.
int weekday_of(const Day& day) {
    const std::chrono::year_month_day date{std::chrono::year{day.year}, std::chrono::month{static_cast<unsigned>(day.month)},
                                           std::chrono::day{static_cast<unsigned>(day.day)}};
    return static_cast<int>(std::chrono::weekday{std::chrono::sys_days{date}}.iso_encoding());
}

constexpr std::array<std::string_view, 8> weekday_names = {"", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"};

class CalendarCheck {
public:
    CalendarCheck(const Draft& draft, Report& report) : report_(report) {
        for (const auto& diagnostic : draft.conversion.diagnostics) {
            if (diagnostic.name() == "deadline-impossible") remarked_.insert(diagnostic.at);
        }
    }

    void read(const PlacedDeadline& deadline) {
        if (remarked_.count(deadline.at) != 0) return;
        const std::string& raw = deadline.task->deadline->raw;
        const Tokens tokens = text::tokens_of(raw);
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            if (const auto end = impossible_at(tokens, i); end != 0) {
                const std::string words = raw.substr(tokens[i].begin, tokens[end - 1].end - tokens[i].begin);
                report_.add("deadline-impossible/calendar", {deadline.at, deadline.span, words}, {words});
                return;
            }
        }
        int year = 0;
        for (const auto& item : deadline.task->deadline->items) {
            if (item.kind == DeadlineKind::date && item.start) year = day_of(*item.start).year;
        }
        weekdays(raw, tokens, year, deadline.at, deadline.span, true);
    }

    void read(const Text& text) {
        // A quick look first: most texts name no weekday.
        if (text.text.find("hứ ") == std::string_view::npos && text.text.find("nhật") == std::string_view::npos) return;
        weekdays(text.text, text::tokens_of(text.text), 0, text.at, text.span, false);
    }

private:
    static bool is_word(const Tokens& tokens, std::size_t i, std::string_view word) { return i < tokens.size() && tokens[i].is_word(word); }

    // `Quý V`, `tháng 13`: the token behind it; 0 for what there is.
    static std::size_t impossible_at(const Tokens& tokens, std::size_t i) {
        if (i + 1 >= tokens.size()) return 0;
        const Token& number = tokens[i + 1];
        const bool ends = i + 2 >= tokens.size() || tokens[i + 2].kind != text::TokenKind::word || tokens[i + 2].is_word("năm");
        if (const auto unit = vi::time_units().match(tokens, i); unit.end == i + 1 && unit.meaning == vi::TimeUnit::quarter) {
            constexpr std::array<std::string_view, 5> beyond = {"v", "vi", "vii", "viii", "iiii"};
            if (number.kind == text::TokenKind::word && number.capital && std::find(beyond.begin(), beyond.end(), number.key) != beyond.end())
                return ends ? i + 2 : 0;
            if (number.is_number() && number.key.size() <= 2 && number.value > 4 && ends) return i + 2;
        }
        // `12 tháng 15 ngày` measures time.
        constexpr int last_month = 12;
        const bool measured = i > 0 && tokens[i - 1].is_number();
        if (tokens[i].is_word("tháng") && !measured && number.is_number() && number.key.size() == 2 && number.value > last_month && ends)
            return i + 2;
        return 0;
    }

    void weekdays(std::string_view raw, const Tokens& tokens, int year, const std::string& at, Span span, bool is_time) {
        // clang-format off
    static const vi::Phrases counting = {
        "lần", "kỳ", "họp", "phiên", "đợt", "khóa", "hạng", "bậc", "người", "cấp", "loại", "đứng", "quý", "ngày hội",
    };
        // clang-format on
        static const vi::Phrases day_words = {"sáng", "chiều", "tối", "vào", "ngày", "trước", "hết", "đến", "từ"};
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            const auto weekday = vi::weekdays().match(tokens, i);
            if (weekday.end == 0) continue;
            if (i > 0 && tokens[i - 1].kind == text::TokenKind::word && counting.is(tokens[i - 1].key)) continue;
            if (!is_time && (i == 0 || !(day_words.is(tokens[i - 1].key) || tokens[i - 1].is_mark('(')))) continue;
            std::size_t next = weekday.end;
            if (next < tokens.size() && (tokens[next].is_mark(',') || tokens[next].is_mark('('))) ++next;
            const auto point = vi::time_point(tokens, next);
            if (!point || point->kind != DeadlineKind::date || point->first_month == 0 || point->impossible()) continue;
            const bool inferred = point->year == 0;
            const Day day{inferred ? year : point->year, point->first_month, point->day};
            if (day.year == 0) continue;
            if (const Day calendar = day_of(point->first_day().value_or("")); !inferred && calendar.day == 0) continue;
            const int actual = weekday_of(day);
            if (actual == weekday.meaning) continue;
            std::string words(raw.substr(tokens[i].begin, tokens[point->end - 1].end - tokens[i].begin));
            report_.add("deadline-impossible/weekday", {at, span, words, inferred},
                        {words, std::string(weekday_names[static_cast<std::size_t>(actual)])});
        }
    }

    Report& report_;
    std::unordered_set<std::string> remarked_;
};

// ---------------------------------------------------------------- against the document's own time

// The last year that a plan is for, by its title; 0 where the title names none.
int last_year_of(const Draft& draft, const Part& part) {
    const Header& header = part.document->header;
    if (!header.title) return 0;
    std::string title = *header.title;
    // The years of documents that the title names are theirs.
    for (const auto& citation : draft.conversion.citations) {
        if (citation.at != part.at + "/header/title") continue;
        if (const auto at = title.find(citation.raw); at != std::string::npos) title.replace(at, citation.raw.size(), " ");
    }
    constexpr int first = 1990;
    constexpr int last = 2100;
    int year = 0;
    const Tokens tokens = text::tokens_of(title);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!tokens[i].is_number() || tokens[i].key.size() != 4 || tokens[i].value < first || tokens[i].value > last) continue;
        year = std::max(year, tokens[i].value);
    }
    // A year before that of issue is no plan's.
    return part.issued.year != 0 && year < part.issued.year ? 0 : year;
}

bool is_dated(const DeadlineItem& item) {
    switch (item.kind) {
        case DeadlineKind::date:
        case DeadlineKind::month:
        case DeadlineKind::quarter:
        case DeadlineKind::half_year:
        case DeadlineKind::year:
        case DeadlineKind::period:
        case DeadlineKind::ongoing: return item.end.has_value() && item.bound != Bound::after;
        default: return false;
    }
}

// Items that are wrong in one way; where most of the dated ones are, the document's own day is rather what is wrong, and one finding says so.
class Against {
public:
    explicit Against(std::string finding) : finding_(std::move(finding)) {}

    void add(Where where, std::vector<std::string> arguments) { found_.push_back({std::move(where), std::move(arguments)}); }

    void report(std::size_t dated, Report& report) const {
        constexpr std::size_t fewest = 4;
        if (found_.size() >= fewest && found_.size() * 2 > dated) {
            const auto& [where, arguments] = found_.front();
            report.add(finding_ + "/many", where, {std::to_string(found_.size()), std::to_string(dated), arguments[1]});
            return;
        }
        for (const auto& [where, arguments] : found_) report.add(finding_ + "/one", where, arguments);
    }

private:
    std::string finding_;
    std::vector<std::pair<Where, std::vector<std::string>>> found_;
};

// The day before which nothing can be due: of issue, or the first of its month or year.
bool is_past(std::string_view end, const Day& issued) {
    const Day day = day_of(end);
    if (issued.month == 0) return day.year < issued.year;
    if (issued.day == 0) return std::pair(day.year, day.month) < std::pair(issued.year, issued.month);
    return day < issued;
}

void check_against_document(const Draft& draft, const std::vector<PlacedDeadline>& deadlines, Report& report) {
    std::map<const Part*, int> last_years;
    for (const auto& part : draft.parts) last_years.emplace(&part, last_year_of(draft, part));
    std::map<const Part*, std::vector<const PlacedDeadline*>> by_part;
    for (const auto& deadline : deadlines) by_part[&draft.part_of(deadline.task->at)].push_back(&deadline);
    for (const auto& part : draft.parts) {
        const auto found = by_part.find(&part);
        if (found == by_part.end()) continue;
        Against before("deadline-before-issue");
        Against outside("deadline-outside-period");
        std::size_t dated = 0;
        for (const auto* deadline : found->second) {
            const Task& task = *deadline->task;
            const auto& items = task.deadline->items;
            const bool done = done_words().in(text::fold(task.deadline->raw)) || (task.note && done_words().in(text::fold(*task.note)));
            const auto past = [&](const DeadlineItem& item) { return is_dated(item) && part.issued.year != 0 && is_past(*item.end, part.issued); };
            const bool all_past = std::all_of(items.begin(), items.end(), past);
            bool sums_up = summing_up_words().in(text::fold(task.deadline->raw));
            for (const auto* field : {&task.task, &task.activity}) sums_up = sums_up || (*field && summing_up_words().in(text::fold(**field)));
            for (const auto& output : task.outputs) sums_up = sums_up || summing_up_words().in(text::fold(output));
            for (const auto& item : items) {
                if (!is_dated(item)) continue;
                ++dated;
                const Where where{deadline->at, deadline->span, item.text, item.inferred_year};
                // A year taken from the date of issue is that of the plan only where the title has it too.
                const bool guessed = item.inferred_year && item.end && last_years.at(&part) != day_of(*item.end).year;
                // One of several times that are due one after the other may be over; what has its own action is due then.
                if (!done && !guessed && past(item) && (all_past || (item.action && !item.inferred_year))) {
                    before.add(where, {item.text, written(part.issued)});
                    continue;
                }
                const int last = last_years.at(&part);
                if (last == 0 || item.inferred_year || item.kind == DeadlineKind::ongoing) continue;
                const Day limit{last + 1, sums_up ? 3 : 1, 31};
                const auto& judged = item.kind == DeadlineKind::period ? item.start : item.end;
                if (judged && day_of(*judged) > limit) outside.add(where, {item.text, std::to_string(last)});
            }
        }
        before.report(dated, report);
        outside.report(dated, report);
    }
}

// ---------------------------------------------------------------- reports

// How often a report is due, and the day of the month: `trước ngày 15 hằng tháng`.
struct ReportDay {
    Frequency every;
    int day = 0;
    int month = 0;
    std::string words;
    std::string at;
    Span span;
};

int number_behind(std::string_view rule, std::string_view name) {
    const auto at = rule.find(name);
    if (at == std::string_view::npos) return 0;
    int value = 0;
    std::size_t i = at + name.size();
    const std::size_t begin = i;
    while (i < rule.size() && rule[i] >= '0' && rule[i] <= '9') value = value * 10 + (rule[i++] - '0');
    // `BYMONTH=3,6,9,12` is no one month.
    return i == begin || (i < rule.size() && rule[i] == ',') ? 0 : value;
}

void append_report_days(const Deadline& deadline, const std::string& at, Span span, std::vector<ReportDay>& out) {
    for (const auto& item : deadline.items) {
        if (item.kind != DeadlineKind::recurring || !item.every || !item.rrule) continue;
        const int day = number_behind(*item.rrule, "BYMONTHDAY=");
        if (day != 0) out.push_back({*item.every, day, number_behind(*item.rrule, "BYMONTH="), item.text, at, span});
    }
}

// The day of a report in the text and in the table, where each names one for reports of that kind and they are two.
void check_report_days(const Draft& draft, const std::vector<PlacedDeadline>& deadlines, Report& report) {
    constexpr std::string_view word = "báo cáo";
    std::vector<ReportDay> in_tables;
    for (const auto& deadline : deadlines) {
        if (deadline.place == nullptr) continue;
        const Task& task = *deadline.task;
        bool reports = text::fold(task.deadline->raw).find(word) != std::string::npos;
        for (const auto& output : task.outputs) reports = reports || text::fold(output).find(word) != std::string::npos;
        if (reports) append_report_days(*task.deadline, deadline.at, deadline.span, in_tables);
    }
    if (in_tables.empty()) return;
    std::vector<ReportDay> in_text;
    for (const auto& text : draft.texts) {
        if (text.in_appendix || (text.zone != Zone::body && text.zone != Zone::heading && text.zone != Zone::closing)) continue;
        if (text::fold(text.text).find(word) == std::string::npos) continue;
        if (const auto reading = vi::deadline_in(text.text, 0, {})) append_report_days(reading->deadline, text.at, text.span, in_text);
    }
    for (const Frequency every : {Frequency::month, Frequency::quarter, Frequency::half_year, Frequency::year}) {
        const auto days_of = [&](const std::vector<ReportDay>& list) {
            std::set<std::pair<int, int>> days;
            const ReportDay* first = nullptr;
            for (const auto& entry : list) {
                if (entry.every != every) continue;
                if (first == nullptr) first = &entry;
                days.emplace(entry.month, entry.day);
            }
            return std::pair(days.size() == 1 ? first : nullptr, days);
        };
        const auto [text, text_days] = days_of(in_text);
        const auto [table, table_days] = days_of(in_tables);
        if (text == nullptr || table == nullptr || text_days == table_days) continue;
        report.add("deadline-report-conflict", {table->at, table->span, table->words}, {table->words, text->words});
    }
}

}  // namespace

void check_deadlines(const Draft& draft, Report& report) {
    const auto tables = placed_tables(draft);
    const auto deadlines = placed_deadlines(draft, tables);
    check_missing(tables, report);
    check_wordings(deadlines, report);
    CalendarCheck calendar(draft, report);
    for (const auto& deadline : deadlines) calendar.read(deadline);
    for (const auto& text : draft.texts) {
        if (text.zone == Zone::body || text.zone == Zone::preamble || text.zone == Zone::closing) calendar.read(text);
    }
    check_against_document(draft, deadlines, report);
    check_report_days(draft, deadlines, report);
}

}  // namespace kehoach::checks
