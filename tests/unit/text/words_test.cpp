#include "text/words.h"

#include "support/catch.h"

using namespace kehoach::text;
using Parts = std::vector<std::string_view>;

TEST_CASE("trimming takes spaces, tabs and line ends from both ends", "[text]") {
    CHECK(trimmed(" \t\r\n a b \n") == "a b");
    CHECK(trimmed(" \t ") == "");
    CHECK(trimmed("") == "");
}

TEST_CASE("final characters are taken off, with the spaces between them", "[text]") {
    CHECK(without_final("Sở Nội vụ; .", ";.") == "Sở Nội vụ");
    CHECK(without_final("Sở Nội vụ", ";.") == "Sở Nội vụ");
    CHECK(without_final(";.", ";.") == "");
}

TEST_CASE("splitting trims the parts and leaves out empty ones", "[text]") {
    CHECK(split("VT, VP ,, CĐS", ',') == Parts{"VT", "VP", "CĐS"});
    CHECK(split("", ',').empty());
    CHECK(split(" , ", ',').empty());
    CHECK(lines("a\n\n b \n") == Parts{"a", "b"});
}

TEST_CASE("parts are joined with the separator only between texts", "[text]") {
    std::string out;
    append_with(out, "", ", ");
    CHECK(out == "");
    append_with(out, "a", ", ");
    CHECK(out == "a");
    append_with(out, "", ", ");
    append_with(out, "b", ", ");
    CHECK(out == "a, b");
}

TEST_CASE("a stop, a semicolon, a colon end a sentence, also before a quote or bracket", "[text]") {
    for (const auto* text : {"Hết.", "mục;", "như sau:", "Đúng!", "Sao?", "vân vân…", "“Hết.”", "(hết.)", "Hết. ", "’Hết.’"}) {
        INFO(text);
        CHECK(ends_a_sentence(text));
    }
    for (const auto* text : {"Hết", "một,", "và (tiếp)", "năm 2026", "", "\"", "-"}) {
        INFO(text);
        CHECK_FALSE(ends_a_sentence(text));
    }
}

TEST_CASE("the last word leaves punctuation out", "[text]") {
    CHECK(last_word("báo cáo của") == "của");
    CHECK(last_word("năm 2026).") == "2026");
    CHECK(last_word("và”") == "và");
    CHECK(last_word("...") == "");
    CHECK(last_word("") == "");
}

TEST_CASE("a name is a few words with capital initials", "[text]") {
    CHECK(looks_like_a_name("Nguyễn Hữu Thành"));
    CHECK(looks_like_a_name("PHẠM NGỌC DIỆP"));
    CHECK(looks_like_a_name("Đỗ Văn-Minh"));
    CHECK_FALSE(looks_like_a_name("Thành"));
    CHECK_FALSE(looks_like_a_name("Nguyễn hữu Thành"));
    CHECK_FALSE(looks_like_a_name("Nguyễn Hữu Thành 2"));
    CHECK_FALSE(looks_like_a_name("Một Hai Ba Bốn Năm Sáu Bảy Tám"));
    CHECK_FALSE(looks_like_a_name(""));
}
