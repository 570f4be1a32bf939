#include "extract/names.h"

#include <string>
#include <vector>

#include "support/catch.h"
#include "support/reading.h"

using namespace kehoach;

namespace {

// The remarks on names, one a line: `finding: arguments @pointer first-last`.
std::vector<std::string> remarks(const Document& document, const std::vector<Task>& tasks = {}) {
    Diagnostics diagnostics;
    extract::check_names(document, tasks, diagnostics);
    std::vector<std::string> out;
    for (const auto& diagnostic : diagnostics) {
        std::string line = test::name_of(diagnostic);
        line += ":";
        for (const auto& argument : diagnostic.arguments) line += " " + argument + ";";
        out.push_back(line + " @" + diagnostic.at + " " + std::to_string(diagnostic.span.first) + "-" + std::to_string(diagnostic.span.last));
    }
    return out;
}

using Lines = std::vector<std::string>;

Document head(std::optional<std::string> issuer, std::optional<std::string> place, std::optional<std::string> day,
              std::optional<std::string> parent = std::nullopt) {
    Document document;
    if (issuer || parent) document.header.issuer = Issuer{std::move(parent), std::move(issuer), {1, 2}};
    document.header.place = std::move(place);
    document.header.place_span = {5, 5};
    if (day) document.header.date = Date{"", std::move(day)};
    return document;
}

Task task(std::string at, std::vector<std::string> lead, std::vector<std::string> coordinating = {}) {
    Task out;
    out.at = std::move(at);
    out.lead = std::move(lead);
    out.coordinating = std::move(coordinating);
    out.span = {9, 9};
    return out;
}

}  // namespace

TEST_CASE("a misspelt place of issue is remarked with its line", "[extract]") {
    const auto conversion = test::convert_text(
        "UBND TỈNH SƠN LA\nSỞ NỘI VỤ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 12/KH-SNV\n\n"
        "Son La, ngày 25 tháng 3 năm 2025\n\nKẾ HOẠCH\nCải cách hành chính năm 2025\n");
    CHECK(conversion.document.header.place == "Son La");
    CHECK(conversion.document.header.place_span.first == 9);
    CHECK(conversion.document.header.issuer->span.first == 1);
    CHECK(conversion.document.header.issuer->span.last == 2);
    std::size_t found = 0;
    for (const auto& diagnostic : conversion.diagnostics) {
        if (test::name_of(diagnostic) != "place-near-known") continue;
        ++found;
        CHECK(severity(diagnostic) == Severity::info);
        CHECK(diagnostic.at == "/header/place");
        CHECK(diagnostic.span.first == 9);
        CHECK(diagnostic.arguments == Lines{"Son La", "Sơn La"});
    }
    CHECK(found == 1);
}

TEST_CASE("places of issue that are right, or of districts and communes, are not remarked", "[extract]") {
    CHECK(remarks(head("SỞ NỘI VỤ", "Sơn La", "2025-03-25")).empty());
    CHECK(remarks(head("SỞ NỘI VỤ", "TP. Hồ Chí Minh", "2025-03-25")).empty());
    CHECK(remarks(head("UBND HUYỆN PHÙ YÊN", "Phù Yên", "2025-03-25")).empty());
    CHECK(remarks(head("UBND XÃ SON LA", "Son La", "2025-03-25")).empty());
    CHECK(remarks(head("UBND TỈNH HÀ TÂY", "Hà Tây", "2005-03-25")).empty());
    CHECK(remarks(head(std::nullopt, "Tân Hưng", "2025-03-25")).empty());
    CHECK(remarks(Document{}).empty());
}

TEST_CASE("a misspelt issuer, and the province in it", "[extract]") {
    CHECK(remarks(head("SỞ NỘI VU", "Sơn La", "2025-03-25", "UBND TỈNH SON LA")) ==
          Lines{"place-near-known: SON LA; Sơn La; @/header/issuer/parent 1-2", "organ-near-known: SỞ NỘI VU; Sở Nội vụ; @/header/issuer/name 1-2"});
    CHECK(remarks(head("SỞ NỘI VỤ SƠN LẠ", std::nullopt, std::nullopt)) == Lines{"place-near-known: SƠN LẠ; Sơn La; @/header/issuer/name 1-2"});
    CHECK(remarks(head("SỞ NỘI VỤ", std::nullopt, std::nullopt, "UBND THÀNH PHỐ HẢI PHÒG")) ==
          Lines{"place-near-known: HẢI PHÒG; Hải Phòng; @/header/issuer/parent 1-2"});
    CHECK(remarks(head("UBND THÀNH PHỐ CAO LÃNH", std::nullopt, std::nullopt, "UBND TỈNH ĐỒNG THÁP")).empty());
}

TEST_CASE("units of tasks are looked at once each", "[extract]") {
    const std::vector<Task> tasks = {task("/a/rows/0", {"Sở Nội vu", "Sở Tài chính"}, {"Các sở, ban, ngành", "UBND tỉnh"}),
                                     task("/a/rows/1", {"Sở Nội vu"}, {"Sở Nội vu tỉnh Sơn La", "UBND tỉnh Sơn Lla"}),
                                     task("/a/rows/2", {"Lãnh đạo Sở Nội vu", "Giám đốc Sở Khoa hoc và Công nghệ"})};
    CHECK(remarks(Document{}, tasks) == Lines{"organ-near-known: Sở Nội vu; Sở Nội vụ; @/a/rows/0 9-9",
                                              "place-near-known: Sơn Lla; Sơn La; @/a/rows/1 9-9",
                                              "organ-near-known: Sở Khoa hoc và Công nghệ; Sở Khoa học và Công nghệ; @/a/rows/2 9-9"});
}

TEST_CASE("a province that was merged before the day of the document", "[extract]") {
    const Lines place = {"place-merged: Hà Giang; Tuyên Quang; @/header/place 5-5"};
    const Lines issuer = {"place-merged: Hà Giang; Tuyên Quang; @/header/issuer/name 1-2"};
    CHECK(remarks(head("SỞ NỘI VỤ", "Hà Giang", "2025-07-01")) == place);
    CHECK(remarks(head("SỞ NỘI VỤ", "Hà Giang", "2025-08")) == place);
    CHECK(remarks(head("SỞ NỘI VỤ", "Hà Giang", "2026")) == place);
    CHECK(remarks(head("UBND TỈNH HÀ GIANG", "Hà Giang", "2025-09-15")) == issuer);
    CHECK(remarks(head("TỈNH ỦY HÀ GIANG", std::nullopt, "2025-09-15")) == issuer);
    CHECK(remarks(head("SỞ NỘI VỤ HÀ GIANG", std::nullopt, "2025-09-15")) == issuer);
    CHECK(remarks(head("SỞ NỘI VỤ", "Hà Giang", "2025-06-30")).empty());
    CHECK(remarks(head("SỞ NỘI VỤ", "Hà Giang", "2025")).empty());
    CHECK(remarks(head("SỞ NỘI VỤ", "Hà Giang", std::nullopt)).empty());
    CHECK(remarks(head("SỞ NỘI VỤ", "Tuyên Quang", "2025-09-15")).empty());
    CHECK(remarks(head("SỞ NỘI VỤ", "Huế", "2025-09-15")).empty());
    // Wards have the names of provinces that are gone.
    CHECK(remarks(head("UBND PHƯỜNG HẢI DƯƠNG", "Hải Dương", "2025-09-15")).empty());
    CHECK(remarks(head("TRUNG TÂM Y TẾ KHU VỰC", "Hòa Bình", "2025-09-15", "SỞ Y TẾ TỈNH PHÚ THỌ")).empty());
    CHECK(remarks(head(std::nullopt, "Hà Giang", "2025-09-15")).empty());
    CHECK(remarks(head(std::nullopt, "tỉnh Hà Giang", "2025-09-15")) == place);
    auto by_code = head(std::nullopt, "Hà Giang", "2025-09-15");
    by_code.header.number = Number{"Số: /KH-SKHCN", std::nullopt, std::nullopt, "KH-SKHCN", "KH", "SKHCN"};
    CHECK(remarks(by_code) == place);
}

TEST_CASE("an attachment has its own day, or that of the document around it", "[extract]") {
    Document document = head("SỞ NỘI VỤ", "Sơn La", "2025-09-15");
    document.attachments.push_back(head("SỞ NỘI VỤ", "Hà Giang", "2024-01-05"));
    CHECK(remarks(document).empty());
    document.attachments.push_back(head("SỞ NỘI VỤ", "Hà Giang", std::nullopt));
    CHECK(remarks(document) == Lines{"place-merged: Hà Giang; Tuyên Quang; @/attachments/1/header/place 5-5"});
}
