#include "check/rules.h"

namespace kehoach::checks {

void check_references(const Draft& /*draft*/, Report& /*report*/) {}

}  // namespace kehoach::checks
