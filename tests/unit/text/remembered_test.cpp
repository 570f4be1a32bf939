#include "text/remembered.h"

#include "support/catch.h"

using namespace kehoach::text;

namespace {

int asked = 0;

char32_t next_one(char32_t c) {
    ++asked;
    return c + 1;
}

using NextOne = Remembered<next_one, 0x80, 0x1E00, 0x1F00>;

}  // namespace

TEST_CASE("what is said of a character is asked for once, where it is remembered", "[text]") {
    for (const char32_t c : {char32_t{0}, char32_t{0x7F}, char32_t{0x1E00}, char32_t{0x1EFF}}) {
        asked = 0;
        CHECK(NextOne::of(c) == c + 1);
        CHECK(NextOne::of(c) == c + 1);
        CHECK(asked == 1);
    }
    for (const char32_t c : {char32_t{0x80}, char32_t{0x1DFF}, char32_t{0x1F00}, char32_t{0x10FFFF}}) {
        asked = 0;
        CHECK(NextOne::of(c) == c + 1);
        CHECK(NextOne::of(c) == c + 1);
        CHECK(asked == 2);
    }
}
