#include "text/utf8.h"

#include "support/catch.h"

using namespace kehoach::text;

TEST_CASE("valid UTF-8 has no invalid byte", "[text]") {
    CHECK_FALSE(first_invalid_utf8("").has_value());
    CHECK_FALSE(first_invalid_utf8("Kế hoạch 字 \U0001F600").has_value());
}

TEST_CASE("the first invalid byte is found", "[text]") {
    CHECK(first_invalid_utf8("ab\xFF") == 2U);
    CHECK(first_invalid_utf8("\x80") == 0U);
    CHECK(first_invalid_utf8("a\xC3") == 1U);                  // cut short
    CHECK(first_invalid_utf8("a\xE1\xBA") == 1U);              // cut short
    CHECK(first_invalid_utf8("\xC0\xAF") == 0U);               // overlong
    CHECK(first_invalid_utf8("\xED\xA0\x80") == 0U);           // a surrogate
    CHECK(first_invalid_utf8("\xF4\x90\x80\x80") == 0U);       // beyond Unicode
}

TEST_CASE("code points are read forwards and backwards", "[text]") {
    const std::string_view text = "aế字\U0001F600";
    std::size_t at = 0;
    CHECK(next_code_point(text, at) == U'a');
    CHECK(next_code_point(text, at) == U'ế');
    CHECK(next_code_point(text, at) == U'字');
    CHECK(code_point_at(text, at) == U'\U0001F600');
    CHECK(code_point_before(text, at) == U'字');
    CHECK(last_code_point(text) == U'\U0001F600');
}

TEST_CASE("there is no code point beyond the ends", "[text]") {
    CHECK(code_point_at("a", 1) == 0);
    CHECK(code_point_before("a", 0) == 0);
    CHECK(last_code_point("") == 0);
}

TEST_CASE("what was appended is read back", "[text]") {
    std::string out;
    for (const char32_t c : {U'a', U'đ', U'ế', U'\U0001F600'}) append(out, c);
    CHECK(out == "ađế\U0001F600");
    CHECK(length(out) == 4);
    CHECK(length("") == 0);
}
