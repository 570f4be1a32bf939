#include "batch/hash.h"

#include "support/catch.h"

using namespace kehoach::batch;

TEST_CASE("a set of hashes has what was put into it", "[batch]") {
    HashSet set;
    CHECK_FALSE(set.contains(0));
    for (std::uint64_t i = 0; i < 10000; i += 2) set.insert(i << 40);
    CHECK(set.size() == 5000);
    for (std::uint64_t i = 0; i < 10000; ++i) REQUIRE(set.contains(i << 40) == (i % 2 == 0));
    HashMap<int> map;
    map.put(0, 7);
    map.put(0, 8);
    REQUIRE(map.find(0) != nullptr);
    CHECK(*map.find(0) == 8);
    CHECK(map.find(2) == nullptr);
    CHECK(map.size() == 1);
}
