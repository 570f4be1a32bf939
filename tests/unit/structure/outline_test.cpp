#include "support/catch.h"
#include "support/reading.h"

using kehoach::test::convert_text;
using kehoach::test::has_finding;
using kehoach::test::outline;

TEST_CASE("numberings nest in the usual order", "[structure]") {
    CHECK(outline("I. MỘT\n\n1. Hai\n\na) Ba;\n\nb) Bốn.\n\n2. Năm\n\nII. SÁU\n") ==
          "I. {I} MỘT\n  1. {I.1} Hai\n    a) {I.1.a} Ba;\n    b) {I.1.b} Bốn.\n  2. {I.2} Năm\nII. {II} SÁU\n");
    CHECK(outline("A. MỘT\n\nI. HAI\n\n1. Ba\n\nB. BỐN\n") == "A. {A} MỘT\n  I. {A.I} HAI\n    1. {A.I.1} Ba\nB. {B} BỐN\n");
}

TEST_CASE("parts, chapters, mục and articles nest", "[structure]") {
    CHECK(outline(
              "Phần thứ nhất\nQUY ĐỊNH CHUNG\n\nChương I\nA B\n\nMục 1\nC D\n\nĐiều 1. Một\n\n1. Hai\n\na) Ba.\n\nĐiều 2. Bốn\n\nChương II\nE F\n") ==
          "Phần thứ nhất {1} QUY ĐỊNH CHUNG\n  Chương I {1.I} A B\n    Mục 1 {1.I.1} C D\n      Điều 1. {1.I.1.1} Một\n        1. {1.I.1.1.1} Hai\n"
          "          a) {1.I.1.1.1.a} Ba.\n      Điều 2. {1.I.1.2} Bốn\n  Chương II {1.II} E F\n");
}

TEST_CASE("decimal clauses stand under the number they begin with", "[structure]") {
    CHECK(outline("1. Kiểm tra\n\n1.1. Một.\n\n1.2. Hai.\n\n1.2.1. Ba.\n\n2. Giám sát\n\n2.1. Bốn.\n") ==
          "1. {1} Kiểm tra\n  1.1. {1.1} Một.\n  1.2. {1.2} Hai.\n    1.2.1. {1.2.1} Ba.\n2. {2} Giám sát\n  2.1. {2.1} Bốn.\n");
}

TEST_CASE("a restarted numbering stands under the clause before it", "[structure]") {
    CHECK(
        outline(
            "II. NHIỆM VỤ\n\n1. Trước mùa mưa\n\n1. Kiện toàn.\n\n2. Rà soát.\n\n3. Duy tu.\n\n2. Trong khi xảy ra\n\n- Trực ban.\n\n3. Sau thiên tai\n\n1. Thống kê.\n\n2. Cứu trợ.\n") ==
        "II. {II} NHIỆM VỤ\n  1. {II.1} Trước mùa mưa\n    1. {II.1.1} Kiện toàn.\n    2. {II.1.2} Rà soát.\n    3. {II.1.3} Duy tu.\n"
        "  2. {II.2} Trong khi xảy ra\n    - Trực ban.\n  3. {II.3} Sau thiên tai\n    1. {II.3.1} Thống kê.\n    2. {II.3.2} Cứu trợ.\n");
}

TEST_CASE("a number that occurs twice gets a tilde and a remark", "[structure]") {
    const auto conversion = convert_text("KẾ HOẠCH\nA b\n\nI. MỘT\n\nII. HAI\n\nII. BA\n\nIV. BỐN\n");
    CHECK(kehoach::test::shown(conversion.document.sections) == "I. {I} MỘT\nII. {II} HAI\nII. {II~2} BA\nIV. {IV} BỐN\n");
    CHECK(has_finding(conversion, "section-duplicate"));
}

TEST_CASE("đ stands between d and e", "[structure]") {
    const auto conversion = convert_text("KẾ HOẠCH\nA b\n\n1. Các việc:\n\na) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\nđ) Năm;\ne) Sáu.\n");
    CHECK(kehoach::test::shown(conversion.document.sections) ==
          "1. {1} Các việc:\n  a) {1.a} Một;\n  b) {1.b} Hai;\n  c) {1.c} Ba;\n  d) {1.d} Bốn;\n  đ) {1.đ} Năm;\n  e) {1.e} Sáu.\n");
    CHECK_FALSE(has_finding(conversion, "section-gap"));
}

TEST_CASE("bullets nest by marker", "[structure]") {
    CHECK(outline("- Đến năm 2028:\n\n+ Một;\n\n+ Hai.\n\n- Đến năm 2030: Ba.\n") == "- Đến năm 2028:\n  + Một;\n  + Hai.\n- Đến năm 2030: Ba.\n");
    CHECK(outline("• Bảo đảm:\n\n* Một;\n\n* Hai.\n\n• Không.\n") == "• Bảo đảm:\n  * Một;\n  * Hai.\n• Không.\n");
}

TEST_CASE("bullets of one marker nest by indent", "[structure]") {
    CHECK(outline("- Một:\n  - Hai\n  - Ba\n- Bốn\n") == "- Một:\n  - Hai\n  - Ba\n- Bốn\n");
}

TEST_CASE("paragraphs stand under the clause above, never under a bullet", "[structure]") {
    CHECK(outline("1. Một\n\n- Hai.\n\nBa.\n\n- Bốn.\n") == "1. {1} Một\n  - Hai.\n  : Ba.\n  - Bốn.\n");
    CHECK(outline("Không.\n\n1. Một.\n") == ": Không.\n1. {1} Một.\n");
}

TEST_CASE("the title below a label without one belongs to it", "[structure]") {
    CHECK(outline("Chương I\nQUY ĐỊNH CHUNG\n\nMột đoạn.\n") == "Chương I {I} QUY ĐỊNH CHUNG\n  : Một đoạn.\n");
    CHECK(outline("I. QUY ĐỊNH\nCHUNG\n\nMột đoạn.\n") == "I. {I} QUY ĐỊNH CHUNG\n  : Một đoạn.\n");
    CHECK(outline("I. QUY ĐỊNH\n\nCHUNG\n") == "I. {I} QUY ĐỊNH\n  : CHUNG\n");
}

TEST_CASE("tables stand where they stand in the text", "[structure]") {
    CHECK(outline("1. Lịch\n\nTT\tNội dung\tChủ trì\n1\tA\tB\n\n2. Hai\n") == "1. {1} Lịch\n  [3 columns, 1 rows]\n2. {2} Hai\n");
}

TEST_CASE("labels of one level in two styles are one series, and remarked", "[structure]") {
    const auto conversion = convert_text("KẾ HOẠCH\nA b\n\n1. Các việc:\n\na. Một;\n\nb) Hai.\n");
    CHECK(kehoach::test::shown(conversion.document.sections) == "1. {1} Các việc:\n  a. {1.a} Một;\n  b) {1.b} Hai.\n");
    CHECK(has_finding(conversion, "numbering-style/mixed"));
}
