#include <string>
#include <vector>

#include "support/catch.h"
#include "support/table_checks.h"

using namespace kehoach;
using Lines = std::vector<std::string>;

namespace {

const std::string header = "STT\tNội dung\tSản phẩm\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian\n";

// A row with its ordinal and a text of its own; all other cells are filled.
std::string row(const std::string& ordinal) {
    return ordinal + "\tRà soát quy định " + (ordinal.empty() ? "khác" : "số " + ordinal) + "\tBáo cáo\tVăn phòng Sở\tThanh tra Sở\tQuý II/2026\n";
}

Lines problems_of(const std::string& rows) { return test::problems_in(test::plan_with_table(header + rows), Category::table); }

}  // namespace

TEST_CASE("ordinals may begin again in each group, or run on through the groups", "[check]") {
    CHECK(problems_of("I\tThể chế\n" + row("1") + row("2") + "II\tThủ tục\n" + row("3") + row("4")) == Lines{});
    CHECK(problems_of("I\tThể chế\n" + row("1") + row("2") + "II\tThủ tục\n" + row("1") + row("2")) ==
          Lines{"ordinal-restarted/each /rows/4/cells/0"});
    CHECK(problems_of("I\tThể chế\n" + row("1") + row("2") + "II\tThủ tục\n" + row("3") + "III\tBộ máy\n" + row("1")) ==
          Lines{"ordinal-restarted/mixed /rows/6/cells/0"});
    // The count begins again in the outer groups and runs on through the inner ones.
    CHECK(problems_of("A\tTHỂ CHẾ\nI\tVăn bản\n" + row("1") + "II\tKiểm tra\n" + row("2") + "B\tHẠ TẦNG\n" + row("1") + row("2")) ==
          Lines{"ordinal-restarted/each /rows/6/cells/0"});
}

TEST_CASE("rows inside of numbered rows have ordinals of their own", "[check]") {
    CHECK(problems_of(row("1") + "2\tThủ tục\n" + row("2.1") + row("2.2") + row("3")) == Lines{});
    CHECK(problems_of(row("1") + "2\tThủ tục\n" + row("2.1") + row("2.3") + row("3")) == Lines{"table-stt-sequence/gap /rows/3/cells/0"});
    CHECK(problems_of(row("1") + row("a)") + row("b)") + row("2") + row("a)") + row("b)")) == Lines{});
}

TEST_CASE("a slip in the ordinals is one problem", "[check]") {
    CHECK(problems_of(row("1") + row("2") + "2\tTập huấn nghiệp vụ\tBáo cáo\tVăn phòng Sở\tThanh tra Sở\tQuý II/2026\n" + row("3")) ==
          Lines{"table-stt-sequence/duplicate /rows/2/cells/0"});
    // A row that a converter took apart.
    CHECK(problems_of(row("1") + row("2") + row("2") + row("3")) == Lines{});
    CHECK(problems_of(row("1") + row("2") + row("4") + row("3") + row("5")) == Lines{"table-stt-sequence/gap /rows/2"});
    CHECK(problems_of(row("1") + row("2") + row("2") + row("4")) == Lines{"table-stt-sequence/gap /rows/3"});
    CHECK(problems_of(row("5") + row("6") + row("3") + row("7")) == Lines{"table-stt-sequence/order /rows/2/cells/0"});
}

TEST_CASE("rows with a letter behind their number stand between others", "[check]") {
    CHECK(problems_of(row("1") + row("2") + row("3a") + row("3b") + row("4")) == Lines{});
    CHECK(problems_of(row("1") + row("2") + row("2a") + row("3")) == Lines{});
    const std::string blank = "\tKiểm toán nội bộ\tBáo cáo\tThanh tra Sở\t\tTheo kế hoạch\n";
    CHECK(problems_of(row("1") + "2a\tQuyết toán\tBáo cáo\tVăn phòng Sở\t\tQuý I/2026\n2b" + blank) == Lines{});
    CHECK(problems_of(row("1") + row("2a") + row("2c")) == Lines{"table-stt-sequence/gap /rows/2/cells/0"});
}

TEST_CASE("groups have their ordinals without gap and without repetition", "[check]") {
    CHECK(problems_of("I\tThể chế\n" + row("1") + "III\tThủ tục\n" + row("2")) == Lines{"table-group-ordinal/gap /rows/2/cells/0"});
    CHECK(problems_of("I\tThể chế\n" + row("1") + "I\tThủ tục\n" + row("2") + "II\tBộ máy\n" + row("3")).size() <= 1);
    CHECK(problems_of("I\tThể chế\n" + row("1") + "II\tThủ tục\n" + row("2") + "II\tBộ máy\n" + row("3")) ==
          Lines{"table-group-ordinal/duplicate /rows/4/cells/0"});
    CHECK(problems_of("A\tTHỂ CHẾ\nI\tVăn bản\n" + row("1") + "II\tKiểm tra\n" + row("2") + "B\tHẠ TẦNG\nI\tMạng\n" + row("3")) == Lines{});
}

TEST_CASE("a row that only heads others needs no unit of its own", "[check]") {
    const std::string heading = "2\tCải cách thủ tục\tBáo cáo\t\t\tQuý II/2026\n";
    CHECK(problems_of(row("1") + heading + row("2.1") + row("2.2") + row("3")) == Lines{});
    // What stands in the row above holds for the rows inside of it.
    const std::string inner = "2.1\tRà soát\tBáo cáo\t\t\tQuý II/2026\n";
    CHECK(problems_of(row("1") + row("2") + inner + row("3")) == Lines{});
    CHECK(problems_of(row("1") + row("2") + "3\tRà soát\tBáo cáo\t\t\tQuý II/2026\n" + row("4")) == Lines{"table-lead-empty/lead /rows/2/cells/3"});
}

TEST_CASE("merged cells and ditto marks say who leads", "[check]") {
    const std::string table =
        "<table><tr><th>STT</th><th>Nội dung</th><th>Sản phẩm</th><th>Đơn vị chủ trì</th><th>Thời gian</th></tr>"
        "<tr><td>1</td><td>Rà soát văn bản</td><td>Báo cáo</td><td rowspan=\"2\">Văn phòng Sở</td><td>Quý I/2026</td></tr>"
        "<tr><td>2</td><td>Rà soát thủ tục</td><td>Báo cáo</td><td>Quý II/2026</td></tr>"
        "<tr><td>3</td><td>Rà soát quy chế</td><td>Báo cáo</td><td>nt</td><td>Quý II/2026</td></tr>"
        "<tr><td>4</td><td>Rà soát hồ sơ</td><td>Báo cáo</td><td>Như trên</td><td>Quý II/2026</td></tr></table>\n";
    CHECK(test::problems_in(test::plan_with_table(table), Category::table) == Lines{});
}

TEST_CASE("a column that is blank in most rows is one problem", "[check]") {
    std::string rows;
    for (int i = 1; i <= 5; ++i)
        rows += std::to_string(i) + "\tRà soát văn bản đợt " + std::to_string(i) + "\tBáo cáo\t\tThanh tra Sở\tQuý II/2026\n";
    CHECK(problems_of(rows) == Lines{"table-lead-empty/column /columns/3"});
}

TEST_CASE("totals are compared with clean columns only", "[check]") {
    const auto with = [](const std::string& rows) {
        return test::problems_in(test::plan_with_table("TT\tNội dung\tKinh phí (triệu đồng)\n" + rows), Category::table);
    };
    CHECK(with("1\tHội nghị\t1.500\n2\tTập huấn\t2.500,5\n\tTổng cộng\t4.000,5\n") == Lines{});
    CHECK(with("1\tHội nghị\t1.500\n2\tTập huấn\t2.500\n\tTổng cộng\t5.000\n") == Lines{"table-total /rows/2/cells/2"});
    // Parts of a row are not added twice.
    CHECK(with("1\tHội nghị\t100\n2\tTập huấn\t300\n2.1\tLớp 1\t100\n2.2\tLớp 2\t200\n\tTổng cộng\t400\n") == Lines{});
    // Rows of parts, which have numbers of their own.
    CHECK(with("\tTổng cộng\t12\nA\tVùng I\t7\n1\tXã một\t5\n2\tXã hai\t2\nB\tVùng II\t5\n1\tXã ba\t5\n") ==
          Lines{"ordinal-restarted/each /rows/5/cells/0"});
    // Units of measure, and numbers that are none.
    CHECK(with("1\tHội nghị\t100 triệu\n2\tTập huấn\t1 tỷ\n\tTổng cộng\t1.100\n") == Lines{});
}

TEST_CASE("cells end as the others of their column do", "[check]") {
    const auto content = [](const std::string& ordinal, const std::string& text) {
        return ordinal + "\t" + text + "\tBáo cáo\tVăn phòng Sở\tThanh tra Sở\tQuý II/2026\n";
    };
    CHECK(problems_of(content("1", "Rà soát văn bản.") + content("2", "Rà soát thủ tục.") + content("3", "Rà soát quy chế.") +
                      content("4", "Rà soát hồ sơ.") + content("5", "Rà soát biểu mẫu")) == Lines{"cell-unfinished/stop /rows/4/cells/1"});
    // Without a habit nothing is missing.
    CHECK(problems_of(content("1", "Rà soát văn bản.") + content("2", "Rà soát thủ tục") + content("3", "Rà soát quy chế.") +
                      content("4", "Rà soát hồ sơ") + content("5", "Rà soát biểu mẫu")) == Lines{});
    CHECK(problems_of(content("1", "Rà soát văn bản;") + content("2", "Rà soát thủ tục;") + content("3", "Rà soát quy chế;") +
                      content("4", "Rà soát hồ sơ;")) == Lines{});
}

TEST_CASE("a dash inside of a name is no bullet", "[check]") {
    const std::string table = "1\tRà soát văn bản\t- Báo cáo của Phòng Kế hoạch - Tài chính\tVăn phòng Sở\tThanh tra Sở\tQuý II/2026\n";
    CHECK(problems_of(table + row("2")) == Lines{});
}
