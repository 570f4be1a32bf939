/// \file
/// The catalogue of rules: every remark that the program can make on a document.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "kehoach/diagnostic.h"

namespace kehoach::catalogue {

/// All rules, by category.
const std::vector<Rule>& rules();

/// The rule of that name, or nullptr.
const Rule* rule_named(std::string_view name);

/// The category of that name; nullopt where there is none.
std::optional<Category> category_named(std::string_view name);

/// The name of a rule or category that one given by mistake is nearest to; empty where none is near.
std::string_view nearest_name(std::string_view given);

/// The same among other names.
std::string_view nearest_name(std::string_view given, const std::vector<std::string_view>& names);

/// The finding of `rule` or `rule/variant`, which must exist.
const Finding& finding(std::string_view name);

}  // namespace kehoach::catalogue
