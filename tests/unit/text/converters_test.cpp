#include "text/converters.h"

#include "support/catch.h"

using namespace kehoach::text;
using namespace std::string_literals;

TEST_CASE("the bytes of an encoding stand for characters", "[text]") {
    const auto windows_1252 = single_bytes("windows-1252");
    CHECK(windows_1252['a'] == U'a');
    CHECK(windows_1252[0x80] == U'€');
    CHECK(windows_1252[0xE9] == U'é');
    const auto windows_1258 = single_bytes("windows-1258");
    CHECK(windows_1258[0xF0] == U'đ');
    CHECK(windows_1258[0xEC] == U'\u0301');
    CHECK(windows_1258[0xFE] == U'₫');
}

TEST_CASE("bytes without a character stand for the control character of their number", "[text]") {
    const auto windows_1252 = single_bytes("windows-1252");
    for (const std::size_t byte : {0x00U, 0x1FU, 0x7FU, 0x81U, 0x8DU, 0x8FU, 0x90U, 0x9DU}) {
        INFO(byte);
        CHECK(windows_1252[byte] == static_cast<char32_t>(byte));
    }
}

TEST_CASE("wide text becomes UTF-8 and back", "[text]") {
    bool damaged = true;
    CHECK(to_utf8("\xBF\x1E\0\n"s, "UTF-16LE", damaged) == "ế\u0A00"s);
    CHECK_FALSE(damaged);
    CHECK(from_utf8("ế", "UTF-16BE") == "\x1E\xBF");
    CHECK(from_utf8("a\0b"s, "UTF-16LE") == "a\0\0\0b\0"s);
    CHECK(from_utf8("", "UTF-32LE").empty());
    CHECK(to_utf8("", "UTF-32LE", damaged).empty());
}

TEST_CASE("characters are not cut where a buffer ends", "[text]") {
    // Characters of one to four bytes at every offset to the borders of the buffers inside.
    for (std::size_t shift = 0; shift < 5; ++shift) {
        std::string text(shift, 'a');
        while (text.size() < 70000) text += "ế\U0001F600é";
        bool damaged = true;
        CHECK(to_utf8(from_utf8(text, "UTF-16LE"), "UTF-16LE", damaged) == text);
        CHECK_FALSE(damaged);
    }
}

TEST_CASE("what is no Unicode becomes U+FFFD", "[text]") {
    bool damaged = false;
    CHECK(to_utf8("\0\xD8"s + "a\0"s, "UTF-16LE", damaged) == "\uFFFDa");
    CHECK(damaged);
    CHECK(to_utf8("\0\xDC"s, "UTF-16LE", damaged) == "\uFFFD");
    CHECK(damaged);
}
