#include "report/writers.h"
#include "support/batch_runs.h"
#include "support/catch.h"
#include "support/json_text.h"

using namespace kehoach;
using namespace kehoach::test;

TEST_CASE("a report as JSON has the run, its sums and every file", "[report]") {
    const BatchRun run(60);
    const JsonText json(written(report::write_json, run, Language::english));
    CHECK(json.at("/run/version") == "\"1.0.0\"");
    CHECK(json.at("/summary/files") == "60");
    CHECK(json.at("/summary/outcomes/refused") == std::to_string(run.summary()[batch::Outcome::refused]));
    CHECK(json.at("/summary/skipped/other_kinds") == "1234");
    CHECK(json.at("/summary/skipped/excluded") == "0");
    CHECK(json.at("/summary/skipped/other_shards") == "56");
    CHECK(json.at("/files/11/outcome") == "\"refused\"");
    CHECK(json.at("/files/11/error/code") == "\"input-is-pdf\"");
    CHECK(json.at("/files/11/format") == "null");
    CHECK(json.at("/files/1/title") == "\"</script><!-- <b>đậm</b> -->\"");
    CHECK(json.at("/files/6/path") == "\"no UTF-8 \uFFFD\uFFFD.txt\"");
    CHECK(json.has("/files/59"));
    CHECK_FALSE(json.has("/files/60"));
}

TEST_CASE("a report as JSON is handed on in pieces, with the bytes that nlohmann writes", "[report]") {
    const BatchRun run(2000);
    std::string text;
    std::size_t largest = 0;
    std::size_t pieces = 0;
    const auto sink = [&](std::string_view piece) {
        text += piece;
        largest = std::max(largest, piece.size());
        ++pieces;
    };
    report::write_json(run.summary(), run.records(), sink, Language::vietnamese);
    CHECK(pieces > 5);
    CHECK(largest < (std::size_t{1} << 17));
    CHECK((text == JsonText(text).dumped(false) + "\n"));
}

TEST_CASE("the report of a run without files", "[report]") {
    const JsonText json(written(report::write_json, BatchRun(0), Language::vietnamese));
    CHECK(json.at("/files") == "[]");
    CHECK(json.at("/summary/due_months") == "[]");
}
