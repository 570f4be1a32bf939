/// \file
/// A day, month, quarter, half-year or year as deadlines write them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "kehoach/task.h"
#include "text/tokens.h"

namespace kehoach::vi {

/// A named stretch of time; parts that the text leaves out are 0.
struct TimePoint {
    DeadlineKind kind = DeadlineKind::date;
    int year = 0;
    int first_month = 0;
    int last_month = 0;
    int day = 0;           ///< of a date
    bool undated = false;  ///< named, but by no calendar: a school year
    std::size_t end = 0;   ///< the token behind it

    /// The first and the last day in ISO 8601; nullopt while a part is missing or where the calendar has no such day.
    [[nodiscard]] std::optional<std::string> first_day() const;
    [[nodiscard]] std::optional<std::string> last_day() const;
    /// True if year, month and day are given but the calendar has no such day, or if there is no such month.
    [[nodiscard]] bool impossible() const;
};

/// The point that begins at the token: `30/6/2023`, `ngày 15`, `tháng 9/2021`, `T9`, `Quý IV`, `6 tháng đầu năm`, `năm 2025`, `2025`.
std::optional<TimePoint> time_point(const std::vector<text::Token>& tokens, std::size_t at);

/// What stands at the token as a point of the kind of `first` without its unit: `IV/2021` behind `Quý II`, `6/2026` behind `tháng 3`.
std::optional<TimePoint> further_point(const std::vector<text::Token>& tokens, std::size_t at, const TimePoint& first);

/// The token behind a time of day (`8h00`, `20 giờ 15 phút - 20 giờ 45 phút`) that begins at the token; 0 if there is none.
std::size_t time_of_day_end(const std::vector<text::Token>& tokens, std::size_t at);

}  // namespace kehoach::vi
