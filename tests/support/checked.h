/// \file
/// What the checks say of a draft, in short.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kehoach/check.h"
#include "support/catch.h"
#include "support/rule_drafts.h"

namespace kehoach::test {

/// The problems of a text.
inline std::vector<Problem> problems_in(std::string_view text, Stage stage = Stage::final, CheckOptions options = {}) {
    options.stage = stage;
    if (options.today.empty()) options.today = "2026-01-05";
    const auto examined = check(text, "draft.txt", options);
    REQUIRE(examined);
    return examined->problems;
}

/// `rule/variant pointer` of the problems whose rule is `rule`, or of all.
inline std::vector<std::string> found_in(std::string_view text, std::string_view rule = {}, Stage stage = Stage::final) {
    std::vector<std::string> out;
    for (const auto& problem : problems_in(text, stage)) {
        const auto& finding = *problem.diagnostic.finding;
        if (!rule.empty() && finding.rule->name != rule) continue;
        out.push_back(std::string(finding.rule->name) + (finding.variant.empty() ? "" : "/" + std::string(finding.variant)) + " " +
                      problem.diagnostic.at);
    }
    return out;
}

/// The correction of the only problem of that rule, as `before -> after`; empty where there is none.
inline std::string correction_in(std::string_view text, std::string_view rule) {
    std::string out;
    for (const auto& problem : problems_in(text)) {
        if (problem.diagnostic.name() == rule && problem.correction) out += problem.correction->before + " -> " + problem.correction->after;
    }
    return out;
}

/// The model draft with one piece of it changed.
inline std::string model_with(std::string_view before, std::string_view after) {
    std::string text = model_draft();
    const auto at = text.find(before);
    REQUIRE(at != std::string::npos);
    return text.replace(at, before.size(), after);
}

using Found = std::vector<std::string>;

}  // namespace kehoach::test
