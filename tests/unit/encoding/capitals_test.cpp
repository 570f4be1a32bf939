#include "encoding/capitals.h"

#include "support/catch.h"
#include "support/legacy_text.h"

using namespace kehoach;
using namespace kehoach::encoding;

namespace {

/// The text with its capitals, and how many words were raised: `2: QUYẾT ĐỊNH`; `-` where nothing changes.
std::string raised(std::string_view text) {
    std::uint32_t words = 0;
    const auto out = with_capitals_inferred(text, words);
    CHECK(out.has_value() == (words > 0));
    return out ? std::to_string(words) + ": " + *out : "-";
}

}  // namespace

TEST_CASE("small letters with tones inside words of capitals are raised", "[encoding]") {
    CHECK(raised("QUYếT ĐịNH") == "2: QUYẾT ĐỊNH");
    CHECK(raised("Sở NộI Vụ") == "3: SỞ NỘI VỤ");
    CHECK(raised("HộI ĐồNG NHÂN DÂN") == "2: HỘI ĐỒNG NHÂN DÂN");
    CHECK(raised("(NGHị QUYếT số 5)") == "2: (NGHỊ QUYẾT số 5)");
}

TEST_CASE("a word of one capital is raised between words of capitals", "[encoding]") {
    CHECK(raised("NHIệM Vụ CHUNG") == "2: NHIỆM VỤ CHUNG");
    CHECK(raised("NHIệM Vụ chung") == "1: NHIỆM Vụ chung");
    CHECK(raised("Vụ CHUNG") == "1: VỤ CHUNG");  // a line of capitals
    CHECK(raised("CHUNG Vụ") == "1: CHUNG VỤ");
    CHECK(raised("QUY CHế Tổ CHỨC") == "2: QUY CHẾ TỔ CHỨC");
}

TEST_CASE("words that begin with a capital stay", "[encoding]") {
    CHECK(raised("Kế hoạch của Sở") == "-");
    CHECK(raised("UBND xã Tân Lập") == "-");
    CHECK(raised("ế") == "-");
    CHECK(raised("") == "-");
    CHECK(raised("KẾ HOẠCH") == "-");
    CHECK(raised("UBNDế a") == "1: UBNDẾ a");
}

TEST_CASE("most capitals of a plan come back", "[encoding]") {
    std::uint32_t words = 0;
    const auto out = with_capitals_inferred(test::without_toned_capitals(test::short_plan), words);
    REQUIRE(out);
    // The first word has one capital left, and no word before it that would tell.
    CHECK(out->starts_with("ủY BAN NHÂN DÂN HUYỆN SÔNG THAO\n"));
    CHECK(out->find("\nKẾ HOẠCH\n") != std::string::npos);
    CHECK(out->find("I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích: nâng cao") != std::string::npos);
}
