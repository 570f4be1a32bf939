#include "vi/citations.h"

#include <string>
#include <vector>

#include "support/catch.h"

namespace {

using Lines = std::vector<std::string>;

// `type | number | date | issuer`, `-` for what is not there.
Lines cited(std::string_view text) {
    Lines out;
    for (const auto& mention : kehoach::vi::citations_in(text)) {
        const auto& c = mention.citation;
        out.push_back(c.type + " | " + c.number.value_or("-") + " | " + c.date.value_or("-") + " | " + c.issuer.value_or("-"));
        CHECK(text.substr(mention.begin, mention.end - mention.begin) == c.raw);
    }
    return out;
}

Lines raw(std::string_view text) {
    Lines out;
    for (const auto& mention : kehoach::vi::citations_in(text)) out.push_back(mention.citation.raw);
    return out;
}

}  // namespace

TEST_CASE("documents are cited by number, date and issuer", "[vi]") {
    CHECK(cited("Thực hiện Kế hoạch số 51/KH-SVHTTDL ngày 24/02/2025 của UBND tỉnh duy trì") ==
          Lines{"Kế hoạch | 51/KH-SVHTTDL | 2025-02-24 | UBND tỉnh"});
    CHECK(cited("Quyết định số 1912/QĐ-TTg ngày 22 tháng 10 năm 2021 của Thủ tướng Chính phủ phê duyệt") ==
          Lines{"Quyết định | 1912/QĐ-TTg | 2021-10-22 | Thủ tướng Chính phủ"});
    CHECK(cited("Nghị định 60/2021/NĐ-CP ngày 21/6/2021") == Lines{"Nghị định | 60/2021/NĐ-CP | 2021-06-21 | -"});
    CHECK(cited("Quy định số 37-QĐ/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương") ==
          Lines{"Quy định | 37-QĐ/TW | 2021-10-25 | Ban Chấp hành Trung ương"});
    CHECK(cited("Công văn số 377/UBND-NC của UBND tỉnh ngày 5/6/2025") == Lines{"Công văn | 377/UBND-NC | 2025-06-05 | UBND tỉnh"});
}

TEST_CASE("old and new symbols, abbreviated types and blanks are read", "[vi]") {
    CHECK(cited("Quyết định số 14/2015/QĐ-UBND") == Lines{"Quyết định | 14/2015/QĐ-UBND | - | -"});
    CHECK(cited("Nghị quyết số 01-NQ/TU") == Lines{"Nghị quyết | 01-NQ/TU | - | -"});
    CHECK(cited("QĐ số 683/QĐ-UBND") == Lines{"Quyết định | 683/QĐ-UBND | - | -"});
    CHECK(cited("Công văn số 95/ KH -VHTTDL") == Lines{"Công văn | 95/KH-VHTTDL | - | -"});
    CHECK(cited("Tờ trình số /TTr-SKHCN ngày 3/4/2025") == Lines{"Tờ trình | /TTr-SKHCN | 2025-04-03 | -"});
    CHECK(cited("theo 2405/QĐ-UBND ngày 11/10/2016") == Lines{"Quyết định | 2405/QĐ-UBND | 2016-10-11 | -"});
    CHECK(cited("Luật số 64/2025/QH15") == Lines{"Luật | 64/2025/QH15 | - | -"});
    CHECK(cited("Nghị quyết số 1314/NQ-UBTVQH15") == Lines{"Nghị quyết | 1314/NQ-UBTVQH15 | - | -"});
    CHECK(cited("Chương trình hành động số 08-CTr/TU") == Lines{"Chương trình hành động | 08-CTr/TU | - | -"});
}

TEST_CASE("the symbol tells which of two types is meant", "[vi]") {
    CHECK(cited("Quyết định ban hành Kế hoạch số 3647/QĐ-UBND ngày 17/11/2021 của UBND tỉnh") ==
          Lines{"Quyết định | 3647/QĐ-UBND | 2021-11-17 | UBND tỉnh"});
    CHECK(raw("Quyết định ban hành Kế hoạch số 3647/QĐ-UBND") == Lines{"Quyết định ban hành Kế hoạch số 3647/QĐ-UBND"});
    CHECK(cited("Nghị quyết của Chính phủ số 01/NQ-CP") == Lines{"Nghị quyết | 01/NQ-CP | - | Chính phủ"});
}

TEST_CASE("a year behind a number is its own where the number or the issuer says so", "[vi]") {
    CHECK(cited("thực hiện Nghị quyết số 57-NQ/TW năm 2026") == Lines{"Nghị quyết | 57-NQ/TW | - | -"});
    CHECK(cited("Nghị định số 30/2020/NĐ-CP năm 2020") == Lines{"Nghị định | 30/2020/NĐ-CP | 2020 | -"});
    CHECK(cited("Quyết định số 12/QĐ-UBND năm 2024 của UBND tỉnh") == Lines{"Quyết định | 12/QĐ-UBND | 2024 | UBND tỉnh"});
}

TEST_CASE("each of several in a row is cited", "[vi]") {
    CHECK(raw("các Nghị định số 63/2010/NĐ-CP, số 48/2013/NĐ-CP và 92/2017/NĐ-CP của Chính phủ") ==
          Lines{"Nghị định số 63/2010/NĐ-CP", "số 48/2013/NĐ-CP", "92/2017/NĐ-CP của Chính phủ"});
    CHECK(cited("các Nghị quyết số 18-NQ/TW, số 19-NQ/TW ngày 25/10/2017") ==
          Lines{"Nghị quyết | 18-NQ/TW | - | -", "Nghị quyết | 19-NQ/TW | 2017-10-25 | -"});
}

TEST_CASE("laws are cited by name", "[vi]") {
    CHECK(raw("Luật Thực hiện dân chủ ở cơ sở... bảo đảm") == Lines{"Luật Thực hiện dân chủ ở cơ sở"});
    CHECK(raw("thi hành Luật Tiếp cận thông tin và các văn bản hướng dẫn") == Lines{"Luật Tiếp cận thông tin"});
    CHECK(cited("Luật Tố cáo năm 2018; Bộ luật Dân sự 2015 và Pháp lệnh Chi phí tố tụng") ==
          Lines{"Luật | - | 2018 | -", "Bộ luật | - | 2015 | -", "Pháp lệnh | - | - | -"});
    CHECK(raw("Luật bảo vệ môi trường") == Lines{"Luật bảo vệ môi trường"});
    CHECK(raw("Luật Vũ trụ quốc gia quy định") == Lines{"Luật Vũ trụ quốc gia"});
    CHECK(cited("Hiến pháp năm 2013") == Lines{"Hiến pháp | - | 2013 | -"});
    CHECK(cited("Luật Cán bộ, công chức số 80/2025/QH15 ngày 24/6/2025") == Lines{"Luật | 80/2025/QH15 | 2025-06-24 | -"});
}

TEST_CASE("a law inside of the name of another is cited too", "[vi]") {
    CHECK(
        raw("Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức năm 2019") ==
        Lines{"Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức năm 2019", "Luật Cán bộ, công chức", "Luật Viên chức"});
    CHECK(cited("Luật sửa đổi, bổ sung một số điều của Luật Đất đai số 87/2025/QH15") == Lines{"Luật | 87/2025/QH15 | - | -", "Luật | - | - | -"});
}

TEST_CASE("generic names and other numbers are no citations", "[vi]") {
    CHECK(cited("Kế hoạch của UBND tỉnh; Quyết định này; quy định của pháp luật; Đề án 06; Hiến pháp và pháp luật").empty());
    CHECK(cited("Hội Luật gia, luật sư, Luật này, Trường Đại học Luật Hà Nội, Phổ biến Pháp Luật").empty());
    CHECK(cited("ngày 24/02/2025, 3/4 điểm, 24/7, ISO 9001/2015, số 12/A Nguyễn Huệ, 1/500").empty());
    CHECK(cited("").empty());
}

TEST_CASE("ten thousand laws in one text take no longer than their number", "[vi]") {
    std::string text;
    for (int i = 0; i < 10000; ++i) text += "Luật Đất đai số 31/2024/QH15, ";
    CHECK(kehoach::vi::citations_in(text).size() == 10000);
}

TEST_CASE("blank and impossible dates are passed over", "[vi]") {
    CHECK(cited("Kế hoạch số 5/KH-UBND ngày    /3/2026 của UBND tỉnh về việc") == Lines{"Kế hoạch | 5/KH-UBND | - | UBND tỉnh"});
    CHECK(cited("Quyết định số 6/QĐ-UBND ngày 30/02/2026 của UBND tỉnh") == Lines{"Quyết định | 6/QĐ-UBND | - | UBND tỉnh"});
    CHECK(cited("Quyết định số 6/QĐ-UBND ngày họp của UBND tỉnh") == Lines{"Quyết định | 6/QĐ-UBND | - | -"});
}

TEST_CASE("capitals, commas before the issuer and letters behind a number are read", "[vi]") {
    CHECK(cited("QUYẾT ĐỊNH SỐ 12/QĐ-UBND NGÀY 01/01/2026 CỦA UBND TỈNH") == Lines{"Quyết định | 12/QĐ-UBND | 2026-01-01 | UBND TỈNH"});
    CHECK(cited("Quyết định số 3/QĐ-UBND ngày 6/6/2026, của Chủ tịch UBND xã") == Lines{"Quyết định | 3/QĐ-UBND | 2026-06-06 | Chủ tịch UBND xã"});
    CHECK(cited("Kế hoạch số 12A/KH-UBND") == Lines{"Kế hoạch | 12A/KH-UBND | - | -"});
    CHECK(cited("Nghị quyết số: 57 - NQ/TW") == Lines{"Nghị quyết | 57-NQ/TW | - | -"});
    CHECK(cited("Luật Thủ đô năm 2024 số 39/2024/QH15") == Lines{"Luật | 39/2024/QH15 | - | -"});
    CHECK(raw("Quyết định số 19/QĐ-UBND.") == Lines{"Quyết định số 19/QĐ-UBND"});
    CHECK(raw("Luật Đất đai (sửa đổi) quy định") == Lines{"Luật Đất đai (sửa đổi)"});
}

TEST_CASE("forms and accounts have numbers and are no documents", "[vi]") {
    CHECK(cited("Mẫu số 01/TTHC-KSTT; tài khoản số 12/AB-CD; theo mẫu số 01/BC-TH; Ngày 12/KH; 5/BC; 30 - 40 người").empty());
}
