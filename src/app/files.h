/// \file
/// Reading and writing whole files.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "kehoach/result.h"

namespace kehoach::app {

/// The bytes of a file, or of standard input for `-`.
Result<std::string> read_file(const std::string& path);

/// Writes a file under a temporary name beside it and renames it, so that what stood there is replaced whole or not at all.
std::optional<Error> write_file(const std::string& path, std::string_view text);

bool stdout_is_terminal();

/// Writes to standard output. A closed pipe is no error.
std::optional<Error> write_stdout(std::string_view text);

}  // namespace kehoach::app
