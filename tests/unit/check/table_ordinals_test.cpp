#include <string>
#include <vector>

#include "support/catch.h"
#include "support/table_checks.h"

using namespace kehoach;
using test::problems_of_rows;
using test::task_row;
using Lines = std::vector<std::string>;

TEST_CASE("ordinals may begin again in each group, or run on through the groups", "[check]") {
    CHECK(problems_of_rows("I\tThể chế\n" + task_row("1") + task_row("2") + "II\tThủ tục\n" + task_row("3") + task_row("4")) == Lines{});
    CHECK(problems_of_rows("I\tThể chế\n" + task_row("1") + task_row("2") + "II\tThủ tục\n" + task_row("1") + task_row("2")) ==
          Lines{"ordinal-restarted/each /rows/4/cells/0"});
    CHECK(problems_of_rows("I\tThể chế\n" + task_row("1") + task_row("2") + "II\tThủ tục\n" + task_row("3") + "III\tBộ máy\n" + task_row("1")) ==
          Lines{"ordinal-restarted/mixed /rows/6/cells/0"});
    // The count begins again in the outer groups and runs on through the inner ones.
    CHECK(problems_of_rows("A\tTHỂ CHẾ\nI\tVăn bản\n" + task_row("1") + "II\tKiểm tra\n" + task_row("2") + "B\tHẠ TẦNG\n" + task_row("1") +
                           task_row("2")) == Lines{"ordinal-restarted/each /rows/6/cells/0"});
}

TEST_CASE("rows inside of numbered rows have ordinals of their own", "[check]") {
    CHECK(problems_of_rows(task_row("1") + "2\tThủ tục\n" + task_row("2.1") + task_row("2.2") + task_row("3")) == Lines{});
    CHECK(problems_of_rows(task_row("1") + "2\tThủ tục\n" + task_row("2.1") + task_row("2.3") + task_row("3")) ==
          Lines{"table-stt-sequence/gap /rows/3/cells/0"});
    CHECK(problems_of_rows(task_row("1") + task_row("a)") + task_row("b)") + task_row("2") + task_row("a)") + task_row("b)")) == Lines{});
}

TEST_CASE("a slip in the ordinals is one problem", "[check]") {
    CHECK(problems_of_rows(task_row("1") + task_row("2") + "2\tTập huấn nghiệp vụ\tBáo cáo\tVăn phòng Sở\tThanh tra Sở\tQuý II/2026\n" +
                           task_row("3")) == Lines{"table-stt-sequence/duplicate /rows/2/cells/0"});
    // A row that a converter took apart.
    CHECK(problems_of_rows(task_row("1") + task_row("2") + task_row("2") + task_row("3")) == Lines{});
    CHECK(problems_of_rows(task_row("1") + task_row("2") + task_row("4") + task_row("3") + task_row("5")) == Lines{"table-stt-sequence/gap /rows/2"});
    CHECK(problems_of_rows(task_row("1") + task_row("2") + task_row("2") + task_row("4")) == Lines{"table-stt-sequence/gap /rows/3"});
    CHECK(problems_of_rows(task_row("5") + task_row("6") + task_row("3") + task_row("7")) == Lines{"table-stt-sequence/order /rows/2/cells/0"});
}

TEST_CASE("rows with a letter behind their number stand between others", "[check]") {
    CHECK(problems_of_rows(task_row("1") + task_row("2") + task_row("3a") + task_row("3b") + task_row("4")) == Lines{});
    CHECK(problems_of_rows(task_row("1") + task_row("2") + task_row("2a") + task_row("3")) == Lines{});
    const std::string blank = "\tKiểm toán nội bộ\tBáo cáo\tThanh tra Sở\t\tTheo kế hoạch\n";
    CHECK(problems_of_rows(task_row("1") + "2a\tQuyết toán\tBáo cáo\tVăn phòng Sở\t\tQuý I/2026\n2b" + blank) == Lines{});
    CHECK(problems_of_rows(task_row("1") + task_row("2a") + task_row("2c")) == Lines{"table-stt-sequence/gap /rows/2/cells/0"});
}

TEST_CASE("groups have their ordinals without gap and without repetition", "[check]") {
    CHECK(problems_of_rows("I\tThể chế\n" + task_row("1") + "III\tThủ tục\n" + task_row("2")) == Lines{"table-group-ordinal/gap /rows/2/cells/0"});
    CHECK(problems_of_rows("I\tThể chế\n" + task_row("1") + "I\tThủ tục\n" + task_row("2") + "II\tBộ máy\n" + task_row("3")).size() <= 1);
    CHECK(problems_of_rows("I\tThể chế\n" + task_row("1") + "II\tThủ tục\n" + task_row("2") + "II\tBộ máy\n" + task_row("3")) ==
          Lines{"table-group-ordinal/duplicate /rows/4/cells/0"});
    CHECK(problems_of_rows("A\tTHỂ CHẾ\nI\tVăn bản\n" + task_row("1") + "II\tKiểm tra\n" + task_row("2") + "B\tHẠ TẦNG\nI\tMạng\n" + task_row("3")) ==
          Lines{});
}
