#include "model/check_report.h"

#include "support/catch.h"
#include "support/check_reports.h"

using namespace kehoach;
using namespace kehoach::model;
using namespace kehoach::test;

TEST_CASE("problems are counted by severity, and those of the baseline apart", "[model]") {
    const auto report = report_of_everything();
    const auto all = counts_of(report);
    CHECK(all.errors == 2);
    CHECK(all.warnings == 2);
    CHECK(all.infos == 1);
    CHECK(all.known == 1);
    CHECK(all.shown() == 5);
    CHECK(counts_of(report.files.back()).shown() == 0);
}

TEST_CASE("a report fails by what is asked for, never by what is known", "[model]") {
    CheckReport report;
    report.files.emplace_back().problems.push_back(problem_at("section-gap", 1, "II. A", "II.", Severity::warning));
    CHECK_FALSE(fails(report));
    report.failing = Severity::warning;
    CHECK(fails(report));
    report.files.front().problems.front().known = true;
    CHECK_FALSE(fails(report));
    report.files.front().problems.front().known = false;
    report.failing.reset();
    CHECK_FALSE(fails(report));
}

TEST_CASE("columns count UTF-16 code units in the whole line", "[model]") {
    Excerpt excerpt;
    excerpt.text = "\U0001F600 Số: 5";
    excerpt.begin = excerpt.text.find("Số");
    excerpt.end = excerpt.text.find(" 5");
    excerpt.line = 3;
    CHECK(columns_of(excerpt).first == 0);
    excerpt.column = 11;
    CHECK(columns_of(excerpt).first == 14);
    CHECK(columns_of(excerpt).end == 17);
    excerpt.line = 0;
    CHECK(columns_of(excerpt).first == 0);
}

TEST_CASE("a correction has a place where its words stand once", "[model]") {
    auto problem = problem_at("section-gap", 1, "theo theo Kế hoạch", "theo theo", Severity::warning).problem;
    CHECK(correction_columns(problem).first == 0);
    problem.correction = Correction{"theo theo", "theo", false};
    CHECK(correction_columns(problem).first == 1);
    CHECK(correction_columns(problem).end == 10);
    problem.correction->before = "theo";
    CHECK(correction_columns(problem).first == 0);
    problem.correction->before = "Quyết định";
    CHECK(correction_columns(problem).first == 0);
}

TEST_CASE("a rule is as severe as its worst message", "[model]") {
    Rule rule{.name = "a", .category = Category::header, .findings = {{"x", Severity::info, Severity::error, "", ""}, {"y", Severity::warning, Severity::warning, "", ""}}};
    CHECK(highest_severity(rule, Stage::draft) == Severity::warning);
    CHECK(highest_severity(rule, Stage::final) == Severity::error);
}

TEST_CASE("a checked file keeps its problems in words", "[model]") {
    CheckOptions options;
    options.select = {"section-duplicate"};
    const auto report = report_of("KẾ HOẠCH\nA b\n\nI. MỘT\nA b.\n\nI. HAI\nA b.\n", "a.txt", options);
    const auto& file = report.files.front();
    CHECK(file.format == "text");
    CHECK(file.unit == PlaceUnit::line);
    REQUIRE(file.problems.size() == 1);
    CHECK(file.problems.front().place == "section I");
    CHECK(file.problems.front().message.find("'I.'") != std::string::npos);
}
