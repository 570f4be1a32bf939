#include "vi/organ_codes.h"

#include "support/catch.h"

using namespace kehoach::vi;

TEST_CASE("initials of an organ's name", "[vi]") {
    CHECK(initials_of("Sở Khoa học và Công nghệ") == "SKHVCN");
    CHECK(initials_of("SỞ GIÁO DỤC VÀ ĐÀO TẠO") == "SGDVĐT");
    CHECK(initials_of("UBND TỈNH LÂM ĐỒNG") == "UBNDTLĐ");
    CHECK(initials_of("Ủy ban nhân dân") == "UBND");
}

TEST_CASE("codes that may abbreviate a name", "[vi]") {
    CHECK(may_abbreviate("SKHCN", "SỞ KHOA HỌC VÀ CÔNG NGHỆ"));
    CHECK(may_abbreviate("SKH&CN", "Sở Khoa học và Công nghệ"));
    CHECK(may_abbreviate("TTg", "Thủ tướng Chính phủ"));
    CHECK(may_abbreviate("BCĐ389", "Ban Chỉ đạo 389"));
    CHECK_FALSE(may_abbreviate("SVHTTDL", "Sở Khoa học và Công nghệ"));
    CHECK_FALSE(may_abbreviate("UBND", "Sở Nội vụ"));
}

TEST_CASE("organs by their codes", "[vi]") {
    CHECK(organ_with_code("SKHCN") == "Sở Khoa học và Công nghệ");
    CHECK(organ_with_code("BNV") == "Bộ Nội vụ");
    CHECK(organ_with_code("UBND") == "Ủy ban nhân dân");
    CHECK(organ_with_code("CDC").empty());
    CHECK(code_of_organ("SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH TỈNH HÀ GIANG") == "SVHTTDL");
    CHECK(code_of_organ("TRUNG TÂM Y TẾ").empty());
}

TEST_CASE("the organ in a number and symbol", "[vi]") {
    CHECK(organ_code_in("51/KH-SVHTTDL") == "SVHTTDL");
    CHECK(organ_code_in("12a/KH-UBND") == "UBND");
    CHECK(organ_code_in("30/2020/NĐ-CP") == "CP");
    CHECK(organ_code_in("12/UBND-VX") == "UBND");
    CHECK(organ_code_in("57-NQ/TW") == "TW");
    CHECK(organ_code_in("12/2010/TTLT-BNV-BTC").empty());
    CHECK(organ_code_in("72/2025/QH15").empty());
    CHECK(organ_code_in("").empty());
}
