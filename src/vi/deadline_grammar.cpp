#include "vi/deadline_grammar.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "vi/numerals.h"
#include "vi/time_words.h"

namespace kehoach::vi {
namespace {

using text::Token;
using Tokens = std::vector<Token>;
using Draft = DeadlineDraft;
using Match = DeadlineMatch;

Frequency frequency(TimeUnit unit) {
    constexpr std::array table = {Frequency::day, Frequency::week, Frequency::month, Frequency::quarter, Frequency::half_year, Frequency::year};
    return table[static_cast<std::size_t>(unit)];
}

// RFC 5545, section 3.3.10.
std::string rule_of(TimeUnit unit) {
    constexpr std::array<std::string_view, 6> table = {
        "FREQ=DAILY", "FREQ=WEEKLY", "FREQ=MONTHLY", "FREQ=MONTHLY;INTERVAL=3", "FREQ=MONTHLY;INTERVAL=6", "FREQ=YEARLY"};
    return std::string(table[static_cast<std::size_t>(unit)]);
}

bool is_separator(const Tokens& tokens, std::size_t at) {
    return at < tokens.size() && (tokens[at].is_mark(',') || tokens[at].is_mark('/') || tokens[at].is_mark('-') || tokens[at].is_mark(';') ||
                                  tokens[at].is_mark('+') || tokens[at].is_mark('&') || tokens[at].is_word("và") || tokens[at].is_word("hoặc"));
}

class Grammar {
public:
    explicit Grammar(const Tokens& tokens) : tokens_(tokens) {}

    // What of time begins at the token. `at_start` says that nothing stands before it.
    [[nodiscard]] Match match(std::size_t at, bool at_start) const {
        Match found = limit(at);
        if (found.drafts.empty()) found = duration(at, at_start);
        return found.drafts.empty() ? open_ended(at, at_start) : found;
    }

    // The same without what waits for an event or follows a rule.
    [[nodiscard]] Match limit(std::size_t at) const {
        if (auto found = ongoing(at); !found.drafts.empty()) return found;
        if (auto found = counted(at); !found.drafts.empty()) return found;
        if (auto found = dated(at); !found.drafts.empty()) return found;
        return recurring(at);
    }

private:
    [[nodiscard]] bool is_number(std::size_t at) const { return at < tokens_.size() && tokens_[at].is_number(); }
    [[nodiscard]] bool is_mark(std::size_t at, char mark) const { return at < tokens_.size() && tokens_[at].is_mark(mark); }
    [[nodiscard]] bool is_word(std::size_t at, std::string_view word) const { return at < tokens_.size() && tokens_[at].is_word(word); }
    [[nodiscard]] bool at_end(std::size_t at) const {
        return at >= tokens_.size() || tokens_[at].kind == text::TokenKind::mark || tokens_[at].is_word("và") || tokens_[at].is_word("hoặc");
    }

    static Draft draft(DeadlineKind kind, std::size_t first, std::size_t end) {
        Draft out;
        out.item.kind = kind;
        out.first = first;
        out.end = end;
        return out;
    }

    static Match single(Draft draft) {
        Match out;
        out.end = draft.end;
        out.drafts.push_back(std::move(draft));
        return out;
    }

    // A unit that is no part of a point: `quý` in `hàng quý`, not in `quý IV`.
    [[nodiscard]] TokenPhrases<TimeUnit>::Match bare_unit(std::size_t at) const {
        const auto unit = time_units().match(tokens_, at);
        if (unit.end == 0) return {};
        if (const auto point = time_point(tokens_, at); point && point->end > unit.end) return {};
        return unit;
    }

    // A prefix such as `trước`, `chậm nhất là vào`; several may stand together, the strictest counts.
    struct Prefix {
        TimePrefix meaning = TimePrefix::plain;
        std::size_t end = 0;
    };
    [[nodiscard]] Prefix prefix(std::size_t at) const {
        Prefix out{TimePrefix::plain, at};
        constexpr int most = 4;
        for (int i = 0; i < most; ++i) {
            const auto found = time_prefixes().match(tokens_, out.end);
            if (found.end == 0) break;
            if (out.meaning == TimePrefix::plain || found.meaning == TimePrefix::before) out.meaning = found.meaning;
            out.end = found.end;
        }
        return out;
    }

    // The limits of days: `thứ Sáu, ngày 5/6`, `8h00 ngày 5/6`.
    [[nodiscard]] std::size_t behind_day_words(std::size_t at) const {
        if (const std::size_t end = time_of_day_end(tokens_, at); end != 0) at = is_mark(end, ',') ? end + 1 : end;
        if (const auto day = weekdays().match(tokens_, at); day.end != 0) {
            const std::size_t end = is_mark(day.end, ',') || is_mark(day.end, '(') ? day.end + 1 : day.end;
            if (time_point(tokens_, end)) return end;
        }
        return at;
    }

    // A point with the words `đầu`, `cuối`, `tuần 10 (...)` before it, or this year by its name.
    [[nodiscard]] std::optional<TimePoint> point(std::size_t at) const {
        if (const auto found = this_year_words().match(tokens_, at); found.end != 0) {
            const bool named = time_point(tokens_, found.end - 1).has_value() || is_number(found.end) || is_word(found.end, "học");
            // `trong năm đánh giá`, `trong năm liền kề` are other years.
            if (!named && !is_relative(found.end)) return year_left_out(found.end);
        }
        at = behind_day_words(at);
        if (const auto found = time_point(tokens_, at)) return found;
        if (const auto part = time_parts().match(tokens_, at); part.end != 0) {
            std::size_t next = part.end;
            if (const auto more = time_parts().match(tokens_, next); more.end != 0) next = more.end;
            if (is_word(next, "của")) ++next;
            if (const auto found = time_point(tokens_, next)) return found;
            if (is_word(next, "năm") && !is_relative(next + 1)) return year_left_out(next + 1);
        }
        if (is_word(at, "tuần")) {
            std::size_t next = at + 1;
            if (is_word(next, "thứ")) ++next;
            if (is_number(next) || (next < tokens_.size() && word_value(tokens_[next].key) != 0)) {
                ++next;
                if (is_mark(next, '-') && is_number(next + 1)) next += 2;
                if (is_mark(next, '(') || is_mark(next, ',') || is_word(next, "của")) ++next;
                if (is_word(next, "từ")) ++next;
                if (const auto found = time_point(tokens_, next)) return found;
            }
        }
        return std::nullopt;
    }

    // A word right behind `năm` that makes it the year of something else.
    [[nodiscard]] bool is_relative(std::size_t at) const {
        return at < tokens_.size() && tokens_[at].kind == text::TokenKind::word && !tokens_[at].is_word("và") && !tokens_[at].is_word("hoặc") &&
               !tokens_[at].is_word("báo") && !tokens_[at].capital;
    }

    static TimePoint year_left_out(std::size_t end) {
        TimePoint point;
        point.kind = DeadlineKind::year;
        point.first_month = 1;
        point.last_month = 12;
        point.end = end;
        return point;
    }

    static void set_bound(Draft& draft, TimePrefix prefix) {
        // What recurs has no first or last time; its day is in its rule.
        if (draft.item.kind == DeadlineKind::recurring) return;
        const bool day = draft.item.kind == DeadlineKind::date;
        switch (prefix) {
            case TimePrefix::plain: break;
            case TimePrefix::before: draft.item.bound = Bound::before; break;
            case TimePrefix::until:
                // A longer stretch has its end as its limit; `before` would say that it is over before the stretch begins.
                if (day) draft.item.bound = Bound::before;
                break;
            case TimePrefix::after:
            case TimePrefix::from: draft.item.bound = Bound::after; break;
        }
    }

    // Dates, months, quarters, years, periods; with the words before and behind them.
    [[nodiscard]] Match dated(std::size_t at) const {
        const Prefix words = prefix(at);
        std::size_t point_at = words.end;
        auto first = point(point_at);
        if (!first && words.end > at) {
            // `trong năm`: the last word of the prefix belongs to the point.
            first = point(at);
            point_at = at;
        }
        if (!first && words.end > at && is_number(words.end) && tokens_[words.end].key.size() <= 2) {
            // `trước 25 hàng tháng`
            const auto ending = recurrence_endings().match(tokens_, words.end + 1);
            if (ending.end != 0 && (ending.meaning == TimeUnit::month || ending.meaning == TimeUnit::quarter)) {
                first = TimePoint{};
                first->day = tokens_[words.end].value;
                first->end = words.end + 1;
                point_at = words.end;
            }
        }
        if (!first) return {};
        Match out;
        Draft item = draft(first->kind, at, first->end);
        item.from = first;
        std::size_t next = first->end;
        if (const auto range = range_end(next, *first)) {
            item.to = range;
            item.item.kind = DeadlineKind::period;
            next = range->end;
        } else if (open_end_words().match(tokens_, next).end != 0) {
            next = open_end_words().match(tokens_, next).end;
            item.item.bound = Bound::after;
        }
        // `Từ 20 giờ 15 phút - 20 giờ 45 phút ngày 08`: the hours begin and end there, not the day.
        const bool hours = words.meaning == TimePrefix::from && time_of_day_end(tokens_, point_at) != 0;
        if (item.item.kind != DeadlineKind::period && !hours) set_bound(item, words.meaning);
        item.end = next;
        out.drafts.push_back(std::move(item));
        // `Quý II, IV/2021`, `tháng 3, 6, 9`, `ngày 5 và 20`.
        // No deadline lists more, and a list that turns out to be none is read again from its second point.
        constexpr std::size_t most_points = 60;
        while (out.drafts.size() < most_points && is_separator(tokens_, next) && !is_mark(next, '/') && !is_mark(next, '-')) {
            const TimePoint& last = out.drafts.back().to ? *out.drafts.back().to : *out.drafts.back().from;
            auto further = further_point(tokens_, next + 1, last);
            if (!further) further = time_point(tokens_, next + 1);
            if (further && further->kind != last.kind) further.reset();
            if (!further || !(at_end(further->end) || recurrence_endings().match(tokens_, further->end).end != 0 ||
                              range_words().match(tokens_, further->end).end != 0))
                break;
            Draft more = draft(further->kind, next + 1, further->end);
            more.from = further;
            if (const auto range = range_end(further->end, *further)) {
                more.to = range;
                more.item.kind = DeadlineKind::period;
                more.end = range->end;
            }
            set_bound(more, words.meaning);
            next = more.end;
            out.drafts.push_back(std::move(more));
        }
        out.end = next;
        if (!apply_recurrence(out) && std::any_of(out.drafts.begin(), out.drafts.end(), [](const Draft& d) { return is_day_alone(d); })) {
            // `ngày 5, 6, 7/3/2025`: the month stands behind the last; a day without any month says nothing.
            if (out.drafts.back().from->first_month == 0 && !out.drafts.back().to) return {};
        }
        return out;
    }

    static bool is_day_alone(const Draft& draft) { return draft.from && draft.from->kind == DeadlineKind::date && draft.from->first_month == 0; }

    // The end of a period behind its first point.
    [[nodiscard]] std::optional<TimePoint> range_end(std::size_t at, const TimePoint& first) const {
        const auto word = range_words().match(tokens_, at);
        if (word.end == 0) return std::nullopt;
        std::size_t next = word.end;
        if (const auto further = further_point(tokens_, next, first)) return further;
        if (is_word(next, "trước") || is_word(next, "hết") || is_word(next, "vào")) ++next;
        auto end = point(next);
        if (!end && first.undated) end = time_point(tokens_, next);
        // `năm 2025 - quý I` is no period.
        if (end && first.kind == DeadlineKind::year && end->kind != DeadlineKind::year && is_mark(at, '-')) return std::nullopt;
        return end;
    }

    // `hằng năm`, `của tháng liền kề` behind points without a year makes all of them recur.
    bool apply_recurrence(Match& match) const {
        const bool yearless =
            std::all_of(match.drafts.begin(), match.drafts.end(), [](const Draft& d) { return d.from->year == 0 && !(d.to && d.to->year != 0); });
        if (!yearless) return false;
        std::size_t at = match.end;
        if (is_mark(at, ',') || is_mark(at, '(')) ++at;
        const auto ending = recurrence_endings().match(tokens_, at);
        if (ending.end == 0) return false;
        // `từ tháng 11 đến tháng 4 năm sau` is one period.
        if (match.drafts.front().to && !recurrence_words().match(tokens_, at).end) return false;
        const bool year_follows = is_number(ending.end) && tokens_[ending.end].key.size() == 4;
        if (year_follows) return false;
        // A month of a quarter or a week makes no sense; `Quý I, hằng tháng` is two items.
        const bool day_alone = std::all_of(match.drafts.begin(), match.drafts.end(), is_day_alone);
        if (ending.meaning != TimeUnit::year && !day_alone) return false;
        if (ending.meaning == TimeUnit::year && day_alone) return false;
        const bool plain_of_year = ending.meaning == TimeUnit::year && (is_word(at, "của") || is_word(at, "trong")) && ending.end == at + 2;
        if (plain_of_year) return false;
        for (auto& draft : match.drafts) {
            if (draft.from->kind == DeadlineKind::year) return false;
        }
        for (auto& draft : match.drafts) make_recurring(draft, ending.meaning, at, ending.end);
        match.drafts.back().end = ending.end;
        match.end = ending.end;
        return true;
    }

    void make_recurring(Draft& draft, TimeUnit unit, std::size_t words_at, std::size_t words_end) const {
        draft.item.every = frequency(unit);
        const bool stretch = draft.to.has_value();
        const TimePoint point = *draft.from;
        draft.impossible = point.impossible() || (draft.to && draft.to->impossible());
        draft.item.kind = DeadlineKind::recurring;
        draft.from.reset();
        draft.to.reset();
        draft.item.bound.reset();
        if (stretch) return;
        std::string rule = rule_of(unit);
        if (unit == TimeUnit::year) {
            // A rule has no way to say that something is due once in a quarter of each year.
            if (point.first_month != point.last_month) return;
            if (point.first_month != 0 && point.first_month == point.last_month) rule += ";BYMONTH=" + std::to_string(point.first_month);
        } else if (unit == TimeUnit::quarter) {
            const auto has = [&](std::string_view word) {
                return std::any_of(tokens_.begin() + static_cast<std::ptrdiff_t>(words_at), tokens_.begin() + static_cast<std::ptrdiff_t>(words_end),
                                   [&](const Token& t) { return t.is_word(word); });
            };
            if (has("cuối")) rule = "FREQ=YEARLY;BYMONTH=3,6,9,12";
            if (has("đầu")) rule = "FREQ=YEARLY;BYMONTH=1,4,7,10";
        }
        if (point.kind == DeadlineKind::date && unit != TimeUnit::week && unit != TimeUnit::day) rule += ";BYMONTHDAY=" + std::to_string(point.day);
        draft.item.rrule = std::move(rule);
    }

    static Draft recurring_draft(TimeUnit unit, std::size_t first, std::size_t end) {
        Draft out = draft(DeadlineKind::recurring, first, end);
        out.item.every = frequency(unit);
        out.item.rrule = rule_of(unit);
        return out;
    }

    // `hàng quý, năm`, `định kỳ 6 tháng`, `quý, 6 tháng, năm`.
    [[nodiscard]] Match recurring(std::size_t at) const {
        const Prefix words = prefix(at);
        std::size_t next = words.end;
        const auto every = recurrence_words().match(tokens_, next);
        if (every.end != 0) next = every.end;
        // `chiều thứ Sáu hàng tuần`, `cuối tháng`
        if (every.end == 0) {
            if (const auto ends = stretch_ends().match(tokens_, at); ends.end != 0 && at_end(ends.end)) {
                Draft item = recurring_draft(ends.meaning, at, ends.end);
                item.item.rrule = ends.meaning == TimeUnit::month     ? "FREQ=MONTHLY;BYMONTHDAY=-1"
                                  : ends.meaning == TimeUnit::quarter ? "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1"
                                                                      : "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31";
                return single(std::move(item));
            }
            if (is_word(next, "ngày") && weekdays().match(tokens_, next + 1).end != 0) ++next;
            if (const auto day = weekdays().match(tokens_, next); day.end != 0) {
                const auto ending = recurrence_endings().match(tokens_, day.end);
                if (ending.end == 0 || ending.meaning != TimeUnit::week) return {};
                constexpr std::array<std::string_view, 7> names = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
                Draft item = recurring_draft(TimeUnit::week, at, ending.end);
                *item.item.rrule += ";BYDAY=" + std::string(names[static_cast<std::size_t>(day.meaning) - 1]);
                set_bound(item, words.meaning);
                return single(std::move(item));
            }
        }
        Match out;
        for (std::size_t unit_at = next;;) {
            const auto unit = bare_unit(unit_at);
            if (unit.end == 0) break;
            // `3 tháng một lần`, `quý/lần`
            std::size_t end = unit.end;
            if (is_mark(end, '/') && is_word(end + 1, "lần")) end += 2;
            out.drafts.push_back(recurring_draft(unit.meaning, out.drafts.empty() ? at : unit_at, end));
            next = end;
            if (!is_separator(tokens_, next)) break;
            unit_at = next + 1;
            if (const auto again = recurrence_words().match(tokens_, unit_at); again.end != 0 && bare_unit(again.end).end != 0) unit_at = again.end;
        }
        if (every.end == 0) {
            // Without such a word only a list of units recurs, or half-years and quarters, of which there is no single one without a number.
            if (out.drafts.size() < 2) {
                const bool length_of_time = words.end != at || (at > 0 && tokens_[at - 1].is_word("vòng"));
                if (out.drafts.size() != 1 || !at_end(next) || length_of_time) return {};
                const auto alone = out.drafts.front().item.every;
                if (alone != Frequency::half_year && alone != Frequency::quarter) return {};
            }
            for (const auto& draft : out.drafts) {
                if (draft.item.every == Frequency::day) return {};
            }
        }
        if (out.drafts.empty()) {
            // `Định kỳ`, without saying how often.
            const bool alone = every.end != 0 && (is_word(every.end - 1, "kỳ") || is_word(every.end - 1, "kì")) && at_end(every.end);
            return alone ? single(draft(DeadlineKind::recurring, at, every.end)) : Match{};
        }
        out.end = next;
        for (auto& draft : out.drafts) set_bound(draft, words.meaning);
        day_of_recurrence(out);
        times_behind(out);
        return out;
    }

    // `hàng tháng, trước ngày 20`; `hằng năm vào ngày 15/12`, `hằng năm (tháng 6)`.
    void day_of_recurrence(Match& match) const {
        if (match.drafts.size() != 1) return;
        std::size_t at = match.end;
        if (is_mark(at, ',') || is_mark(at, '(')) ++at;
        const Prefix words = prefix(at);
        const auto point = time_point(tokens_, words.end);
        Draft& draft = match.drafts.front();
        if (!point || point->year != 0 || (words.end == at && point->kind != DeadlineKind::date)) return;
        const bool monthly = draft.item.every == Frequency::month || draft.item.every == Frequency::quarter;
        const bool day_alone = point->kind == DeadlineKind::date && point->first_month == 0;
        if (day_alone != monthly || (!monthly && draft.item.every != Frequency::year)) return;
        if (point->kind != DeadlineKind::date && point->kind != DeadlineKind::month) return;
        if (range_end(point->end, *point) || (is_separator(tokens_, point->end) && further_point(tokens_, point->end + 1, *point))) return;
        const TimeUnit unit = draft.item.every == Frequency::month     ? TimeUnit::month
                              : draft.item.every == Frequency::quarter ? TimeUnit::quarter
                                                                       : TimeUnit::year;
        // `hàng quý, trước ngày 25 tháng cuối quý`
        const auto ending = recurrence_endings().match(tokens_, point->end);
        std::size_t end = ending.end != 0 && ending.meaning == unit ? ending.end : point->end;
        draft.from = *point;
        make_recurring(draft, unit, point->end, end);
        if (is_mark(match.end, '(') && is_mark(end, ')')) ++end;
        match.end = draft.end = end;
    }

    // `mỗi năm 2 lần`.
    void times_behind(Match& match) const {
        if (match.drafts.size() != 1) return;
        std::size_t at = match.end;
        if (is_word(at, "ít") && is_word(at + 1, "nhất")) at += 2;
        if (!is_number(at) || !is_word(at + 1, "lần")) return;
        set_times(match.drafts.front(), tokens_[at].value);
        match.end = match.drafts.front().end = at + 2;
    }

    static void set_times(Draft& draft, int times) {
        if (times < 2) return;
        draft.item.times = times;
        draft.item.rrule.reset();  // on which days is not said
    }

    // `2 lần/năm`, `01 lần / quý`, `2/lần/năm`, `một lần mỗi tháng`; `3 tháng/lần`, `6 tháng một lần`, `tháng 1 lần`.
    [[nodiscard]] Match counted(std::size_t at) const {
        std::size_t next = at;
        if (is_word(next, "tần") && is_word(next + 1, "suất")) next += 2;
        if (next > at && is_mark(next, ':')) ++next;
        if (is_word(next, "ít") && is_word(next + 1, "nhất")) next += 2;
        if (is_word(next, "tối") && is_word(next + 1, "thiểu")) next += 2;
        const int count = count_at(next);
        if (count > 0) {
            std::size_t unit_at = next + 1;
            if (is_mark(unit_at, '/')) ++unit_at;
            if (is_word(unit_at, "lần")) {
                ++unit_at;
                if (is_mark(unit_at, '/')) ++unit_at;
                if (const auto every = recurrence_words().match(tokens_, unit_at); every.end != 0) unit_at = every.end;
                if (is_word(unit_at, "trong") || is_word(unit_at, "một")) ++unit_at;
                const auto unit = time_units().match(tokens_, unit_at);
                if (unit.end == 0 || (is_number(unit.end) && tokens_[unit.end].key.size() == 4)) return {};
                Draft item = recurring_draft(unit.meaning, at, unit.end);
                set_times(item, count);
                return single(std::move(item));
            }
        }
        // A number of units, or one, a time.
        const auto unit = time_units().match(tokens_, next);
        std::size_t end = unit.end;
        TimeUnit meaning = unit.meaning;
        int interval = 1;
        if (end == 0 && count > 1) {
            const auto behind = time_units().match(tokens_, next + 1);
            end = behind.end;
            meaning = behind.meaning;
            interval = count;
        }
        if (end == 0) return {};
        if (is_mark(end, '/')) ++end;
        const bool once = count_at(end) == 1;
        if (once) ++end;
        if (!is_word(end, "lần") || (!once && !is_mark(end - 1, '/'))) return {};
        Draft item = recurring_draft(meaning, at, end + 1);
        if (interval > 1) {
            if (meaning == TimeUnit::quarter || meaning == TimeUnit::half_year) return {};
            *item.item.rrule += ";INTERVAL=" + std::to_string(interval);
        }
        return single(std::move(item));
    }

    [[nodiscard]] int count_at(std::size_t at) const {
        if (at >= tokens_.size()) return 0;
        if (tokens_[at].is_number()) return tokens_[at].key.size() <= 3 ? tokens_[at].value : 0;
        return tokens_[at].kind == text::TokenKind::word && !tokens_[at].is_word("năm") ? word_value(tokens_[at].key) : 0;
    }

    // `Thường xuyên`, `Thường xuyên trong năm 2025`.
    [[nodiscard]] Match ongoing(std::size_t at) const {
        const auto words = ongoing_words().match(tokens_, at);
        if (words.end == 0) return {};
        Draft item = draft(DeadlineKind::ongoing, at, words.end);
        std::size_t next = words.end;
        if (is_mark(next, ',') || is_mark(next, '(')) ++next;
        if (auto stretch = dated(next); stretch.drafts.size() == 1 && stretch.drafts.front().item.kind != DeadlineKind::recurring) {
            Draft& found = stretch.drafts.front();
            const bool separated = next != words.end && found.first == prefix(next).end;
            if (!separated || found.item.kind == DeadlineKind::period || found.item.kind == DeadlineKind::year) {
                item.from = found.from;
                item.to = found.to;
                item.item.bound = found.item.kind == DeadlineKind::period ? std::nullopt : found.item.bound;
                item.end = stretch.end;
            }
        } else if (next == words.end) {
            if (const auto often = recurring(next); !often.drafts.empty()) item.end = often.end;
        }
        return single(std::move(item));
    }

    // `trong 05 ngày làm việc kể từ ngày nhận`: counted from an event. A length of time or an hour alone says no day.
    [[nodiscard]] Match duration(std::size_t at, bool at_start) const {
        const Prefix words = prefix(at);
        if (!at_start && words.end == at) return {};
        std::size_t next = words.end;
        if (is_word(next, "vòng")) ++next;
        if (const std::size_t end = time_of_day_end(tokens_, next); end != 0) {
            // `8h00 hàng ngày`
            Match often = recurring(end);
            if (!often.drafts.empty()) often.drafts.front().first = at;
            return often;
        }
        if (!is_number(next)) return {};
        ++next;
        if (is_mark(next, '-') && is_number(next + 1)) next += 2;
        if (is_mark(next, ',') && is_number(next + 1)) next += 2;
        const auto unit = duration_units().match(tokens_, next);
        if (unit.end == 0) return {};
        next = is_mark(unit.end, ',') ? unit.end + 1 : unit.end;
        const bool counted_from_event = event_starts().match(tokens_, next).end != 0 || prefix(next).meaning == TimePrefix::from ||
                                        prefix(next).meaning == TimePrefix::before || words.meaning == TimePrefix::after;
        if (!counted_from_event) return {};
        return single(draft(DeadlineKind::event, at, end_of_condition(unit.end)));
    }

    // Events and rules reach to the end of the piece, or to a conjunction behind which a time begins.
    [[nodiscard]] std::size_t end_of_condition(std::size_t at) const {
        constexpr std::size_t most_words = 10;
        for (std::size_t next = at; next < tokens_.size(); ++next) {
            if (is_mark(next, ')') || is_mark(next, '(')) continue;
            const auto connection = connecting_words().match(tokens_, next);
            if (connection.end == 0) continue;
            if (!ongoing(connection.end).drafts.empty() || !counted(connection.end).drafts.empty() || !dated(connection.end).drafts.empty() ||
                !recurring(connection.end).drafts.empty())
                return next;
            // `..., báo cáo kết quả trước ngày 15/12`: something else is due.
            for (std::size_t word = connection.end; word < tokens_.size() && word < connection.end + most_words; ++word) {
                if (connecting_words().match(tokens_, word).end != 0) break;
                if (const auto done = completion_words().match(tokens_, word); done.end != 0 && !dated(done.end).drafts.empty()) return next;
                const auto limit = time_prefixes().match(tokens_, word);
                if (limit.end == 0 || (limit.meaning != TimePrefix::before && limit.meaning != TimePrefix::until)) continue;
                const auto found = dated(word);
                if (!found.drafts.empty() && found.drafts.front().item.bound == Bound::before) return next;
            }
        }
        return tokens_.size();
    }

    [[nodiscard]] Match open_ended(std::size_t at, bool at_start) const {
        const auto event = event_starts().match(tokens_, at);
        const auto rule = regulated_starts().match(tokens_, at);
        if (event.end >= rule.end && event.end != 0 && (event.meaning || at_start)) {
            // `kể từ ngày ký đến hết ngày 31/12`: the end is what binds.
            if (prefix(at).meaning == TimePrefix::from) {
                for (std::size_t next = event.end; next < tokens_.size() && connecting_words().match(tokens_, next).end == 0; ++next) {
                    const auto limit = time_prefixes().match(tokens_, next);
                    if (limit.end == 0 || limit.meaning != TimePrefix::until) continue;
                    Match found = dated(next);
                    if (found.drafts.empty()) continue;
                    found.drafts.front().first = at;
                    return found;
                }
            }
            return single(draft(DeadlineKind::event, at, end_of_condition(event.end)));
        }
        if (rule.end != 0 && (rule.meaning || at_start)) return single(draft(DeadlineKind::as_regulated, at, end_of_condition(rule.end)));
        // `Trước kỳ đánh giá`: a limit that is no date.
        if (at_start) {
            const Prefix words = prefix(at);
            const bool relative = words.meaning == TimePrefix::before || words.meaning == TimePrefix::after || words.meaning == TimePrefix::from;
            if (relative && words.end < tokens_.size()) return single(draft(DeadlineKind::event, at, end_of_condition(words.end)));
        }
        return {};
    }

    const Tokens& tokens_;
};

}  // namespace

DeadlineMatch match_deadline(const Tokens& tokens, std::size_t at, bool at_start) { return Grammar(tokens).match(at, at_start); }

DeadlineMatch match_limit(const Tokens& tokens, std::size_t at) { return Grammar(tokens).limit(at); }

}  // namespace kehoach::vi
