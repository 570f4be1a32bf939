#include "support/catch.h"
#include "support/reading.h"

using kehoach::test::paragraphs_of;
using kehoach::test::raw_table;
using kehoach::test::raw_tables;
using kehoach::test::shown;

namespace {

const std::string header = " TT   Nội dung nhiệm vụ               Đơn vị chủ trì      Thời gian\n";

}  // namespace

TEST_CASE("columns aligned by spaces are cells", "[input]") {
    const auto table = raw_table(
        header +
        " 1    Biên soạn tài liệu               Sở Y tế             Tháng 5/2026\n 2    Tập huấn                        Sở Nội vụ           Quý III/2026\n");
    CHECK(
        shown(table) ==
        "TT | Nội dung nhiệm vụ | Đơn vị chủ trì | Thời gian\n1 | Biên soạn tài liệu | Sở Y tế | Tháng 5/2026\n2 | Tập huấn | Sở Nội vụ | Quý III/2026\n");
    CHECK(table.form == kehoach::TableForm::layout);
}

TEST_CASE("lines without an ordinal go on with the cells above them", "[input]") {
    CHECK(
        shown(raw_table(header +
                        " 1    Biên soạn tài liệu hướng dẫn     Chi cục Bảo vệ      Tháng 5/2026\n      phân loại chất thải             môi trường\n"
                        " 2    Tập huấn                        Sở Nội vụ           Quý III/2026\n")) ==
        "TT | Nội dung nhiệm vụ | Đơn vị chủ trì | Thời gian\n1 | Biên soạn tài liệu hướng dẫn phân loại chất thải | Chi cục Bảo vệ môi trường | Tháng 5/2026\n"
        "2 | Tập huấn | Sở Nội vụ | Quý III/2026\n");
}

TEST_CASE("heads and signatures set in columns are no tables", "[input]") {
    CHECK(
        raw_tables("UBND TỈNH AN GIANG            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ Y TẾ                          Độc lập - Tự do - Hạnh phúc\n")
            .empty());
    CHECK(raw_tables("   Nơi nhận:                     KT. GIÁM ĐỐC\n   - UBND tỉnh;                  PHÓ GIÁM ĐỐC\n").empty());
}

TEST_CASE("a line with wide gaps alone is a paragraph", "[input]") {
    CHECK(paragraphs_of("Một      hai      ba\n") == std::vector<std::string>{"Một hai ba"});
}

TEST_CASE("a header cut by a new page is read without reaching over it", "[input]") {
    for (const auto* text : {"y  7\fTT  h  Thời gian", "TT  p  Thời gian\f    ;", "TT  Nội dung  Thời gian\f1  a  b\f2  c  d"}) {
        INFO(text);
        CHECK_FALSE(kehoach::test::blocks_of(text).blocks.empty());
    }
}

TEST_CASE("a page number and a heading at the margin end the rows", "[input]") {
    const std::string row = " 1    Biên soạn tài liệu               Sở Y tế             Tháng 5/2026\n";
    CHECK(shown(raw_tables(header + row + "\n                                      2\n\n").at(0)) ==
          "TT | Nội dung nhiệm vụ | Đơn vị chủ trì | Thời gian\n1 | Biên soạn tài liệu | Sở Y tế | Tháng 5/2026\n");
    CHECK(paragraphs_of(header + row + "\nIII. TỔ CHỨC THỰC HIỆN\n") == std::vector<std::string>{"III. TỔ CHỨC THỰC HIỆN"});
}
