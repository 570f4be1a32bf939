/// \file
/// The catalogue of findings: every remark that the program can make on a document.
#pragma once

#include <span>
#include <string_view>

#include "kehoach/diagnostic.h"

namespace kehoach::catalogue {

std::span<const Finding> findings();

/// The finding of that name, which must exist.
const Finding& finding(std::string_view name);

}  // namespace kehoach::catalogue
