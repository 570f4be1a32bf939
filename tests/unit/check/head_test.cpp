#include "support/checked.h"

using namespace kehoach;
using test::correction_in;
using test::Found;
using test::found_in;
using test::model_with;
using test::problems_in;

namespace {

constexpr std::string_view state = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
constexpr std::string_view motto = "Độc lập - Tự do - Hạnh phúc";
constexpr std::string_view date = "Lâm Đồng, ngày 05 tháng 01 năm 2026";
constexpr std::string_view title = "Cải cách hành chính năm 2026";

}  // namespace

TEST_CASE("Quốc hiệu and Tiêu ngữ are compared letter by letter", "[check]") {
    constexpr auto rule = "national-header-wording";
    CHECK(found_in(model_with(state, "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"), rule).empty());
    CHECK(found_in(model_with(state, "CỘNG HÒA XÃ HỘI CHỦ NGHỈA VIỆT NAM")) == Found{"national-header-wording/spelling /header/state_title"});
    CHECK(found_in(model_with(state, "Cộng hòa xã hội chủ nghĩa Việt Nam"), rule) == Found{"national-header-wording/form /header/state_title"});
    CHECK(found_in(model_with(state, "CỘNG HÒA XHCN VIỆT NAM"), rule) == Found{"national-header-wording/spelling /header/state_title"});
    CHECK(found_in(model_with(motto, "Độc lập - Tự do - Hạnh phuc")) == Found{"national-header-wording/spelling /header/motto"});
    CHECK(found_in(model_with(motto, "Độc lập-Tự do-Hạnh phúc"), rule) == Found{"national-header-wording/form /header/motto"});
    CHECK(correction_in(model_with(motto, "Độc lập – Tự do – Hạnh phúc"), rule) == "Độc lập – Tự do – Hạnh phúc -> Độc lập - Tự do - Hạnh phúc");
}

TEST_CASE("an office may have its motto with en dashes", "[check]") {
    CheckOptions options;
    options.config.style.en_dash = true;
    for (const auto* written : {"Độc lập – Tự do – Hạnh phúc", "Độc lập - Tự do - Hạnh phúc"}) {
        for (const auto& problem : problems_in(model_with(motto, written), Stage::final, options)) {
            CHECK(problem.diagnostic.name() != "national-header-wording");
        }
    }
}

TEST_CASE("Quốc hiệu and Tiêu ngữ in one line are whole", "[check]") {
    CHECK(found_in(model_with("VIỆT NAM\nĐộc lập", "VIỆT NAM Độc lập"), "national-header-wording").empty());
}

TEST_CASE("marks that the decree does not know", "[check]") {
    const auto with_mark = [](std::string_view mark) { return model_with("Số: 05/KH-SKHCN\n", "Số: 05/KH-SKHCN\n" + std::string(mark) + "\n"); };
    constexpr auto rule = "marking-unknown";
    for (const auto* mark : {"HỎA TỐC", "HOẢ TỐC", "THƯỢNG KHẨN", "KHẨN", "MẬT", "LƯU HÀNH NỘI BỘ", "DỰ THẢO"}) {
        INFO(mark);
        CHECK(found_in(with_mark(mark), rule).empty());
    }
    CHECK(found_in(with_mark("GẤP"), rule) == Found{"marking-unknown /header/marks/0"});
    CHECK(found_in(model_with("1. Mục đích\n", "1. Mục đích\nHỏa tốc hẹn giờ là dấu cũ.\n"), rule).empty());
}

TEST_CASE("zeros of day and month at the head", "[check]") {
    constexpr auto rule = "date-zero-pad";
    CHECK(correction_in(model_with(date, "Lâm Đồng, ngày 5 tháng 1 năm 2026"), rule) == "ngày 5 tháng 1 năm 2026 -> ngày 05 tháng 01 năm 2026");
    CHECK(found_in(model_with(date, "Lâm Đồng, ngày 12 tháng 2 năm 2026"), rule) == Found{"date-zero-pad/missing /header/date"});
    CHECK(correction_in(model_with(date, "Lâm Đồng, ngày 12 tháng 03 năm 2026"), rule) == "ngày 12 tháng 03 năm 2026 -> ngày 12 tháng 3 năm 2026");
    CHECK(found_in(model_with(date, "Lâm Đồng, ngày 12 tháng 10 năm 2026"), rule).empty());
    CHECK(found_in(model_with(date, "Lâm Đồng, ngày      tháng 3 năm 2026"), rule).empty());
    // Dates of the body are another matter.
    CHECK(found_in(model_with("ngày 05 tháng 3 năm 2020", "ngày 5 tháng 03 năm 2020"), rule).empty());
}

TEST_CASE("dates that are blank, impossible, or odd", "[check]") {
    CHECK(found_in(model_with(date, "Lâm Đồng, ngày    tháng 01 năm 2026"), "date-blank") == Found{"date-blank /header/date"});
    CHECK(found_in(model_with(date, "Lâm Đồng, ngày 05 tháng 01 năm 20..."), "date-blank").size() == 1);
    CHECK(found_in(model_with(date, "Lâm Đồng, ngày     tháng     năm ....."), "date-blank") == Found{"date-blank/year /header/date"});
    CHECK(found_in(model_with(date, "Lâm Đồng, ngày 31 tháng 6 năm 2026"), "date-invalid") == Found{"date-invalid /header/date"});
    CHECK(found_in(model_with(date, "Lâm Đồng, ngày 10 tháng 01 năm 2026"), "date-invalid") == Found{"date-invalid/weekend /header/date"});
    CHECK(found_in(model_with(date, "Lâm Đồng, ngày 05 tháng 5 năm 2026"), "date-invalid") == Found{"date-invalid/future /header/date"});
    CHECK(found_in(model_with(date, "Lâm Đồng, ngày 05 tháng 3 năm 2026"), "date-invalid").empty());
}

TEST_CASE("the place before the date", "[check]") {
    constexpr auto rule = "place-format";
    CHECK(correction_in(model_with(date, "Lâm Đồng ngày 05 tháng 01 năm 2026"), rule) ==
          "Lâm Đồng ngày 05 tháng 01 năm 2026 -> Lâm Đồng, ngày 05 tháng 01 năm 2026");
    CHECK(found_in(model_with(date, "Tp.HCM, ngày 05 tháng 01 năm 2026"), rule) == Found{"place-format/abbreviated /header/place"});
    CHECK(found_in(model_with(date, "TP. Đà Lạt, ngày 05 tháng 01 năm 2026"), rule) == Found{"place-format/abbreviated /header/place"});
    CHECK(found_in(model_with(date, "LÂM ĐỒNG, ngày 05 tháng 01 năm 2026"), rule) == Found{"place-format/capitals /header/place"});
    CHECK(found_in(model_with(date, "Lâm Đồng, ngày 05/01/2026"), rule) == Found{"place-format/numeric-date /header/date"});
    CHECK(found_in(model_with(date, "ngày 05 tháng 01 năm 2026"), rule) == Found{"place-format/missing /header/date"});
    for (const auto* place : {"Thành phố Hồ Chí Minh", "Quận 1", "Bà Rịa - Vũng Tàu", "Xã Tân Hưng", "Đặc khu Phú Quốc", "Xã Ia Rvê"}) {
        INFO(place);
        CHECK(found_in(model_with("Lâm Đồng, ngày 05", std::string(place) + ", ngày 05"), rule).empty());
    }
    CHECK(found_in(model_with("Lâm Đồng, ngày 05", "Thành phố Hồ Chí Minh,\nngày 05"), rule).empty());
}

TEST_CASE("the form of a title", "[check]") {
    constexpr auto rule = "trich-yeu-form";
    CHECK(found_in(model_with(title, "CẢI CÁCH HÀNH CHÍNH NĂM 2026"), rule) == Found{"trich-yeu-form/capitals /header/title"});
    CHECK(correction_in(model_with(title, "Cải cách hành chính năm 2026."), rule) == "chính năm 2026. -> chính năm 2026");
    CHECK(found_in(model_with(title, "Kế hoạch cải cách hành chính năm 2026"), rule) == Found{"trich-yeu-form/type-repeated /header/title"});
    CHECK(found_in(model_with(title, "Kế hoạch hóa gia đình năm 2026"), rule).empty());
    CHECK(found_in(model_with(title, "Triển khai Chương trình \"Ý tưởng số\" năm 2026"), rule).empty());
}

TEST_CASE("the year of a title and the year of issue", "[check]") {
    constexpr auto rule = "title-year-vs-date";
    const auto found = [&](std::string_view words) { return found_in(model_with(title, words), rule); };
    CHECK(found("Cải cách hành chính năm 2025") == Found{"title-year-vs-date /header/title"});
    CHECK(found("Cải cách hành chính giai đoạn 2021-2025") == Found{"title-year-vs-date /header/title"});
    for (const auto* words :
         {"Cải cách hành chính năm 2027", "Cải cách hành chính giai đoạn 2021 - 2026", "Cải cách hành chính năm 2026, tầm nhìn đến năm 2045",
          "Phổ biến giáo dục pháp luật năm học 2025 - 2026", "Triển khai thi hành Luật Đất đai năm 2024",
          "Khắc phục hạn chế trong cải cách hành chính năm 2025", "Thực hiện Nghị quyết số 57-NQ/TW năm 2024", "Cải cách hành chính"}) {
        INFO(words);
        CHECK(found(words).empty());
    }
}

TEST_CASE("the name of the issuing organ", "[check]") {
    constexpr auto rule = "organ-name-form";
    constexpr std::string_view organs = "UBND TỈNH LÂM ĐỒNG\nSỞ KHOA HỌC VÀ CÔNG NGHỆ";
    CHECK(found_in(model_with(organs, "UBND XÃ TÂN HƯNG"), rule) == Found{"organ-name-form/abbreviated /header/issuer/name"});
    CHECK(found_in(model_with(organs, "ỦY BAN NHÂN DÂN XÃ TÂN HƯNG"), rule).empty());
    CHECK(found_in(model_with(organs, "SỞ KHOA HỌC VÀ CÔNG NGHỆ"), rule) == Found{"organ-name-form/parent /header/issuer/name"});
    CHECK(found_in(model_with(organs, "UBND TỈNH LÂM ĐỒNG SỞ KHOA HỌC VÀ CÔNG NGHỆ"), rule).empty());
    CHECK(found_in(model_with(organs, "BỘ KHOA HỌC VÀ CÔNG NGHỆ"), rule).empty());
}
