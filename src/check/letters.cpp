#include "check/rules.h"

namespace kehoach::checks {

void check_letters(const Draft& /*draft*/, Report& /*report*/) {}

}  // namespace kehoach::checks
