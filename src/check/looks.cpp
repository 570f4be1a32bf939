#include "check/rules.h"

namespace kehoach::checks {

void check_looks(const Draft& /*draft*/, Report& /*report*/) {}

}  // namespace kehoach::checks
