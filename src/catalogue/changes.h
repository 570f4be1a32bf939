/// \file
/// The kinds of changes in words.
#pragma once

#include <string_view>

#include "kehoach/changes.h"
#include "kehoach/diagnostic.h"

namespace kehoach::catalogue {

/// What was changed, as it follows a number: `12 ` + `invisible characters removed`.
std::string_view description(ChangeKind kind, Language language);

}  // namespace kehoach::catalogue
