/// \file
/// What `--version` prints.
#pragma once

#include <string>

namespace kehoach::cli {

/// The version of the program and of the libraries that it was built with.
std::string versions();

}  // namespace kehoach::cli
