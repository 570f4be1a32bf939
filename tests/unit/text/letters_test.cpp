#include "text/letters.h"

#include "support/catch.h"

using namespace kehoach::text;

TEST_CASE("Vietnamese letters are letters with case", "[text]") {
    for (const char32_t c : {U'ă', U'â', U'đ', U'ê', U'ô', U'ơ', U'ư', U'ế', U'ỹ'}) {
        CHECK(is_letter(c));
        CHECK(is_lower(c));
        CHECK_FALSE(is_upper(c));
    }
    for (const char32_t c : {U'Ă', U'Đ', U'Ư', U'Ế', U'Ỹ'}) {
        CHECK(is_upper(c));
        CHECK_FALSE(is_lower(c));
    }
    CHECK(to_lower(U'Đ') == U'đ');
    CHECK(to_lower(U'Ự') == U'ự');
    CHECK(to_lower(U'1') == U'1');
}

TEST_CASE("digits and punctuation are no letters", "[text]") {
    for (const char32_t c : {U'0', U'9', U'.', U'-', U' ', U'_', U'…', U'“'}) CHECK_FALSE(is_letter(c));
    CHECK(is_digit(U'0'));
    CHECK_FALSE(is_digit(U'²'));
}

TEST_CASE("letters, marks and numbers of every script are word characters", "[text]") {
    for (const char32_t c : {U'a', U'Z', U'0', U'đ', U'²', U'Ⅳ', U'字', char32_t{0x0301}}) CHECK(is_word_character(c));
    for (const char32_t c : {U'_', U'-', U' ', U'.', U'•', char32_t{0x200B}, char32_t{0}}) CHECK_FALSE(is_word_character(c));
}

TEST_CASE("all spaces of Unicode are spaces, line breaks are not", "[text]") {
    for (const char32_t c : {U' ', U'\t', char32_t{0xA0}, char32_t{0x2003}, char32_t{0x202F}, char32_t{0x3000}}) CHECK(is_space(c));
    for (const char32_t c : {U'\n', U'\r', U'a', char32_t{0x200B}, char32_t{0}}) CHECK_FALSE(is_space(c));
}

TEST_CASE("what no reader sees is invisible", "[text]") {
    for (const char32_t c : {char32_t{0x200B}, char32_t{0x200D}, char32_t{0xAD}, char32_t{0xFEFF}, char32_t{0x202E}, char32_t{0x07}, char32_t{0x7F}, char32_t{0x85}}) {
        CHECK(is_invisible(c));
    }
    for (const char32_t c : {U'\t', U'\n', U' ', U'a', U'đ', char32_t{0xA0}}) CHECK_FALSE(is_invisible(c));
}

TEST_CASE("hyphen, dashes and minus are dashes", "[text]") {
    for (const char32_t c : {U'-', U'‐', U'–', U'—', U'―', U'−'}) CHECK(is_dash(c));
    for (const char32_t c : {U'_', U'+', U'~', U'•'}) CHECK_FALSE(is_dash(c));
}

TEST_CASE("a text is in capitals if it has two of them and no small letter", "[text]") {
    CHECK(is_all_capitals("KẾ HOẠCH"));
    CHECK(is_all_capitals("NĂM 2026 - ĐỢT 1"));
    CHECK_FALSE(is_all_capitals("KẾ HOẠCh"));
    CHECK_FALSE(is_all_capitals("A"));
    CHECK_FALSE(is_all_capitals("2026"));
    CHECK_FALSE(is_all_capitals(""));
    CHECK(has_capital("kế Hoạch"));
    CHECK_FALSE(has_capital("kế hoạch 1"));
}

TEST_CASE("a text starts in lower case behind quotes and brackets too", "[text]") {
    CHECK(starts_in_lower_case("bảo đảm"));
    CHECK(starts_in_lower_case("(đợt 1)"));
    CHECK(starts_in_lower_case("“bốn tại chỗ”"));
    CHECK_FALSE(starts_in_lower_case("Bảo đảm"));
    CHECK_FALSE(starts_in_lower_case("30% thời gian"));
    CHECK_FALSE(starts_in_lower_case("- bảo đảm"));
    CHECK_FALSE(starts_in_lower_case(""));
}

TEST_CASE("rules and bullets have no word character", "[text]") {
    CHECK(has_word_character("--- a"));
    CHECK(has_word_character("1"));
    CHECK_FALSE(has_word_character("-----"));
    CHECK_FALSE(has_word_character("* _ …"));
    CHECK_FALSE(has_word_character(""));
}
