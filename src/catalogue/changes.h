/// \file
/// The names of the kinds of changes.
#pragma once

#include <string_view>

#include "kehoach/changes.h"
#include "kehoach/diagnostic.h"

namespace kehoach::catalogue {

/// `legacy-encoding`: kebab-case, unique, for programs.
std::string_view name(ChangeKind kind);

/// What was changed, as it follows a number: `12 ` + `invisible characters removed`.
std::string_view description(ChangeKind kind, Language language);

}  // namespace kehoach::catalogue
