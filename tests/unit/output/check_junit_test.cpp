#include "output/check_layouts.h"
#include "support/catch.h"
#include "support/check_reports.h"

using namespace kehoach;
using namespace kehoach::test;
using output::check_junit;

TEST_CASE("JUnit has a suite for each file, and a failure for what makes the run fail", "[output]") {
    const std::string xml = check_junit(report_of_everything());
    CHECK(xml.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"kehoach check\" tests=\"7\" failures=\"2\" errors=\"1\">\n"));
    CHECK(xml.find("<testsuite name=\"plans/kế hoạch 1.txt\" tests=\"3\" failures=\"1\" errors=\"0\">") != std::string::npos);
    CHECK(xml.find("<testcase name=\"number-blank: number and symbol\" classname=\"plans/kế hoạch 1.txt\">\n      <failure type=\"error\" message=\"") != std::string::npos);
    CHECK(xml.find("<system-out>plans/kế hoạch 1.txt:9: warning: ") != std::string::npos);
    CHECK(xml.find("II. NỘI DUNG &amp; &lt;b&gt;") != std::string::npos);
    CHECK(xml.find("<testcase name=\"kehoach check\" classname=\"&lt;standard input&gt;\"/>") != std::string::npos);
    CHECK(xml.find("<error type=\"unreadable\" message=\"plans/3.pdf: is a PDF\"/>") != std::string::npos);
}

TEST_CASE("with --fail-on warning warnings are failures, with never nothing is", "[output]") {
    auto report = report_of_everything();
    report.failing = Severity::warning;
    CHECK(check_junit(report).find("failures=\"4\" errors=\"1\">\n  <") != std::string::npos);
    report.failing.reset();
    CHECK(check_junit(report).find("<failure") == std::string::npos);
}

TEST_CASE("characters that XML cannot have are replaced", "[output]") {
    model::CheckReport report;
    auto& file = report.files.emplace_back();
    file.name = "a\x01\xFF\"'<&>.txt";
    const std::string xml = check_junit(report);
    CHECK(xml.find("name=\"a??&quot;'&lt;&amp;&gt;.txt\"") != std::string::npos);
}
