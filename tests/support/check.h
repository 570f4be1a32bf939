/// \file
/// What the rules find in a text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kehoach/check.h"

namespace kehoach::test {

/// The problems of one rule in a draft, at the final stage.
std::vector<Problem> problems(std::string_view bytes, std::string_view rule, const CheckConfig& config = {});

/// Their quoted words.
std::vector<std::string> quotes(std::string_view bytes, std::string_view rule, const CheckConfig& config = {});

/// The model draft with `after` in place of the first `before`.
std::string with(std::string_view before, std::string_view after);

/// The model draft with this paragraph in its body.
std::string with_paragraph(std::string_view text);

}  // namespace kehoach::test
