#include "encoding/readings.h"

#include "support/catch.h"
#include "support/legacy_text.h"

using namespace kehoach;
using namespace kehoach::encoding;

namespace {

Reading as_is(std::string_view text) { return reading_of(text, nullptr); }
Reading as_tcvn3(std::string_view text) { return reading_of(text, &codec(Charset::tcvn3)); }
Reading as_vni(std::string_view text) { return reading_of(text, &codec(Charset::vni)); }

std::string decoded(std::string_view text, Charset charset) {
    std::string out;
    decode_text(text, codec(charset), [&](char32_t c, std::size_t, std::size_t) { out += test::utf8(c); });
    return out;
}

}  // namespace

TEST_CASE("words outside ASCII are counted, and which of them are syllables", "[encoding]") {
    const auto good = as_is("Kế hoạch của các ban");
    CHECK(good.words == 4);
    CHECK(good.valid == 4);
    CHECK(good.distinct == 2);
    CHECK(good.plain == 1);
    CHECK(good.plain_valid == 1);
    CHECK(good.score() == 1);
    const auto misread = as_is("KÕ ho¹ch cña");
    CHECK(misread.words == 2);  // ¹ parts ho and ch, which are ASCII
    CHECK(misread.valid == 0);
    CHECK(as_is("").score() == 0);
    CHECK(as_is("abc 123").words == 0);
}

TEST_CASE("the right reading has syllables", "[encoding]") {
    CHECK(as_tcvn3("KÕ ho¹ch cña").valid == 3);
    CHECK(as_tcvn3("KÕ ho¹ch cña").score() == 1);
    CHECK(as_vni("KÕ ho¹ch cña").score() < 0.5);
    CHECK(as_vni("Keá hoaïch cuûa").valid == 3);
    CHECK(as_tcvn3("Keá hoaïch cuûa").score() < 0.5);
    CHECK(as_tcvn3("préparée élève").valid == 0);
}

TEST_CASE("signs inside of words and capitals behind small letters are strange", "[encoding]") {
    CHECK(as_tcvn3("ho¹ch").strange == 1);
    CHECK(as_tcvn3("MôC").strange == 1);
    CHECK(as_tcvn3("kh«ng").strange == 1);
    CHECK(as_tcvn3("thñ").strange == 0);  // might be a word of Spanish
    CHECK(as_tcvn3("nhê").strange == 0);
    CHECK(as_tcvn3("lµ").strange == 0);    // a sign that others have beside letters
    CHECK(as_tcvn3("hai¹").strange == 0);  // a note behind a word
}

TEST_CASE("capitals without a vowel are abbreviations, not words", "[encoding]") {
    const auto reading = as_tcvn3("N§-CP, Q§");
    CHECK(reading.abbreviations == 2);
    CHECK(reading.words == 0);
    CHECK(as_is("QĐ NĐ").abbreviations == 2);
    CHECK(as_is("QĐ NĐ").words == 0);
}

TEST_CASE("the same word again is not distinct", "[encoding]") {
    CHECK(as_is("và và và").distinct == 1);
    CHECK(as_is("và của").distinct == 2);
    CHECK(as_is("và của bộ").distinct == 2);
    CHECK(as_is("été").distinct == 0);
}

TEST_CASE("text is decoded with the places that it came from", "[encoding]") {
    std::vector<std::pair<std::size_t, std::size_t>> places;
    std::u32string characters;
    decode_text("xaùế", codec(Charset::vni), [&](char32_t c, std::size_t begin, std::size_t end) {
        characters += c;
        places.emplace_back(begin, end);
    });
    CHECK(characters == U"xáế");
    CHECK(places == std::vector<std::pair<std::size_t, std::size_t>>{{0, 1}, {1, 4}, {4, 7}});
}

TEST_CASE("what is no letter of the encoding stays the character that it was", "[encoding]") {
    CHECK(decoded("“a” – € 字 ế", Charset::tcvn3) == "“a” – € 字 ế");
    CHECK(decoded("KÕ “ho¹ch”", Charset::tcvn3) == "Kế “hoạch”");
    CHECK(decoded("\uF0B5\uF0D5", Charset::tcvn3) == "àế");  // as Word has text of fonts without an encoding
    CHECK(decoded("\u0093", Charset::tcvn3) == "\u0093");
}

TEST_CASE("letters of TCVN3 are known as other programs changed them", "[encoding]") {
    CHECK(decoded("x\u2219", Charset::tcvn3) == "xã");
    CHECK(decoded("v\u03BC", Charset::tcvn3) == "và");
    CHECK(decoded("\u2212u", Charset::tcvn3) == "ưu");
    CHECK(decoded("\u00ADu", Charset::tcvn3) == "ưu");
    CHECK(decoded("x\u2219", Charset::vni) == "x\u2219");
}

TEST_CASE("UTF-8 that was read as Windows-1252 is undone", "[encoding]") {
    CHECK(mojibake_undone("Káº¿ hoáº¡ch") == "Kế hoạch");
    CHECK(mojibake_undone(test::misread("Đề nghị", Charset::utf8)) == "Đề nghị");
    CHECK(mojibake_undone(test::misread(test::misread("Đề nghị", Charset::utf8), Charset::utf8)) == "Đề nghị");
    CHECK(mojibake_undone(test::misread("là và", Charset::utf8)) == "là và");
    // Bytes that Windows-1252 leaves free come as control characters.
    for (const char32_t c : test::vietnamese_letters()) {
        const std::string word = "x" + test::utf8(c) + " ế";
        INFO(word);
        CHECK(mojibake_undone(test::misread(word, Charset::utf8)) == word);
    }
}

TEST_CASE("letters that were misread are those of the table", "[encoding]") {
    const auto rows = test::design_table("mojibake-utf8-as-cp1252.tsv");
    if (rows.empty()) WARN("skipped: there is no table of misread letters");
    for (std::size_t r = 1; r < rows.size(); ++r) {
        REQUIRE(rows[r].size() > 4);
        // As `U+00C3 U+0081`.
        std::string misread;
        for (std::size_t at = 0; at < rows[r][4].size(); at = rows[r][4].find("U+", at + 1)) {
            misread += test::utf8(test::code_point_in(rows[r][4].substr(at, std::string("U+00C3").size())));
        }
        // A word of Vietnamese is beside it, since letters like é alone are none.
        INFO(rows[r][1]);
        CHECK(mojibake_undone(misread + " Káº¿") == rows[r][1] + " Kế");
    }
}

TEST_CASE("what is no such text is not undone", "[encoding]") {
    for (const std::string_view text : {"", "abc", "Kế hoạch", "été", "Ã", "Â©", "à la", "Káº¿ hoạch", "Ã©tÃ©", "naÃ¯ve", "Káº"}) {
        INFO(text);
        CHECK_FALSE(mojibake_undone(text));
    }
}

TEST_CASE("letters that only Vietnamese in Unicode has are known", "[encoding]") {
    for (const std::string_view text : {"ế", "abc Ạ", "ă", "Đ", "ơ", "ư", "ĩ", "Ũ", "e\u0301", "ỹ"}) {
        INFO(text);
        CHECK(has_unicode_letters(text));
    }
    for (const std::string_view text : {"", "abc", "à é ô", "ñ ø ß", "字", "“a” – €", "ā ŵ", "\U0001F600", "\u1E9E"}) {
        INFO(text);
        CHECK_FALSE(has_unicode_letters(text));
    }
}
