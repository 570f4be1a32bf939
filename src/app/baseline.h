/// \file
/// The problems that a user knows and does not want to be told again.
#pragma once

#include <cstddef>
#include <string>

#include "json/config_json.h"
#include "kehoach/result.h"
#include "model/check_report.h"

namespace kehoach::app {

/// Reads the file of --baseline.
Result<json::Baseline> read_baseline(const std::string& path);

/// Marks the problems that the baseline has; gives how many of its entries for the files of the report occur in them no more. Paths in the
/// baseline are relative to the folder of its file.
std::size_t mark_known(model::CheckReport& report, const json::Baseline& baseline, const std::string& baseline_path);

/// All problems of the report, for a file at `baseline_path`.
std::string baseline_text(const model::CheckReport& report, const std::string& baseline_path);

}  // namespace kehoach::app
