#include "check/rules.h"

namespace kehoach::checks {

void check_spelling(const Draft& /*draft*/, Report& /*report*/) {}

}  // namespace kehoach::checks
