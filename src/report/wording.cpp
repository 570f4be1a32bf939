#include "report/wording.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <vector>

#include "catalogue/phrases.h"
#include "catalogue/report_words.h"
#include "catalogue/rules.h"
#include "text/utf8.h"

namespace kehoach::report {
namespace {

using batch::Outcome;
using catalogue::Phrase;
using catalogue::report_word;
using catalogue::ReportWord;

bool turns_direction(char32_t c) { return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069); }

void append_visible(std::string& out, char32_t c) {
    if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || turns_direction(c)) {
        std::array<char, 16> name{};
        std::snprintf(name.data(), name.size(), "[U+%04X]", static_cast<unsigned>(c));
        out += name.data();
    } else {
        text::append(out, c);
    }
}

std::string two_digits(std::uint64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); }

// `3` of `03`; empty for what is no number of two digits.
std::string without_zero(std::string_view digits) {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    if (digits.size() != 2 || !is_digit(digits[0]) || !is_digit(digits[1])) return {};
    return std::string(digits[0] == '0' ? digits.substr(1) : digits);
}

}  // namespace

std::string count_text(std::uint64_t count, Language language) {
    const std::string digits = std::to_string(count);
    std::string out;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) out += language == Language::english ? ',' : '.';
        out += digits[i];
    }
    return out;
}

std::string decimal_text(double number, int decimals, Language language) {
    if (!std::isfinite(number) || number < 0) number = 0;
    std::array<char, 400> out{};
    std::snprintf(out.data(), out.size(), "%.*f", decimals, number);
    const std::string text = out.data();
    const std::size_t point = std::min(text.find('.'), text.size());
    constexpr std::size_t most_digits = 15;
    if (point > most_digits) return text;
    std::string whole = count_text(std::stoull(text.substr(0, point)), language);
    if (point < text.size()) whole += (language == Language::english ? "." : ",") + text.substr(point + 1);
    return whole;
}

std::string size_text(std::uint64_t bytes, Language language) {
    constexpr double step = 1024;
    const auto number = static_cast<double>(bytes);
    if (number < step) return count_text(bytes, language) + " B";
    if (number < step * step) return decimal_text(number / step, 0, language) + " KB";
    if (number < step * step * step) return decimal_text(number / step / step, 1, language) + " MB";
    return decimal_text(number / step / step / step, 1, language) + " GB";
}

std::string duration_text(double seconds, Language language) {
    constexpr double minute = 60;
    if (!(seconds >= minute)) return decimal_text(seconds, 1, language) + " s";
    const auto whole = static_cast<std::uint64_t>(std::min(seconds, 1e15));
    const std::uint64_t hours = whole / 3600;
    const std::uint64_t minutes = whole / 60 % 60;
    const std::string end = ":" + two_digits(whole % 60);
    return hours > 0 ? std::to_string(hours) + ":" + two_digits(minutes) + end : std::to_string(minutes) + end;
}

std::string date_text(std::string_view date, Language language) {
    std::string out(date);
    if (language == Language::english) return out;
    constexpr std::size_t year = 4;
    constexpr std::size_t month = 7;
    constexpr std::size_t day = 10;
    if ((date.size() != month && date.size() != day) || date[year] != '-') return out;
    const std::string month_number = without_zero(date.substr(year + 1, 2));
    if (month_number.empty()) return out;
    out = month_number + "/" + std::string(date.substr(0, year));
    if (date.size() == month) return out;
    const std::string day_number = without_zero(date.substr(month + 1, 2));
    return day_number.empty() ? std::string(date) : day_number + "/" + out;
}

std::string visible(std::string_view bytes) {
    std::string out;
    out.reserve(bytes.size());
    while (!bytes.empty()) {
        const std::size_t valid = text::first_invalid_utf8(bytes).value_or(bytes.size());
        for (std::size_t at = 0; at < valid;) append_visible(out, text::next_code_point(bytes, at));
        if (valid == bytes.size()) break;
        out += "\xEF\xBF\xBD";
        bytes.remove_prefix(valid + 1);
    }
    return out;
}

std::string outcome_text(Outcome outcome, Language language) {
    constexpr std::array<ReportWord, batch::outcomes> words = {ReportWord::converted, ReportWord::unchanged, ReportWord::refused,
                                                               ReportWord::crashed,   ReportWord::timed_out, ReportWord::over_memory,
                                                               ReportWord::unwritable};
    return report_word(words[static_cast<std::size_t>(outcome)], language);
}

std::string failure_text(const batch::FileRecord& record, Language language) {
    return record.error ? catalogue::reason(*record.error, record.path, language) : std::string();
}

std::string skipped_text(const batch::Skipped& skipped, Language language) {
    std::string out;
    const auto add = [&](Phrase what, std::uint64_t count) {
        if (count > 0) out += (out.empty() ? "" : ", ") + phrase(what, language, {count_text(count, language)});
    };
    add(Phrase::skipped_hidden, skipped.hidden);
    add(Phrase::skipped_lock_files, skipped.lock_files);
    add(Phrase::skipped_excluded, skipped.excluded);
    add(Phrase::skipped_other_kinds, skipped.other_kinds);
    add(Phrase::skipped_other_shards, skipped.other_shards);
    return out;
}

std::string made_by_text(const batch::Summary& summary, Language language) {
    std::string out = report_word(ReportWord::made_by, language, {"kehoach " + summary.version, std::to_string(summary.jobs)}) + ".";
    constexpr std::size_t day = 10;
    constexpr std::size_t second = 19;
    std::string started = summary.started;
    if (started.size() >= second && started[day] == 'T') {
        started = date_text(started.substr(0, day), language) + " " + started.substr(day + 1, second - day - 1) + " " + started.substr(second);
    }
    if (!started.empty()) out += " " + report_word(ReportWord::started, language, {started}) + ".";
    return out;
}

std::string rule_summary(std::string_view rule, Language language) {
    const Rule* const found = catalogue::rule_named(rule);
    if (found == nullptr) return {};
    return std::string(language == Language::english ? found->summary.english : found->summary.vietnamese);
}

std::vector<Named> by_count(const batch::Counts& counts) {
    std::vector<Named> out;
    out.reserve(counts.size());
    for (const auto& [name, count] : counts) out.push_back({name, count});
    std::stable_sort(out.begin(), out.end(), [](const Named& a, const Named& b) { return a.count > b.count; });
    return out;
}

}  // namespace kehoach::report
