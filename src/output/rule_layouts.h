/// \file
/// The rules, for people. As JSON: json/check_json.h.
#pragma once

#include <string>
#include <vector>

#include "kehoach/check.h"
#include "output/check_layouts.h"

namespace kehoach::output {

/// A line or more for each rule, under the headings of the categories.
std::string rules_table(const std::vector<Rule>& rules, const CheckLook& look, Language language);

/// GitHub Flavored Markdown: a table for each category.
std::string rules_markdown(const std::vector<Rule>& rules, Language language);

/// All that the catalogue says of a rule.
std::string rule_page(const Rule& rule, const CheckLook& look, Language language);

}  // namespace kehoach::output
