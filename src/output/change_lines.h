/// \file
/// What normalising changed, for people to read.
#pragma once

#include <string>

#include "kehoach/normalise.h"

namespace kehoach::output {

/// The listed changes, one a line: `file:line:column: kind: before → after`. Characters that nobody would see, and marks apart from their
/// letters, are named by their code.
std::string change_lines(const Normalised& normalised, const std::string& file);

}  // namespace kehoach::output
