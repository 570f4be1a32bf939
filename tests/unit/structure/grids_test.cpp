#include "structure/grids.h"

#include "support/catch.h"
#include "support/reading.h"

using namespace kehoach;
using test::grid;

namespace {

const std::string header = "TT\tNội dung\tChủ trì\tThời gian\n";
const std::string columns = "TT (ordinal) | Nội dung (task) | Chủ trì (lead) | Thời gian (deadline)\n";

}  // namespace

TEST_CASE("rows with a unit or a deadline are items", "[structure]") {
    CHECK(grid(header + "1\tRà soát\tSở Y tế\tQuý I\n2\tTập huấn\t\tQuý II\n") ==
          columns + "item: 1 | Rà soát | Sở Y tế | Quý I\nitem: 2 | Tập huấn |  | Quý II\n");
}

TEST_CASE("rows of an ordinal and a title are groups, their other cells covered", "[structure]") {
    CHECK(grid(header + "I\tThể chế\t\t\n1\tRà soát\tSở Y tế\tQuý I\n") ==
          columns + "group: I | Thể chế | ~ | ~\nitem: 1 | Rà soát | Sở Y tế | Quý I\n");
    CHECK(
        grid(header + "2\tBồi dưỡng\t\t\n2.1\tLớp một\tSở Y tế\tQuý I\n2.2\tLớp hai\tSở Y tế\tQuý I\n3\tHọp\tSở Y tế\tQuý I\n") ==
        columns +
            "group: 2 | Bồi dưỡng | ~ | ~\nitem: 2.1 | Lớp một | Sở Y tế | Quý I\nitem: 2.2 | Lớp hai | Sở Y tế | Quý I\nitem: 3 | Họp | Sở Y tế | Quý I\n");
}

TEST_CASE("a cell across the table is a group", "[structure]") {
    CHECK(grid("<table><tr><th>TT</th><th>Nội dung</th><th>Chủ trì</th><th>Thời gian</th></tr><tr><td>I</td><td colspan=3>Giám sát</td></tr>"
               "<tr><td>1</td><td>Rà soát</td><td>Sở Y tế</td><td>Quý I</td></tr></table>") ==
          columns + "group: I | Giám sát | ~ | ~\nitem: 1 | Rà soát | Sở Y tế | Quý I\n");
}

TEST_CASE("a row of the total is a total", "[structure]") {
    CHECK(grid("TT\tNội dung\tChủ trì\tKinh phí\n1\tRà soát\tSở Y tế\t500\n\tTổng cộng\t\t500\n") ==
          "TT (ordinal) | Nội dung (task) | Chủ trì (lead) | Kinh phí (budget)\nitem: 1 | Rà soát | Sở Y tế | 500\ntotal:  | Tổng cộng |  | 500\n");
}

TEST_CASE("every row has as many cells as there are columns", "[structure]") {
    CHECK(grid(header + "1\tRà soát\n2\tTập huấn\tSở Y tế\tQuý I\n") == columns + "item: 1 | Rà soát |  |\nitem: 2 | Tập huấn | Sở Y tế | Quý I\n");
}

TEST_CASE("a header repeated on a new page is discarded", "[structure]") {
    const auto conversion =
        test::convert_text("KẾ HOẠCH\nA b\n\nI. MỘT\n\n" + header + "1\tRà soát\tSở Y tế\tQuý I\n\n" + header + "2\tTập huấn\tSở Y tế\tQuý II\n");
    CHECK(test::shown(test::table_of(conversion.document)) ==
          columns + "item: 1 | Rà soát | Sở Y tế | Quý I\nitem: 2 | Tập huấn | Sở Y tế | Quý II\n");
    CHECK(test::has_finding(conversion, "repeated-header"));
    REQUIRE(conversion.discarded.size() == 1);
    CHECK(conversion.discarded[0].text == "TT | Nội dung | Chủ trì | Thời gian");
    CHECK(conversion.discarded[0].reason == DiscardReason::repeated_header);
}

TEST_CASE("a row cut by the end of a page is one row again", "[structure]") {
    const auto conversion =
        test::convert_text("KẾ HOẠCH\nA b\n\nI. MỘT\n\n" + header + "1\tRà soát quy trình nội bộ trên Hệ thống,\tSở Y tế và các\tQuý I\n\n" + header +
                           "\tbảo đảm cắt giảm thời gian.\tđơn vị liên quan\t\n2\tTập huấn\tSở Y tế\tQuý II\n");
    CHECK(test::shown(test::table_of(conversion.document)) ==
          columns +
              "item: 1 | Rà soát quy trình nội bộ trên Hệ thống, bảo đảm cắt giảm thời gian. | Sở Y tế và các đơn vị liên quan | Quý I\n"
              "item: 2 | Tập huấn | Sở Y tế | Quý II\n");
    CHECK(test::has_finding(conversion, "row-continued"));
}

TEST_CASE("a row that numbers the columns is discarded", "[structure]") {
    const auto conversion = test::convert_text("KẾ HOẠCH\nA b\n\nI. MỘT\n\n" + header + "(1)\t(2)\t(3)\t(4)\n1\tRà soát\tSở Y tế\tQuý I\n");
    CHECK(test::table_of(conversion.document).rows.size() == 1);
    CHECK(test::has_finding(conversion, "column-number-row"));
}

TEST_CASE("empty cells at the start of a row are a merge with the row above", "[structure]") {
    CHECK(
        grid(
            "TT\tNội dung\tSản phẩm\tChủ trì\tThời gian\n1\tCắt giảm thời gian\tKế hoạch\tSở Y tế\tQuý I\n\t\tQuyết định\tSở Nội vụ\tQuý II\n2\tHọp\tBáo cáo\tSở Y tế\tQuý I\n") ==
        "TT (ordinal) | Nội dung (task) | Sản phẩm (output) | Chủ trì (lead) | Thời gian (deadline)\nitem: 1 | Cắt giảm thời gian | Kế hoạch | Sở Y tế | Quý I\n"
        "item: ~ | ~ | Quyết định | Sở Nội vụ | Quý II\nitem: 2 | Họp | Báo cáo | Sở Y tế | Quý I\n");
}

TEST_CASE("cells merged in the source are null below the one with the text", "[structure]") {
    CHECK(
        grid(
            "<table><tr><th>TT</th><th>Mục tiêu</th><th>Nhiệm vụ</th><th>Thời gian</th></tr><tr><td>1</td><td rowspan=2>Phát hiện sớm</td><td>Giám sát</td><td>Quý I</td></tr>"
            "<tr><td>2</td><td>Báo cáo</td><td>Quý II</td></tr></table>") ==
        "TT (ordinal) | Mục tiêu (objective) | Nhiệm vụ (task) | Thời gian (deadline)\nitem: 1 | Phát hiện sớm | Giám sát | Quý I\nitem: 2 | ~ | Báo cáo | Quý II\n");
}

TEST_CASE("a gap in the ordinals is remarked", "[structure]") {
    const auto with_gap = test::convert_text("KẾ HOẠCH\nA b\n\nI. MỘT\n\n" + header + "1\tA\tB\tQuý I\n3\tC\tD\tQuý I\n");
    CHECK(test::has_finding(with_gap, "table-stt-sequence/gap"));
    const auto restarted = test::convert_text("KẾ HOẠCH\nA b\n\nI. MỘT\n\n" + header + "I\tX\t\t\n1\tA\tB\tQuý I\nII\tY\t\t\n1\tC\tD\tQuý I\n");
    CHECK_FALSE(test::has_finding(restarted, "table-stt-sequence/gap"));
}

TEST_CASE("a table without a header is kept and remarked", "[structure]") {
    const auto conversion = test::convert_text("KẾ HOẠCH\nA b\n\nI. MỘT\n\nmột\thai\tba\nbốn\tnăm\tsáu\n");
    CHECK(test::has_finding(conversion, "table-header-missing"));
    CHECK(test::table_of(conversion.document).rows.size() == 2);
}

TEST_CASE("a numbered title above rows with bullets is a group", "[structure]") {
    CHECK(
        grid(
            header +
            "1\tTuyên truyền\t\t\n-\tHọp\tSở Y tế\tQuý I\n2\tHỗ trợ\t\t\n-\tVay vốn\tSở Y tế\tQuý II\n3\tXây dựng\t\t\n-\tHiến đất\tSở Y tế\tQuý II\n4\tTổng kết\tSở Y tế\tQuý IV\n") ==
        columns +
            "group: 1 | Tuyên truyền | ~ | ~\nitem: - | Họp | Sở Y tế | Quý I\ngroup: 2 | Hỗ trợ | ~ | ~\nitem: - | Vay vốn | Sở Y tế | Quý II\n"
            "group: 3 | Xây dựng | ~ | ~\nitem: - | Hiến đất | Sở Y tế | Quý II\nitem: 4 | Tổng kết | Sở Y tế | Quý IV\n");
}
