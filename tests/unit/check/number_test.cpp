#include <string>
#include <string_view>
#include <vector>

#include "kehoach/check.h"
#include "support/catch.h"
#include "support/rule_drafts.h"

using namespace kehoach;

namespace {

using Lines = std::vector<std::string>;

// A plan with that number line below that head; what is said of it.
Lines remarks(std::string_view number, std::string_view organ = "SỞ KHOA HỌC VÀ CÔNG NGHỆ", std::string_view type = "KẾ HOẠCH",
              CheckOptions options = {}) {
    options.stage = Stage::final;
    options.select = {"number-blank",         "number-format",         "number-zero-pad",      "symbol-type-unknown",
                      "symbol-type-mismatch", "symbol-organ-mismatch", "symbol-form-for-class"};
    const std::string text = "UBND TỈNH LÂM ĐỒNG\n" + std::string(organ) + "\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n" +
                             std::string(number) + "\nLâm Đồng, ngày 05 tháng 01 năm 2026\n\n" + std::string(type) +
                             "\nCải cách hành chính năm 2026\n\nI. MỘT\n\nMột.\n";
    const auto examined = check(text, "draft.txt", options);
    REQUIRE(examined);
    Lines out;
    for (const auto& problem : examined->problems) {
        std::string line(problem.diagnostic.name());
        if (!problem.diagnostic.finding->variant.empty()) line += "/" + std::string(problem.diagnostic.finding->variant);
        if (problem.correction) line += " -> " + problem.correction->after;
        out.push_back(line);
    }
    return out;
}

}  // namespace

TEST_CASE("a number line as the decree wants it", "[check]") {
    CHECK(remarks("Số: 05/KH-SKHCN").empty());
    CHECK(remarks("Số: 105/KH-SKH&CN").empty());
    CHECK(remarks("Số: 389/KH-BCĐ389").empty());
    CHECK(remarks("Số: 12/KH-UBND", "ỦY BAN NHÂN DÂN XÃ TÂN HƯNG").empty());
    CHECK(remarks("Số: 12/KH-UBND-VX", "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG").empty());
}

TEST_CASE("a blank number keeps its room", "[check]") {
    CHECK(remarks("Số:      /KH-SKHCN") == Lines{"number-blank"});
    CHECK(remarks("Số: ……/KH-SKHCN") == Lines{"number-blank"});
}

TEST_CASE("each malformed number line is one remark with its correction", "[check]") {
    CHECK(remarks("Số: 105 /KH-SKHCN") == Lines{"number-format/spaces -> Số: 105/KH-SKHCN"});
    CHECK(remarks("Số: 105/ KH–SKHCN") == Lines{"number-format/form -> Số: 105/KH-SKHCN"});
    CHECK(remarks("SỐ: 105/KH-SKHCN") == Lines{"number-format/form -> Số: 105/KH-SKHCN"});
    CHECK(remarks("Số 105/KH-SKHCN") == Lines{"number-format/form -> Số: 105/KH-SKHCN"});
    CHECK(remarks("Số: 105/KH-SKHCN.") == Lines{"number-format/form -> Số: 105/KH-SKHCN"});
    CHECK(remarks("Số:5/KH -SKHCN ,") == Lines{"number-format/form -> Số: 05/KH-SKHCN", "number-zero-pad -> Số: 05/KH-SKHCN"});
    CHECK(remarks("Số  :  105  /  KH  -  SKHCN  .") == Lines{"number-format/form -> Số: 105/KH-SKHCN"});
    CHECK(remarks("Số: 5/KH-SKHCN") == Lines{"number-zero-pad -> Số: 05/KH-SKHCN"});
}

TEST_CASE("the abbreviation of the type in a symbol", "[check]") {
    CHECK(remarks("Số: 105/TTR-SKHCN", "SỞ KHOA HỌC VÀ CÔNG NGHỆ", "TỜ TRÌNH") == Lines{"symbol-type-unknown/case -> /TTr"});
    CHECK(remarks("Số: 105/KHo-SKHCN") == Lines{"symbol-type-unknown"});
    CHECK(remarks("Số: 105/QĐ-SKHCN") == Lines{"symbol-type-mismatch"});
    CHECK(remarks("Số: 105/SKHCN-VP") == Lines{"symbol-form-for-class/letter"});
    CHECK(remarks("Số: 105/2026/KH-SKHCN") == Lines{"symbol-form-for-class/year"});
    CHECK(remarks("Số: 105/2026/QĐ-UBND", "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", "QUYẾT ĐỊNH").empty());
}

TEST_CASE("the organ's abbreviation in a symbol", "[check]") {
    CHECK(remarks("Số: 105/KH-SVHTTDL") == Lines{"symbol-organ-mismatch"});
    CHECK(remarks("Số: 105/KH-UBND") == Lines{"symbol-organ-mismatch"});
    CHECK(remarks("Số: 105/KH-SKHCHN") == Lines{"symbol-organ-mismatch"});
    // Abbreviations that only the house knows.
    CHECK(remarks("Số: 105/KH-CDC", "TRUNG TÂM KIỂM SOÁT BỆNH TẬT").empty());
    CHECK(remarks("Số: 105/KH-KSBT", "TRUNG TÂM KIỂM SOÁT BỆNH TẬT").empty());
    CheckOptions options;
    options.config.organs = {{"KHCN", "Sở Khoa học và Công nghệ"}};
    CHECK(remarks("Số: 105/KH-KHCN", "SỞ KHOA HỌC VÀ CÔNG NGHỆ", "KẾ HOẠCH", options).empty());
    CHECK(remarks("Số: 105/KH-SKHCN", "SỞ KHOA HỌC VÀ CÔNG NGHỆ", "KẾ HOẠCH", options) == Lines{"symbol-organ-mismatch"});
}

TEST_CASE("documents of the Party have symbols of their own", "[check]") {
    CheckOptions options;
    options.select = {"header"};
    const auto examined =
        check("ĐẢNG CỘNG SẢN VIỆT NAM\n\nĐẢNG BỘ TỈNH LÂM ĐỒNG\nĐẢNG ỦY SỞ NỘI VỤ\nSố 12-KH/ĐU\n\nKẾ HOẠCH\nKiểm tra năm 2026\n\nI. MỘT\n\nMột.\n",
              "draft.txt", options);
    REQUIRE(examined);
    for (const auto& problem : examined->problems) CHECK(problem.diagnostic.at != "/header/number");
}
