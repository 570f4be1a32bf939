#include "check/rules.h"

namespace kehoach::checks {

void check_pages(const Draft& /*draft*/, Report& /*report*/) {}

}  // namespace kehoach::checks
