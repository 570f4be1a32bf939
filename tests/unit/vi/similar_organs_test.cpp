#include "vi/similar_organs.h"

#include <string>

#include "support/catch.h"
#include "text/fold.h"
#include "vi/organ_names.h"

using namespace kehoach::vi;
using kehoach::text::fold;

namespace {

// `misspelt → known`; empty where nothing is suggested.
std::string similar(const char* text) {
    const auto folded = fold(text);
    const auto found = similar_organ_at_start(folded);
    return found ? folded.substr(0, found->end) + " → " + std::string(found->name) : "";
}

}  // namespace

TEST_CASE("ministries and departments with other accents", "[vi]") {
    CHECK(similar("Sở Nội vu") == "sở nội vu → Sở Nội vụ");
    CHECK(similar("SỞ NỘI VU") == "sở nội vu → Sở Nội vụ");
    CHECK(similar("Bộ Tài chinh") == "bộ tài chinh → Bộ Tài chính");
    CHECK(similar("Sở Khoa hoc và Công nghệ") == "sở khoa hoc và công nghệ → Sở Khoa học và Công nghệ");
    CHECK(similar("Sở Khoa hoc & Công nghệ") == "sở khoa hoc & công nghệ → Sở Khoa học và Công nghệ");
    CHECK(similar("Sở Văn hóa, Thê thao và Du lịch") == "sở văn hóa, thê thao và du lịch → Sở Văn hóa, Thể thao và Du lịch");
    // A valid word in the wrong place.
    CHECK(similar("Sở Xây dụng") == "sở xây dụng → Sở Xây dựng");
    CHECK(similar("Sở Y tê") == "sở y tê → Sở Y tế");
}

TEST_CASE("what stands behind a misspelt name ends it", "[vi]") {
    CHECK(similar("Sở Nội vu tỉnh Sơn La") == "sở nội vu → Sở Nội vụ");
    CHECK(similar("Sở Nội vu Sơn La") == "sở nội vu → Sở Nội vụ");
    CHECK(similar("Sở Nội vu và các đơn vị") == "sở nội vu → Sở Nội vụ");
    CHECK(similar("Sở Nội vu, các xã") == "sở nội vu → Sở Nội vụ");
    CHECK(similar("Sở Nội vu (chủ trì)") == "sở nội vu → Sở Nội vụ");
    CHECK(similar("Sở Nội vu chủ trì") == "");
}

TEST_CASE("a longer name that is misspelt is meant where a shorter one is known", "[vi]") {
    CHECK(similar("Sở Giáo dục và Đào tao") == "sở giáo dục và đào tao → Sở Giáo dục và Đào tạo");
    CHECK(similar("Công an tinh") == "công an tinh → Công an tỉnh");
    CHECK(similar("Sở Giáo dục và Đào tạo và Sở Nội vụ") == "");
}

TEST_CASE("letters that are wrong in words of no name", "[vi]") {
    CHECK(similar("Bộ Tài chímh") == "bộ tài chímh → Bộ Tài chính");
    CHECK(similar("Sở Khao học và Công nghệ") == "sở khao học và công nghệ → Sở Khoa học và Công nghệ");
    CHECK(similar("Sở Công Thươg tỉnh") == "sở công thươg → Sở Công Thương");
    CHECK(similar("Thanh tra tỉhn") == "thanh tra tỉhn → Thanh tra tỉnh");
}

TEST_CASE("letters are not looked at behind a known name", "[vi]") {
    CHECK(similar("Sở Nông nghiệp và Môi trườg") == "");
    CHECK(similar("Sở Y tế dự phòg") == "");
}

TEST_CASE("names that are right, short for one, or unknown have no suggestion", "[vi]") {
    for (const char* text : {"Sở Nội vụ",
                             "Sở Y tế tỉnh Sơn La",
                             "Sở Văn hoá Thể thao và Du lịch",
                             "Sở Nội Vụ Son La",
                             "SKHCN",
                             "Sở KHCN",
                             "Sở NV",
                             "Sở NN&MT",
                             "Sở Nông nghiệp & Môi trường",
                             "Phòng Quản lý nông nghiệp",
                             "Phòng Quản lí đô thị",
                             "Phòng Quản lý",
                             "Phòng Kiểm dịch",
                             "Phòng Nghiệp vụ 3",
                             "Phòng Tổng hợp 2",
                             "Phòng Đào tạo",
                             "Phòng Kinh tài",
                             "Phòng Kỹ thuật",
                             "Quân đoàn 3",
                             "Quân đoàn",
                             "Quân khu 6",
                             "Thủ trưởng các đơn vị",
                             "Thủ trưởng",
                             "Hội đồng y khoa",
                             "Hội đồng y",
                             "Hội Công dân",
                             "Hội Nhà giáo",
                             "Hội Luật sư",
                             "Cục Thuốc",
                             "Cục Thú y",
                             "Bộ Tư lệnh",
                             "Bộ phận Văn thư",
                             "Sở, ban, ngành",
                             "Các sở",
                             "So Noi vu",
                             "SO NOI VU",
                             "Department of Finance",
                             "Sở",
                             ""}) {
        INFO(text);
        CHECK(similar(text) == "");
    }
}

TEST_CASE("no known name is taken for a misspelt one", "[vi]") {
    for (const auto& organ : organ_names()) {
        const std::string name = organ.whole();
        INFO(name);
        CHECK(similar(name.c_str()) == "");
        CHECK(similar((name + " tỉnh Sơn La").c_str()) == "");
    }
}
