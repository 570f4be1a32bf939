#include "text/hash.h"

#include <string>

#include "support/catch.h"

using namespace kehoach::text;

TEST_CASE("the hash is FNV-1a with 64 bits", "[text]") {
    // The test vectors of its authors.
    CHECK(fnv1a("") == 0xcbf29ce484222325U);
    CHECK(fnv1a("a") == 0xaf63dc4c8601ec8cU);
    CHECK(fnv1a("foobar") == 0x85944171f73967e8U);
    CHECK(fnv1a("bar", fnv1a("foo")) == fnv1a("foobar"));
    CHECK(fnv1a("\xFF") == fnv1a(std::string(1, '\xFF')));
}

TEST_CASE("a hash is written with sixteen digits", "[text]") {
    CHECK(hexadecimal(0) == "0000000000000000");
    CHECK(hexadecimal(0xcbf29ce484222325U) == "cbf29ce484222325");
}
