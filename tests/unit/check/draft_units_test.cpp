#include <string>
#include <vector>

#include "support/catch.h"
#include "support/table_checks.h"

using namespace kehoach;
using test::problems_of_units;
using Lines = std::vector<std::string>;

TEST_CASE("marks that point to the cell above are no units", "[check]") {
    for (const std::string mark : {"nt", "-nt-", "Như trên", "\"", "NT"}) {
        INFO(mark);
        CHECK(problems_of_units({{"Văn phòng Sở", "Thanh tra Sở"}, {mark, mark}}) == Lines{});
    }
}
