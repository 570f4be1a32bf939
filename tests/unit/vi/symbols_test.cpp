#include "vi/symbols.h"

#include "support/catch.h"

using namespace kehoach::vi;

namespace {

// value/year/symbol/type/issuer, `-` for what is missing; `none` where the text is no number line.
std::string parts(std::string_view text) {
    const auto line = number_line(text);
    if (!line) return "none";
    const auto& n = line->number;
    return (n.value ? std::to_string(*n.value) : "-") + " " + (n.year ? std::to_string(*n.year) : "-") + " " + n.symbol.value_or("-") + " " +
           n.type_code.value_or("-") + " " + n.issuer_code.value_or("-");
}

}  // namespace

TEST_CASE("a number line has value, symbol, type and issuer", "[vi]") {
    CHECK(parts("Số: 48/KH-SKHCN") == "48 - KH-SKHCN KH SKHCN");
    CHECK(parts("Số: 164/TTr-SGDĐT") == "164 - TTr-SGDĐT TTr SGDĐT");
    CHECK(parts("SỐ: 48/KH-SKHCN") == "48 - KH-SKHCN KH SKHCN");
    CHECK(parts("Số 48/KH-SKHCN") == "48 - KH-SKHCN KH SKHCN");
    CHECK(parts("Số:48/KH-SKHCN") == "48 - KH-SKHCN KH SKHCN");
    CHECK(parts("Số. 48/KH-SKHCN") == "48 - KH-SKHCN KH SKHCN");
}

TEST_CASE("spaces inside number and symbol are noted and left out of the symbol", "[vi]") {
    CHECK(parts("Số: 257 /KH-SKHCN") == "257 - KH-SKHCN KH SKHCN");
    CHECK(number_line("Số: 257 /KH-SKHCN")->spaced);
    CHECK(parts("Số: 257/KH - SKHCN") == "257 - KH-SKHCN KH SKHCN");
    CHECK(number_line("Số: 257/KH - SKHCN")->spaced);
    CHECK_FALSE(number_line("Số: 257/KH-SKHCN")->spaced);
}

TEST_CASE("a blank number has no value", "[vi]") {
    CHECK(parts("Số: /KH-UBND") == "- - KH-UBND KH UBND");
    CHECK(parts("Số:      /KH-UBND") == "- - KH-UBND KH UBND");
    CHECK(parts("Số: ....../KH-UBND") == "- - KH-UBND KH UBND");
    CHECK(parts("Số: ……/KH-UBND") == "- - KH-UBND KH UBND");
    CHECK(parts("Số: ___/KH-UBND") == "- - KH-UBND KH UBND");
}

TEST_CASE("official letters have the issuer and its unit", "[vi]") {
    CHECK(parts("Số: 512/UBND-NC") == "512 - UBND-NC - UBND");
    CHECK(parts("Số: 15/SCT-CN") == "15 - SCT-CN - SCT");
}

TEST_CASE("legal normative documents have a year", "[vi]") {
    CHECK(parts("Số: 14/2015/QĐ-UBND") == "14 2015 QĐ-UBND QĐ UBND");
    CHECK(parts("Số: 30/2020/NĐ-CP") == "30 2020 NĐ-CP NĐ CP");
    CHECK(parts("Số:    /2026/QĐ-UBND") == "- 2026 QĐ-UBND QĐ UBND");
    CHECK(parts("Số: 43/2015/TTLT-BNNPTNT-BKHĐT") == "43 2015 TTLT-BNNPTNT-BKHĐT TTLT BNNPTNT-BKHĐT");
}

TEST_CASE("the Party writes a dash behind the number and a stroke before the issuer", "[vi]") {
    CHECK(parts("Số 12-KH/ĐU") == "12 - KH/ĐU KH ĐU");
    CHECK(parts("Số: 57-NQ/TW") == "57 - NQ/TW NQ TW");
    CHECK(parts("Số -KH/ĐU") == "- - KH/ĐU KH ĐU");
}

TEST_CASE("joint documents keep their long symbols", "[vi]") { CHECK(parts("Số: 03/NQLT-UBND-LĐLĐ") == "3 - NQLT-UBND-LĐLĐ NQLT UBND-LĐLĐ"); }

TEST_CASE("a number without a symbol counts with a colon and nothing behind it", "[vi]") {
    CHECK(parts("Số: 15") == "15 - - - -");
    CHECK(parts("Số 15") == "none");
    CHECK(parts("Số: 15 người") == "none");
}

TEST_CASE("sentences that begin with số are no number lines", "[vi]") {
    for (const auto* text :
         {"", "Số", "Số:", "Số lượng: 15", "Số định danh cá nhân: 012345", "Số liệu", "Sống", "Số: ...", "Số: 15/7 là hạn", "Số điện thoại: 0912"}) {
        INFO(text);
        CHECK(parts(text) == "none");
    }
}

TEST_CASE("what stands behind the number line is not in it", "[vi]") {
    const std::string_view text = "Số: 91/KH-SVHTTDL CỘNG HÒA XÃ HỘI";
    const auto line = number_line(text);
    REQUIRE(line.has_value());
    CHECK(line->number.raw == "Số: 91/KH-SVHTTDL");
    CHECK(text.substr(line->end) == " CỘNG HÒA XÃ HỘI");
}

TEST_CASE("numbers are cited in running text", "[vi]") {
    const auto cited = [](std::string_view text) {
        const auto number = cited_number(text, 0);
        return number ? number->text + " " + number->first_code + (number->party ? " party" : "") : "none";
    };
    CHECK(cited("51/KH-SVHTTDL ngày") == "51/KH-SVHTTDL KH");
    CHECK(cited("13/2018/NĐ-CP.") == "13/2018/NĐ-CP NĐ");
    CHECK(cited("15/2020/QH14") == "15/2020/QH14 QH14");
    CHECK(cited("01-NQ/TU của") == "01-NQ/TU NQ party");
    CHECK(cited("95/ KH -VHTTDL") == "95/KH-VHTTDL KH");
    CHECK(cited("12/KH-UBND - Trung tâm") == "12/KH-UBND KH");
    CHECK(cited("566/EVNCPC-KTGS+VTCNTT ngày") == "566/EVNCPC-KTGS+VTCNTT EVNCPC");
    CHECK(cited("/KH-STTTT") == "/KH-STTTT KH");
    CHECK(cited("12a/KH-UBND") == "12a/KH-UBND KH");
    CHECK(cited("24/02/2025") == "none");
    CHECK(cited("12/A Nguyễn Huệ") == "none");
    CHECK(cited("2020-2025") == "none");
    CHECK(cited("30-40 người") == "none");
}
