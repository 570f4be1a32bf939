#include "worklist/days.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cstddef>
#include <cstdio>

namespace kehoach::worklist {
namespace {

using std::chrono::year_month_day;
using std::chrono::year_month_day_last;

std::string iso(year_month_day day) {
    std::array<char, 32> out{};
    std::snprintf(out.data(), out.size(), "%04d-%02u-%02u", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                  static_cast<unsigned>(day.day()));
    return out.data();
}

std::optional<int> number(std::string_view digits, std::size_t most_digits) {
    int value = 0;
    if (digits.empty() || digits.size() > most_digits) return std::nullopt;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size() || value <= 0) return std::nullopt;
    return value;
}

std::optional<year_month_day> day_of(std::string_view iso_day) {
    if (iso_day.size() != 10) return std::nullopt;
    const auto year = number(iso_day.substr(0, 4), 4);
    const auto month = number(iso_day.substr(5, 2), 2);
    const auto day = number(iso_day.substr(8, 2), 2);
    if (!year || !month || !day) return std::nullopt;
    const year_month_day out{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                             std::chrono::day(static_cast<unsigned>(*day))};
    return out.ok() ? std::optional(out) : std::nullopt;
}

}  // namespace

std::optional<Stretch> stretch_of(std::string_view text) {
    // One to three numbers, the year first and parted by hyphens, or last and parted by slashes.
    const char separator = text.find('/') != std::string_view::npos ? '/' : '-';
    std::array<std::string_view, 3> parts;
    std::size_t count = 0;
    for (std::size_t at = 0; at <= text.size(); ++count) {
        if (count == parts.size()) return std::nullopt;
        const auto end = std::min(text.find(separator, at), text.size());
        parts[count] = text.substr(at, end - at);
        at = end + 1;
    }
    if (separator == '/') std::swap(parts[0], parts[count - 1]);
    if (parts[0].size() != 4) return std::nullopt;
    const auto year = number(parts[0], 4);
    const auto month = count > 1 ? number(parts[1], 2) : 1;
    const auto day = count > 2 ? number(parts[2], 2) : 1;
    if (!year || !month || !day) return std::nullopt;
    const auto first = std::chrono::year(*year) / *month / *day;
    if (!first.ok()) return std::nullopt;
    if (count == 3) return Stretch{iso(first), iso(first)};
    const year_month_day_last last = first.year() / (count == 2 ? first.month() : std::chrono::December) / std::chrono::last;
    return Stretch{iso(first), iso(last)};
}

std::optional<std::string> last_day(const DeadlineItem& item) {
    switch (item.kind) {
        case DeadlineKind::date:
        case DeadlineKind::month:
        case DeadlineKind::quarter:
        case DeadlineKind::half_year:
        case DeadlineKind::year:
        case DeadlineKind::period: break;
        case DeadlineKind::recurring:
        case DeadlineKind::ongoing:
        case DeadlineKind::event:
        case DeadlineKind::as_regulated:
        case DeadlineKind::unparsed: return std::nullopt;
    }
    if (item.bound == Bound::after) return std::nullopt;
    if (item.bound == Bound::before && item.kind != DeadlineKind::date && item.start) {
        if (const auto start = day_of(*item.start)) return iso(std::chrono::sys_days(*start) - std::chrono::days(1));
    }
    return item.end;
}

std::string shown_day(std::string_view day) {
    return std::string(day.substr(8, 2)) + '/' + std::string(day.substr(5, 2)) + '/' + std::string(day.substr(0, 4));
}

}  // namespace kehoach::worklist
