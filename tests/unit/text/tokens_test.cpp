#include "text/tokens.h"

#include <string>

#include "support/catch.h"

using namespace kehoach::text;

namespace {

std::string shown(std::string_view text) {
    std::string out;
    for (const auto& token : tokens_of(text)) {
        if (token.spaced && !out.empty()) out += ' ';
        out += token.kind == TokenKind::line_break ? "[n]" : "[" + token.key + "]";
    }
    return out;
}

}  // namespace

TEST_CASE("words, numbers and marks are tokens", "[text]") {
    CHECK(shown("Quý IV/2021; T9") == "[qúy] [iv][/][2021][;] [t][9]");
    CHECK(shown("2022 – 2023") == "[2022] [-] [2023]");
    CHECK(shown("8h00") == "[8][h][00]");
    CHECK(shown("").empty());
}

TEST_CASE("line breaks are one token, spaces none", "[text]") { CHECK(shown("a\n\n b   c") == "[a] [n] [b] [c]"); }

TEST_CASE("tokens know their values and places", "[text]") {
    const auto tokens = tokens_of("Tháng 09 năm");
    REQUIRE(tokens.size() == 3);
    CHECK(tokens[0].capital);
    CHECK(tokens[1].value == 9);
    CHECK(tokens[1].key == "09");
    CHECK(std::string("Tháng 09 năm").substr(tokens[2].begin, tokens[2].end - tokens[2].begin) == "năm");
    CHECK(tokens_of("12345678901").front().value == -1);
}
