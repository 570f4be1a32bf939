#include "check/units.h"

#include "check/rules.h"

namespace kehoach::checks {

void check_units(const Draft& draft, Report& report) {
    const Units units(draft);
    check_leads(units, draft, report);
    check_unit_abbreviations(units, draft, report);
    check_unit_recipients(units, draft, report);
    check_obsolete_units(units, draft, report);
    check_unit_variants(units, report);
}

}  // namespace kehoach::checks
