#include "text/normalise.h"

#include "support/catch.h"

using kehoach::text::composed;

TEST_CASE("text in NFC is not copied", "[text]") {
    CHECK(composed("Kế hoạch") == "");
    CHECK(composed("") == "");
}

TEST_CASE("decomposed text is composed", "[text]") {
    CHECK(composed("Ke\u0302\u0301 hoa\u0323ch") == "Kế hoạch");
    CHECK(composed("u\u031B\u0323") == "ự");
}

TEST_CASE("marks in the wrong order are put right", "[text]") {
    CHECK(composed("\u00EA\u0323") == "ệ");  // ê with a dot below
    CHECK(composed("e\u0302\u0323") == "ệ");
}

TEST_CASE("line breaks keep their places", "[text]") {
    CHECK(composed("e\u0302\r\n\ne\u0301") == "ê\r\n\né");
}
