#include "batch/hash.h"

#include <string>

#include "support/catch.h"

using namespace kehoach::batch;

TEST_CASE("the hash is FNV-1a with 64 bits", "[batch]") {
    // The test vectors of its authors.
    CHECK(fnv1a("") == 0xcbf29ce484222325U);
    CHECK(fnv1a("a") == 0xaf63dc4c8601ec8cU);
    CHECK(fnv1a("foobar") == 0x85944171f73967e8U);
    CHECK(fnv1a("bar", fnv1a("foo")) == fnv1a("foobar"));
    CHECK(fnv1a("\xFF") == fnv1a(std::string(1, '\xFF')));
}

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
