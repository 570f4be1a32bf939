#include <string>
#include <vector>

#include "support/catch.h"
#include "support/table_checks.h"

using namespace kehoach;
using test::problems_of_units;
using Lines = std::vector<std::string>;

TEST_CASE("two spellings of a unit are remarked where the rarer one stands", "[check]") {
    CHECK(problems_of_units({{"Thanh tra Sở", "Văn phòng Sở"}, {"Thanh tra", "Văn phòng Sở"}, {"Thanh tra Sở", "Văn phòng Sở"}}) ==
          Lines{"unit-name-variant /rows/1/cells/3"});
    CHECK(problems_of_units({{"Trung tâm chuyển giao công nghệ", "Văn phòng Sở"}, {"Trung tâm chuyên giao công nghệ", "Văn phòng Sở"}}) ==
          Lines{"unit-name-variant /rows/1/cells/3"});
    // Places differ in an accent, and numbers in a digit.
    CHECK(problems_of_units({{"Văn phòng Sở", "UBND xã Tân Hưng; Tổ công nghệ số 1"}, {"Văn phòng Sở", "UBND xã Tân Hùng; Tổ công nghệ số 2"}}) ==
          Lines{});
    // `Thanh tra` of two organs.
    CHECK(problems_of_units({{"Thanh tra", "Văn phòng Sở"}, {"Thanh tra Sở", "Thanh tra tỉnh"}}) == Lines{});
}
