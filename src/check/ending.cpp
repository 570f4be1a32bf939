#include "check/rules.h"

namespace kehoach::checks {

void check_ending(const Draft& /*draft*/, Report& /*report*/) {}

}  // namespace kehoach::checks
