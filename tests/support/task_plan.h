/// \file
/// A plan with tasks and citations of all kinds, put together by hand, for the tests of writers.
#pragma once

#include "kehoach/kehoach.h"

namespace kehoach::test {

/// A decision with a plan attached; the tasks stand in the appendix of the plan and in a clause.
Conversion task_plan();

/// A conversion with no task and no citation.
Conversion empty_plan();

}  // namespace kehoach::test
