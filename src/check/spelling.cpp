#include "check/spelling.h"

#include "check/rules.h"

namespace kehoach::checks {

void check_spelling(const Draft& draft, Report& report) {
    check_hygiene(draft, report);
    check_repetitions(draft, report);
    check_capitals(draft, report);
    check_abbreviations(draft, report);
}

}  // namespace kehoach::checks
