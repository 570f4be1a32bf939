#include "check/rules.h"

namespace kehoach::checks {

void check_number(const Draft& /*draft*/, Report& /*report*/) {}

}  // namespace kehoach::checks
