#include "output/worklist_layouts.h"
#include "support/catch.h"
#include "support/worklists.h"

using namespace kehoach;
using namespace kehoach::test;
using namespace kehoach::worklist;
using kehoach::output::worklist_markdown;

TEST_CASE("Markdown has a heading and a table for each group", "[output]") {
    std::vector<Conversion> all = {
        plan("Số: 1/KH-A", {task("Rà soát | lập", {"Phòng A"}, on("Trước 1/2/2025", "2025-02-01")), task("Báo cáo", {"Văn phòng"}, std::nullopt)})};
    all[0].tasks[0].outputs = {"Kế hoạch", "Báo cáo"};
    CHECK(worklist_markdown(grouped(select(all, {}), GroupBy::lead), Language::vietnamese) ==
          "## Phòng A (1)\n\n"
          "| Thời hạn | Nhiệm vụ | Sản phẩm | Chủ trì | Phối hợp | Văn bản |\n"
          "|---|---|---|---|---|---|\n"
          "| 01/02/2025<br>Trước 1/2/2025 | Rà soát \\| lập | Kế hoạch;<br>Báo cáo | Phòng A | | 1/KH-A |\n\n"
          "## Văn phòng (1)\n\n"
          "| Thời hạn | Nhiệm vụ | Sản phẩm | Chủ trì | Phối hợp | Văn bản |\n"
          "|---|---|---|---|---|---|\n"
          "| | Báo cáo | | Văn phòng | | 1/KH-A |\n\n"
          "2 nhiệm vụ trong văn bản 1/KH-A\n");
}

TEST_CASE("Markdown without groups is one table, also where it is empty", "[output]") {
    CHECK(worklist_markdown({}, Language::english) ==
          "| Deadline | Task | Outputs | Lead | Coordinating | Document |\n"
          "|---|---|---|---|---|---|\n\n"
          "0 tasks in 0 documents\n");
}
