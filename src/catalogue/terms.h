/// \file
/// Names of the components of a document and other terms that messages are filled with.
#pragma once

#include <string>
#include <string_view>

#include "kehoach/diagnostic.h"

namespace kehoach::catalogue {

/// The term of that key in the given language. A text that is the key of no term, which a document may hold, gives itself behind `@`.
std::string term(std::string_view key, Language language);

}  // namespace kehoach::catalogue
