#include "check/rules.h"

namespace kehoach::checks {

void check_numbering(const Draft& /*draft*/, Report& /*report*/) {}

}  // namespace kehoach::checks
