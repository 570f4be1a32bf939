#include "text/boundaries.h"

#include "support/catch.h"

using namespace kehoach::text;

TEST_CASE("a boundary is where a character begins", "[text]") {
    CHECK(boundary_from("aộb", 0) == 0);
    CHECK(boundary_from("aộb", 1) == 1);
    CHECK(boundary_from("aộb", 2) == 4);
    CHECK(boundary_from("aộb", 9) == 5);
}

TEST_CASE("a window takes the whole of its last character", "[text]") {
    CHECK(window("aộb", 0, 2) == "aộ");
    CHECK(window("aộb", 1, 3) == "ộ");
    CHECK(window("aộb", 4, 10) == "b");
    CHECK(window("", 0, 3).empty());
}
