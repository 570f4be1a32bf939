/// \file
/// A conversion and its blocks → the problems of the draft.
#pragma once

#include <vector>

#include "kehoach/check.h"

namespace kehoach::checks {

/// The problems that the options let through, in the order of the source: what the parser remarked and what the rules find, with severities,
/// excerpts and fingerprints.
std::vector<Problem> examine(const Conversion& conversion, const BlockList& blocks, const CheckOptions& options);

}  // namespace kehoach::checks
