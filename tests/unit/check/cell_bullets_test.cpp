#include <string>
#include <vector>

#include "support/catch.h"
#include "support/table_checks.h"

using namespace kehoach;
using test::problems_of_rows;
using test::task_row;
using Lines = std::vector<std::string>;

TEST_CASE("a dash inside of a name is no bullet", "[check]") {
    const std::string table = "1\tRà soát văn bản\t- Báo cáo của Phòng Kế hoạch - Tài chính\tVăn phòng Sở\tThanh tra Sở\tQuý II/2026\n";
    CHECK(problems_of_rows(table + task_row("2")) == Lines{});
}
