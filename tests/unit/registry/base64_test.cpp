#include "registry/base64.h"

#include "support/catch.h"

using kehoach::registry::from_base64;

TEST_CASE("base64 is decoded", "[registry]") {
    CHECK(from_base64("") == "");
    CHECK(from_base64("S+G6vw==") == "Kế");
    CHECK(from_base64("Zm9v") == "foo");
    CHECK(from_base64("Zm9v\r\nYmE=\r") == "fooba");
}

TEST_CASE("what is no base64 is refused", "[registry]") {
    CHECK_FALSE(from_base64("plan.docx").has_value());
    CHECK_FALSE(from_base64("Zm9").has_value());
    CHECK_FALSE(from_base64("Zm9v=").has_value());
}
