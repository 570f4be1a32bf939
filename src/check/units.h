/// \file
/// The parts of check_units().
#pragma once

#include "check/draft.h"
#include "check/draft_units.h"
#include "check/report.h"

namespace kehoach::checks {

void check_leads(const Units& units, const Draft& draft, Report& report);               ///< who leads and helps too, who cannot be told from others
void check_unit_abbreviations(const Units& units, const Draft& draft, Report& report);  ///< that nobody explains
void check_unit_recipients(const Units& units, const Draft& draft, Report& report);     ///< who leads and does not receive
void check_obsolete_units(const Units& units, const Draft& draft, Report& report);      ///< merged and dissolved ones
void check_unit_variants(const Units& units, Report& report);                           ///< one unit with two names

}  // namespace kehoach::checks
