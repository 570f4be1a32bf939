#include "vi/numerals.h"

#include "support/catch.h"

using namespace kehoach::vi;

TEST_CASE("canonical Roman numerals below forty have a value", "[vi]") {
    CHECK(roman_value("I") == 1);
    CHECK(roman_value("IV") == 4);
    CHECK(roman_value("IX") == 9);
    CHECK(roman_value("X") == 10);
    CHECK(roman_value("XIV") == 14);
    CHECK(roman_value("XXXIX") == 39);
}

TEST_CASE("anything else is no Roman numeral", "[vi]") {
    for (const auto* text : {"", "IIII", "VV", "IIX", "XL", "i", "A", "I.", "XXXX", "IVI"}) {
        INFO(text);
        CHECK(roman_value(text) == 0);
    }
}

TEST_CASE("the alphabet of điểm is a b c d đ e g h i k ...", "[vi]") {
    CHECK(letter_value(U'a') == 1);
    CHECK(letter_value(U'd') == 4);
    CHECK(letter_value(U'đ') == 5);
    CHECK(letter_value(U'e') == 6);
    CHECK(letter_value(U'g') == 7);
    CHECK(letter_value(U'k') == 10);
    CHECK(letter_value(U'y') == 23);
}

TEST_CASE("letters that the alphabet lacks count as the next one, w and z and capitals not at all", "[vi]") {
    CHECK(letter_value(U'f') == letter_value(U'g'));
    CHECK(letter_value(U'j') == letter_value(U'k'));
    CHECK(letter_value(U'w') == 0);
    CHECK(letter_value(U'z') == 0);
    CHECK(letter_value(U'A') == 0);
    CHECK(letter_value(U'ă') == 0);
    CHECK(letter_value(U'1') == 0);
}

TEST_CASE("number words are counted from nhất", "[vi]") {
    CHECK(word_value("nhất") == 1);
    CHECK(word_value("tư") == 4);
    CHECK(word_value("mười") == 10);
    CHECK(word_value("một trăm") == 0);
    CHECK(word_value("") == 0);
}
