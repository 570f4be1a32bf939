/// \file
/// The words that a problem is about, in the line that they stand in.
#pragma once

#include <optional>

#include "check/draft.h"

namespace kehoach::checks {

/// The line of the problem's place with its words marked; the first line of the place where it has no words of its own, or they do not
/// stand there together. nullopt where the problem has no place.
std::optional<Excerpt> excerpt_of(const Problem& problem, const Draft& draft);

}  // namespace kehoach::checks
