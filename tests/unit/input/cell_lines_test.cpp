#include "support/catch.h"
#include "support/reading.h"

using kehoach::test::paragraphs_of;
using kehoach::test::raw_table;
using kehoach::test::raw_tables;
using kehoach::test::shown;

TEST_CASE("cells on lines of their own are rows of the header's width", "[input]") {
    const auto table = raw_table("\tSTT\n\tNội dung\n\tChủ trì\n\n\t1\n\tRà soát\n\tSở Y tế\n\n\t2\n\tTổng hợp\n\tSở Nội vụ\n");
    CHECK(shown(table) == "STT | Nội dung | Chủ trì\n1 | Rà soát | Sở Y tế\n2 | Tổng hợp | Sở Nội vụ\n");
    CHECK(table.form == kehoach::TableForm::cell_lines);
    CHECK(table.rows[0].is_header);
}

TEST_CASE("a cell may have several lines, with empty lines inside", "[input]") {
    CHECK(shown(raw_table("\tSTT\n\tNội dung\n\tĐơn vị\nphối hợp\n\n\t1\n\tRà soát\n\t- Sở Y tế;\n\n- Sở Nội vụ.\n\n\t2\n\tTổng hợp\n\tSở Y tế\n")) ==
          "STT | Nội dung | Đơn vị / phối hợp\n1 | Rà soát | - Sở Y tế; / - Sở Nội vụ.\n2 | Tổng hợp | Sở Y tế\n");
}

TEST_CASE("a group row has two cells", "[input]") {
    CHECK(shown(raw_table("\tSTT\n\tNội dung\n\tChủ trì\n\n\tI\n\tChuẩn bị\n\n\t1\n\tRà soát\n\tSở Y tế\n")) ==
          "STT | Nội dung | Chủ trì\nI | Chuẩn bị\n1 | Rà soát | Sở Y tế\n");
}

TEST_CASE("empty cells on lines of their own stay cells", "[input]") {
    CHECK(shown(raw_table("\tSTT\n\tNội dung\n\tChủ trì\n\n\t1\n\tRà soát\n\t\n\n\t2\n\tTổng hợp\n\tSở Y tế\n")) ==
          "STT | Nội dung | Chủ trì\n1 | Rà soát | \n2 | Tổng hợp | Sở Y tế\n");
}

TEST_CASE("what follows the last cell behind an empty line is a paragraph", "[input]") {
    CHECK(paragraphs_of("\tSTT\n\tNội dung\n\tChủ trì\n\n\t1\n\tRà soát\n\tSở Y tế\n\nTrên đây là Kế hoạch.\n") ==
          std::vector<std::string>{"Trên đây là Kế hoạch."});
}

TEST_CASE("a table without ordinals has its header's width if the header is parted from the rows", "[input]") {
    CHECK(shown(raw_table("\tNội dung\n\tChủ trì\n\tThời gian\n\n\tRà soát\n\tSở Y tế\n\tQuý I\n\n\tTổng hợp\n\tSở Y tế\n\tQuý II\n")) ==
          "Nội dung | Chủ trì | Thời gian\nRà soát | Sở Y tế | Quý I\nTổng hợp | Sở Y tế | Quý II\n");
}

TEST_CASE("paragraphs behind tabs are no table", "[input]") {
    CHECK(raw_tables("\tThực hiện Kế hoạch\n\tSở Y tế báo cáo\n\tNhư sau\n\tHết\n").empty());
    CHECK(raw_tables("\tSTT\n\tNội dung\n").empty());
}

TEST_CASE("cells without tabs are read where every row has as many lines as the header", "[input]") {
    const std::string header = "STT\nHoạt động\nĐơn vị chủ trì\nThời gian\n\n";
    CHECK(
        shown(raw_tables(header + "I\nTuyên truyền\n\n1\nHọp\nSở Y tế\nQuý I\n\n2\nTập huấn\nSở Nội vụ\nQuý II\n\nTrên đây là Kế hoạch.\n").at(0)) ==
        "STT | Hoạt động | Đơn vị chủ trì | Thời gian\nI | Tuyên truyền\n1 | Họp | Sở Y tế | Quý I\n2 | Tập huấn | Sở Nội vụ | Quý II\n");
    CHECK(raw_tables(header + "1\nHọp\nQuý I\n2\nTập huấn\nQuý II\n").empty());
    CHECK(raw_tables("STT\nMột\nHai\nBa\n1\na\nb\nc\n2\na\nb\nc\n").empty());
}
