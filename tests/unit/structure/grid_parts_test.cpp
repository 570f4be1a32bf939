#include "structure/grid_parts.h"

#include "support/catch.h"
#include "support/reading.h"

using namespace kehoach;

namespace {

const std::string header = "TT\tNội dung\tChủ trì\tThời gian\n";

bool goes_on(std::string_view first, std::string_view next) { return structure::is_continuation(test::raw_table(first), test::raw_table(next)); }

}  // namespace

TEST_CASE("a part with the same header or with none goes on", "[structure]") {
    CHECK(goes_on(header + "1\tA\tB\tC\n", header + "2\tD\tE\tF\n"));
    CHECK(goes_on(header + "1\tA\tB\tC\n", "2\tD\tE\tF\n3\tG\tH\tI\n"));
    CHECK_FALSE(goes_on(header + "1\tA\tB\tC\n", "TT\tHọ và tên\tChức vụ\tGhi chú\n1\tD\tE\tF\n"));
}

TEST_CASE("parts become one header and one body", "[structure]") {
    std::vector<Discarded> discarded;
    Diagnostics diagnostics;
    structure::Context context{discarded, diagnostics};
    const auto grid = structure::part_grid({test::raw_table(header + "1\tA\tB\tC\n"), test::raw_table(header + "2\tD\tE\tF\n")}, context);
    CHECK(grid.header.size() == 1);
    CHECK(grid.body.size() == 2);
    CHECK(grid.body[1].after_break);
    CHECK(grid.width == 4);
    REQUIRE(discarded.size() == 1);
    CHECK(discarded[0].reason == DiscardReason::repeated_header);
}
