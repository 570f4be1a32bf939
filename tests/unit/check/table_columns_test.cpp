#include <string>
#include <vector>

#include "support/catch.h"
#include "support/table_checks.h"

using namespace kehoach;
using test::problems_of_rows;
using test::task_row;
using Lines = std::vector<std::string>;

TEST_CASE("a row that only heads others needs no unit of its own", "[check]") {
    const std::string heading = "2\tCải cách thủ tục\tBáo cáo\t\t\tQuý II/2026\n";
    CHECK(problems_of_rows(task_row("1") + heading + task_row("2.1") + task_row("2.2") + task_row("3")) == Lines{});
    // What stands in the row above holds for the rows inside of it.
    const std::string inner = "2.1\tRà soát\tBáo cáo\t\t\tQuý II/2026\n";
    CHECK(problems_of_rows(task_row("1") + task_row("2") + inner + task_row("3")) == Lines{});
    CHECK(problems_of_rows(task_row("1") + task_row("2") + "3\tRà soát\tBáo cáo\t\t\tQuý II/2026\n" + task_row("4")) ==
          Lines{"table-lead-empty/lead /rows/2/cells/3"});
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
    CHECK(problems_of_rows(rows) == Lines{"table-lead-empty/column /columns/3"});
}
