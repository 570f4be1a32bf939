#include "check/rules.h"

namespace kehoach::checks {

void check_deadlines(const Draft& /*draft*/, Report& /*report*/) {}

}  // namespace kehoach::checks
