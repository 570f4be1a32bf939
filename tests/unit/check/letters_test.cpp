#include <string>
#include <vector>

#include "kehoach/check.h"
#include "support/catch.h"
#include "support/check.h"
#include "support/docx_builder.h"
#include "support/rule_drafts.h"

using namespace kehoach;
using test::problems;
using test::with;

TEST_CASE("what reading changed in the letters is found where it is first", "[check]") {
    const auto marks = problems(with("- Niêm yết đầy đủ", "- Niêm yê\u0301t đầy đủ"), "unicode-form");
    REQUIRE(marks.size() == 1);
    CHECK(marks[0].diagnostic.finding->variant == "mixed");

    const auto hidden = problems(with("- Kiến nghị sửa đổi", "- Kiến ng\u200Bhị sửa đổi"), "invisible-chars");
    REQUIRE(hidden.size() == 1);
    CHECK(hidden[0].diagnostic.arguments == std::vector<std::string>{"1"});

    const auto alike = problems(with("do Sở ban hành", "do \u0405ở ban hành"), "invisible-chars");
    REQUIRE(alike.size() == 1);
    CHECK(alike[0].diagnostic.finding->variant == "look-alikes");

    const auto lost = problems(with("thời gian giải quyết", "thời gian gi\uFFFDi quyết"), "text-lost");
    REQUIRE(lost.size() == 1);
    CHECK(lost[0].diagnostic.quote == "gi\uFFFDi");
}

TEST_CASE("a text that is decomposed throughout is not called mixed", "[check]") {
    const auto found = problems("KE\u0302\u0301 HOA\u0323CH\n\nRa\u0300 soa\u0301t va\u0306n ba\u0309n.\n", "unicode-form");
    REQUIRE(found.size() == 1);
    CHECK(found[0].diagnostic.finding->variant == "decomposed");
}

TEST_CASE("no-break spaces and a byte order mark at the start are no hidden characters", "[check]") {
    CHECK(problems("\uFEFF" + test::model_draft(), "invisible-chars").empty());
    CHECK(problems(with("mỗi quý", "mỗi\u00A0quý"), "invisible-chars").empty());
}
