/// \file
/// The sentences of errors: what went wrong, where, and what to do.
#pragma once

#include <string>
#include <string_view>

#include "kehoach/diagnostic.h"
#include "kehoach/result.h"

namespace kehoach::catalogue {

/// The sentence of an error in the given language. `path` is the file as the user named it, `-` for standard input.
std::string sentence(const Error& error, const std::string& path, Language language);

/// `text` with `?` for control characters, which would steer a terminal or break a line of messages.
std::string printable(std::string_view text);

}  // namespace kehoach::catalogue
