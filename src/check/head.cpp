#include "check/rules.h"

namespace kehoach::checks {

void check_head(const Draft& /*draft*/, Report& /*report*/) {}

}  // namespace kehoach::checks
