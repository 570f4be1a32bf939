/// \file
/// Messages with places for arguments.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kehoach::catalogue {

/// `pattern` with `{0}`, `{1}`, ... replaced by the arguments; a place without an argument becomes empty.
std::string filled(std::string_view pattern, const std::vector<std::string>& arguments);

}  // namespace kehoach::catalogue
