#include "report/markup.h"
#include "report/writers.h"
#include "support/batch_runs.h"
#include "support/catch.h"
#include "support/json_text.h"

using namespace kehoach;
using namespace kehoach::test;

namespace {

bool has(const std::string& text, std::string_view piece) { return text.find(piece) != std::string::npos; }

std::string data_of(const std::string& page) {
    const std::string_view open = "<script type=\"application/json\" id=\"data\">";
    const auto begin = page.find(open);
    REQUIRE(begin != std::string::npos);
    const auto end = page.find("</script>", begin);
    return page.substr(begin + open.size(), end - begin - open.size());
}

std::size_t rows_of(const std::string& page) {
    std::size_t out = 0;
    for (std::size_t at = page.find("<tr><th scope=\"row\">"); at != std::string::npos; at = page.find("<tr><th scope=\"row\">", at + 1)) ++out;
    return out;
}

}  // namespace

TEST_CASE("text in HTML is text", "[report]") {
    std::string out;
    report::append_html(out, "<a href=\"x\">'&'</a>\n");
    CHECK(out == "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;[U+000A]");
    out.clear();
    report::append_json_in_script(out, R"(["</script>","<!--"])");
    CHECK(out == R"(["\u003c/script>","\u003c!--"])");
}

TEST_CASE("a page stands alone and lets nothing in names act", "[report]") {
    const std::string page = written(report::write_html, BatchRun(100), Language::vietnamese);
    CHECK(page.starts_with("<!DOCTYPE html>\n<html lang=\"vi\">"));
    CHECK(has(page, "content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\""));
    CHECK_FALSE(has(page, "<img"));
    CHECK_FALSE(has(page, "<b>"));
    CHECK_FALSE(has(page, "<!--"));
    CHECK_FALSE(has(page, "http://"));
    CHECK_FALSE(has(page, "https://"));
    CHECK(has(page, "<bdi>&lt;img src=x onerror=&quot;document.title=&#39;harmed&#39;&quot;&gt;.docx</bdi>"));
    CHECK(rows_of(page) == 100);
    CHECK_FALSE(has(page, "<noscript>"));
}

TEST_CASE("the first rows of a page are markup, all are data", "[report]") {
    const std::string page = written(report::write_html, BatchRun(1000), Language::english);
    CHECK(rows_of(page) == 300);
    CHECK(has(page, "The table has the first 300 of 1,000 files"));
    const JsonText data(data_of(page));
    CHECK(data.has("/rows/999"));
    CHECK_FALSE(data.has("/rows/1000"));
    CHECK(data.at("/rows/1/0") == R"("</script><script>document.title='harmed'</script>.txt")");
    CHECK(data.at("/rows/11/1") == "2");
    CHECK(data.at("/rules") == R"(["deadline-past","number-blank","place-near-known"])");
    CHECK(data.at("/rows/0/8") == "[[0,1],[1,1],[2,3]]");
}

TEST_CASE("a page of a run without files, and of one that was interrupted", "[report]") {
    const std::string page = written(report::write_html, BatchRun(0), Language::vietnamese);
    CHECK(rows_of(page) == 0);
    CHECK_FALSE(has(page, "<figure"));
    batch::Summary summary;
    summary.interrupted = true;
    std::string out;
    report::write_html(
        summary, [](batch::FileRecord&) { return false; }, [&](std::string_view piece) { out += piece; }, Language::english);
    CHECK(has(out, "The run was interrupted"));
}
