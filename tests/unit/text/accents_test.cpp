#include "text/accents.h"

#include "support/catch.h"

using kehoach::text::base_letter;

TEST_CASE("letters lose their accents, their horns and their case", "[text]") {
    CHECK(base_letter(U'a') == U'a');
    CHECK(base_letter(U'ấ') == U'a');
    CHECK(base_letter(U'Ặ') == U'a');
    CHECK(base_letter(U'ê') == U'e');
    CHECK(base_letter(U'Ự') == U'u');
    CHECK(base_letter(U'ỡ') == U'o');
    CHECK(base_letter(U'ỹ') == U'y');
    CHECK(base_letter(U'Đ') == U'd');
    CHECK(base_letter(U'ð') == U'd');
}

TEST_CASE("other characters stay", "[text]") {
    for (const char32_t c : {U'1', U' ', U'-', U'–', U'ß', U'字'}) CHECK(base_letter(c) == c);
}
