#include "output/rule_layouts.h"

#include "support/catch.h"

using namespace kehoach;
using output::rule_page;
using output::rules_markdown;
using output::rules_table;

namespace {

std::vector<Rule> two_rules() {
    return {{.name = "number-made-up",
             .category = Category::header,
             .decree = true,
             .basis = "Nghị định 30/2020/NĐ-CP, Phụ lục I",
             .summary = {"Văn bản có số | ký hiệu.", "A document has a number | symbol."},
             .advice = {"Ghi số.", "Write the number."},
             .good = "Số: 5/KH-UBND\nngày 5\n",
             .bad = "Số: /KH-UBND\nngày 5\n",
             .findings = {{"", Severity::info, Severity::error, "thiếu số: «{0}»", "no number: '{0}'"}}},
            {.name = "gap", .category = Category::numbering, .findings = {{"", Severity::warning, Severity::warning, "thiếu {1}", "{1} is missing"}}}};
}

}  // namespace

TEST_CASE("the table of rules stands under the headings of their categories", "[output]") {
    CHECK(rules_table(two_rules(), {100, false}, Language::english) ==
          "Head (header)\n"
          "  number-made-up  info → error  A document has a number | symbol.\n"
          "\n"
          "Numbering (numbering)\n"
          "  gap             warning\n");
    const std::string narrow = rules_table(two_rules(), {60, false}, Language::english);
    CHECK(narrow.find("A document has a number |\n" + std::string(32, ' ') + "symbol.\n") != std::string::npos);
    CHECK(rules_table({}, {100, false}, Language::english).empty());
    CHECK(rules_table(two_rules(), {100, true}, Language::english).starts_with("\x1b[1mHead\x1b[0m (header)\n"));
}

TEST_CASE("the rules in Markdown", "[output]") {
    const std::string text = rules_markdown(two_rules(), Language::vietnamese);
    CHECK(text.starts_with("# Các quy tắc kiểm tra\n\n## Phần đầu văn bản (`header`)\n\n| quy tắc | "));
    CHECK(text.find("| `number-made-up` | lưu ý → lỗi | Văn bản có số \\| ký hiệu. | Nghị định 30/2020/NĐ-CP, Phụ lục I |\n") != std::string::npos);
}

TEST_CASE("the page of a rule has all that is known of it", "[output]") {
    CHECK(rule_page(two_rules()[0], {100, false}, Language::english) ==
          "number-made-up (Head, header)\n"
          "\n"
          "  A document has a number | symbol.\n"
          "\n"
          "  only for documents under Decree 30/2020/NĐ-CP; not for those of the Party and the Youth Union,\n"
          "  nor for legal normative documents\n"
          "\n"
          "messages (as a draft → before it is issued):\n"
          "  info → error: no number: '…'\n"
          "\n"
          "basis:\n"
          "  Nghị định 30/2020/NĐ-CP, Phụ lục I\n"
          "\n"
          "example:\n"
          "  - Số: /KH-UBND\n"
          "  + Số: 5/KH-UBND\n"
          "    ngày 5\n"
          "\n"
          "advice:\n"
          "  Write the number.\n");
    CHECK(rule_page(two_rules()[1], {100, false}, Language::english) ==
          "gap (Numbering, numbering)\n\nmessages (as a draft → before it is issued):\n  warning: … is missing\n");
}
