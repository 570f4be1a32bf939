/// \file
/// What checking found, and the rules, as JSON.
#pragma once

#include <string>
#include <vector>

#include "kehoach/check.h"
#include "model/check_report.h"

namespace kehoach::json {

/// schemas/check.schema.json: the problems by file, those of the baseline left out and counted.
std::string to_json(const model::CheckReport& report);

/// The rules with their messages, an object each.
std::string to_json(const std::vector<Rule>& rules, Language language);

}  // namespace kehoach::json
