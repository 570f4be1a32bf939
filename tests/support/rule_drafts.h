/// \file
/// Drafts that keep or break one rule: a model draft without any fault, and the examples of the rules put in it.
#pragma once

#include <string>
#include <string_view>

#include "kehoach/check.h"

namespace kehoach::test {

/// tests/data/rules/model.txt, a plan that keeps all rules.
const std::string& model_draft();

/// The model draft with what the files of tests/data/rules change in it so that it has the place that the rule is about. The text of the
/// files is `== rule`, then pairs of `<<<` what stands in the draft `>>>` what stands there instead, each from the next line on, and `<<<`
/// or `==` or the end of the file behind them.
std::string context_of(std::string_view rule);

/// context_of() with the good piece of the rule, and with the bad one in its place.
struct DraftPair {
    std::string good;
    std::string bad;
};

DraftPair drafts_of(const Rule& rule);

}  // namespace kehoach::test
