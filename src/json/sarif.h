/// \file
/// What checking found as SARIF 2.1.0 (OASIS), for code hosts and viewers.
#pragma once

#include <string>

#include "model/check_report.h"

namespace kehoach::json {

/// One run with all rules of the catalogue. With a baseline its problems are in the log too, as `unchanged` and suppressed, so that a
/// viewer can show them.
std::string to_sarif(const model::CheckReport& report);

}  // namespace kehoach::json
