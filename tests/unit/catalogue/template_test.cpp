#include "catalogue/template.h"

#include "support/catch.h"

using kehoach::catalogue::filled;

TEST_CASE("places are filled with their arguments", "[catalogue]") {
    CHECK(filled("sau {1} phải là {0}", {"a", "b"}) == "sau b phải là a");
    CHECK(filled("{0}{0}", {"a"}) == "aa");
    CHECK(filled("không", {"a"}) == "không");
}

TEST_CASE("a place without an argument becomes empty", "[catalogue]") { CHECK(filled("a {0} b {3} c", {"x"}) == "a x b  c"); }

TEST_CASE("braces that are no place stay", "[catalogue]") {
    CHECK(filled("{a} {} {10} {", {"x"}) == "{a} {} {10} {");
    CHECK(filled("{0", {"x"}) == "{0");
}

TEST_CASE("arguments are not filled again", "[catalogue]") { CHECK(filled("{0} {1}", {"{1}", "b"}) == "{1} b"); }
