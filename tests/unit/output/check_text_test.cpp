#include "output/check_layouts.h"

#include <sstream>

#include "support/catch.h"
#include "support/check_reports.h"
#include "text/display.h"

using namespace kehoach;
using namespace kehoach::test;
using output::check_summary;
using output::check_text;

namespace {

// The lines of a report of one problem: the first one, and those of the excerpt.
std::vector<std::string> lines_for(const model::ReportedProblem& problem, std::size_t width = 100) {
    model::CheckReport report;
    report.language = Language::english;
    auto& file = report.files.emplace_back();
    file.name = "a.txt";
    file.problems.push_back(problem);
    std::vector<std::string> out;
    std::istringstream text(check_text(report, {width, false}));
    for (std::string line; std::getline(text, line);) out.push_back(line);
    return out;
}

}  // namespace

TEST_CASE("a problem is shown with its line and the words underlined", "[output]") {
    const auto lines = lines_for(problem_at("section-duplicate", 7, "Số: đoạn   II. HAI", "II.", Severity::warning));
    CHECK(lines[0].starts_with("a.txt:7: warning: "));
    CHECK(lines[0].ends_with(" [section-duplicate]"));
    CHECK(lines[1] == "   7 | Số: đoạn   II. HAI");
    CHECK(lines[2] == "     |            ^^^");
    CHECK(lines[3] == "     = place: number and symbol");
}

TEST_CASE("marks apart from their letters and wide characters are underlined in their columns", "[output]") {
    const auto lines = lines_for(problem_at("section-duplicate", 7, "e\u0302\u0301 計 II. HAI", "II.", Severity::error));
    CHECK(lines[2] == "     |      ^^^");
}

TEST_CASE("tabs and what nobody sees are shown, the margin of a centred line is not", "[output]") {
    const auto lines = lines_for(problem_at("section-duplicate", 1200, "     a\tb\u202E II.", "II.", Severity::error));
    CHECK(lines[1] == " 1200 | a    b<U+202E> II.");
    CHECK(lines[2] == "      |                ^^^");
}

TEST_CASE("a long line is cut around its words", "[output]") {
    std::string text;
    for (int i = 0; i < 20; ++i) text += "Phối hợp ";
    text += "XY";
    for (int i = 0; i < 20; ++i) text += " triển khai";
    for (const std::size_t width : {40U, 60U, 61U, 80U}) {
        const auto lines = lines_for(problem_at("section-duplicate", 7, text, "XY", Severity::error), width);
        INFO(lines[1]);
        CHECK(text::display_width(lines[1]) <= width);
        CHECK(lines[1].find("| …") != std::string::npos);
        CHECK(lines[1].ends_with("…"));
        const auto caret = lines[2].find('^');
        const auto words = lines[1].find("XY");
        REQUIRE(words != std::string::npos);
        CHECK(text::display_width(lines[1].substr(0, words)) == caret);
    }
    // Words that are longer than the line.
    const auto whole = lines_for(problem_at("section-duplicate", 7, text, text, Severity::error), 50);
    CHECK(text::display_width(whole[1]) <= 50);
    CHECK(text::display_width(whole[2]) <= 50);
}

TEST_CASE("a problem of the whole line has nothing underlined, one without a line has no line", "[output]") {
    auto problem = problem_at("section-duplicate", 7, "II. HAI", "", Severity::error);
    CHECK(lines_for(problem)[2].find('^') == std::string::npos);
    problem.problem.excerpt.reset();
    problem.problem.diagnostic.span = {};
    CHECK(lines_for(problem)[0].starts_with("a.txt: error: "));
}

TEST_CASE("problems of Word documents are named by their place", "[output]") {
    const std::string text = check_text(report_of_everything(), {100, false});
    CHECK(text.find("\nplans/2.docx: section I: error: ") != std::string::npos);
    CHECK(text.find("\n     | I. MỤC ĐÍCH\n     | ^^\n") != std::string::npos);
    CHECK(text.find("\nplans/2.docx: warning: ") != std::string::npos);
}

TEST_CASE("the last line counts, known problems apart", "[output]") {
    auto report = report_of_everything();
    CHECK(check_summary(report) == "2 errors, 2 warnings, 1 info in 3 documents; 1 problem known and not shown; 1 document could not be read");
    const std::string text = check_text(report, {100, false});
    CHECK(text.ends_with("\n\n" + check_summary(report) + "\n"));
    CHECK(text.find(":13:") == std::string::npos);
    report.language = Language::vietnamese;
    CHECK(check_summary(report) == "2 lỗi, 2 cảnh báo, 1 lưu ý trong 3 văn bản; không hiện 1 vấn đề đã biết; không đọc được 1 văn bản");
    model::CheckReport clean;
    clean.language = Language::english;
    clean.files.resize(1);
    CHECK(check_text(clean, {100, false}) == "no problems found in 1 document\n");
}

TEST_CASE("colours are there only where they are asked for", "[output]") {
    CHECK(check_text(report_of_everything(), {100, false}).find('\x1b') == std::string::npos);
    CHECK(check_text(report_of_everything(), {100, true}).find("\x1b[1;31merror:\x1b[0m") != std::string::npos);
}

TEST_CASE("names of files cannot steer the terminal", "[output]") {
    model::CheckReport report;
    auto& file = report.files.emplace_back();
    file.name = "a\x1b[2J.txt";
    file.problems.push_back(problem_at("section-duplicate", 7, "\x1b[31m II.", "II.", Severity::error));
    CHECK(check_text(report, {100, false}).find('\x1b') == std::string::npos);
}
