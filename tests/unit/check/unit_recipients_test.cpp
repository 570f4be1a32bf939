#include <string>
#include <vector>

#include "support/catch.h"
#include "support/table_checks.h"

using namespace kehoach;
using test::problems_of_units;
using Lines = std::vector<std::string>;

TEST_CASE("recipients cover the units that lead by name or by class", "[check]") {
    const std::vector<test::UnitRow> by_department = {{"Sở Nội vụ", "Văn phòng Sở"}, {"Sở Nội vụ", "Thanh tra Sở"}};
    CHECK(problems_of_units(by_department) == Lines{"unit-not-in-recipients /rows/0/cells/3"});
    CHECK(problems_of_units(by_department, "- UBND tỉnh;\n- Sở Nội vụ (phối hợp);\n") == Lines{});
    CHECK(problems_of_units(by_department, "- UBND tỉnh;\n- Các sở, ban, ngành tỉnh;\n") == Lines{});
    CHECK(problems_of_units(by_department, "- UBND tỉnh;\n- Các cơ quan có liên quan;\n") == Lines{});
    CHECK(problems_of_units(by_department, "- Như trên;\n- UBND tỉnh;\n") == Lines{});
    // Units of the organ itself get the document without being written to.
    CHECK(problems_of_units({{"Phòng Quản lý Khoa học", "Văn phòng Sở"}}, "- UBND tỉnh;\n- Sở Nội vụ;\n") == Lines{});
    CHECK(problems_of_units({{"Sở Khoa học và Công nghệ", "Văn phòng Sở"}}, "- UBND tỉnh;\n- Sở Nội vụ;\n") == Lines{});
}
