#include "text/plain_bytes.h"

#include <string_view>

#include "support/catch.h"
#include "text/letters.h"

using namespace kehoach::text;

namespace {

bool is_any_letter(char32_t c) { return is_letter(c); }

using Letters = PlainBytes<is_any_letter>;

}  // namespace

TEST_CASE("plain characters are passed over as far as they go", "[text]") {
    const std::string_view text = "Kếhoạch năm";
    CHECK(Letters::skip(text, 0) == text.find(' '));
    CHECK(Letters::skip(text, text.find(' ')) == text.find(' '));
    CHECK(Letters::skip(text, text.find(' ') + 1) == text.size());
    CHECK(Letters::skip("", 0) == 0);
}

TEST_CASE("a plain character is as long as its bytes", "[text]") {
    CHECK(Letters::size_at("a", 0) == 1);
    CHECK(Letters::size_at("đ", 0) == 2);
    CHECK(Letters::size_at("ế", 0) == 3);
    CHECK(Letters::size_at("1", 0) == 0);
    CHECK(Letters::size_at("×", 0) == 0);
    CHECK(Letters::size_at("–", 0) == 0);
    // Letters outside of the blocks that are looked at.
    CHECK(Letters::size_at("漢", 0) == 0);
    CHECK(Letters::size_at("𝐀", 0) == 0);
}

TEST_CASE("bytes that begin no character are not plain", "[text]") {
    CHECK(Letters::size_at("\x80", 0) == 0);
    CHECK(Letters::size_at("\xC3", 0) == 0);
    CHECK(Letters::size_at("\xC3z", 0) == 0);
    CHECK(Letters::size_at("\xBF\xBF", 0) == 0);
}
