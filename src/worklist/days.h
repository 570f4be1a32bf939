/// \file
/// Days: those that a user names, and those on which a deadline ends. A day is ISO 8601, `YYYY-MM-DD`, so that days compare as text.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "kehoach/task.h"

namespace kehoach::worklist {

/// First and last day.
struct Stretch {
    std::string first;
    std::string last;
};

/// What `2025-06-30` or `30/6/2025`, `2025-06` or `6/2025`, `2025` names; nullopt for anything else, also for a day that no calendar has.
std::optional<Stretch> stretch_of(std::string_view text);

/// The day on which one item of a deadline ends. Only dates, months, quarters, half-years, years and periods have one: what recurs, goes on,
/// waits for an event or follows a regulation never ends on a known day, and `sau ngày 15/3` says when to begin.
/// `trước tháng 6/2025` ends on the day before the month; `trước ngày 15/12/2025` on the day itself, as these words are used.
std::optional<std::string> last_day(const DeadlineItem& item);

/// `30/06/2025` for a day.
std::string shown_day(std::string_view day);

}  // namespace kehoach::worklist
