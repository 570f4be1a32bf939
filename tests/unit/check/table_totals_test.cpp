#include <string>
#include <vector>

#include "support/catch.h"
#include "support/table_checks.h"

using namespace kehoach;
using Lines = std::vector<std::string>;

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
