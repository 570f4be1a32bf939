#include "structure/grid_header.h"

#include "support/catch.h"
#include "support/reading.h"

using namespace kehoach;
using namespace kehoach::structure;

namespace {

std::vector<GridRow> rows(std::string_view text) { return grid_rows(test::raw_table(text)); }

GridRow row(std::string_view tabbed) {
    GridRow out;
    std::size_t start = 0;
    while (start <= tabbed.size()) {
        const auto end = std::min(tabbed.find('\t', start), tabbed.size());
        out.slots.push_back({std::string(tabbed.substr(start, end - start)), Cover::none, false, false});
        start = end + 1;
    }
    return out;
}

}  // namespace

TEST_CASE("a row of known headers is a header row", "[structure]") {
    CHECK(is_header_row(row("TT\tNội dung\tChủ trì")));
    CHECK(is_header_row(row("Nội dung\tChủ trì\tThời gian")));
    CHECK(is_header_row(row("STT\tMột\tHai")));
    CHECK_FALSE(is_header_row(row("1\tNội dung\tChủ trì")));
    CHECK_FALSE(is_header_row(row("Một\tHai\tBa")));
    CHECK_FALSE(is_header_row(row("TT")));
}

TEST_CASE("words above figures are a header, whatever they are", "[structure]") {
    CHECK(header_height({row("Năm\tNgân sách tỉnh\tTổng"), row("2026\t2.900\t4.250"), row("2027\t2.980\t4.380")}) == 1);
    CHECK(header_height({row("Xã\tSố hộ\tSố xe"), row("Tân An\t904\t61,5"), row("Tân Bình\t428\t42,1"), row("Tổng\t1.332\t103,6")}) == 1);
    CHECK(header_height({row("Đoàn\tĐịa bàn\tLịch"), row("Một\tTân An\t22/4 - 26/4"), row("Hai\tTân Bình\t06/5")}) == 1);
    CHECK(header_height({row("\tHộ nghèo\tHộ cận nghèo"), row("Tân An\t12\t30"), row("Tân Bình\t8\t21")}) == 1);
    // Nothing below tells the first row from the others.
    CHECK(header_height({row("Tân An\tBà Lan\tchợ"), row("Tân Bình\tÔng Sơn\tđình"), row("Tân Phú\tBà Mai\tchùa")}) == 0);
    CHECK(header_height({row("Tân An\t904\t61,5"), row("Tân Bình\t428\t42,1"), row("Tân Phú\t244\t21,2")}) == 0);
    CHECK(header_height({row("1\tRà soát\tQuý I"), row("2\tKiểm tra\t30/6"), row("3\tBáo cáo\t15/12")}) == 0);
    CHECK(header_height({row("Năm\tTổng"), row("2026\t2.900")}) == 0);
}

TEST_CASE("a row that numbers the columns is told from a row of data", "[structure]") {
    CHECK(is_column_number_row(row("(1)\t(2)\t(3)\t(4)")));
    CHECK(is_column_number_row(row("1\t2\t3")));
    CHECK(is_column_number_row(row("A\tB\t1\t2")));
    CHECK_FALSE(is_column_number_row(row("1\tRà soát\t3")));
    CHECK_FALSE(is_column_number_row(row("1\t500\t300")));
    CHECK_FALSE(is_column_number_row(row("1\t2\t")));
}

TEST_CASE("a header of two rows is told by empty and by repeated upper cells", "[structure]") {
    CHECK(header_height(rows("TT\tNội dung\tĐơn vị thực hiện\tĐơn vị thực hiện\tThời gian\n\t\tChủ trì\tPhối hợp\t\n1\tA\tB\tC\tQuý I\n")) == 2);
    CHECK(header_height(rows("TT\tNội dung\tChủ trì\n1\tA\tB\n")) == 1);
    CHECK(header_height(rows("TT\tNội dung\tChủ trì\n\tA\tB\n1\tC\tD\n")) == 1);
    CHECK(header_height(rows("1\tA\tB\n2\tC\tD\n")) == 0);
}

TEST_CASE("a header with spans has as many rows as they say", "[structure]") {
    CHECK(header_height(rows(
              "<table><tr><th rowspan=2>TT</th><th rowspan=2>Nội dung</th><th colspan=2>Thực hiện</th></tr><tr><th>Chủ trì</th><th>Phối hợp</th></tr>"
              "<tr><td>1</td><td>A</td><td>B</td><td>C</td></tr></table>")) == 2);
}

TEST_CASE("the levels of a header are joined with a stroke", "[structure]") {
    CHECK(test::grid("TT\tNội dung\tĐơn vị thực hiện\tĐơn vị thực hiện\n\t\tChủ trì\tPhối hợp\n1\tRà soát\tSở Y tế\tSở Nội vụ\n") ==
          "TT (ordinal) | Nội dung (task) | Đơn vị thực hiện / Chủ trì (lead) | Đơn vị thực hiện / Phối hợp (coordinating)\n"
          "item: 1 | Rà soát | Sở Y tế | Sở Nội vụ\n");
}

TEST_CASE("a repeated header is recognised although a cell differs", "[structure]") {
    CHECK(repeats(row("TT\tNội dung\tChủ trì\tPhối hợp\tThời gian"), row("TT\tNỘI DUNG\tChủ trì\tPhối hợp\tThời gian")));
    CHECK(repeats(row("TT\tNội dung\tChủ trì\tPhối hợp\tThời"), row("TT\tNội dung\tChủ trì\tPhối hợp\tThời gian")));
    CHECK_FALSE(repeats(row("TT\tHọ tên\tChức vụ"), row("TT\tNội dung\tChủ trì")));
    CHECK_FALSE(repeats(row("1\tA\tB"), row("TT\tNội dung\tChủ trì")));
}

TEST_CASE("columns without a telling header get their role from their cells", "[structure]") {
    CHECK(test::grid("TT\tNội dung\tX\tY\n1\tA\tSở Y tế\tQuý I\n2\tB\tSở Nội vụ\tTháng 5/2026\n3\tC\tVăn phòng\tQuý II\n")
              .starts_with("TT (ordinal) | Nội dung (task) | X (lead) | Y (deadline)\n"));
}
