#include "text/display.h"

#include "support/catch.h"
#include "support/decomposed.h"

using namespace kehoach;
using namespace kehoach::text;

using Lines = std::vector<std::string>;

TEST_CASE("Vietnamese letters take one column, composed or not", "[text]") {
    CHECK(display_width("Thời hạn") == 8);
    CHECK(display_width(test::decomposed("Thời hạn")) == 8);
    CHECK(display_width("đĐưƯ–…") == 6);
    CHECK(display_width("") == 0);
}

TEST_CASE("wide characters take two columns, what is not shown none", "[text]") {
    CHECK(display_width("〃") == 2);
    CHECK(display_width("漢字ＡＢ") == 8);
    CHECK(display_width("각") == 2);
    CHECK(display_width("각") == 2);
    CHECK(display_width("👍") == 2);
    CHECK(display_width("a\u200Bb\u2060c") == 3);
    CHECK(display_width("\x1B") == 0);
}

TEST_CASE("lines break at spaces", "[text]") {
    CHECK(wrapped("Xây dựng Kế hoạch kiểm soát", 10) == Lines{"Xây dựng", "Kế hoạch", "kiểm soát"});
    CHECK(wrapped("Xây dựng Kế hoạch", 17) == Lines{"Xây dựng Kế hoạch"});
    CHECK(wrapped("Xây dựng Kế hoạch", 16) == Lines{"Xây dựng Kế", "hoạch"});
    CHECK(wrapped("một\nhai  ba", 80) == Lines{"một", "hai ba"});
    CHECK(wrapped("", 5) == Lines{""});
}

TEST_CASE("words that are too long break behind a mark, else anywhere", "[text]") {
    CHECK(wrapped("257/KH-SKHCN", 8) == Lines{"257/KH-", "SKHCN"});
    CHECK(wrapped("số 257/KH-SKHCN", 12) == Lines{"số", "257/KH-SKHCN"});
    CHECK(wrapped("nghiêng", 3) == Lines{"ngh", "iên", "g"});
    CHECK(wrapped("漢字", 1) == Lines{"漢", "字"});
    CHECK(wrapped("ab", 0) == Lines{"a", "b"});
    CHECK(wrapped("abcdef gh", 4) == Lines{"abcd", "ef", "gh"});
}

TEST_CASE("marks stay on their letters when a word is broken", "[text]") {
    const std::string word = test::decomposed("ởởở");
    const Lines broken = wrapped(word, 1);
    REQUIRE(broken.size() == 3);
    CHECK(broken[0] == test::decomposed("ở"));
}

TEST_CASE("no line is wider than asked", "[text]") {
    const std::string text = "Các phòng, đơn vị thuộc và trực thuộc Sở\nChi cục Tiêu chuẩn-Đo lường-Chất lượng/Trung tâm";
    for (std::size_t width = 1; width < 50; ++width) {
        for (const auto& line : wrapped(text, width)) CHECK(display_width(line) <= width);
    }
}

TEST_CASE("the extent of a text is that of its longest line", "[text]") {
    CHECK(extent("Quý II\nnăm 2025") == 8);
    CHECK(extent("") == 0);
}
