#include <string>
#include <vector>

#include "catalogue/rules.h"
#include "kehoach/check.h"
#include "support/catch.h"
#include "support/rule_drafts.h"

using namespace kehoach;

namespace {

std::vector<std::string> problems_of(std::string_view text, Stage stage) {
    CheckOptions options;
    options.stage = stage;
    options.today = "2026-01-05";
    const auto examined = check(text, "draft", options);
    REQUIRE(examined);
    std::vector<std::string> out;
    for (const auto& problem : examined->problems) {
        out.push_back(std::string(problem.diagnostic.name()) + ": " + message(problem.diagnostic, Language::english) + " (" + problem.diagnostic.at +
                      ")");
    }
    return out;
}

// The good draft gives no problem, the bad one this rule's alone.
void check_drafts(const Rule& rule, const test::DraftPair& drafts) {
    CHECK(problems_of(drafts.good, Stage::draft) == std::vector<std::string>{});
    CHECK(problems_of(drafts.good, Stage::final) == std::vector<std::string>{});
    const auto problems = problems_of(drafts.bad, Stage::final);
    CAPTURE(problems);
    CHECK(problems.size() == 1);
    for (const auto& problem : problems) CHECK(problem.substr(0, problem.find(':')) == rule.name);
}

}  // namespace

TEST_CASE("the model draft keeps all rules", "[check]") {
    CHECK(problems_of(test::model_draft(), Stage::draft) == std::vector<std::string>{});
    CHECK(problems_of(test::model_draft(), Stage::final) == std::vector<std::string>{});
}

TEST_CASE("the model document keeps all rules", "[check]") {
    CHECK(problems_of(test::model_document(), Stage::draft) == std::vector<std::string>{});
    CHECK(problems_of(test::model_document(), Stage::final) == std::vector<std::string>{});
}

TEST_CASE("the bad example of each rule breaks this rule alone, the good one none", "[check]") {
    for (const auto& rule : catalogue::rules()) {
        if (rule.bad.empty()) continue;
        INFO(rule.name);
        check_drafts(rule, test::is_of_word(rule) ? test::word_drafts_of(rule) : test::drafts_of(rule));
    }
}

TEST_CASE("every rule that is about documents has an example, a summary and advice", "[check]") {
    for (const auto& rule : catalogue::rules()) {
        INFO(rule.name);
        if (rule.category != Category::reading) {
            CHECK_FALSE(rule.bad.empty());
            CHECK_FALSE(rule.good.empty());
        }
        CHECK(rule.good.empty() == rule.bad.empty());
        for (const auto& wording : {rule.summary, rule.advice}) {
            CHECK_FALSE(wording.vietnamese.empty());
            CHECK_FALSE(wording.english.empty());
        }
    }
}
