#include "check/rules.h"

namespace kehoach::checks {

void check_sections(const Draft& /*draft*/, Report& /*report*/) {}

}  // namespace kehoach::checks
