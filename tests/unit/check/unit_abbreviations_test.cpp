#include <string>
#include <vector>

#include "support/catch.h"
#include "support/table_checks.h"

using namespace kehoach;
using test::problems_of_units;
using test::table_of_units;
using Lines = std::vector<std::string>;

TEST_CASE("common abbreviations of units, and those that the document explains, need no explanation", "[check]") {
    CHECK(problems_of_units({{"Văn phòng Sở", "UBND tỉnh; Sở KH&CN; BHXH tỉnh; Hội LHPN tỉnh"}}) == Lines{});
    CHECK(problems_of_units({{"Văn phòng Sở", "Trung tâm ƯDTB"}}) == Lines{"unit-undefined /rows/0/cells/4"});
    CHECK(problems_of_units({{"Văn phòng Sở", "Trung tâm ƯDTB"}, {"Văn phòng Sở", "Trung tâm Ứng dụng tiến bộ"}}) == Lines{});
    CHECK(problems_of_units({{"Văn phòng Sở", "Trung tâm ƯDTB"}, {"Thanh tra Sở", "Trung tâm ƯDTB"}}).size() == 1);
    CheckOptions options;
    options.config.units = {"ƯDTB"};
    CHECK(test::problems_in(test::plan_with_table(table_of_units({{"Văn phòng Sở", "Trung tâm ƯDTB"}})), Category::table, options) == Lines{});
}
