#include "input/docx/number_formats.h"

#include "support/catch.h"

using namespace kehoach::input::docx;

namespace {

std::string printed(std::int64_t number, std::string_view name, std::string_view custom = {}) {
    return formatted(number, number_format(name, custom));
}

}  // namespace

TEST_CASE("each format of the standard prints as Word does", "[input]") {
    CHECK(printed(12, "decimal") == "12");
    CHECK(printed(4, "upperRoman") == "IV");
    CHECK(printed(9, "lowerRoman") == "ix");
    CHECK(printed(3, "upperLetter") == "C");
    CHECK(printed(4, "lowerLetter") == "d");
    CHECK(printed(3, "ordinal") == "3rd");
    CHECK(printed(3, "cardinalText") == "Three");
    CHECK(printed(3, "ordinalText") == "Third");
    CHECK(printed(3, "decimalEnclosedCircle") == "③");
    CHECK(printed(3, "numberInDash") == "- 3 -");
    CHECK(printed(31, "hex") == "1F");
    CHECK(printed(3, "bullet").empty());
    CHECK(printed(3, "none").empty());
}

TEST_CASE("numbers with leading zeros have the width that their format states", "[input]") {
    CHECK(printed(7, "decimalZero") == "07");
    CHECK(printed(123, "decimalZero") == "123");
    CHECK(printed(7, "custom", "01, 02, 03, ...") == "07");
    CHECK(printed(7, "custom", "001, 002, 003, ...") == "007");
    CHECK(printed(7, "custom", "0001, 0002, 0003, ...") == "0007");
    CHECK(printed(7, "custom", "00001, 00002, 00003, ...") == "00007");
}

TEST_CASE("Roman numerals subtract, and zero has none", "[input]") {
    CHECK(printed(1994, "upperRoman") == "MCMXCIV");
    CHECK(printed(49, "lowerRoman") == "xlix");
    CHECK(printed(0, "upperRoman") == "0");
    CHECK(printed(1'000'000, "upperRoman") == "1000000");
}

TEST_CASE("letters go on doubled behind Z", "[input]") {
    CHECK(printed(26, "upperLetter") == "Z");
    CHECK(printed(27, "upperLetter") == "AA");
    CHECK(printed(28, "lowerLetter") == "bb");
    CHECK(printed(53, "lowerLetter") == "aaa");
    CHECK(printed(0, "lowerLetter") == "0");
    CHECK(printed(1'000'000, "lowerLetter") == "1000000");
}

TEST_CASE("English ordinals know eleven, twelve and thirteen", "[input]") {
    CHECK(printed(1, "ordinal") == "1st");
    CHECK(printed(2, "ordinal") == "2nd");
    CHECK(printed(11, "ordinal") == "11th");
    CHECK(printed(12, "ordinal") == "12th");
    CHECK(printed(13, "ordinal") == "13th");
    CHECK(printed(21, "ordinal") == "21st");
    CHECK(printed(112, "ordinal") == "112th");
}

TEST_CASE("numbers are written out in English words", "[input]") {
    CHECK(printed(21, "cardinalText") == "Twenty-one");
    CHECK(printed(40, "cardinalText") == "Forty");
    CHECK(printed(105, "cardinalText") == "One hundred five");
    CHECK(printed(2000, "cardinalText") == "Two thousand");
    CHECK(printed(20, "ordinalText") == "Twentieth");
    CHECK(printed(21, "ordinalText") == "Twenty-first");
    CHECK(printed(100, "ordinalText") == "One hundredth");
    CHECK(printed(1000, "ordinalText") == "One thousandth");
    CHECK(printed(10'000, "ordinalText") == "10000");
}

TEST_CASE("numbers are counted in Vietnamese words", "[input]") {
    CHECK(printed(5, "vietnameseCounting") == "năm");
    CHECK(printed(10, "vietnameseCounting") == "mười");
    CHECK(printed(11, "vietnameseCounting") == "mười một");
    CHECK(printed(15, "vietnameseCounting") == "mười lăm");
    CHECK(printed(20, "vietnameseCounting") == "hai mươi");
    CHECK(printed(21, "vietnameseCounting") == "hai mươi mốt");
    CHECK(printed(99, "vietnameseCounting") == "chín mươi chín");
    CHECK(printed(100, "vietnameseCounting") == "100");
}

TEST_CASE("circles reach to fifty, the marks of notes repeat", "[input]") {
    CHECK(printed(20, "decimalEnclosedCircle") == "⑳");
    CHECK(printed(21, "decimalEnclosedCircle") == "㉑");
    CHECK(printed(50, "decimalEnclosedCircle") == "㊿");
    CHECK(printed(51, "decimalEnclosedCircle") == "51");
    CHECK(printed(2, "chicago") == "†");
    CHECK(printed(5, "chicago") == "**");
}

TEST_CASE("a format that is not known prints decimal numbers", "[input]") {
    CHECK(number_format("japaneseCounting", "") == NumberFormat::unknown);
    CHECK(number_format("custom", "x, y, z") == NumberFormat::unknown);
    CHECK(printed(3, "japaneseCounting") == "3");
}
