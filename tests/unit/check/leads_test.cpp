#include <string>
#include <vector>

#include "support/catch.h"
#include "support/table_checks.h"

using namespace kehoach;
using test::problems_of_units;
using Lines = std::vector<std::string>;

TEST_CASE("a unit that leads is not among those that help, however it is written", "[check]") {
    CHECK(problems_of_units({{"Văn phòng Sở", "VP Sở; Thanh tra Sở"}}) == Lines{"table-lead-in-support /rows/0/cells/4"});
    CHECK(problems_of_units({{"Phòng Tổ chức - Hành chính", "P. TCHC"}}) == Lines{"table-lead-in-support /rows/0/cells/4"});
    // Classes of units, and parts of one task.
    CHECK(problems_of_units({{"Các phòng, đơn vị thuộc Sở", "Các phòng, đơn vị thuộc Sở"}}) == Lines{});
    CHECK(problems_of_units({{"Văn phòng Sở (hồ sơ giấy)", "Văn phòng Sở (hồ sơ điện tử)"}}) == Lines{});
}

TEST_CASE("only who cannot be told from the others is a vague lead", "[check]") {
    CHECK(problems_of_units({{"Các đơn vị có liên quan", "Thanh tra Sở"}, {"Các đơn vị có liên quan", "Thanh tra Sở"}}) ==
          Lines{"table-lead-vague/concerned /rows/0/cells/3"});
    CHECK(problems_of_units({{"Các phòng, đơn vị thuộc Sở", "Thanh tra Sở"}}) == Lines{});
    CHECK(problems_of_units({{"UBND các xã, phường", "Thanh tra Sở"}}) == Lines{});
}
