#include "encoding/charsets.h"

#include <set>

#include "kehoach/normalise.h"
#include "support/catch.h"
#include "support/legacy_text.h"

using namespace kehoach;
using namespace kehoach::encoding;

TEST_CASE("every encoding has a name by which it is found", "[encoding]") {
    std::set<Charset> found;
    for (int i = 0; i <= static_cast<int>(Charset::vietware_f); ++i) {
        const auto charset = static_cast<Charset>(i);
        INFO(name(charset));
        REQUIRE(charset_named(name(charset)) == charset);
        found.insert(charset);
    }
    CHECK(found.size() == charset_names().size());
    CHECK(charset_names().front() == "utf-8");
    CHECK(charset_names().back() == "vietware-f");
}

TEST_CASE("encodings are known by the names that people have for them", "[encoding]") {
    CHECK(charset_named("ABC") == Charset::tcvn3);
    CHECK(charset_named("vn3") == Charset::tcvn3);
    CHECK(charset_named("VSCII") == Charset::tcvn5712_1);
    CHECK(charset_named("CP1258") == Charset::windows_1258);
    CHECK(charset_named("Vni-Win") == Charset::vni);
    CHECK(charset_named("latin1") == Charset::windows_1252);
    CHECK(charset_named("UTF_8") == Charset::utf8);
    CHECK(charset_named("utf-16") == Charset::utf16le);
    CHECK(charset_named("vni_mac") == Charset::vni_mac);
}

TEST_CASE("what is no encoding is none", "[encoding]") {
    for (const std::string_view wrong : {"", "tcvn4", "utf", "vni ", " vni", "windows 1258", "ebcdic", "auto", "tcvn3,vni"}) {
        INFO(wrong);
        CHECK_FALSE(charset_named(wrong));
        CHECK_FALSE(encoding_named(wrong).has_value());
    }
    CHECK(encoding_named("abc") == "tcvn3");
    CHECK(encoding_named("UTF8") == "utf-8");
    CHECK(encodings() == charset_names());
}

TEST_CASE("encodings are of Unicode, wide or not, or old", "[encoding]") {
    CHECK_FALSE(is_wide(Charset::utf8));
    CHECK_FALSE(is_legacy(Charset::utf8));
    for (const auto charset : {Charset::utf16le, Charset::utf16be, Charset::utf32le, Charset::utf32be}) {
        CHECK(is_wide(charset));
        CHECK_FALSE(is_legacy(charset));
    }
    for (const auto charset : test::vietnamese_charsets()) {
        CHECK_FALSE(is_wide(charset));
        CHECK(is_legacy(charset));
    }
}

TEST_CASE("the error of an unknown encoding names all that there are", "[encoding]") {
    const Error error = unknown("tcvn4");
    CHECK(error.code == ErrorCode::encoding_unknown);
    REQUIRE(error.arguments.size() == 2);
    CHECK(error.arguments[0] == "tcvn4");
    for (const auto known : charset_names()) {
        INFO(known);
        CHECK(error.arguments[1].find(known) != std::string::npos);
    }
}
