/// \file
/// The parts of check_spelling().
#pragma once

#include "check/draft.h"
#include "check/report.h"

namespace kehoach::checks {

void check_hygiene(const Draft& draft, Report& report);        ///< spaces, quotes, dashes, places of tone marks, emoji
void check_repetitions(const Draft& draft, Report& report);    ///< words that were typed twice
void check_capitals(const Draft& draft, Report& report);       ///< capitals of fixed phrases, names of organs and documents
void check_abbreviations(const Draft& draft, Report& report);  ///< that nobody explains

}  // namespace kehoach::checks
