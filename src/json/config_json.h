/// \file
/// What the user keeps as JSON: how an office has its documents checked, and which problems it knows.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kehoach/check.h"
#include "kehoach/result.h"

namespace kehoach::json {

/// kehoach.json
struct ConfigFile {
    CheckConfig check;
    std::optional<Stage> stage;
};

/// schemas/config.schema.json. The error names the line and column, or the key, that is wrong, and what may stand there.
Result<ConfigFile> config_of(std::string_view text);

struct BaselineEntry {
    std::string fingerprint;
    std::string rule;
    std::string message;  ///< for people who read the file
};

/// By the path of the file, the problems that are known in it.
using Baseline = std::map<std::string, std::vector<BaselineEntry>, std::less<>>;

Result<Baseline> baseline_of(std::string_view text);

/// The same list gives the same text, whatever its order.
std::string to_json(Baseline baseline);

}  // namespace kehoach::json
