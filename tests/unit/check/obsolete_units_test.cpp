#include <string>
#include <vector>

#include "support/catch.h"
#include "support/table_checks.h"

using namespace kehoach;
using test::problems_of_units;
using test::table_of_units;
using Lines = std::vector<std::string>;

TEST_CASE("organs that are no more are those of the day of issue", "[check]") {
    CHECK(problems_of_units({{"Văn phòng Sở", "UBND huyện Đức Trọng"}}) == Lines{"unit-obsolete/district /rows/0/cells/4"});
    CHECK(problems_of_units({{"Văn phòng Sở", "Sở TT&TT"}}) == Lines{"unit-obsolete/merged /rows/0/cells/4"});
    CHECK(problems_of_units({{"Văn phòng Sở", "Trường THPT huyện Đức Trọng; Sở Tài chính"}}) == Lines{});
    std::string earlier = test::plan_with_table(table_of_units({{"Văn phòng Sở", "UBND huyện Đức Trọng; Sở Thông tin và Truyền thông"}}));
    const std::string date = "ngày 05 tháng 01 năm 2026";
    earlier.replace(earlier.find(date), date.size(), "ngày 05 tháng 01 năm 2025");
    CHECK(test::problems_in(earlier, Category::table) == Lines{});
}
