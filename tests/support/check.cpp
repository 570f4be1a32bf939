#include "support/check.h"

#include <utility>

#include "support/catch.h"
#include "support/rule_drafts.h"

namespace kehoach::test {

std::vector<Problem> problems(std::string_view bytes, std::string_view rule, const CheckConfig& config) {
    CheckOptions options;
    options.stage = Stage::final;
    options.select = {std::string(rule)};
    options.config = config;
    auto examined = check(bytes, "draft", options);
    REQUIRE(examined);
    return std::move(examined->problems);
}

std::vector<std::string> quotes(std::string_view bytes, std::string_view rule, const CheckConfig& config) {
    std::vector<std::string> out;
    for (const auto& problem : problems(bytes, rule, config)) out.push_back(problem.diagnostic.quote);
    return out;
}

std::string with(std::string_view before, std::string_view after) {
    std::string text = model_draft();
    const auto at = text.find(before);
    REQUIRE(at != std::string::npos);
    return text.replace(at, before.size(), after);
}

std::string with_paragraph(std::string_view text) { return with("Nâng cao chất lượng phục vụ người dân và tổ chức.", text); }

}  // namespace kehoach::test
