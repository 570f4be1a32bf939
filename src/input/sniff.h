/// \file
/// What kind of file some bytes are, by their first bytes.
#pragma once

#include <optional>
#include <string_view>

#include "kehoach/result.h"

namespace kehoach::input {

/// The error that says why `bytes` cannot be read as text, or nullopt if they may be text.
std::optional<Error> refusal(std::string_view bytes);

}  // namespace kehoach::input
