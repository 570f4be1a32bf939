#include "structure/signature_lines.h"

#include "support/catch.h"
#include "text/fold.h"

using namespace kehoach;
using namespace kehoach::structure;

namespace {

// The form and the office behind it, `none` where the text is no capacity.
std::string capacity(std::string_view text) {
    const auto prefix = capacity_prefix(text);
    if (!prefix) return "none";
    constexpr const char* names[] = {"TM", "KT", "TL", "TUQ", "Q"};
    return std::string(names[static_cast<int>(prefix->form)]) + "|" + std::string(text.substr(prefix->end));
}

bool position(std::string_view text, bool emphasised = false) { return is_position_line(text, text::fold(text, 90), emphasised); }

// label|ordinal|rest
std::string appendix(std::string_view text) {
    const auto label = appendix_label(text);
    if (!label) return "none";
    return std::string(label->label) + "|" + (label->ordinal ? std::to_string(*label->ordinal) : "-") + "|" + std::string(text.substr(label->end));
}

}  // namespace

TEST_CASE("all forms of signing are recognised, with stops and with strokes", "[structure]") {
    CHECK(capacity("TM. ỦY BAN NHÂN DÂN") == "TM|ỦY BAN NHÂN DÂN");
    CHECK(capacity("TM.ỦY BAN NHÂN DÂN") == "TM|ỦY BAN NHÂN DÂN");
    CHECK(capacity("KT. GIÁM ĐỐC") == "KT|GIÁM ĐỐC");
    CHECK(capacity("TL. GIÁM ĐỐC") == "TL|GIÁM ĐỐC");
    CHECK(capacity("TUQ. GIÁM ĐỐC") == "TUQ|GIÁM ĐỐC");
    CHECK(capacity("Q. GIÁM ĐỐC") == "Q|GIÁM ĐỐC");
    CHECK(capacity("T/M BAN CHẤP HÀNH") == "TM|BAN CHẤP HÀNH");
    CHECK(capacity("T/L GIÁM ĐỐC") == "TL|GIÁM ĐỐC");
    CHECK(capacity("TM. Ủy ban nhân dân") == "TM|Ủy ban nhân dân");
    CHECK(capacity("KT GIÁM ĐỐC") == "KT|GIÁM ĐỐC");
    CHECK(capacity("TM ỦY BAN NHÂN DÂN") == "TM|ỦY BAN NHÂN DÂN");
}

TEST_CASE("other abbreviations and sentences are no capacity", "[structure]") {
    for (const auto* text : {"", "TM", "TM.", "TM. ", "KT Giám đốc", "KT NGUYỄN VĂN AN", "TL; GIÁM ĐỐC", "TM. abc", "Q. NINH KIỀU", "KTV. GIÁM ĐỐC",
                             "TP. HỒ CHÍ MINH", "T. GIÁM ĐỐC"}) {
        INFO(text);
        CHECK(capacity(text) == "none");
    }
}

TEST_CASE("an office alone is a position in capitals, or emphasised", "[structure]") {
    CHECK(position("GIÁM ĐỐC"));
    CHECK(position("PHÓ CHỦ TỊCH THƯỜNG TRỰC"));
    CHECK(position("Giám đốc", true));
    CHECK_FALSE(position("Giám đốc"));
    CHECK_FALSE(position("Giám đốc Sở Y tế", true));
    CHECK_FALSE(position("NGUYỄN VĂN A"));
}

TEST_CASE("capacities and position run together on one line are parted", "[structure]") {
    using Parts = std::vector<std::string_view>;
    CHECK(signature_parts("TM. UBND KT. CHỦ TỊCH PHÓ CHỦ TỊCH") == Parts{"TM. UBND", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"});
    CHECK(signature_parts("KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC") == Parts{"KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"});
    CHECK(signature_parts("GIÁM ĐỐC") == Parts{"GIÁM ĐỐC"});
    CHECK(signature_parts("PHÓ GIÁM ĐỐC PHỤ TRÁCH") == Parts{"PHÓ GIÁM ĐỐC PHỤ TRÁCH"});
}

TEST_CASE("the label of an appendix is its word and its number", "[structure]") {
    CHECK(appendix("PHỤ LỤC") == "PHỤ LỤC|-|");
    CHECK(appendix("Phụ lục I") == "Phụ lục I|1|");
    CHECK(appendix("Phụ lục số 2: DANH MỤC") == "Phụ lục số 2|2|DANH MỤC");
    CHECK(appendix("PHỤ LỤC IV - BIỂU MẪU") == "PHỤ LỤC IV|4|BIỂU MẪU");
    CHECK(appendix("Phụ lục 2a") == "Phụ lục 2a|2|");
    CHECK(appendix("Phụ lục A") == "Phụ lục A|1|");
    CHECK(appendix("BIỂU SỐ 01") == "BIỂU SỐ 01|1|");
    CHECK(appendix("DANH MỤC nhiệm vụ") == "DANH MỤC|-|nhiệm vụ");
    CHECK(appendix("KẾ HOẠCH") == "none");
}
