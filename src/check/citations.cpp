#include "check/rules.h"

namespace kehoach::checks {

void check_citations(const Draft& /*draft*/, Report& /*report*/) {}

}  // namespace kehoach::checks
