#include "output/check_layouts.h"
#include "support/catch.h"
#include "support/check_reports.h"

using namespace kehoach;
using namespace kehoach::test;
using output::check_markdown;

TEST_CASE("Markdown has a table for each file with problems", "[output]") {
    const std::string text = check_markdown(report_of_everything());
    CHECK(text.starts_with("# Results of the check\n\n2 errors, "));
    CHECK(text.find("\n## plans/kế hoạch 1.txt\n\n| Place | Severity | Problem | Advice | Basis | Rule |\n|---|---|---|---|---|---|\n| 7: number and symbol | error | ") !=
          std::string::npos);
    CHECK(text.find("<br>Số:   <ins>/KH-UBND</ins> | ") != std::string::npos);
    CHECK(text.find("| `number-blank` |\n") != std::string::npos);
    CHECK(text.find("\n| section I | error | ") != std::string::npos);
    CHECK(text.find("standard input") == std::string::npos);
    CHECK(text.find("\n- plans/3.pdf: is a PDF\n") != std::string::npos);
}

TEST_CASE("text cannot leave its cell in Markdown", "[output]") {
    model::CheckReport report;
    auto& file = report.files.emplace_back();
    file.name = "a|b.txt";
    file.problems.push_back(problem_at("section-duplicate", 7, "II. a | b", "II.", Severity::error));
    const std::string text = check_markdown(report);
    CHECK(text.find("<ins>II.</ins> a \\| b |") != std::string::npos);
}

TEST_CASE("Markdown of what is clean is a heading and a line", "[output]") {
    model::CheckReport report;
    report.files.resize(2);
    CHECK(check_markdown(report) == "# Kết quả kiểm tra văn bản\n\nKhông thấy vấn đề nào trong 2 văn bản\n");
}
