#include "support/catch.h"
#include "support/reading.h"

using kehoach::test::paragraphs_of;
using kehoach::test::raw_table;
using kehoach::test::raw_tables;
using kehoach::test::shown;

TEST_CASE("lines with tabs are rows", "[input]") {
    CHECK(shown(raw_table("TT\tNội dung\tChủ trì\n1\tRà soát\tSở Nội vụ\n")) == "TT | Nội dung | Chủ trì\n1 | Rà soát | Sở Nội vụ\n");
    CHECK(raw_table("TT\tNội dung\tChủ trì\n1\tA\tB\n").form == kehoach::TableForm::tab_rows);
}

TEST_CASE("empty cells between tabs stay cells", "[input]") {
    CHECK(shown(raw_table("TT\tNội dung\tChủ trì\nI\tChuẩn bị\t\n\t\tSở Y tế\n")) == "TT | Nội dung | Chủ trì\nI | Chuẩn bị | \n |  | Sở Y tế\n");
}

TEST_CASE("two columns are a table where both look like headers", "[input]") {
    CHECK(shown(raw_table("TT\tNội dung\n1\tA\n")) == "TT | Nội dung\n1 | A\n");
    CHECK(raw_tables("Họ tên\tchữ ký\n").empty());
}

TEST_CASE("an empty line ends a table", "[input]") {
    CHECK(raw_tables("TT\tNội dung\tChủ trì\n1\tA\tB\n\nTT\tNội dung\tChủ trì\n2\tC\tD\n").size() == 2);
}

TEST_CASE("a line without tabs in the middle goes on with the cell above", "[input]") {
    CHECK(shown(raw_table("TT\tNội dung\tChủ trì\n1\tA\tSở Y tế,\nSở Nội vụ\n2\tC\tD\n")) ==
          "TT | Nội dung | Chủ trì\n1 | A | Sở Y tế, / Sở Nội vụ\n2 | C | D\n");
    CHECK(paragraphs_of("TT\tNội dung\tChủ trì\n1\tA\tB\nTrên đây là Kế hoạch.\n") == std::vector<std::string>{"Trên đây là Kế hoạch."});
}

TEST_CASE("two halves of a row broken inside a cell are one row", "[input]") {
    CHECK(shown(raw_table("TT\tNội dung\tSản phẩm\tChủ trì\tThời gian\n1\tA\t- Kế hoạch;\n- Báo cáo\tSở Y tế\tQuý I\n")) ==
          "TT | Nội dung | Sản phẩm | Chủ trì | Thời gian\n1 | A | - Kế hoạch; / - Báo cáo | Sở Y tế | Quý I\n");
}

TEST_CASE("heads and signatures set with tabs are no tables", "[input]") {
    CHECK(raw_tables("UBND TỈNH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\t\n").empty());
    CHECK(raw_tables("Nơi nhận:\tGIÁM ĐỐC\t\n").empty());
    CHECK(raw_tables("- Lưu: VT\tGIÁM ĐỐC\t\n").empty());
    CHECK(raw_tables("Số: 1/KH-SYT\tHà Nội\t\n").empty());
    CHECK(raw_tables("Kính gửi:\tSở Y tế\tSở Nội vụ\n").empty());
}

TEST_CASE("a line that only begins with a tab is a paragraph", "[input]") {
    CHECK(paragraphs_of("\tThực hiện Kế hoạch\n") == std::vector<std::string>{"Thực hiện Kế hoạch"});
}

TEST_CASE("the rows of a table know their lines", "[input]") {
    const auto table = raw_tables("a\n\nTT\tNội dung\tChủ trì\n1\tA\tSở Y tế,\nSở Nội vụ\n2\tC\tD\n").at(0);
    CHECK(table.span.first == 3);
    CHECK(table.span.last == 6);
    CHECK(table.rows[1].span.first == 4);
    CHECK(table.rows[1].span.last == 5);
}

TEST_CASE("a header broken inside a cell has the columns of the rows below", "[input]") {
    CHECK(shown(raw_table("TT\tNội dung\tCơ quan\nphối hợp\tThời gian\n1\tA\tSở Y tế\tQuý I\n")) ==
          "TT | Nội dung | Cơ quan / phối hợp | Thời gian\n1 | A | Sở Y tế | Quý I\n");
}
