#include "check/rules.h"

namespace kehoach::checks {

void check_appendices(const Draft& /*draft*/, Report& /*report*/) {}

}  // namespace kehoach::checks
