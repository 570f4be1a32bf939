#include "encoding/detector.h"

#include <array>

#include "support/catch.h"
#include "support/legacy_text.h"

using namespace kehoach;
using namespace kehoach::encoding;

namespace {

constexpr std::string_view sentence = "Chuyển đổi số trong các cơ quan của huyện";

std::string as(Misreading reading, std::string_view text) {
    return test::misread(text, reading == Misreading::utf8    ? Charset::utf8
                               : reading == Misreading::vni   ? Charset::vni
                               : reading == Misreading::tcvn3 ? Charset::tcvn3
                                                              : Charset::windows_1258);
}

constexpr std::array misreadings = {Misreading::tcvn3, Misreading::vni, Misreading::windows_1258, Misreading::utf8};

Detector having_seen(const std::vector<std::string>& texts) {
    Detector detector;
    for (const auto& text : texts) detector.observe(text);
    return detector;
}

}  // namespace

TEST_CASE("a sentence alone tells how it was misread", "[encoding]") {
    for (const auto reading : misreadings) {
        INFO(as(reading, sentence));
        const auto verdict = Detector().judge(as(reading, sentence));
        CHECK(verdict.reading == reading);
        CHECK_FALSE(verdict.doubtful);
        CHECK(reread(as(reading, sentence), reading) == sentence);
    }
}

TEST_CASE("plain text and Unicode are no misreading", "[encoding]") {
    for (const std::string_view text : {"", "abc", "Kế hoạch", "CÔNG TY", "été à la plage", "5 m² – “a”", "Ø600"}) {
        INFO(text);
        CHECK(Detector().judge(text).reading == Misreading::none);
        CHECK_FALSE(Detector().judge(text).doubtful);
    }
}

TEST_CASE("a short text is read as the others are", "[encoding]") {
    const std::string number = as(Misreading::tcvn3, "Sở");
    CHECK(Detector().judge(number).reading == Misreading::none);
    CHECK(having_seen({as(Misreading::tcvn3, sentence)}).judge(number).reading == Misreading::tcvn3);
    const std::string total = "SOÁ";
    CHECK(Detector().judge(total).reading == Misreading::none);
    CHECK(having_seen({as(Misreading::vni, sentence), as(Misreading::vni, "Rà soát quy trình")}).judge(total).reading == Misreading::vni);
}

TEST_CASE("in a document of Unicode a word that is right as it stands stays", "[encoding]") {
    const auto detector = having_seen({as(Misreading::vni, sentence), std::string(sentence)});
    CHECK(detector.judge("CÔNG TY").reading == Misreading::none);
    CHECK(detector.judge(as(Misreading::vni, "chuyển đổi")).reading == Misreading::vni);
}

TEST_CASE("the document is what most of its texts are, unless some are Unicode", "[encoding]") {
    CHECK(Detector().whole() == Misreading::none);
    const std::string tcvn3 = as(Misreading::tcvn3, sentence);
    const std::string vni = as(Misreading::vni, sentence);
    CHECK(having_seen({tcvn3, vni, tcvn3}).whole() == Misreading::tcvn3);
    CHECK(having_seen({vni}).whole() == Misreading::vni);
    CHECK(having_seen({vni, std::string(sentence)}).whole() == Misreading::none);
    CHECK(having_seen({vni, "abc"}).whole() == Misreading::vni);
}

TEST_CASE("what the user names is taken for all that is not plainly Unicode", "[encoding]") {
    Detector detector;
    detector.force(Misreading::vni);
    CHECK(detector.judge("SOÁ").reading == Misreading::vni);
    CHECK(detector.judge(as(Misreading::tcvn3, sentence)).reading == Misreading::vni);
    CHECK(detector.judge(sentence).reading == Misreading::none);
    CHECK(detector.judge("abc").reading == Misreading::none);
    CHECK(detector.judge(as(Misreading::utf8, sentence)).reading == Misreading::utf8);
}

TEST_CASE("what is supposed counts where letters tell nothing", "[encoding]") {
    Detector detector;
    detector.suppose(Misreading::tcvn3);
    CHECK(detector.judge(as(Misreading::tcvn3, "Sở")).reading == Misreading::tcvn3);
    detector.observe(as(Misreading::vni, sentence));
    CHECK(detector.judge(as(Misreading::vni, "chuyển đổi")).reading == Misreading::vni);
}

TEST_CASE("what a font says counts for a single word", "[encoding]") {
    CHECK(Detector().judge("thñ", Misreading::tcvn3).reading == Misreading::tcvn3);
    CHECK(Detector().judge("abc", Misreading::tcvn3).reading == Misreading::tcvn3);
    CHECK(Detector().judge("Thuû", Misreading::vni).reading == Misreading::vni);
}

TEST_CASE("a font over Unicode text says nothing", "[encoding]") {
    CHECK(Detector().judge("Kế hoạch", Misreading::tcvn3).reading == Misreading::none);
    Detector detector;
    for (int i = 0; i < 3; ++i) detector.observe(sentence, Misreading::tcvn3);
    CHECK(detector.judge("và là", Misreading::tcvn3).reading == Misreading::none);
}

TEST_CASE("a font that lies is not believed once the text shows it", "[encoding]") {
    CHECK(Detector().judge(as(Misreading::vni, sentence), Misreading::tcvn3).reading == Misreading::vni);
    Detector detector;
    for (int i = 0; i < 3; ++i) detector.observe(as(Misreading::vni, sentence), Misreading::tcvn3);
    CHECK(detector.judge(as(Misreading::vni, "tổng"), Misreading::tcvn3).reading == Misreading::vni);
}

TEST_CASE("texts that could hold bytes of old encodings are suspicious", "[encoding]") {
    for (const std::string_view text : {"é", "KÕ", "\uF0D5", "\u0093"}) CHECK(is_suspicious(text));
    for (const std::string_view text : {"", "abc", "ế", "KÕ ế", "字", "“a”", "\u00A0"}) {
        INFO(text);
        CHECK_FALSE(is_suspicious(text));
    }
}

TEST_CASE("names of other languages are known inside misread text", "[encoding]") {
    const auto foreign = [](std::string_view text) {
        std::vector<std::string> out;
        for (const auto& [begin, end] : foreign_words(text, codec(Charset::tcvn3))) out.emplace_back(text.substr(begin, end - begin));
        return out;
    };
    CHECK(foreign("¤ng François lµ").at(0) == "François");
    CHECK(foreign("¤ng François lµ").size() == 1);
    CHECK(foreign("KÕ ho¹ch cña ban").empty());
    CHECK(foreign("").empty());
    CHECK(foreign("Besançon, Orléans").size() == 2);
}

TEST_CASE("reading as nothing changes nothing", "[encoding]") {
    CHECK(reread("KÕ", Misreading::none) == "KÕ");
    CHECK(reread("abc", Misreading::utf8) == "abc");
    CHECK(reread("", Misreading::tcvn3) == "");
    CHECK(reread("Kêì", Misreading::windows_1258) == "Kế");
    CHECK(reread("¤ng François", Misreading::tcvn3) == "Ông François");
}
