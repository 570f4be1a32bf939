#include "check/rules.h"

namespace kehoach::checks {

void check_organs(const Draft& /*draft*/, Report& /*report*/) {}

}  // namespace kehoach::checks
