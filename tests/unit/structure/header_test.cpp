#include "structure/header.h"

#include "support/catch.h"
#include "support/reading.h"

using namespace kehoach;
using test::convert_text;
using test::has_finding;

namespace {

constexpr const char* plain_head =
    "UBND TỈNH LÂM ĐỒNG\nSỞ KHOA HỌC VÀ CÔNG NGHỆ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 48/KH-SKHCN\n\n"
    "Lâm Đồng, ngày 12 tháng 02 năm 2026\n\nKẾ HOẠCH\nChuyển đổi số năm 2026\n\nI. MỤC ĐÍCH\n";

Header header(std::string_view text) { return test::document_of(text).header; }

}  // namespace

TEST_CASE("a head line by line gives all of its fields", "[structure]") {
    const auto conversion = convert_text(plain_head);
    const Header& head = conversion.document.header;
    REQUIRE(head.issuer.has_value());
    CHECK(head.issuer->parent == "UBND TỈNH LÂM ĐỒNG");
    CHECK(head.issuer->name == "SỞ KHOA HỌC VÀ CÔNG NGHỆ");
    CHECK(head.state_title == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    CHECK(head.motto == "Độc lập - Tự do - Hạnh phúc");
    REQUIRE(head.number.has_value());
    CHECK(head.number->raw == "Số: 48/KH-SKHCN");
    CHECK(head.number->value == 48);
    CHECK(head.place == "Lâm Đồng");
    REQUIRE(head.date.has_value());
    CHECK(head.date->value == "2026-02-12");
    CHECK(head.type->code == "KH");
    CHECK(head.title == "Chuyển đổi số năm 2026");
    CHECK_FALSE(has_finding(conversion, "number-blank"));
    CHECK_FALSE(has_finding(conversion, "component-missing"));
}

TEST_CASE("a head in two columns gives the same fields, and that is remarked", "[structure]") {
    const auto conversion = convert_text(
        "UBND TỈNH LÂM ĐỒNG                     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "SỞ KHOA HỌC VÀ CÔNG NGHỆ                  Độc lập - Tự do - Hạnh phúc\n\n"
        "Số: 48/KH-SKHCN                       Lâm Đồng, ngày 12 tháng 02 năm 2026\n\n"
        "                       KẾ HOẠCH\n              Chuyển đổi số năm 2026\n\nI. MỤC ĐÍCH\n");
    const Header& head = conversion.document.header;
    CHECK(head.issuer->parent == "UBND TỈNH LÂM ĐỒNG");
    CHECK(head.issuer->name == "SỞ KHOA HỌC VÀ CÔNG NGHỆ");
    CHECK(head.state_title == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    CHECK(head.motto == "Độc lập - Tự do - Hạnh phúc");
    CHECK(head.number->value == 48);
    CHECK(head.place == "Lâm Đồng");
    CHECK(head.title == "Chuyển đổi số năm 2026");
    CHECK(has_finding(conversion, "header-flattened"));
}

TEST_CASE("a head in a table gives the same fields", "[structure]") {
    const auto head = header(
        "| UBND TỈNH LÂM ĐỒNG<br>SỞ Y TẾ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc |\n|---|---|\n"
        "| Số: 48/KH-SYT | Lâm Đồng, ngày 12 tháng 02 năm 2026 |\n\nKẾ HOẠCH\nPhòng, chống dịch\n\nI. MỤC ĐÍCH\n");
    CHECK(head.issuer->name == "SỞ Y TẾ");
    CHECK(head.motto == "Độc lập - Tự do - Hạnh phúc");
    CHECK(head.number->value == 48);
    CHECK(head.date->value == "2026-02-12");
    CHECK(head.title == "Phòng, chống dịch");
}

TEST_CASE("number and state title run together on one line are parted", "[structure]") {
    const auto head = header("UBND TỈNH ĐỒNG THÁP\n\nSố: 91 /KH-SYT\n\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc\n\nKẾ HOẠCH\nPhòng dịch\n\nI. A\n");
    CHECK(head.state_title == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    CHECK(head.motto == "Độc lập - Tự do - Hạnh phúc");
    CHECK(head.number->symbol == "KH-SYT");
}

TEST_CASE("blanks of a draft are null and remarked", "[structure]") {
    const auto conversion = convert_text("DỰ THẢO\n\nỦY BAN NHÂN DÂN\nXÃ BÌNH AN\n\nSố:      /KH-UBND\n\nBình An, ngày    tháng 3 năm 2026\n\nKẾ HOẠCH\nPhòng dịch\n\nI. A\n");
    const Header& head = conversion.document.header;
    CHECK(head.marks == std::vector<std::string>{"DỰ THẢO"});
    CHECK(head.issuer->name == "ỦY BAN NHÂN DÂN XÃ BÌNH AN");
    CHECK_FALSE(head.issuer->parent.has_value());
    CHECK_FALSE(head.number->value.has_value());
    CHECK(head.number->symbol == "KH-UBND");
    CHECK(head.date->value == "2026-03");
    CHECK(has_finding(conversion, "number-blank"));
    CHECK(has_finding(conversion, "date-blank"));
    CHECK(has_finding(conversion, "component-missing"));
}

TEST_CASE("a day that the calendar lacks is kept as written and remarked", "[structure]") {
    const auto conversion = convert_text("SỞ Y TẾ\n\nHà Nội, ngày 31 tháng 02 năm 2026\n\nKẾ HOẠCH\nA\n\nI. A\n");
    REQUIRE(conversion.document.header.date.has_value());
    CHECK(conversion.document.header.date->raw == "ngày 31 tháng 02 năm 2026");
    CHECK_FALSE(conversion.document.header.date->value.has_value());
    CHECK(has_finding(conversion, "date-invalid"));
}

TEST_CASE("what a head lacks is null and remarked", "[structure]") {
    const auto conversion = convert_text("Một đoạn văn.\n");
    const Header& head = conversion.document.header;
    CHECK_FALSE(head.issuer.has_value());
    CHECK_FALSE(head.number.has_value());
    CHECK_FALSE(head.date.has_value());
    CHECK_FALSE(head.type.has_value());
    for (const auto* finding : {"component-missing", "component-missing", "component-missing", "component-missing", "component-missing"}) {
        INFO(finding);
        CHECK(has_finding(conversion, finding));
    }
}

TEST_CASE("a Party document has the Party's name for a state title", "[structure]") {
    const auto head = header("ĐẢNG BỘ TỈNH NGHỆ AN\nĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH\n*\nSố 12-KH/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nNghệ An, ngày 06 tháng 3 năm 2026\n\n"
                             "KẾ HOẠCH\nkiểm tra, giám sát năm 2026\n-----\n\nI- MỤC ĐÍCH\n");
    CHECK(head.state_title == "ĐẢNG CỘNG SẢN VIỆT NAM");
    CHECK_FALSE(head.motto.has_value());
    CHECK(head.number->symbol == "KH/ĐU");
    CHECK(head.issuer->parent == "ĐẢNG BỘ TỈNH NGHỆ AN");
    CHECK(head.title == "kiểm tra, giám sát năm 2026");
}

TEST_CASE("type and title on one line are parted", "[structure]") {
    const auto head = header("SỞ Y TẾ\n\nSố: 1/KH-SYT\n\nKẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026\n\nI. A\n");
    CHECK(head.type->code == "KH");
    CHECK(head.title == "CẢI CÁCH HÀNH CHÍNH NĂM 2026");
}

TEST_CASE("an official letter has V/v for a title and no type", "[structure]") {
    const auto head = header("SỞ Y TẾ\n\nSố: 15/SYT-NVY\nV/v phòng, chống dịch\n\nHà Nội, ngày 1 tháng 2 năm 2026\n\nKính gửi: Các bệnh viện.\n\nThực hiện kế hoạch.\n");
    CHECK_FALSE(head.type.has_value());
    CHECK(head.title == "V/v phòng, chống dịch");
    CHECK(head.number->issuer_code == "SYT");
    CHECK(head.date->value == "2026-02-01");
}

TEST_CASE("unknown lines of a head are kept in the preamble and remarked", "[structure]") {
    const auto conversion = convert_text("SỞ Y TẾ\nĐường dây nóng\n\nSố: 1/KH-SYT\n\nKẾ HOẠCH\nA b\n\nI. A\n");
    CHECK(has_finding(conversion, "header-line-unrecognised"));
    REQUIRE(conversion.document.preamble.size() == 1);
    CHECK(conversion.document.preamble[0].text == "Đường dây nóng");
}
