#include "support/docx_builder.h"
#include "support/found_rules.h"

using namespace kehoach;
using test::found;
using test::numbered;
using test::paragraph;
using test::plan_of;

namespace {

using Lines = std::vector<std::string>;

std::vector<std::string> doubles(const std::string& paragraphs) {
    const std::string head = paragraph("KẾ HOẠCH", "<w:jc w:val=\"center\"/>") + paragraph("Kiểm tra công vụ năm 2026");
    const std::string document = test::DocxBuilder(head + paragraphs)
                                     .numbering(test::list_definition(1, {{"decimal", "%1.", {}}, {"lowerLetter", "%2)", {}}}) +
                                                test::list_definition(2, {{"bullet", "-", {}}}) + test::list_definition(3, {{"none", "", {}}}))
                                     .docx();
    return found(document, {"auto-number-double"});
}

}  // namespace

TEST_CASE("a number typed behind an automatic one is found", "[check]") {
    CHECK(doubles(paragraph("1. Rà soát văn bản.", numbered(1)) + paragraph("Kiểm tra.", numbered(1))) == Lines{"auto-number-double/double: 1. 1."});
    CHECK(doubles(paragraph("- Rà soát văn bản.", numbered(2))) == Lines{"auto-number-double/double: - -"});
}

TEST_CASE("numbers that Word does not print, and labels of the next level, are not doubled", "[check]") {
    CHECK(doubles(paragraph("1. Rà soát văn bản.", numbered(3))) == Lines{});
    CHECK(doubles(paragraph("a) Rà soát văn bản.", numbered(1))) == Lines{});
    CHECK(doubles(paragraph("Rà soát văn bản.", numbered(1)) + paragraph("Kiểm tra.", numbered(1))) == Lines{});
}

TEST_CASE("typed numbers among automatic ones are found once", "[check]") {
    CHECK(doubles(paragraph("Rà soát.", numbered(1)) + paragraph("Kiểm tra.", numbered(1)) + paragraph("3. Báo cáo.")) ==
          Lines{"auto-number-double/mixed: 3."});
    CHECK(doubles(paragraph("1. Rà soát.") + paragraph("2. Kiểm tra.") + paragraph("3. Báo cáo.")) == Lines{});
}

TEST_CASE("the heading of a section stands below that of the section around it", "[check]") {
    const auto levels = [](std::string_view content) { return found(plan_of(content), {"heading-level-inconsistent"}); };
    CHECK(levels("## I. MỘT\n\n### 1. Hai\n\nViệc.\n\n## 2. Ba\n\nViệc.\n\n## 3. Bốn\n\nViệc.") == Lines{"heading-level-inconsistent: 2."});
    CHECK(levels("## I. MỘT\n\n### 1. Hai\n\nViệc.\n\n#### a) Ba\n\nViệc.\n\n## II. BỐN\n\nViệc.") == Lines{});
    CHECK(levels("## I. MỘT\n\n1. Hai.\n\n2. Ba.\n\n## II. BỐN\n\nViệc.") == Lines{});
}

TEST_CASE("a label of another style can be mended, its number stays", "[check]") {
    CheckOptions options;
    options.select = {"numbering-style"};
    const auto examined = check(plan_of("I. MỘT\n\n1. Các việc:\n\na) Một;\n\nb. Hai;\n\nc) Ba."), "draft", options);
    REQUIRE(examined);
    REQUIRE(examined->problems.size() == 1);
    REQUIRE(examined->problems[0].correction);
    CHECK(examined->problems[0].correction->before == "b. Hai;");
    CHECK(examined->problems[0].correction->after == "b) Hai;");
    CHECK(examined->problems[0].correction->suggestion);
}
