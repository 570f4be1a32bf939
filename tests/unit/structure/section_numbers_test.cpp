#include <string>
#include <vector>

#include "support/catch.h"
#include "support/reading.h"

using namespace kehoach;

namespace {

// The remarks on numbers, as `rule/variant label`.
std::vector<std::string> remarks(const std::string& sections) {
    std::vector<std::string> out;
    const auto conversion = test::convert_text("KẾ HOẠCH\nA b\n\n" + sections);
    for (const auto& diagnostic : conversion.diagnostics) {
        if (diagnostic.finding->rule->category != Category::numbering) continue;
        std::string line(diagnostic.name());
        if (!diagnostic.finding->variant.empty()) line += "/" + std::string(diagnostic.finding->variant);
        out.push_back(line + " " + diagnostic.quote);
    }
    return out;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a gap is an error among headings, less among clauses and points", "[structure][check]") {
    CHECK(remarks("I. MỘT\n\nViệc.\n\nIII. BA\n\nViệc.\n") == Lines{"section-gap/heading III."});
    CHECK(remarks("Điều 1. Một.\n\nĐiều 3. Ba.\n") == Lines{"section-gap/heading Điều 3."});
    CHECK(remarks("I. MỘT\n\n1. A.\n\n3. B.\n") == Lines{"section-gap/item 3."});
    CHECK(remarks("1. Các việc:\n\na) Một;\n\nc) Ba.\n") == Lines{"section-gap/item c)"});
    CHECK(remarks("1. Các việc\n\n1.1. Một.\n\n1.3. Ba.\n") == Lines{"section-gap/item 1.3."});
}

TEST_CASE("articles are numbered through all chapters", "[structure][check]") {
    CHECK(remarks("Chương I\nMỘT\n\nĐiều 1. A.\n\nĐiều 2. B.\n\nChương II\nHAI\n\nĐiều 3. C.\n") == Lines{});
    CHECK(remarks("Chương I\nMỘT\n\nĐiều 1. A.\n\nChương II\nHAI\n\nĐiều 3. C.\n") == Lines{"section-gap/heading Điều 3."});
}

TEST_CASE("articles that an amendment quotes are none of its own", "[structure][check]") {
    CHECK(remarks("Điều 1. Sửa đổi Điều 7 như sau:\n\nĐiều 7. Kinh phí.\n\nĐiều 2. Hiệu lực.\n") == Lines{});
}

TEST_CASE("one slip in a number gives one remark", "[structure][check]") {
    CHECK(remarks("I. MỘT\n\nII. HAI\n\nII. BA\n\nIV. BỐN\n") == Lines{"section-duplicate II."});
    CHECK(remarks("I. MỘT\n\nII. HAI\n\nII. BA\n\nIII. BỐN\n") == Lines{"section-duplicate II."});
    CHECK(remarks("1. A.\n\n2. B.\n\n33. C.\n\n4. D.\n\n7. E.\n\n6. F.\n") == Lines{"section-gap/item 33.", "section-gap/item 7."});
    CHECK(remarks("I. MỘT\n\nIII. BA\n\nII. HAI\n\nIV. BỐN\n") == Lines{"section-ordinal-invalid/order II."});
    CHECK(remarks("1. A.\n\n2. B.\n\n5. C.\n\n5. D.\n\n6. E.\n") == Lines{"section-gap/item 5."});
}

TEST_CASE("a list may begin again below a title without a number", "[structure][check]") {
    CHECK(remarks("I. MỘT\n\nNhóm việc thứ nhất:\n\n1. A.\n\n2. B.\n\nNhóm việc thứ hai\n\n1. C.\n\n2. D.\n") == Lines{});
    CHECK(remarks("I. MỘT\n\n- Đối với xã:\n\na) A;\n\nb) B.\n\n- Đối với tỉnh:\n\na) C;\n\nb) D.\n") == Lines{});
    CHECK(remarks("I. MỘT\n\n1. A.\n\n2. B.\n\n1. C.\n\n2. D.\n\n3. E.\n") == Lines{"section-duplicate 1."});
}

TEST_CASE("numbers restart with each parent", "[structure][check]") {
    CHECK(remarks("A. MỘT\n\nI. HAI\n\n1. X.\n\nB. BA\n\nI. BỐN\n\n1. Y.\n") == Lines{});
}

TEST_CASE("a list begins with its first number", "[structure][check]") {
    CHECK(remarks("I. MỘT\n\n2. A.\n\n3. B.\n") == Lines{"level-start 2."});
    CHECK(remarks("1. Các việc:\n\nb) A;\n\nc) B.\n") == Lines{"level-start b)"});
}

TEST_CASE("a list may go on over several sections", "[structure][check]") {
    CHECK(remarks("I. MỘT\n\n1. A.\n\n2. B.\n\nII. HAI\n\n3. C.\n\n4. D.\n") == Lines{});
    CHECK(remarks("A. MỘT\n\nI. HAI\n\nII. BA\n\nB. BỐN\n\nIII. NĂM\n\nIV. SÁU\n") == Lines{});
}

TEST_CASE("the first clause may stand in the line of its article", "[structure][check]") {
    CHECK(remarks("Điều 1. 1. Sở Nội vụ chủ trì.\n\n2. Sở Tài chính phối hợp.\n") == Lines{});
}

TEST_CASE("points follow the Vietnamese alphabet", "[structure][check]") {
    const std::string head = "1. Các việc:\n\na) A;\n\nb) B;\n\nc) C;\n\nd) D;\n\n";
    CHECK(remarks(head + "đ) E;\n\ne) G;\n\ng) H.\n") == Lines{});
    CHECK(remarks(head + "e) E;\n\nf) G;\n\ng) H.\n") == Lines{"point-letter-order e)"});
    CHECK(remarks(head + "đ) E;\n\ne) G;\n\nf) H;\n\ng) I.\n") == Lines{"point-letter-order f)"});
    CHECK(remarks(head) == Lines{});
}

TEST_CASE("letters and digits in a Roman numeral are remarked, and the section is one", "[structure][check]") {
    CHECK(remarks("I. MỘT\n\nlI. HAI\n\nIII. BA\n") == Lines{"section-ordinal-invalid/roman lI."});
    CHECK(remarks("I. MỘT\n\nII. HAI\n\nIII. BA\n\nIIII. BỐN\n\nV. NĂM\n") == Lines{"section-ordinal-invalid/roman IIII."});
    CHECK(remarks("I. MỘT\n\n1I. HAI\n\nIII. BA\n") == Lines{"section-ordinal-invalid/roman 1I."});
    const auto document = test::document_of("KẾ HOẠCH\nA b\n\nI. MỘT\n\nlI. HAI\n\nViệc.\n");
    REQUIRE(document.sections.size() == 2);
    CHECK(document.sections[1].ordinal == 2);
    CHECK(document.sections[1].text == "HAI");
}

TEST_CASE("initials and clauses are no misspelt Roman numerals", "[structure][check]") {
    CHECK(remarks("I. MỘT\n\nV. I. Lê-nin viết như vậy.\n\nII. HAI\n\n1. MỤC ĐÍCH\n\n11. A.\n") == Lines{});
    CHECK(remarks("1. Các việc:\n\nk) A;\n\nl) B.\n").size() <= 1);
}

TEST_CASE("one level has one style of labels", "[structure][check]") {
    CHECK(remarks("I. MỘT\n\n1. Hai\n\na. A;\n\nb. B.\n\n2. Ba\n\na) C;\n\nb) D;\n\nc) E.\n\n3. Bốn\n\na. G;\n\nb. H.\n") ==
          Lines{"numbering-style/mixed a)"});
    CHECK(remarks("I. MỘT\n\n1. Hai:\n\n1) A;\n\n2) B.\n\n2. Ba.\n") == Lines{});
    CHECK(remarks("1. Một\n\n1.1. Hai\n\n1.1.1. Ba.\n\n1.1.2. Bốn.\n") == Lines{"numbering-style/deep 1.1.1."});
}
