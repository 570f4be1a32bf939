/// \file
/// The yardstick of the JSON writer: the same document built as one value of nlohmann's library, and written by it.
#pragma once

#include <string>

#include "kehoach/kehoach.h"

namespace kehoach::bench {

/// The bytes of json::to_json().
std::string ordered_json_text(const Conversion& conversion, bool compact, Language language);

}  // namespace kehoach::bench
