#include "json/check_json.h"

#include "catalogue/rules.h"
#include "support/catch.h"
#include "support/check_reports.h"
#include "support/json_text.h"

using namespace kehoach;
using namespace kehoach::test;

TEST_CASE("a report has its files, problems and counts", "[json]") {
    const JsonText json(json::to_json(report_of_everything()));
    CHECK(json.at("/files/0/path") == "\"plans/kế hoạch 1.txt\"");
    CHECK(json.at("/files/0/problems/0/rule") == "\"number-blank\"");
    CHECK(json.at("/files/0/problems/0/excerpt/line") == "7");
    CHECK(json.at("/files/0/problems/0/excerpt/column") == "7");
    CHECK(json.at("/files/0/problems/0/excerpt/words") == "\"/KH-UBND\"");
    CHECK(json.at("/files/0/problems/0/correction/after") == "\"12/KH-UBND\"");
    CHECK(json.at("/files/0/problems/2/excerpt/words") == "null");
    CHECK_FALSE(json.has("/files/0/problems/3"));
    CHECK(json.at("/files/1/stage") == "\"final\"");
    CHECK(json.at("/files/1/problems/0/span") == R"({"first_block":3,"last_block":3})");
    CHECK(json.at("/files/1/problems/0/excerpt/line") == "null");
    CHECK(json.at("/files/1/problems/1/excerpt") == "null");
    CHECK(json.at("/files/1/problems/1/span") == "null");
    CHECK(json.at("/files/2/path") == "null");
    CHECK(json.at("/unread/0/path") == "\"plans/3.pdf\"");
    CHECK(json.at("/summary") == R"({"files":3,"errors":2,"warnings":2,"infos":1,"known":1,"unread":1})");
}

TEST_CASE("the rules are written with both severities", "[json]") {
    const JsonText json(json::to_json({*catalogue::rule_named("number-blank")}, Language::english));
    CHECK(json.at("/0/rule") == "\"number-blank\"");
    CHECK(json.at("/0/category") == "\"header\"");
    CHECK(json.has("/0/messages/0/draft"));
    CHECK(json.has("/0/messages/0/final"));
    CHECK_FALSE(json.has("/1"));
}
