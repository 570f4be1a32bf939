#include "vi/time_points.h"

#include <array>
#include <chrono>

#include "vi/numerals.h"
#include "vi/time_words.h"

namespace kehoach::vi {
namespace {

using text::Token;
using Tokens = std::vector<Token>;

constexpr int first_year = 1945;
constexpr int last_year = 2100;

std::string iso(int year, int month, int day) {
    const auto padded = [](int value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    return std::to_string(year) + "-" + padded(month) + "-" + padded(day);
}

bool in_calendar(int year, int month, int day) {
    return std::chrono::year_month_day{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                       std::chrono::day{static_cast<unsigned>(day)}}
        .ok();
}

int last_day_of(int year, int month) {
    const auto last = std::chrono::year_month_day{
        std::chrono::year_month_day_last{std::chrono::year{year}, std::chrono::month_day_last{std::chrono::month{static_cast<unsigned>(month)}}}};
    return static_cast<int>(static_cast<unsigned>(last.day()));
}

const Token* token_at(const Tokens& tokens, std::size_t at) { return at < tokens.size() ? &tokens[at] : nullptr; }

bool is_word(const Tokens& tokens, std::size_t at, std::string_view word) { return at < tokens.size() && tokens[at].is_word(word); }

bool is_mark(const Tokens& tokens, std::size_t at, char mark) { return at < tokens.size() && tokens[at].is_mark(mark); }

bool is_stroke(const Tokens& tokens, std::size_t at) { return is_mark(tokens, at, '/') || (at < tokens.size() && tokens[at].key == "⁄"); }

bool is_joined(const Tokens& tokens, std::size_t at) { return at < tokens.size() && !tokens[at].spaced; }

// A year in four digits.
int year_value(const Tokens& tokens, std::size_t at) {
    const Token* token = token_at(tokens, at);
    const bool year = token != nullptr && token->is_number() && token->key.size() == 4 && token->value >= first_year && token->value <= last_year;
    return year ? token->value : 0;
}

// A year behind a stroke, where two digits do.
int short_year_value(const Tokens& tokens, std::size_t at) {
    if (const int year = year_value(tokens, at); year != 0) return year;
    const Token* token = token_at(tokens, at);
    return token != nullptr && token->is_number() && token->key.size() == 2 ? 2000 + token->value : 0;
}

// A number of one or two digits, or -1.
int small_value(const Tokens& tokens, std::size_t at) {
    const Token* token = token_at(tokens, at);
    return token != nullptr && token->is_number() && token->key.size() <= 2 ? token->value : -1;
}

// `10/2025`
bool is_number_with_year(const Tokens& tokens, std::size_t at) {
    return small_value(tokens, at) > 0 && is_stroke(tokens, at + 1) && year_value(tokens, at + 2) != 0;
}

// The year behind a month or quarter: `/2021`, `-2021`, `.2021`, `năm 2021`, ` 2021`; the point's end moves behind it.
void take_year(const Tokens& tokens, TimePoint& point) {
    const std::size_t at = point.end;
    std::size_t year_at = at;
    if (is_stroke(tokens, at)) {
        if (const int year = short_year_value(tokens, at + 1); year != 0) {
            point.year = year;
            point.end = at + 2;
        }
        return;
    }
    if ((is_mark(tokens, at, '-') && is_joined(tokens, at)) || (is_mark(tokens, at, '.') && is_joined(tokens, at + 1))) year_at = at + 1;
    if (is_mark(tokens, at, ',') && is_word(tokens, at + 1, "năm")) year_at = at + 1;
    if (is_word(tokens, year_at, "của")) ++year_at;
    if (is_word(tokens, year_at, "năm")) ++year_at;
    if (const int year = year_value(tokens, year_at); year != 0) {
        point.year = year;
        point.end = year_at + 1;
    }
}

TimePoint stretch(DeadlineKind kind, int first_month, int last_month, std::size_t end) {
    TimePoint point;
    point.kind = kind;
    point.first_month = first_month;
    point.last_month = last_month;
    point.end = end;
    return point;
}

// A month that there is none of, so that the date is impossible and not without its month.
constexpr int no_month = 99;

TimePoint date(int day, int month, int year, std::size_t end) {
    TimePoint point = stretch(DeadlineKind::date, month, month, end);
    point.day = day;
    point.year = year;
    return point;
}

TimePoint quarter(int number, std::size_t end) { return stretch(DeadlineKind::quarter, 3 * number - 2, 3 * number, end); }

// The number of a quarter: `IV`, `4`, `04`.
int quarter_value(const Tokens& tokens, std::size_t at) {
    const Token* token = token_at(tokens, at);
    if (token == nullptr) return 0;
    if (token->is_number()) return token->value >= 1 && token->value <= 4 && token->key.size() <= 2 ? token->value : 0;
    constexpr std::array<std::string_view, 4> numerals = {"i", "ii", "iii", "iv"};
    for (std::size_t i = 0; i < numerals.size(); ++i) {
        if (token->key == numerals[i]) return static_cast<int>(i) + 1;
    }
    return token->kind == text::TokenKind::word ? (word_value(token->key) <= 4 ? word_value(token->key) : 0) : 0;
}

int month_value(const Tokens& tokens, std::size_t at) {
    const int value = small_value(tokens, at);
    if (value >= 0) return value >= 1 && value <= 12 ? value : 0;
    const Token* token = token_at(tokens, at);
    if (token == nullptr || token->kind != text::TokenKind::word) return 0;
    if (token->key == "giêng") return 1;
    if (token->key == "chạp") return 12;
    // `tháng năm 2025` is a month in the year 2025 whose number is missing, more often than May.
    return token->key == "năm" ? 0 : word_value(token->key);
}

// `30/6/2023`, `30/6`, `30-6-2023`, `30.6.2023`, `9/2021`. `day_named` says that `ngày` stands before it.
std::optional<TimePoint> numeric(const Tokens& tokens, std::size_t at, bool day_named) {
    const int first = small_value(tokens, at);
    if (first < 0) return std::nullopt;
    const bool stroke = is_stroke(tokens, at + 1);
    const bool spaced_dashes =
        is_mark(tokens, at + 1, '-') && is_mark(tokens, at + 3, '-') && year_value(tokens, at + 4) != 0 && small_value(tokens, at + 2) > 0;
    const bool dash = spaced_dashes || (is_mark(tokens, at + 1, '-') && is_joined(tokens, at + 1) && is_joined(tokens, at + 2));
    const bool stop = is_mark(tokens, at + 1, '.') && is_joined(tokens, at + 1) && is_joined(tokens, at + 2);
    if (!stroke && !dash && !stop) return std::nullopt;
    if (stroke || stop) {
        if (const int year = year_value(tokens, at + 2); year != 0 && !day_named) {
            const int named = first == 0 ? no_month : first;
            TimePoint month = stretch(DeadlineKind::month, named, named, at + 3);
            month.year = year;
            return month;
        }
    }
    int second = small_value(tokens, at + 2);
    if (second < 0) return std::nullopt;
    if (second == 0) second = no_month;
    const bool again = tokens[at + 1].key == "-" ? is_mark(tokens, at + 3, '-') && (spaced_dashes || is_joined(tokens, at + 3))
                       : stop                    ? is_mark(tokens, at + 3, '.') && is_joined(tokens, at + 4)
                                                 : is_stroke(tokens, at + 3) || is_mark(tokens, at + 3, '-');
    if (again) {
        if (const int year = stroke && is_stroke(tokens, at + 3) ? short_year_value(tokens, at + 4) : year_value(tokens, at + 4); year != 0) {
            return date(first, second, year, at + 5);
        }
    }
    if (dash || (stop && !day_named)) return std::nullopt;
    return date(first, second, 0, at + 3);
}

// `2026-06-01`, as spreadsheets write it.
std::optional<TimePoint> iso_date(const Tokens& tokens, std::size_t at) {
    const int year = year_value(tokens, at);
    const bool dashed = is_mark(tokens, at + 1, '-') && is_joined(tokens, at + 1) && is_mark(tokens, at + 3, '-') && is_joined(tokens, at + 3);
    if (year == 0 || !dashed || !is_joined(tokens, at + 2) || !is_joined(tokens, at + 4)) return std::nullopt;
    const int month = small_value(tokens, at + 2);
    const int day = small_value(tokens, at + 4);
    if (month < 1 || day < 1) return std::nullopt;
    return date(day, month, year, at + 5);
}

// `15`, `15 tháng 6`, `15 tháng 6 năm 2025` behind `ngày`.
std::optional<TimePoint> worded_date(const Tokens& tokens, std::size_t at) {
    const int day = small_value(tokens, at);
    if (day < 1) return std::nullopt;
    TimePoint point = date(day, 0, 0, at + 1);
    std::size_t month_at = at + 1;
    if (is_mark(tokens, month_at, ',')) ++month_at;
    if (const auto unit = time_units().match(tokens, month_at); unit.end != 0 && unit.meaning == TimeUnit::month) {
        if (const int month = small_value(tokens, unit.end); month > 0) {
            point.first_month = point.last_month = month;
            point.end = unit.end + 1;
            take_year(tokens, point);
        }
    }
    return point;
}

// `6 tháng đầu năm 2025`, `3 tháng cuối năm`, `nửa đầu năm`.
std::optional<TimePoint> months_of_year(const Tokens& tokens, std::size_t at) {
    int months = small_value(tokens, at);
    std::size_t part_at = at + 2;
    if (months < 1 || months > 11 || !is_word(tokens, at + 1, "tháng")) {
        if (is_word(tokens, at, "sáu") && is_word(tokens, at + 1, "tháng")) {
            months = 6;
        } else if (is_word(tokens, at, "nửa")) {
            months = 6;
            part_at = at + 1;
        } else {
            return std::nullopt;
        }
    }
    const auto part = time_parts().match(tokens, part_at);
    if (part.end == 0 || part.meaning == TimePart::middle) return std::nullopt;
    std::size_t end = part.end;
    if (is_word(tokens, end, "của")) ++end;
    if (!is_word(tokens, end, "năm")) return std::nullopt;
    const bool first = part.meaning == TimePart::first;
    TimePoint point = stretch(months == 6 ? DeadlineKind::half_year : DeadlineKind::period, first ? 1 : 13 - months, first ? months : 12, end + 1);
    if (const int year = year_value(tokens, end + 1); year != 0) {
        point.year = year;
        ++point.end;
    }
    return point;
}

// `8h00`, `20 giờ 15 phút`, `20 giờ 15’`, `8:00`.
std::size_t one_time_of_day(const Tokens& tokens, std::size_t at) {
    if (small_value(tokens, at) < 0 || at + 1 >= tokens.size()) return 0;
    const Token& unit = tokens[at + 1];
    if (unit.is_mark(':')) return is_joined(tokens, at + 1) && small_value(tokens, at + 2) >= 0 && is_joined(tokens, at + 2) ? at + 3 : 0;
    const bool spelled = unit.key == "giờ";
    if (!spelled && unit.key != "h" && unit.key != "g") return 0;
    std::size_t end = at + 2;
    if (small_value(tokens, end) >= 0 && (is_joined(tokens, end) || spelled)) {
        ++end;
        const bool minutes =
            end < tokens.size() && (tokens[end].key == "phút" || tokens[end].key == "ph" || tokens[end].key == "’" || tokens[end].key == "'");
        return minutes ? end + 1 : end;
    }
    if (!spelled) return end;
    // `2 giờ` is a length of time unless a day or the end of a range follows.
    for (const std::string_view word : {"ngày", "đến", "hàng", "hằng"}) {
        if (is_word(tokens, end, word)) return end;
    }
    return is_mark(tokens, end, '-') ? end : 0;
}

std::optional<TimePoint> year_point(const Tokens& tokens, std::size_t at) {
    if (is_word(tokens, at, "năm") && is_word(tokens, at + 1, "học")) {
        if (year_value(tokens, at + 2) == 0) return std::nullopt;
        TimePoint point;
        point.kind = DeadlineKind::period;
        point.undated = true;
        point.end = at + 3;
        if (is_mark(tokens, at + 3, '-') && year_value(tokens, at + 4) != 0) point.end = at + 5;
        return point;
    }
    const std::size_t year_at = is_word(tokens, at, "năm") ? at + 1 : at;
    const int year = year_value(tokens, year_at);
    if (year == 0) return std::nullopt;
    TimePoint point = stretch(DeadlineKind::year, 1, 12, year_at + 1);
    point.year = year;
    return point;
}

}  // namespace

std::optional<std::string> TimePoint::first_day() const {
    if (undated || year == 0 || first_month == 0 || impossible()) return std::nullopt;
    return iso(year, first_month, kind == DeadlineKind::date ? day : 1);
}

std::optional<std::string> TimePoint::last_day() const {
    if (undated || year == 0 || last_month == 0 || impossible()) return std::nullopt;
    return iso(year, last_month, kind == DeadlineKind::date ? day : last_day_of(year, last_month));
}

bool TimePoint::impossible() const {
    if (first_month > 12) return true;
    if (kind != DeadlineKind::date) return false;
    if (day > 31 || day == 0) return true;
    // 29 February is there in some years.
    return first_month != 0 && !in_calendar(year == 0 ? 2000 : year, first_month, day);
}

std::optional<TimePoint> time_point(const Tokens& tokens, std::size_t at) {
    if (auto point = iso_date(tokens, at)) return point;
    const bool named = is_word(tokens, at, "ngày") || is_word(tokens, at, "ngay");
    const std::size_t behind = named ? at + 1 : at;
    // The first ten days of a month: `mùng 5 tháng 5`.
    if (is_word(tokens, behind, "mùng") || is_word(tokens, behind, "mồng")) return worded_date(tokens, behind + 1);
    if (named) {
        if (auto point = iso_date(tokens, behind)) return point;
        if (auto point = numeric(tokens, behind, true)) return point;
        return worded_date(tokens, behind);
    }
    // `15 tháng 6 năm 2026`; `12 tháng 15 ngày` measures time.
    if (small_value(tokens, at) > 0 && is_word(tokens, at + 1, "tháng") && small_value(tokens, at + 2) > 0 && !is_word(tokens, at + 3, "ngày"))
        return worded_date(tokens, at);
    if (auto point = months_of_year(tokens, at)) return point;
    if (const auto unit = time_units().match(tokens, at); unit.end == at + 1) {
        const bool number_word = unit.end < tokens.size() && tokens[unit.end].kind == text::TokenKind::word;
        if (unit.meaning == TimeUnit::month) {
            const std::size_t number_at = is_mark(tokens, unit.end, '-') || is_mark(tokens, unit.end, '.') ? unit.end + 1 : unit.end;
            const int written = small_value(tokens, number_at);
            // `tháng 13/2025` names a month that there is none of.
            const bool beyond = written > 12 && is_stroke(tokens, number_at + 1) && year_value(tokens, number_at + 2) != 0;
            if (const int month = beyond ? written : month_value(tokens, number_at); month != 0) {
                // `tháng tư` counts, `tháng một lần` does not.
                if (is_word(tokens, number_at + 1, "lần")) return std::nullopt;
                // `mỗi tháng một số` is no month.
                const bool goes_on =
                    number_at + 1 < tokens.size() && tokens[number_at + 1].kind == text::TokenKind::word && !is_word(tokens, number_at + 1, "năm");
                if (number_word && goes_on) return std::nullopt;
                TimePoint point = stretch(DeadlineKind::month, month, month, number_at + 1);
                take_year(tokens, point);
                return point;
            }
        }
        if (unit.meaning == TimeUnit::quarter) {
            if (const int number = quarter_value(tokens, unit.end); number != 0) {
                if (is_word(tokens, unit.end + 1, "lần")) return std::nullopt;
                TimePoint point = quarter(number, unit.end + 1);
                take_year(tokens, point);
                return point;
            }
        }
    }
    // `T9/2021`, `Q.IV`, `QIV/2025`.
    if (is_word(tokens, at, "t") || is_word(tokens, at, "q") || is_word(tokens, at, "th")) {
        const std::size_t number_at = is_mark(tokens, at + 1, '.') ? at + 2 : at + 1;
        // `T 10/2025` needs its year to be told from other things that a T stands for.
        const bool spaced_month = is_number_with_year(tokens, number_at);
        const bool joined = is_joined(tokens, at + 1);
        if ((joined || spaced_month) && !is_word(tokens, at, "q")) {
            if (const int month = small_value(tokens, number_at); month >= 1 && month <= 12) {
                TimePoint point = stretch(DeadlineKind::month, month, month, number_at + 1);
                take_year(tokens, point);
                return point;
            }
        }
        if (joined && is_word(tokens, at, "q")) {
            if (const int number = quarter_value(tokens, number_at); number != 0) {
                TimePoint point = quarter(number, number_at + 1);
                take_year(tokens, point);
                return point;
            }
        }
    }
    if (at < tokens.size() && tokens[at].kind == text::TokenKind::word && tokens[at].key.starts_with("qi")) {
        Tokens numeral(1);
        numeral[0].kind = text::TokenKind::word;
        numeral[0].key = tokens[at].key.substr(1);
        if (const int number = quarter_value(numeral, 0); number != 0) {
            TimePoint point = quarter(number, at + 1);
            take_year(tokens, point);
            return point;
        }
    }
    if (auto point = numeric(tokens, at, false)) return point;
    // `15-20/4/2026`, `01-12/2026`: the first of a range has its unit behind the second.
    if (const int first = small_value(tokens, at); first > 0 && is_mark(tokens, at + 1, '-')) {
        const auto second = numeric(tokens, at + 2, false);
        if (second && second->kind == DeadlineKind::date && second->year != 0 && first <= 31) return date(first, 0, 0, at + 1);
        if (second && second->kind == DeadlineKind::month && first <= 12) return stretch(DeadlineKind::month, first, first, at + 1);
    }
    // `IV/2025` alone.
    if (at < tokens.size() && tokens[at].kind == text::TokenKind::word && tokens[at].capital && is_stroke(tokens, at + 1) &&
        year_value(tokens, at + 2) != 0) {
        if (const int number = quarter_value(tokens, at); number != 0) {
            TimePoint point = quarter(number, at + 1);
            take_year(tokens, point);
            return point;
        }
    }
    return year_point(tokens, at);
}

std::optional<TimePoint> further_point(const Tokens& tokens, std::size_t at, const TimePoint& first) {
    TimePoint point;
    if (first.kind == DeadlineKind::quarter) {
        const int number = quarter_value(tokens, at);
        if (number == 0) return std::nullopt;
        point = quarter(number, at + 1);
    } else if (first.kind == DeadlineKind::month) {
        const int month = small_value(tokens, at);
        if (month < 1 || month > 12) return std::nullopt;
        point = stretch(DeadlineKind::month, month, month, at + 1);
    } else if (first.kind == DeadlineKind::date && first.first_month == 0) {
        if (auto numbers = numeric(tokens, at, true)) return numbers;
        return worded_date(tokens, at);
    } else {
        return std::nullopt;
    }
    take_year(tokens, point);
    return point;
}

std::size_t time_of_day_end(const Tokens& tokens, std::size_t at) {
    const std::size_t end = one_time_of_day(tokens, at);
    if (end == 0) return 0;
    // The end of a range; some tools write an arrow of a symbol font between the two, or nothing.
    std::size_t next = end;
    if (next < tokens.size() && tokens[next].kind == text::TokenKind::mark && !is_mark(tokens, next, ',')) ++next;
    if (is_word(tokens, next, "đến")) ++next;
    const std::size_t further = one_time_of_day(tokens, next);
    return further != 0 ? further : end;
}

}  // namespace kehoach::vi
