#include "text/entities.h"

#include "support/catch.h"

using kehoach::text::entity_at;

TEST_CASE("named, decimal and hexadecimal references are decoded", "[text]") {
    CHECK(entity_at("&amp;", 0).code_point == U'&');
    CHECK(entity_at("&nbsp;", 0).code_point == 0xA0);
    CHECK(entity_at("&ocirc;", 0).code_point == U'ô');
    CHECK(entity_at("&#8211;", 0).code_point == U'–');
    CHECK(entity_at("&#x2013;", 0).code_point == U'–');
    CHECK(entity_at("&#X1EBF;", 0).code_point == U'ế');
}

TEST_CASE("the end of a reference is the offset behind its semicolon", "[text]") {
    CHECK(entity_at("KH&amp;CN", 2).end == 7);
    CHECK(entity_at("a &lt; b", 2).end == 6);
}

TEST_CASE("names of letters keep their case", "[text]") {
    CHECK(entity_at("&Eacute;", 0).code_point == U'É');
    CHECK(entity_at("&eacute;", 0).code_point == U'é');
    CHECK(entity_at("&ETH;", 0).code_point == U'Đ');
}

TEST_CASE("an ampersand that begins no reference is none", "[text]") {
    for (const auto* text : {"&", "&;", "&amp", "& amp;", "&khong;", "&#;", "&#x;", "&#12a;", "&#xG;", "&averyverylongname;"}) {
        INFO(text);
        CHECK(entity_at(text, 0).code_point == 0);
        CHECK(entity_at(text, 0).end == 0);
    }
}

TEST_CASE("numbers that are no characters are no references", "[text]") {
    for (const auto* text : {"&#0;", "&#xD800;", "&#xDFFF;", "&#x110000;", "&#99999999;", "&#4294967361;"}) {
        INFO(text);
        CHECK(entity_at(text, 0).code_point == 0);
    }
}
