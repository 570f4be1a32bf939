#include "vi/dates.h"

#include <algorithm>
#include <charconv>
#include <chrono>

#include "text/fold.h"
#include "text/letters.h"
#include "text/utf8.h"

namespace kehoach::vi {
namespace {

// The number in what stands between two words of a date; -1 if there are letters or no number fits there.
// Blanks, dots and strokes, the way drafts leave room, count as 0.
int number_between(std::string_view part, std::size_t most_digits) {
    std::size_t digits = 0;
    int value = 0;
    bool ended = false;
    for (std::size_t i = 0; i < part.size();) {
        const char32_t c = text::next_code_point(part, i);
        if (text::is_letter(c)) return -1;
        if (!text::is_digit(c)) {
            ended = digits > 0;
            continue;
        }
        if (ended || ++digits > most_digits) return -1;
        value = value * 10 + static_cast<int>(c - U'0');
    }
    return value;
}

// `05/3/2025` at `at`: day, month and year in digits. Returns the offset behind it, 0 if there is none.
std::size_t numeric_date(std::string_view text, std::size_t at, int (&parts)[3]) {
    for (int part = 0; part < 3; ++part) {
        const std::size_t digits = at;
        while (at < text.size() && text::is_digit(static_cast<unsigned char>(text[at]))) ++at;
        const std::size_t length = at - digits;
        if (length == 0 || (part < 2 ? length > 2 : length != 4)) return 0;
        std::from_chars(text.data() + digits, text.data() + at, parts[part]);
        if (part == 2) return at;
        // `07 - 3 - 2025`
        while (at < text.size() && text[at] == ' ') ++at;
        if (at >= text.size() || (text[at] != '/' && text[at] != '.' && text[at] != '-')) return 0;
        ++at;
        while (at < text.size() && text[at] == ' ') ++at;
    }
    return 0;
}

std::string padded(int value) { return (value < 10 ? "0" : "") + std::to_string(value); }

// The year behind `năm`: its digits, or the dots in their place.
std::size_t year_end(std::string_view text, std::size_t from, int& year) {
    std::size_t at = from;
    while (at < text.size() && text[at] == ' ') ++at;
    const std::size_t digits = at;
    while (at < text.size() && text::is_digit(static_cast<unsigned char>(text[at]))) ++at;
    if (at > digits) {
        if (at - digits <= 4) std::from_chars(text.data() + digits, text.data() + at, year);
        return at;
    }
    std::size_t end = from;
    while (at < text.size()) {
        std::size_t next = at;
        const char32_t c = text::next_code_point(text, next);
        if (c != U'.' && c != U'…' && c != U' ' && c != U'_') break;
        at = next;
        if (c != U' ') end = at;
    }
    return end;
}

// A phrase with its value, as far as its parts are given; a blank part is 0.
DatePhrase phrase_of(std::size_t begin, std::size_t end, int day, int month, int year) {
    DatePhrase phrase;
    phrase.begin = begin;
    phrase.end = end;
    if (year < 1000) return phrase;
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    phrase.complete = day != 0 && month != 0;
    phrase.impossible = phrase.complete ? !date.ok() : month > 12;
    if (phrase.impossible) return phrase;
    phrase.value = std::to_string(year);
    if (month != 0) *phrase.value += "-" + padded(month);
    if (phrase.complete) *phrase.value += "-" + padded(day);
    return phrase;
}

}  // namespace

std::optional<DatePhrase> date_phrase(std::string_view text) {
    constexpr std::size_t longest_blank = 40;
    constexpr std::string_view day_word = "ngày";
    constexpr std::string_view month_word = "tháng";
    constexpr std::string_view year_word = "năm";
    for (auto begin = text::find_ignoring_case(text, day_word); begin != std::string_view::npos;
         begin = text::find_ignoring_case(text, day_word, begin + day_word.size())) {
        const auto day_start = begin + day_word.size();
        int parts[3] = {};
        const auto numeric = std::min(text.find_first_not_of(' ', day_start), text.size());
        if (const std::size_t end = numeric_date(text, numeric, parts); end != 0) return phrase_of(begin, end, parts[0], parts[1], parts[2]);
        const auto month_at = text::find_ignoring_case(text.substr(0, std::min(text.size(), day_start + longest_blank)), month_word, day_start);
        if (month_at == std::string_view::npos) continue;
        const int day = number_between(text.substr(day_start, month_at - day_start), 2);
        const auto month_start = month_at + month_word.size();
        const auto year_at = text::find_ignoring_case(text.substr(0, std::min(text.size(), month_start + longest_blank)), year_word, month_start);
        if (year_at == std::string_view::npos || day < 0) continue;
        const int month = number_between(text.substr(month_start, year_at - month_start), 2);
        if (month < 0) continue;
        int year = 0;
        const std::size_t end = year_end(text, year_at + year_word.size(), year);
        return phrase_of(begin, end, day, month, year);
    }
    return std::nullopt;
}

}  // namespace kehoach::vi
