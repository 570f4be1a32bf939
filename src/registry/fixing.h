/// \file
/// fix(), whatever examines the file between its rounds.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "kehoach/check.h"

namespace kehoach::registry {

using Examine = std::function<Result<Examination>(std::string_view bytes, std::optional<std::string> path, const CheckOptions& options)>;

Result<Fixed> fix(std::string_view bytes, const std::optional<std::string>& path, const CheckOptions& options, const Examine& examine);

}  // namespace kehoach::registry
