#include "check/rules.h"

namespace kehoach::checks {

void check_legal_bases(const Draft& /*draft*/, Report& /*report*/) {}

}  // namespace kehoach::checks
