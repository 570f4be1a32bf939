#include <string>
#include <string_view>
#include <vector>

#include "kehoach/check.h"
#include "support/catch.h"
#include "support/rule_drafts.h"

using namespace kehoach;

namespace {

using Lines = std::vector<std::string>;

// What is said of citations in a paragraph of a plan of 5 January 2026.
Lines remarks(std::string_view paragraph) {
    CheckOptions options;
    options.ignore = {"citation-first-incomplete"};
    const std::string text =
        "SỞ KHOA HỌC VÀ CÔNG NGHỆ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nSố: 05/KH-SKHCN\nLâm Đồng, ngày 05 tháng 01 năm 2026\n\n"
        "KẾ HOẠCH\nCải cách hành chính năm 2026\n\nI. MỘT\n\n" +
        std::string(paragraph) + "\n";
    const auto examined = check(text, "draft.txt", options);
    REQUIRE(examined);
    Lines out;
    for (const auto& problem : examined->problems) {
        if (!problem.diagnostic.name().starts_with("citation-")) continue;
        std::string line(problem.diagnostic.name());
        if (!problem.diagnostic.finding->variant.empty()) line += "/" + std::string(problem.diagnostic.finding->variant);
        out.push_back(line);
    }
    return out;
}

// What is said of the first mention in a legal basis.
Lines incomplete(std::string_view basis) {
    CheckOptions options;
    options.select = {"citation-first-incomplete"};
    const auto examined = check("KẾ HOẠCH\nCải cách hành chính năm 2026\n\n" + std::string(basis) + "\n\nI. MỘT\n\nMột.\n", "draft.txt", options);
    REQUIRE(examined);
    Lines out;
    for (const auto& problem : examined->problems) out.emplace_back(problem.diagnostic.finding->variant);
    return out;
}

}  // namespace

TEST_CASE("citations in the right form", "[check]") {
    CHECK(remarks("Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.").empty());
    CHECK(remarks("Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị; Kế hoạch số 24-KH/TU; Chương trình hành động số 08-CTr/TU.").empty());
    CHECK(remarks("Công văn số 12/UBND-VX ngày 05/01/2026 của UBND tỉnh.").empty());
    CHECK(remarks("Thông tư liên tịch số 12/2010/TTLT-BNV-BTC ngày 05/3/2010 của Bộ Nội vụ, Bộ Tài chính.").empty());
    CHECK(remarks("Thông báo kết luận số 12/TB-UBND; Thông báo số 130/TB-VPCP của Văn phòng Chính phủ.").empty());
    CHECK(remarks("Quyết định số 217-CT; Quyết định số 123/TC-QĐ; Tiêu chuẩn TCVN 6909:2001; Hợp đồng số 12/HĐ-KT.").empty());
    CHECK(remarks("Luật Tổ chức chính quyền địa phương số 72/2025/QH15; Nghị quyết số 1211/2016/UBTVQH13.").empty());
    CHECK(remarks("Văn bản số 12/SNV-CCHC ngày 05/01/2026 của Sở Nội vụ.").empty());
}

TEST_CASE("a year alone behind a number may be that of the plan", "[check]") {
    CHECK(remarks("Triển khai Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị; kế hoạch thực hiện Nghị quyết số 57-NQ/TW năm 2026.").empty());
    CHECK(remarks("Kế hoạch thực hiện Nghị định số 13/2023/NĐ-CP năm 2026.").empty());
    CHECK(remarks("Kế hoạch thực hiện Nghị quyết số 57-NQ/TW năm 2027.").empty());
}

TEST_CASE("numbers of organs start again each year", "[check]") {
    CHECK(remarks("Quyết định số 12/QĐ-UBND ngày 05/01/2024 của UBND tỉnh; Quyết định số 12/QĐ-UBND ngày 06/01/2025 của UBND tỉnh.").empty());
    CHECK(remarks("Quyết định số 12/QĐ-UBND ngày 05/01/2024 của UBND tỉnh; Quyết định số 12/QĐ-UBND ngày 05/01/2025 của UBND tỉnh.") ==
          Lines{"citation-inconsistent"});
    CHECK(remarks("Quyết định số 12/QĐ-UBND ngày 05/01/2025 của UBND tỉnh; Quyết định số 12/QĐ-UBND ngày 06/01/2025 của UBND tỉnh.") ==
          Lines{"citation-inconsistent"});
}

TEST_CASE("malformed numbers of cited documents", "[check]") {
    CHECK(remarks("Theo Nghị định số 30/2020/ND-CP.") == Lines{"citation-symbol-malformed"});
    CHECK(remarks("Theo Nghị định số 30-2020/NĐ-CP.") == Lines{"citation-symbol-malformed"});
    CHECK(remarks("Theo Nghị định số 30/2020/NĐ/CP.") == Lines{"citation-symbol-malformed"});
    CHECK(remarks("Theo Nghị định số 30/NĐ-CP.") == Lines{"citation-symbol-malformed/year"});
    CHECK(remarks("Theo Nghị định số 04/NĐ-CP ngày 05/3/1993.").empty());
    CHECK(remarks("Theo Kế hoạch số 12/ KH-UBND.") == Lines{"citation-symbol-malformed"});
    CHECK(remarks("Theo Kế hoạch số 12-KH/UBND.") == Lines{"citation-symbol-malformed"});
    CHECK(remarks("Theo Nghị định 30/2020/NĐ-CP.") == Lines{"citation-symbol-malformed/so"});
    // A dash that parts what follows.
    CHECK(remarks("Theo Kế hoạch số 12/KH-UBND - UBND tỉnh giao.").empty());
}

TEST_CASE("type and symbol of a cited document", "[check]") {
    CHECK(remarks("Theo Thông tư số 05/2024/NĐ-CP.") == Lines{"citation-type-mismatch"});
    CHECK(remarks("Theo Kế hoạch số 12/QĐ-UBND.") == Lines{"citation-type-mismatch"});
    CHECK(remarks("Theo Quyết định ban hành Kế hoạch số 3647/QĐ-UBND.") == Lines{"citation-type-unclear"});
    CHECK(remarks("Theo Đề án số 3647/QĐ-UBND.") == Lines{"citation-type-unclear"});
}

TEST_CASE("dates of cited documents", "[check]") {
    CHECK(remarks("Theo Kế hoạch số 12/KH-UBND ngày 31/6/2025 của UBND tỉnh.") == Lines{"citation-date/impossible"});
    CHECK(remarks("Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2021 của Chính phủ.") == Lines{"citation-date/year"});
    CHECK(remarks("Theo Nghị quyết số 72/2025/QH16.") == Lines{"citation-date/term"});
    CHECK(remarks("Theo Nghị quyết số 5/2021/QH14 và Nghị quyết số 35/2021/QH15.").empty());
    CHECK(remarks("Theo Nghị định số 30/2020/NĐ-CP được sửa đổi bởi Nghị định số 12/2025/NĐ-CP ngày 05/3/2025 của Chính phủ.").empty());
}

TEST_CASE("cited documents that are later than the document", "[check]") {
    CHECK(remarks("Theo Kế hoạch số 12/KH-UBND ngày 20/4/2026 của UBND tỉnh.") == Lines{"citation-after-issue"});
    CHECK(remarks("Theo Nghị định số 30/2027/NĐ-CP.") == Lines{"citation-after-issue"});
    CHECK(remarks("Theo Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh.").empty());
    CHECK(remarks("UBND tỉnh sẽ ban hành Kế hoạch số 12/KH-UBND ngày 20/4/2026.").empty());
    CHECK(remarks("Theo Kế hoạch số 05/KH-SKHCN ngày 05/02/2026.").empty());
}

TEST_CASE("a document cited with two dates", "[check]") {
    CHECK(remarks("Kế hoạch số 48/KH-UBND ngày 05/3/2025 của UBND tỉnh; Kế hoạch số 48/KH-UBND ngày 06/3/2025 của Ủy ban nhân dân tỉnh Lâm Đồng.") ==
          Lines{"citation-inconsistent"});
    // Numbers of two organs.
    CHECK(remarks("Kế hoạch số 48/KH-UBND ngày 05/3/2025 của UBND tỉnh; Kế hoạch số 48/KH-UBND ngày 06/3/2025 của UBND xã Tân Hưng.").empty());
    CHECK(remarks("Kế hoạch số 48/KH-UBND ngày 05/3/2025; Kế hoạch số 48/KH-UBND.").empty());
}

TEST_CASE("the organ of a cited document", "[check]") {
    CHECK(remarks("Kế hoạch số 51/KH-SVHTTDL ngày 24/02/2025 của UBND tỉnh.") == Lines{"citation-issuer-mismatch"});
    CHECK(remarks("Kế hoạch số 51/KH-UBND ngày 24/02/2025 của Sở Nội vụ.") == Lines{"citation-issuer-mismatch"});
    CHECK(remarks("Quyết định số 51/QĐ-UBND ngày 24/02/2025 của Chủ tịch UBND tỉnh.").empty());
    CHECK(remarks("Quyết định số 51/QĐ-BKHCN ngày 24/02/2025 của Bộ trưởng Bộ Khoa học và Công nghệ.").empty());
    CHECK(remarks("Quyết định số 51/QĐ-BNV ngày 24/02/2025 của Bộ Tài chính.") == Lines{"citation-issuer-mismatch"});
    CHECK(remarks("Quyết định số 51/QĐ-BNV ngày 24/02/2025 của Bộ trưởng.").empty());
    CHECK(remarks("Quyết định số 51/QĐ-STTTT ngày 24/02/2025 của Sở TT&TT.").empty());
}

TEST_CASE("a legal basis says all of the document", "[check]") {
    CHECK(incomplete("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.").empty());
    CHECK(incomplete("Căn cứ Nghị định số 30/2020/NĐ-CP.") == Lines{"date-organ"});
    CHECK(incomplete("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.") == Lines{"subject"});
    CHECK(incomplete("Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15.").empty());
    CHECK(incomplete("Căn cứ Kế hoạch số      /KH-UBND ngày     tháng 01 năm 2026 của UBND tỉnh về cải cách hành chính.").empty());
}

TEST_CASE("short names that nothing explains", "[check]") {
    CHECK(incomplete("Thực hiện Đề án 06 trên địa bàn tỉnh.") == Lines{"short"});
    CHECK(incomplete("Thực hiện Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ phê duyệt Đề án 06.").empty());
    CHECK(incomplete("Xây dựng Đề án 05 năm; Đề án 01 triệu héc-ta lúa.").empty());
}
