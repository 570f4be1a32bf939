#include "check/rules.h"

namespace kehoach::checks {

void check_paragraphs(const Draft& /*draft*/, Report& /*report*/) {}

}  // namespace kehoach::checks
