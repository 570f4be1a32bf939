#include "check/rules.h"

namespace kehoach::checks {

void check_residue(const Draft& /*draft*/, Report& /*report*/) {}

}  // namespace kehoach::checks
