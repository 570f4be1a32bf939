#include "app/baseline.h"

#include "support/catch.h"
#include "support/check_reports.h"
#include "support/files.h"

using namespace kehoach;
using namespace kehoach::test;

namespace {

model::CheckReport report_with(const std::string& path, std::vector<model::ReportedProblem> problems) {
    model::CheckReport report;
    auto& file = report.files.emplace_back();
    file.path = path;
    file.problems = std::move(problems);
    return report;
}

}  // namespace

TEST_CASE("what a baseline has is known, what it has no more of is counted", "[app]") {
    const TemporaryDirectory directory;
    const std::string baseline = directory.file("known.json");
    const auto one = problem_at("number-blank", 1, "Số:", "Số:", Severity::error);
    const auto two = problem_at("number-blank", 2, "Số:", "Số:", Severity::error);
    const auto three = problem_at("number-blank", 3, "Số:", "Số:", Severity::error);
    const std::string path = directory.file("plan.txt");
    write(baseline, app::baseline_text(report_with(path, {one, two}), baseline));
    const auto read = app::read_baseline(baseline);
    REQUIRE(read.has_value());
    CHECK(read->count("plan.txt") == 1);

    auto report = report_with(path, {one, three});
    CHECK(app::mark_known(report, *read, baseline) == 1);
    CHECK(report.has_baseline);
    CHECK(report.files.front().problems[0].known);
    CHECK_FALSE(report.files.front().problems[1].known);

    auto other = report_with(directory.file("other.txt"), {one});
    CHECK(app::mark_known(other, *read, baseline) == 0);
    CHECK_FALSE(other.files.front().problems[0].known);
}

TEST_CASE("a baseline has no clean files, and standard input by its sign", "[app]") {
    auto report = report_with("-", {problem_at("number-blank", 1, "Số:", "Số:", Severity::error)});
    report.files.emplace_back().path = "clean.txt";
    const std::string text = app::baseline_text(report, "known.json");
    CHECK(text.find("\"-\": [") != std::string::npos);
    CHECK(text.find("clean.txt") == std::string::npos);
}

TEST_CASE("a baseline that is missing or none is an error", "[app]") {
    const TemporaryDirectory directory;
    CHECK_FALSE(app::read_baseline(directory.file("none.json")).has_value());
    write(directory.file("other.json"), "[]");
    CHECK_FALSE(app::read_baseline(directory.file("other.json")).has_value());
}
