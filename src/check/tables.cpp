#include "check/rules.h"

namespace kehoach::checks {

void check_tables(const Draft& /*draft*/, Report& /*report*/) {}

}  // namespace kehoach::checks
