/// \file
/// The words that a problem is about, in the line that they stand in.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

#include "check/draft.h"

namespace kehoach::checks {

/// The line of the problem's place with its words marked; the first line of the place where it has no words of its own, or they do not
/// stand there together. nullopt where the problem has no place.
std::optional<Excerpt> excerpt_of(const Problem& problem, const Draft& draft);

/// Where `words` begin in `line` and end there, however many spaces part them in either; begin == end where they do not stand there.
std::pair<std::size_t, std::size_t> find_spaced(std::string_view line, std::string_view words);

}  // namespace kehoach::checks
