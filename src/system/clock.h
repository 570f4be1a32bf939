/// \file
/// What time it is.
#pragma once

#include <string>

namespace kehoach::system {

/// Seconds of a clock that never goes back, for durations.
double now();

/// Local time with its distance from UTC: `2026-11-26T08:30:00+07:00`; empty where it is not known.
std::string time_of_day();

}  // namespace kehoach::system
