// The JSON output keeps to its schema.

#include <array>
#include <utility>

#include "app/schema_text.h"
#include "json/check_json.h"
#include "json/config_json.h"
#include "json/document_json.h"
#include "json/sarif.h"
#include "kehoach/normalise.h"
#include "model/names.h"
#include "output/writers.h"
#include "report/writers.h"
#include "support/batch_runs.h"
#include "support/catch.h"
#include "support/check_reports.h"
#include "support/docx_builder.h"
#include "support/files.h"
#include "support/json_text.h"
#include "support/legacy_text.h"
#include "support/mutations.h"
#include "support/reading.h"
#include "support/task_plan.h"
#include "worklist/worklist.h"

using namespace kehoach;
using namespace kehoach::test;

namespace {

using Violations = std::vector<std::string>;

Violations violations_of(std::string_view text, WriteOptions options = {}) {
    return JsonText(output::write_json(convert_text(text), options)).schema_violations();
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("every golden JSON is valid", "[schema]") {
    for (const auto& input : sample_inputs()) {
        const auto path = (source_dir() / input).parent_path() / "document.json";
        if (!std::filesystem::exists(path)) continue;  // golden_test.cpp says how to make it
        INFO(input);
        CHECK(JsonText(read(path)).schema_violations() == Violations{});
    }
}

TEST_CASE("the conversion of every sample is valid, in both languages", "[schema]") {
    for (const auto& name : sample_names()) {
        INFO(name);
        CHECK(violations_of(sample(name)) == Violations{});
        CHECK(violations_of(sample(name), {.compact = true, .records = RecordKind::rows, .language = Language::english}) == Violations{});
    }
}

TEST_CASE("the conversions of damaged documents are valid", "[schema]") {
    for (const auto& made : mutations(130)) {
        const auto conversion = convert(made.text, "text", std::nullopt);
        if (!conversion) continue;
        INFO(made.name);
        CHECK(JsonText(output::write_json(*conversion, {})).schema_violations() == Violations{});
    }
}

TEST_CASE("the conversions of hostile texts are valid", "[schema]") {
    for (const std::string_view text : {
             "a",
             "1",
             "I.",
             "1.",
             "a)",
             "Điều 1.",
             "- a",
             "KẾ HOẠCH",
             "KẾ HOẠCH\nKẾ HOẠCH\nKẾ HOẠCH",
             "QUYẾT ĐỊNH:\nQUYẾT ĐỊNH:",
             "Kính gửi:",
             "Nơi nhận:",
             "Nơi nhận: .",
             "- Lưu: .",
             "Lưu: ;,.",
             "TM. ABCD",
             "GIÁM ĐỐC\nLê Quốc Bảo",
             "PHỤ LỤC",
             "PHỤ LỤC\nPHỤ LỤC",
             "(Kèm theo)",
             "Số: /",
             "Số: /KH-A",
             "Số: 999999999999/KH-A",
             "ngày tháng năm",
             "ngày 99 tháng 99 năm 9999",
             "ngày 1 tháng 1 năm 20000",
             "DỰ THẢO",
             "|a|b|",
             "|||\n|-|",
             "<table></table>a",
             "<table><tr></tr></table>a",
             "<table><tr><td></td></tr></table>a",
             "<td>a",
             "\t\t\ta\t\t\t",
             "a\tb\tc",
             "TT\tNội dung\n",
             "\tSTT\n\tNội dung\n\t1\n\t2",
             "\\n\\n\\na",
             "&#65;&#0;",
             "---\nformat: kehoach\n---\na",
             "---\nformat: kehoach\ntitle: \"\"\nmarks: []\nnumber: \"a\"\n---\na",
             "\xF0\x9F\x98\x80 a",
             "a\x01\x02\x1F",
             "\"\\\"\\u0000\"",
             "a\u2028b\u2029c",
             "1.1.1.1.1.1. a",
             "a1) a",
             "(đ) a",
             "Chương I\nChương I\nChương I",
             "V/v a",
             "Số: 1/A-B\nV/v a",
             "Căn cứ a;",
             "Căn cứ\nXét",
             "〃\t←\t〃",
             "| 〃 | ← |\n|---|---|\n| 〃 | 〃 |",
         }) {
        INFO(text);
        CHECK(violations_of(text) == Violations{});
    }
}

TEST_CASE("the schema notices what is wrong", "[schema]") {
    const auto json = output::write_json(convert_text("KẾ HOẠCH\nA b\n\nI. MỘT\n\nTT\tNội dung\tChủ trì\tThời gian\n1\tA\tB\tQuý I\n"), {});
    REQUIRE(JsonText(json).schema_violations() == Violations{});
    for (const auto& [from, to] : std::array<std::pair<std::string_view, std::string_view>, 9>{{
             {"\"schema_version\": \"1.0\"", "\"schema_version\": \"9.9\""},
             {"\"motto\": null,", ""},
             {"\"marks\": []", "\"marks\": [\"\"]"},
             {"\"kind\": \"section\"", "\"kind\": \"chapter\""},
             {"\"numbering\": \"roman\"", "\"numbering\": \"latin\""},
             {"\"label\": \"I.\",", ""},
             {"\"role\": \"task\"", "\"role\": \"work\""},
             {"\"kind\": \"item\"", "\"kind\": null"},
             {"\"first_line\": 4", "\"first_line\": 0"},
         }}) {
        INFO(from);
        CHECK(JsonText(replaced(json, from, to)).schema_violations() != Violations{});
    }
}

TEST_CASE("the schemas inside the program are those in schemas/", "[schema]") {
    CHECK(app::document_schema == read(source_dir() / "schemas" / "document.schema.json"));
    CHECK(app::tasks_schema == read(source_dir() / "schemas" / "tasks.schema.json"));
    CHECK(app::normalize_schema == read(source_dir() / "schemas" / "normalize.schema.json"));
    CHECK(app::check_schema == read(source_dir() / "schemas" / "check.schema.json"));
    CHECK(app::config_schema == read(source_dir() / "schemas" / "config.schema.json"));
    CHECK(app::report_schema == read(source_dir() / "schemas" / "report.schema.json"));
}

TEST_CASE("lists of tasks keep to their schema", "[schema]") {
    const std::vector<Conversion> plans = {task_plan(), empty_plan()};
    const std::string json = json::to_json(worklist::grouped(worklist::select(plans, {}), worklist::GroupBy::none));
    CHECK(JsonText(json).schema_violations("tasks") == Violations{});
    CHECK(JsonText("[]").schema_violations("tasks") == Violations{});
    CHECK(JsonText("{}").schema_violations("tasks") != Violations{});
    CHECK(JsonText(replaced(json, "\"lead\"", "\"leads\"")).schema_violations("tasks") != Violations{});
    CHECK(JsonText(replaced(json, "\"2026-01-05\"", "\"5/1/2026\"")).schema_violations("tasks") != Violations{});
}

TEST_CASE("a task is described alike in both schemas", "[schema]") {
    const JsonText document(app::document_schema);
    const JsonText tasks(app::tasks_schema);
    for (const auto& field : document.keys("/definitions/Task/properties")) {
        INFO(field);
        CHECK(tasks.at("/definitions/ListedTask/properties/" + field) == document.at("/definitions/Task/properties/" + field));
    }
    CHECK(tasks.keys("/definitions/ListedTask/properties").size() == document.keys("/definitions/Task/properties").size() + 2);
    for (const char* definition : {"TaskGroup", "Deadline", "DeadlineItem"}) {
        CHECK(tasks.at(std::string("/definitions/") + definition) == document.at(std::string("/definitions/") + definition));
    }
}

TEST_CASE("reports on normalising keep to their schema", "[schema]") {
    NormaliseRequest request;
    request.list = true;
    request.options = {ToneStyle::old_style, LetterForI::y, true, true};
    for (const auto& bytes : {std::string("Kế hoạch\n"),
                              std::string("Ke\u0302\u0301 hoạch hoà kĩ “a” – \uFF21\uFB01 Ⅳ ạ\u2028\u0001\u200B\u00A0\uF0B7 e\u0301\u0302\u202E"),
                              bytes_in(encoding::Charset::vni, short_plan), misread(short_plan, encoding::Charset::utf8),
                              DocxBuilder(paragraph("Ke\u0302\u0301")).docx()}) {
        const auto normalised = normalise(bytes, std::nullopt, request);
        REQUIRE(normalised.has_value());
        for (const auto language : {Language::vietnamese, Language::english}) {
            CHECK(JsonText(json::to_json(*normalised, language)).schema_violations("normalize") == Violations{});
        }
    }
}

TEST_CASE("the schema of reports notices what is wrong", "[schema]") {
    NormaliseRequest request;
    request.list = true;
    const auto normalised = normalise("Ke\u0301", "a.txt", request);
    REQUIRE(normalised.has_value());
    const std::string json = json::to_json(*normalised, Language::english);
    REQUIRE(JsonText(json).schema_violations("normalize") == Violations{});
    for (const auto& [from, to] : std::array<std::pair<std::string_view, std::string_view>, 5>{{
             {"\"composed\": 1", "\"composted\": 1"},
             {"\"kind\": \"composed\"", "\"kind\": \"other\""},
             {"\"line\": 1", "\"line\": 0"},
             {"\"changed\": true,", ""},
             {"\"format\": \"text\"", "\"format\": \"pdf\""},
         }}) {
        INFO(from);
        CHECK(JsonText(replaced(json, from, to)).schema_violations("normalize") != Violations{});
    }
}

TEST_CASE("the schema of reports knows every kind of change", "[schema]") {
    const std::string kinds = JsonText(app::normalize_schema).at("/definitions/kind/enum");
    for (std::size_t kind = 0; kind < change_kinds; ++kind) {
        const std::string name = "\"" + std::string(model::name(static_cast<ChangeKind>(kind))) + "\"";
        INFO(name);
        CHECK(kinds.find(name) != std::string::npos);
    }
}

TEST_CASE("reports of check keep to their schema", "[schema]") {
    for (const auto language : {Language::vietnamese, Language::english}) {
        const auto report = all_samples_checked(language);
        REQUIRE(report.files.size() > 5);
        CHECK(JsonText(json::to_json(report)).schema_violations("check") == Violations{});
    }
    const std::string json = json::to_json(report_of_everything());
    CHECK(JsonText(json).schema_violations("check") == Violations{});
    for (const auto& [from, to] : std::array<std::pair<std::string_view, std::string_view>, 6>{{
             {"\"severity\": \"error\"", "\"severity\": \"fatal\""},
             {"\"category\": \"header\"", "\"category\": \"head\""},
             {"\"stage\": \"draft\"", "\"stage\": \"old\""},
             {"\"known\": 1", "\"known\": -1"},
             {"\"first_line\": 7", "\"first_line\": 0"},
             {"\"suggestion\": false", "\"suggestions\": false"},
         }}) {
        INFO(from);
        CHECK(JsonText(replaced(json, from, to)).schema_violations("check") != Violations{});
    }
}

TEST_CASE("reports of batches keep to their schema", "[schema]") {
    for (const std::size_t count : {0U, 300U}) {
        for (const auto language : {Language::vietnamese, Language::english}) {
            CHECK(JsonText(written(report::write_json, BatchRun(count), language)).schema_violations("report") == Violations{});
        }
    }
    const std::string json = written(report::write_json, BatchRun(40), Language::english);
    REQUIRE(JsonText(json).schema_violations("report") == Violations{});
    for (const auto& [from, to] : std::array<std::pair<std::string_view, std::string_view>, 6>{{
             {"\"outcome\": \"refused\"", "\"outcome\": \"lost\""},
             {"\"timed-out\": ", "\"late\": "},
             {"\"jobs\": 4", "\"jobs\": 0"},
             {"\"severity\": \"error\"", "\"severity\": \"fatal\""},
             {"\"code\": \"input-is-pdf\"", "\"code\": \"PDF\""},
             {"\"outputs\": [", "\"output\": ["},
         }}) {
        INFO(from);
        CHECK(JsonText(replaced(json, from, to)).schema_violations("report") != Violations{});
    }
}

TEST_CASE("the schema of check knows every category", "[schema]") {
    const std::string known = JsonText(app::check_schema).at("/definitions/problem/properties/category/enum");
    for (std::size_t i = 0; i < categories; ++i) CHECK(known.find("\"" + std::string(name(static_cast<Category>(i))) + "\"") != std::string::npos);
}

TEST_CASE("SARIF keeps to the schema of SARIF", "[schema]") {
    const char* schema = "sarif-schema-2.1.0.json";
    for (const auto language : {Language::vietnamese, Language::english}) {
        CHECK(JsonText(json::to_sarif(all_samples_checked(language))).schema_violations(schema) == Violations{});
    }
    CHECK(JsonText(json::to_sarif({})).schema_violations(schema) == Violations{});
    const std::string sarif = json::to_sarif(report_of_everything());
    CHECK(JsonText(sarif).schema_violations(schema) == Violations{});
    CHECK(JsonText(replaced(sarif, "\"level\": \"note\"", "\"level\": \"info\"")).schema_violations(schema) != Violations{});
    CHECK(JsonText(replaced(sarif, "\"startLine\": 7", "\"startLine\": 0")).schema_violations(schema) != Violations{});
}

TEST_CASE("the configuration is read as its schema says", "[schema]") {
    const auto agree = [](const std::string& text) {
        INFO(text);
        CHECK(json::config_of(text).has_value() == JsonText(text).schema_violations("config").empty());
    };
    for (const char* good :
         {"{}", R"({"$schema": "kehoach.schema.json", "stage": "final"})", R"({"rules": {"number-blank": "off", "header": "info"}})",
          R"({"organs": {"SKHCN": "Sở Khoa học và Công nghệ"}, "units": ["Văn phòng", "KHTC"]})",
          R"({"style": {"dash": "en", "tone": "new", "letter_i": "y"}, "electronic": true, "appendices_apart": false})"}) {
        agree(good);
        CHECK(json::config_of(good).has_value());
    }
    for (const char* bad :
         {"[]", "1", R"({"stages": "final"})", R"({"stage": "fin"})", R"({"stage": null})", R"({"rules": []})",
          R"({"rules": {"number-blank": "high"}})", R"({"rules": {"number-blank": false}})", R"({"organs": ["SKHCN"]})",
          R"({"organs": {"SKHCN": ""}})", R"({"organs": {"": "a"}})", R"({"units": "a"})", R"({"units": [1]})", R"({"style": "en"})",
          R"({"style": {"dashes": "en"}})", R"({"style": {"tone": "keep"}})", R"({"electronic": "yes"})", R"({"$schema": 1})"}) {
        agree(bad);
        CHECK_FALSE(json::config_of(bad).has_value());
    }
}
