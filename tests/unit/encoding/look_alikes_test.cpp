#include "encoding/look_alikes.h"

#include <string>
#include <string_view>

#include "support/catch.h"
#include "text/letters.h"

using namespace kehoach;
using namespace kehoach::encoding;

TEST_CASE("letters of other scripts have the Latin letter that they look like", "[encoding]") {
    constexpr std::u32string_view cyrillic = U"АВЕКМНОРСТУХаеорсухіѕ";
    constexpr std::u32string_view latin = U"ABEKMHOPCTYXaeopcyxis";
    for (std::size_t i = 0; i < cyrillic.size(); ++i) CHECK(look_alike_of(cyrillic[i]) == latin[i]);
    constexpr std::u32string_view greek = U"ΑΒΕΗΙΚΜΝΟΡΤΥΧν";
    constexpr std::u32string_view like_greek = U"ABEHIKMNOPTYXv";
    for (std::size_t i = 0; i < greek.size(); ++i) CHECK(look_alike_of(greek[i]) == like_greek[i]);
    CHECK(look_alike_of(U'Ð') == U'Đ');
    CHECK(look_alike_of(U'ð') == U'đ');
    CHECK(look_alike_of(0x189) == U'Đ');
    CHECK(look_alike_of(0x256) == U'đ');
    CHECK(look_alike_of(U'ǎ') == U'ă');
    CHECK(look_alike_of(U'ı') == U'i');
}

TEST_CASE("every look-alike is found and becomes a letter of Vietnamese or ASCII", "[encoding]") {
    int count = 0;
    for (char32_t c = 0x80; c < 0x3000; ++c) {
        const char32_t letter = look_alike_of(c);
        if (letter == 0) continue;
        ++count;
        INFO(std::hex << static_cast<unsigned>(c));
        CHECK(text::is_letter(letter));
        CHECK((letter < 0x80 || std::u32string_view(U"ĐđĂă").find(letter) != std::u32string_view::npos));
        CHECK(look_alike_of(letter) == 0);
        CHECK(text::is_upper(c) == text::is_upper(letter));
        CHECK(may_look_alike(c));
    }
    CHECK(count >= 50);
}

TEST_CASE("letters that look like no others have none", "[encoding]") {
    for (const char32_t c : std::u32string_view(U"aĐđăéñøЖяΩλ字אّ")) {
        CHECK(look_alike_of(c) == 0);
        CHECK_FALSE(may_look_alike(c));
    }
    CHECK(look_alike_of(0) == 0);
    CHECK(look_alike_of(0x10FFFF) == 0);
}

TEST_CASE("full-width forms are those of ASCII", "[encoding]") {
    CHECK(full_width_of(U'！') == U'!');
    CHECK(full_width_of(U'Ａ') == U'A');
    CHECK(full_width_of(U'ｚ') == U'z');
    CHECK(full_width_of(U'～') == U'~');
    CHECK(full_width_of(0xFF00) == 0);
    CHECK(full_width_of(0xFF5F) == 0);
    CHECK(full_width_of(U'。') == 0);
    CHECK(full_width_of(U'A') == 0);
}

TEST_CASE("ligatures and Roman numerals have their letters", "[encoding]") {
    CHECK(ligature_of(U'ﬁ') == std::string("fi"));
    CHECK(ligature_of(U'ﬄ') == std::string("ffl"));
    CHECK(ligature_of(0xFB06) == std::string("st"));
    CHECK(ligature_of(0xFB07) == nullptr);
    CHECK(ligature_of(U'æ') == nullptr);
    CHECK(roman_numeral_of(U'Ⅷ') == std::string("VIII"));
    CHECK(roman_numeral_of(U'Ⅿ') == std::string("M"));
    CHECK(roman_numeral_of(U'ⅳ') == std::string("iv"));
    CHECK(roman_numeral_of(U'ⅿ') == std::string("m"));
    CHECK(roman_numeral_of(0x2180) == nullptr);
    CHECK(roman_numeral_of(U'①') == nullptr);
}

TEST_CASE("letters of mathematical alphabets are plain letters", "[encoding]") {
    CHECK(mathematical_of(0x1D400) == U'A');
    CHECK(mathematical_of(0x1D419) == U'Z');
    CHECK(mathematical_of(0x1D41A) == U'a');
    CHECK(mathematical_of(0x1D433) == U'z');
    CHECK(mathematical_of(0x1D6A3) == U'z');
    CHECK(mathematical_of(0x1D6A4) == 0);
    CHECK(mathematical_of(U'A') == 0);
}
