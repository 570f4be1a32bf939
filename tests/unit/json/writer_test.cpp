#include "json/writer.h"

#include <cmath>
#include <limits>

#include "json/check_json.h"
#include "json/document_json.h"
#include "support/catch.h"
#include "support/check_reports.h"
#include "support/files.h"
#include "support/json_text.h"
#include "support/mutations.h"
#include "support/reading.h"
#include "support/task_plan.h"
#include "worklist/worklist.h"

using namespace kehoach;
using namespace kehoach::test;
using json::Layout;

namespace {

template <class Put>
std::string written(Layout layout, Put put) {
    std::string text;
    json::Writer out(text, layout);
    put(out);
    out.finish();
    return text;
}

// Holds for any order of keys and any values: nlohmann reads it and writes the same.
void check_against_nlohmann(const std::string& text, bool compact) {
    const std::string again = JsonText(text).dumped(compact) + '\n';
    if (again != text) CHECK(text == again);
}

void check_conversion(const Conversion& conversion) {
    const std::string compact = json::to_json(conversion, true, Language::english);
    const std::string indented = json::to_json(conversion, false, Language::vietnamese);
    check_against_nlohmann(compact, true);
    check_against_nlohmann(indented, false);
    CHECK(compact.find('\n') == compact.size() - 1);
}

void put_everything(json::Writer& out) {
    out.open_object();
    out.member("text", "một \"hai\"\n");
    out.member("nothing", std::optional<std::string>());
    out.member("something", std::optional<std::string>("ba"));
    out.member("no_number", std::optional<int>());
    out.member("number", std::optional<int>(-3));
    out.member("largest", std::numeric_limits<std::uint64_t>::max());
    out.member("smallest", std::numeric_limits<std::int64_t>::min());
    out.member("yes", true);
    out.member("no", false);
    out.null_member("null");
    out.member("list", std::vector<std::string>{"a", "", "b"});
    out.member("empty_list", std::vector<std::string>());
    out.key("empty_object");
    out.open_object();
    out.close_object();
    out.key_of("any \"key\"\xFF");
    out.open_array();
    out.value(1);
    out.open_array();
    out.open_object();
    out.member("deep", "ế");
    out.close_object();
    out.open_object();
    out.close_object();
    out.close_array();
    out.null();
    out.value("end");
    out.close_array();
    out.close_object();
}

}  // namespace

TEST_CASE("all kinds of values are written as nlohmann writes them", "[json]") {
    check_against_nlohmann(written(Layout::compact, put_everything), true);
    check_against_nlohmann(written(Layout::indented, put_everything), false);
    const JsonText json(written(Layout::indented, put_everything));
    CHECK(json.at("/largest") == "18446744073709551615");
    CHECK(json.at("/smallest") == "-9223372036854775808");
    CHECK(json.keys("").front() == "text");
    CHECK(json.keys("").back() == "any \"key\"\uFFFD");
}

TEST_CASE("a value alone is a JSON text", "[json]") {
    CHECK(written(Layout::indented, [](json::Writer& out) { out.value("a"); }) == "\"a\"\n");
    CHECK(written(Layout::compact, [](json::Writer& out) { out.null(); }) == "null\n");
    CHECK(written(Layout::indented, [](json::Writer& out) {
              out.open_array();
              out.close_array();
          }) == "[]\n");
}

TEST_CASE("numbers with a fraction are written as nlohmann writes them", "[json]") {
    for (const double number : {0.0, 1.0, -1.5, 0.001, 0.1, 1234.567, 100000.0, 1e14, 2.0 / 3, -0.25, 86400.125}) {
        INFO(number);
        check_against_nlohmann(written(Layout::compact, [&](json::Writer& out) { out.value(number); }), true);
    }
    CHECK(written(Layout::compact, [](json::Writer& out) { out.value(std::nan("")); }) == "null\n");
    CHECK(written(Layout::compact, [](json::Writer& out) { out.value(std::numeric_limits<double>::infinity()); }) == "null\n");
    CHECK(JsonText(written(Layout::compact, [](json::Writer& out) { out.value(1e300); })).at("") == "1e+300");
}

TEST_CASE("texts of any length at any depth keep their bytes", "[json]") {
    for (const std::size_t size : {0U, 1U, 15U, 16U, 17U, 4095U, 4096U, 4097U, 100000U}) {
        for (const std::string_view piece : {"a", "ế", "\n", "\xF0\x9F\x98\x80", "\xBF", "\xE1\xBA", "\xF0\x9F\x98"}) {
            for (std::size_t shift = 0; shift < 4; ++shift) {
                std::string text(shift, 'x');
                while (text.size() < size) text += piece;
                const std::string out = written(Layout::compact, [&](json::Writer& writer) { writer.value(text); });
                if (out != JsonText::replaced(text) + '\n') CHECK(out == JsonText::replaced(text) + '\n');
            }
        }
    }
    constexpr int depth = 500;
    const std::string deep = written(Layout::indented, [](json::Writer& out) {
        for (int i = 0; i < depth; ++i) out.open_array();
        out.value("x");
        for (int i = 0; i < depth; ++i) out.close_array();
    });
    check_against_nlohmann(deep, false);
}

TEST_CASE("texts are appended behind one another as JSON Lines", "[json]") {
    std::string text = "before\n";
    for (int i = 0; i < 3; ++i) {
        json::Writer out(text, Layout::compact, 1000);
        out.open_object();
        out.member("i", i);
        out.close_object();
        out.finish();
    }
    CHECK(text == "before\n{\"i\":0}\n{\"i\":1}\n{\"i\":2}\n");
    json::Writer twice(text, Layout::compact);
    twice.value(1);
    twice.finish();
    twice.value(2);
    twice.finish();
    CHECK(text.ends_with("{\"i\":2}\n1\n2\n"));
}

TEST_CASE("documents are written as nlohmann writes them", "[json]") {
    for (const auto& name : sample_names()) {
        INFO(name);
        check_conversion(convert_text(sample(name)));
    }
    for (const auto& made : mutations(150)) {
        INFO(made.name);
        const auto conversion = convert(made.text, "text", made.name + "\xFF\x01");
        if (conversion) check_conversion(*conversion);
    }
    check_conversion(task_plan());
    check_conversion(empty_plan());
}

TEST_CASE("reports and lists of tasks are written as nlohmann writes them", "[json]") {
    const std::vector<Conversion> plans = {task_plan(), empty_plan()};
    check_against_nlohmann(json::to_json(worklist::grouped(worklist::select(plans, {}), worklist::GroupBy::none)), false);
    check_against_nlohmann(json::to_json(worklist::Worklist()), false);
    NormaliseRequest request;
    request.list = true;
    for (const auto& name : sample_names()) {
        const auto normalised = normalise(sample(name), name, request);
        if (normalised) check_against_nlohmann(json::to_json(*normalised, Language::vietnamese), false);
    }
    for (const auto language : {Language::vietnamese, Language::english}) {
        check_against_nlohmann(json::to_json(all_samples_checked(language)), false);
        check_against_nlohmann(json::to_json(rules(), language), false);
    }
    check_against_nlohmann(json::to_json(report_of_everything()), false);
    check_against_nlohmann(json::to_json(model::CheckReport()), false);
}
