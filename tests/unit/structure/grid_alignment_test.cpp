#include "support/catch.h"
#include "support/reading.h"

using kehoach::test::grid;

namespace {

const std::string header = "TT\tNội dung\tSản phẩm\tChủ trì\tPhối hợp\tThời gian\n";
const std::string rows =
    "1\tRà soát quy trình nội bộ\tBáo cáo\tSở Y tế\tSở Nội vụ\tQuý I/2026\n2\tTập huấn cán bộ cấp xã\tKế hoạch\tSở Y tế\tSở Nội vụ\tQuý II/2026\n";
const std::string shown_header = "TT (ordinal) | Nội dung (task) | Sản phẩm (output) | Chủ trì (lead) | Phối hợp (coordinating) | Thời gian (deadline)\n";
const std::string shown_rows =
    "item: 1 | Rà soát quy trình nội bộ | Báo cáo | Sở Y tế | Sở Nội vụ | Quý I/2026\n"
    "item: 2 | Tập huấn cán bộ cấp xã | Kế hoạch | Sở Y tế | Sở Nội vụ | Quý II/2026\n";

}  // namespace

TEST_CASE("rows that stand in their columns stay there", "[structure]") { CHECK(grid(header + rows) == shown_header + shown_rows); }

TEST_CASE("a row that lost its leading cells is moved to its columns", "[structure]") {
    CHECK(grid(header + rows + "Báo cáo tổng kết\tSở Y tế\tSở Nội vụ\tQuý IV/2026\n") ==
          shown_header + shown_rows + "item: ~ | ~ | Báo cáo tổng kết | Sở Y tế | Sở Nội vụ | Quý IV/2026\n");
}

TEST_CASE("a shifted row keeps all of its cells", "[structure]") {
    const auto table = grid(header + rows + "3\tTổng kết, rút kinh nghiệm toàn ngành\tSở Y tế\tSở Nội vụ\tTrước ngày 15/12/2026\n");
    for (const auto* cell : {"Tổng kết, rút kinh nghiệm toàn ngành", "Trước ngày 15/12/2026"}) CHECK(table.find(cell) != std::string::npos);
}
