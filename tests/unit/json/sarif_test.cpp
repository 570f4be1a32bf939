#include "json/sarif.h"

#include "support/catch.h"
#include "support/check_reports.h"
#include "support/json_text.h"

using namespace kehoach;
using namespace kehoach::test;

TEST_CASE("a result of SARIF has its rule, place, fingerprint and fix", "[json]") {
    const JsonText json(json::to_sarif(report_of_everything()));
    const std::string run = "/runs/0";
    CHECK(json.at(run + "/columnKind") == "\"utf16CodeUnits\"");
    CHECK(json.at(run + "/tool/driver/name") == "\"kehoach\"");
    const std::string result = run + "/results/0";
    CHECK(json.at(result + "/ruleId") == "\"number-blank\"");
    CHECK(json.at(run + "/tool/driver/rules/" + json.at(result + "/ruleIndex") + "/id") == "\"number-blank\"");
    CHECK(json.at(result + "/level") == "\"error\"");
    const std::string place = result + "/locations/0/physicalLocation";
    CHECK(json.at(place + "/artifactLocation/uri") == "\"plans/k%E1%BA%BF%20ho%E1%BA%A1ch%201.txt\"");
    CHECK(json.at(place + "/region") == R"({"startLine":7,"startColumn":7,"endColumn":15})");
    CHECK(json.at(result + "/partialFingerprints") == R"({"kehoach/v1":"0123456789abcde7"})");
    CHECK(json.at(result + "/baselineState") == "\"new\"");
    const std::string change = result + "/fixes/0/artifactChanges/0/replacements/0";
    CHECK(json.at(change + "/deletedRegion") == R"({"startLine":7,"startColumn":7,"endColumn":15})");
    CHECK(json.at(change + "/insertedContent/text") == "\"12/KH-UBND\"");
    CHECK(json.at(run + "/results/2/level") == "\"note\"");
    CHECK(json.at(run + "/results/2/locations/0/physicalLocation/region") == R"({"startLine":12})");
}

TEST_CASE("SARIF has what the baseline has as suppressed results", "[json]") {
    const JsonText json(json::to_sarif(report_of_everything()));
    CHECK(json.at("/runs/0/results/3/baselineState") == "\"unchanged\"");
    CHECK(json.at("/runs/0/results/3/suppressions/0/kind") == "\"external\"");
    CHECK_FALSE(json.has("/runs/0/results/0/suppressions"));
    auto report = report_of_everything();
    report.has_baseline = false;
    CHECK_FALSE(JsonText(json::to_sarif(report)).has("/runs/0/results/0/baselineState"));
}

TEST_CASE("places of Word documents are logical ones in SARIF", "[json]") {
    const JsonText json(json::to_sarif(report_of_everything()));
    const std::string place = "/runs/0/results/4/locations/0";
    CHECK_FALSE(json.has(place + "/physicalLocation/region"));
    CHECK(json.at(place + "/logicalLocations/0/name") == "\"section I\"");
    CHECK_FALSE(json.has("/runs/0/results/5/locations/0/logicalLocations"));
}

TEST_CASE("SARIF says which files could not be read", "[json]") {
    const JsonText json(json::to_sarif(report_of_everything()));
    CHECK(json.at("/runs/0/invocations/0/executionSuccessful") == "false");
    CHECK(json.at("/runs/0/invocations/0/toolExecutionNotifications/0/message/text") == "\"plans/3.pdf: is a PDF\"");
    CHECK(JsonText(json::to_sarif({})).at("/runs/0/invocations/0") == R"({"executionSuccessful":true})");
}
