#include "check/unit_names.h"

#include "support/catch.h"

using namespace kehoach::checks;

TEST_CASE("names of units become words, written out and without what stands in brackets", "[check]") {
    CHECK(unit_words("VP UBND tỉnh") == UnitWords{"văn", "phòng", "ủy", "ban", "nhân", "dân", "tỉnh"});
    CHECK(unit_words("Phòng Tổ chức - Hành chính (bộ phận một cửa)") == UnitWords{"phòng", "tổ", "chức", "hành", "chính"});
    CHECK(unit_words("Sở Khoa học và Công nghệ") == UnitWords{"sở", "khoa", "học", "công", "nghệ"});
    CHECK(unit_words(" - ;").empty());
}

TEST_CASE("a word may stand for the first letters of others", "[check]") {
    const auto whole = unit_words("Trung tâm Ứng dụng tiến bộ");
    CHECK(spelled_by("ưdtb", whole, 2) == 4);
    CHECK(spelled_by("tt", whole, 0) == 2);
    CHECK(spelled_by("t", whole, 0) == 0);
    CHECK(spelled_by("ttx", whole, 0) == 0);
    CHECK(same_unit(unit_words("TT ƯDTB"), whole));
    CHECK(same_unit(whole, unit_words("TT ƯDTB")));
    CHECK_FALSE(same_unit(unit_words("TT ƯD"), whole));
    CHECK(begins_with(whole, unit_words("TT ƯD")));
    CHECK_FALSE(begins_with(whole, {}));
    CHECK(match_words(unit_words("Sở TT&TT"), unit_words("Sở Thông tin và Truyền thông tỉnh"), 0) == 5);
    CHECK(contains_unit(unit_words("Lãnh đạo Sở Nội vụ"), unit_words("Sở Nội vụ")));
    CHECK_FALSE(contains_unit(unit_words("Sở Nội vụ"), unit_words("Sở Y tế")));
}

TEST_CASE("units may be named by their class", "[check]") {
    for (const std::string_view name : {"các phòng, đơn vị thuộc sở", "ubnd các xã", "đơn vị liên quan"}) {
        INFO(name);
        CHECK(is_class(name, unit_words(name)));
    }
    CHECK_FALSE(is_class("sở nội vụ", unit_words("sở nội vụ")));
}
