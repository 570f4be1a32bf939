/// \file
/// The tables of rules, one for each category. They are joined in catalogue/rules.cpp.
#pragma once

#include <vector>

#include "kehoach/diagnostic.h"

namespace kehoach::catalogue {

std::vector<Rule> structure_rules();
std::vector<Rule> header_rules();
std::vector<Rule> numbering_rules();
std::vector<Rule> reference_rules();
std::vector<Rule> table_rules();
std::vector<Rule> deadline_rules();
std::vector<Rule> typography_rules();
std::vector<Rule> draft_residue_rules();
std::vector<Rule> layout_rules();
std::vector<Rule> reading_rules();

}  // namespace kehoach::catalogue
