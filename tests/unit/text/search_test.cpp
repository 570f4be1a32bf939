#include "text/search.h"

#include <utility>

#include "support/catch.h"
#include "support/decomposed.h"

using namespace kehoach;
using kehoach::text::WordSearch;

TEST_CASE("words are found without accents and in any case", "[text]") {
    CHECK(WordSearch("van phong so").is_in("Văn phòng Sở"));
    CHECK(WordSearch("van phong so").is_in("VĂN PHÒNG SỞ, các phòng"));
    CHECK(WordSearch("VĂN PHÒNG SỞ").is_in("Văn phòng Sở"));
    CHECK(WordSearch("Văn phòng Sở").is_in("van phong so"));
    CHECK(WordSearch("hoà bình").is_in("Ban Hòa Bình"));
    CHECK(WordSearch("thuỷ lợi").is_in("Chi cục Thủy lợi"));
    CHECK(WordSearch("uong uu oi").is_in("ƯƠNG ƯU ƠI"));
}

TEST_CASE("d finds đ, and the letters that are typed for it", "[text]") {
    CHECK(WordSearch("dia phuong").is_in("Địa phương"));
    CHECK(WordSearch("địa").is_in("dia"));
    CHECK(WordSearch("dia").is_in("ðịa"));
}

TEST_CASE("decomposed words are found", "[text]") {
    CHECK(WordSearch(test::decomposed("Văn phòng Sở")).is_in("Văn phòng Sở"));
    CHECK(WordSearch("so").is_in(test::decomposed("Văn phòng Sở")));
}

TEST_CASE("only whole words are found", "[text]") {
    CHECK_FALSE(WordSearch("so").is_in("soạn thảo"));
    CHECK_FALSE(WordSearch("so").is_in("giáo sơn"));
    CHECK_FALSE(WordSearch("so").is_in(test::decomposed("sởn")));
    CHECK_FALSE(WordSearch("phong so").is_in("Văn phòng Sởi"));
    CHECK(WordSearch("so").is_in("(Sở)"));
    CHECK(WordSearch("so").is_in("Phòng/Sở"));
    CHECK(WordSearch("so y te").is_in("Văn phòng Sở Y tế"));
    // The match that is no whole word overlaps the one that is.
    CHECK(WordSearch("ba ba").is_in("aba ba ba"));
    CHECK(WordSearch("(ubnd").is_in("tỉnh (UBND)"));
}

TEST_CASE("spaces, line breaks and dashes of all kinds are alike", "[text]") {
    CHECK(WordSearch("  van   phong ").is_in("Văn\nphòng"));
    CHECK(WordSearch("so - phong").is_in("Sở – Phòng"));
    CHECK_FALSE(WordSearch("van phong").is_in("văn, phòng"));
}

TEST_CASE("without words nothing is found", "[text]") {
    for (const char* words : {"", " ", "-", "\xE2\x80\x8B"}) {
        const WordSearch search(words);
        CHECK_FALSE(search.has_words());
        CHECK_FALSE(search.is_in("Sở"));
        CHECK_FALSE(search.is_in(""));
    }
    CHECK_FALSE(WordSearch("so").is_in(""));
}

TEST_CASE("bytes that are no UTF-8 are found nowhere", "[text]") {
    CHECK_FALSE(WordSearch("s\xFFo").is_in("so"));
    CHECK_FALSE(WordSearch("\xFF").has_words());
}

TEST_CASE("a search can be moved", "[text]") {
    WordSearch search("so");
    WordSearch other = std::move(search);
    CHECK(other.is_in("Sở"));
    CHECK(other.is_in("x Sở y"));
    CHECK_FALSE(other.is_in("sông"));
}
