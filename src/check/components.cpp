#include "check/rules.h"

namespace kehoach::checks {

void check_components(const Draft& /*draft*/, Report& /*report*/) {}

}  // namespace kehoach::checks
