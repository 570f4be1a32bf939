#include "check/rules.h"

namespace kehoach::checks {

void check_units(const Draft& /*draft*/, Report& /*report*/) {}

}  // namespace kehoach::checks
