#include "structure/body.h"

#include "support/catch.h"
#include "support/reading.h"

using namespace kehoach;
using Strings = std::vector<std::string>;

TEST_CASE("addressees stand on the line of Kính gửi or below it", "[structure]") {
    CHECK(test::document_of("TỜ TRÌNH\nVề việc A\n\nKính gửi: Sở Nội vụ.\n\nThực hiện.\n").addressees == Strings{"Sở Nội vụ"});
    CHECK(test::document_of("TỜ TRÌNH\nVề việc A\n\nKính gửi:\n- Ủy ban nhân dân tỉnh;\n- Sở Tài chính;\n- Sở Nội vụ.\n\nThực hiện.\n").addressees ==
          Strings{"Ủy ban nhân dân tỉnh", "Sở Tài chính", "Sở Nội vụ"});
    CHECK(test::document_of("TỜ TRÌNH\nVề việc A\n\nKính gửi: - Sở Tài chính; - Sở Nội vụ.\n\nThực hiện.\n").addressees == Strings{"Sở Tài chính", "Sở Nội vụ"});
}

TEST_CASE("legal bases keep their final marks, the proposal is the last", "[structure]") {
    const auto document = test::document_of(
        "QUYẾT ĐỊNH\nBan hành Kế hoạch\n\nGIÁM ĐỐC SỞ Y TẾ\n\nCăn cứ Luật A;\nCăn cứ Nghị định B;\nXét đề nghị của Trưởng phòng C.\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành.\n");
    CHECK(document.authority == "GIÁM ĐỐC SỞ Y TẾ");
    CHECK(document.legal_bases == Strings{"Căn cứ Luật A;", "Căn cứ Nghị định B;", "Xét đề nghị của Trưởng phòng C."});
    CHECK(document.enacting == "QUYẾT ĐỊNH:");
    CHECK(test::shown(document.sections) == "Điều 1. {1} Ban hành.\n");
    CHECK(document.preamble.empty());
}

TEST_CASE("what stands before the first section is preamble", "[structure]") {
    const auto document = test::document_of("KẾ HOẠCH\nA b\n\nThực hiện Kế hoạch số 1, Sở Y tế xây dựng Kế hoạch như sau:\n\nI. MỘT\n");
    CHECK(test::shown(document.preamble) == ": Thực hiện Kế hoạch số 1, Sở Y tế xây dựng Kế hoạch như sau:\n");
    CHECK_FALSE(document.authority.has_value());
    CHECK_FALSE(document.enacting.has_value());
}

TEST_CASE("an introduction that begins with Căn cứ is preamble in a plan", "[structure]") {
    const auto document = test::document_of("KẾ HOẠCH\nA b\n\nCăn cứ Luật A;\n\nCăn cứ Kế hoạch số 1, Sở Y tế ban hành Kế hoạch như sau:\n\nI. MỘT\n");
    CHECK(document.legal_bases == Strings{"Căn cứ Luật A;"});
    CHECK(document.preamble.size() == 1);
}

TEST_CASE("the last paragraphs that speak for the whole document are the closing", "[structure]") {
    const auto document = test::document_of("KẾ HOẠCH\nA b\n\nI. MỘT\n\n1. Hai.\n\nBa.\n\nTrên đây là Kế hoạch A.\n\nĐề nghị các đơn vị thực hiện./.\n");
    CHECK(test::shown(document.sections) == "I. {I} MỘT\n  1. {I.1} Hai.\n    : Ba.\n");
    CHECK(test::shown(document.closing) == ": Trên đây là Kế hoạch A.\n: Đề nghị các đơn vị thực hiện./.\n");
}

TEST_CASE("the last paragraph of an article is no closing", "[structure]") {
    const auto document = test::document_of("QUYẾT ĐỊNH\nBan hành A\n\nCăn cứ Luật A;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Một.\n\nĐiều 2. Hai.\n\nYêu cầu các đơn vị thực hiện./.\n");
    CHECK(document.closing.empty());
    CHECK(test::shown(document.sections) == "Điều 1. {1} Một.\nĐiều 2. {2} Hai.\n  : Yêu cầu các đơn vị thực hiện./.\n");
}

TEST_CASE("without any section all text is preamble", "[structure]") {
    const auto document = test::document_of("KẾ HOẠCH\nA b\n\nMột.\n\n- Hai.\n\nBa.\n");
    CHECK(document.sections.empty());
    CHECK(test::shown(document.preamble) == ": Một.\n- Hai.\n: Ba.\n");
}
