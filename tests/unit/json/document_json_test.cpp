#include "json/document_json.h"

#include "support/catch.h"
#include "support/json_text.h"
#include "support/reading.h"
#include "support/task_plan.h"
#include "worklist/worklist.h"

using namespace kehoach;
using namespace kehoach::test;
using Keys = std::vector<std::string>;

namespace {

JsonText parsed(std::string_view text, bool compact = false) { return JsonText(json::to_json(convert_text(text), compact, Language::vietnamese)); }

}  // namespace

TEST_CASE("the keys stand in the order of the contract", "[json]") {
    CHECK(parsed("KẾ HOẠCH\nA b\n").keys("") ==
          Keys{"schema_version", "source", "header", "addressees", "authority", "legal_bases", "preamble", "enacting", "sections", "closing", "recipients", "filing", "signatures",
               "notes", "appendices", "reference", "attachments", "tasks", "citations", "discarded", "diagnostics"});
    CHECK(parsed("KẾ HOẠCH\nA b\n").keys("/header") == Keys{"issuer", "state_title", "motto", "number", "place", "date", "type", "title", "marks"});
    CHECK(parsed("I. A\n").keys("/sections/0") == Keys{"kind", "label", "numbering", "ordinal", "id", "text", "children", "span"});
}

TEST_CASE("what is missing is null or an empty list", "[json]") {
    const auto document = parsed("Một.\n");
    CHECK(document.at("/header/issuer") == "null");
    CHECK(document.at("/header/number") == "null");
    CHECK(document.at("/authority") == "null");
    CHECK(document.at("/recipients") == "[]");
    CHECK(document.at("/header/marks") == "[]");
}

TEST_CASE("a node has the fields of its kind and no others", "[json]") {
    const auto document = parsed("KẾ HOẠCH\nA b\n\nI. MỘT\n\nHai.\n\n- Ba\n\nTT\tNội dung\tChủ trì\n1\tA\tB\n");
    CHECK(document.keys("/sections/0/children/0") == Keys{"kind", "text", "span"});
    CHECK(document.keys("/sections/0/children/1") == Keys{"kind", "label", "text", "children", "span"});
    CHECK(document.keys("/sections/0/children/2") == Keys{"kind", "columns", "rows", "span"});
    CHECK(document.at("/sections/0/children/2/rows/0/cells") == R"(["1","A","B"])");
    CHECK(document.at("/sections/0/children/0/span") == R"({"first_line":6,"last_line":6})");
}

TEST_CASE("merged cells are null and empty cells are empty", "[json]") {
    CHECK(parsed("TT\tNội dung\tChủ trì\tThời gian\nI\tX\t\t\n1\tA\t\tQuý I\n").at("/preamble/0/rows").find(R"(["I","X",null,null])") != std::string::npos);
    CHECK(parsed("TT\tNội dung\tChủ trì\tThời gian\nI\tX\t\t\n1\tA\t\tQuý I\n").at("/preamble/0/rows").find(R"(["1","A","","Quý I"])") != std::string::npos);
}

TEST_CASE("compact JSON is one line, and both end with a line end", "[json]") {
    const auto conversion = convert_text("KẾ HOẠCH\nA b\n");
    const auto compact = json::to_json(conversion, true, Language::vietnamese);
    const auto wide = json::to_json(conversion, false, Language::vietnamese);
    CHECK(compact.find('\n') == compact.size() - 1);
    CHECK(wide.back() == '\n');
    CHECK(JsonText(compact).without("") == JsonText(wide).without(""));
}

TEST_CASE("text is written as it is, controls escaped", "[json]") {
    const auto document = json::to_json(convert_text("Một \"hai\" \\\\ đ 字 \U0001F600\n"), false, Language::vietnamese);
    CHECK(document.find("Một \\\"hai\\\" \\\\ đ 字 \U0001F600") != std::string::npos);
}

TEST_CASE("messages are in the language asked for, rules and pointers are not", "[json]") {
    const auto conversion = convert_text("Một.\n");
    const JsonText vietnamese(json::to_json(conversion, false, Language::vietnamese));
    const JsonText english(json::to_json(conversion, false, Language::english));
    CHECK(vietnamese.at("/diagnostics/0/rule") == english.at("/diagnostics/0/rule"));
    CHECK(vietnamese.at("/diagnostics/0/at") == english.at("/diagnostics/0/at"));
    CHECK(vietnamese.at("/diagnostics/0/message") != english.at("/diagnostics/0/message"));
}

TEST_CASE("a list of tasks names the document of each", "[json]") {
    std::vector<Conversion> plans = {task_plan()};
    plans[0].source.path.reset();
    const JsonText list(json::to_json(worklist::grouped(worklist::select(plans, {}), worklist::GroupBy::none)));
    CHECK(list.keys("/0") == Keys{"source", "document", "table", "row", "group", "ordinal", "objective", "task", "activity", "outputs", "lead",
                                  "coordinating", "deadline", "budget", "note"});
    CHECK(list.at("/0/source") == "null");
    CHECK(list.at("/0/document") ==
          R"({"number":"15/QĐ-SYT","type":"Kế hoạch","title":"Phòng, chống dịch năm 2026","date":"2026-01-05","issuer":"SỞ Y TẾ"})");
    CHECK(list.at("/0/ordinal") == "\"1.1\"");
    CHECK(list.has("/1/task"));
    CHECK_FALSE(list.has("/2"));
    CHECK(json::to_json(worklist::Worklist{}) == "[]\n");
}
