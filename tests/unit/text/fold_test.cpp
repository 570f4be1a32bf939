#include "text/fold.h"

#include "support/catch.h"

using namespace kehoach::text;

TEST_CASE("the key ignores case, also of Vietnamese letters", "[text]") {
    CHECK(fold("KẾ HOẠCH") == fold("Kế hoạch"));
    CHECK(fold("ĐỘC LẬP") == "độc lập");
    CHECK(fold("Ủy Ban") == "ủy ban");
}

TEST_CASE("the key has single spaces and none at the ends", "[text]") {
    CHECK(fold("  Nơi \t nhận \n :  ") == "nơi nhận :");
    CHECK(fold("Nơi\u00A0nhận") == "nơi nhận");
    CHECK(fold("") == "");
    CHECK(fold("   ") == "");
}

TEST_CASE("both placements of a tone mark have the same key", "[text]") {
    CHECK(fold("CỘNG HOÀ") == fold("Cộng hòa"));
    CHECK(fold("Uỷ ban") == fold("Ủy ban"));
    CHECK(fold("khoẻ") == fold("khỏe"));
    CHECK(fold("uỳ uý uỷ uỹ uỵ") == fold("ùy úy ủy ũy ụy"));
    CHECK(fold("oà oá oả oã oạ") == fold("òa óa ỏa õa ọa"));
    CHECK(fold("oè oé oẻ oẽ oẹ") == fold("òe óe ỏe õe ọe"));
}

TEST_CASE("letters that only look alike keep different keys", "[text]") {
    CHECK(fold("hoa") != fold("hòa"));
    CHECK(fold("đo") != fold("do"));
    CHECK(fold("o à") != fold("ò a"));
    CHECK(fold("quà") != fold("qùa"));
}

TEST_CASE("dashes, quotes and the wrong letters for đ are unified", "[text]") {
    CHECK(fold("Độc lập – Tự do — Hạnh phúc") == fold("Độc lập - Tự do - Hạnh phúc"));
    CHECK(fold("“bốn tại chỗ”") == fold("\"bốn tại chỗ\""));
    CHECK(fold("‘a’") == "'a'");
    CHECK(fold("QUYẾT ÐỊNH") == fold("quyết định"));
}

TEST_CASE("the limit counts code points of the text", "[text]") {
    CHECK(fold("Điều 1. Ban hành", 4) == "điều");
    CHECK(fold("Điều 1", 0) == "");
    CHECK(fold("Điều 1", 100) == "điều 1");
}

TEST_CASE("a phrase at the start must end with a word", "[text]") {
    CHECK(starts_with_words("căn cứ luật", "căn cứ"));
    CHECK(starts_with_words("căn cứ", "căn cứ"));
    CHECK(starts_with_words("nơi nhận:", "nơi nhận"));
    CHECK_FALSE(starts_with_words("căn cứa", "căn cứ"));
    CHECK_FALSE(starts_with_words("căn", "căn cứ"));
    CHECK_FALSE(starts_with_words("kính căn cứ", "căn cứ"));
}

TEST_CASE("a phrase inside a key is found as whole words", "[text]") {
    const auto npos = std::string_view::npos;
    CHECK(find_words("sản phẩm, kết quả", "kết quả") != npos);
    CHECK(find_words("kết quả", "kết quả") == 0);
    CHECK(find_words("banner ban", "ban") == 7);
    CHECK(find_words("banner", "ban") == npos);
    CHECK(find_words("urban", "ban") == npos);
    CHECK(find_words("ban ban", "ban", 1) == 4);
    CHECK(find_words("", "ban") == npos);
}

TEST_CASE("a word is found whatever its case, and its offset is that in the text", "[text]") {
    CHECK(find_ignoring_case("Hà Nội, NGÀY 2", "ngày") == std::string_view("Hà Nội, ").size());
    CHECK(find_ignoring_case("Ngày Ngày", "ngày", 1) == std::string_view("Ngày ").size());
    CHECK(find_ignoring_case("Hà Nội", "ngày") == std::string_view::npos);
    CHECK(find_ignoring_case("ngà", "ngày") == std::string_view::npos);
}
