#include <string>
#include <vector>

#include "kehoach/check.h"
#include "support/catch.h"
#include "support/check.h"
#include "support/docx_builder.h"

using namespace kehoach;
using test::problems;
using test::quotes;
using test::with;
using test::with_paragraph;
using Strings = std::vector<std::string>;

namespace {

Strings looks(std::string_view body) {
    Strings out;
    for (const auto& problem : problems(test::DocxBuilder(body).docx(), "colour-highlight-hidden")) {
        out.push_back(std::string(problem.diagnostic.finding->variant) + " " + problem.diagnostic.quote);
    }
    return out;
}

}  // namespace

TEST_CASE("what is left to be filled in is found", "[check]") {
    CHECK(quotes(with_paragraph("Đạt XX% hồ sơ, khoảng xx hồ sơ."), "placeholder-left") == Strings{"XX", "xx"});
    CHECK(quotes(with_paragraph("Tập huấn cho .......... cán bộ."), "placeholder-left") == Strings{".........."});
    CHECK(quotes(with_paragraph("Tập huấn cho … người, đạt … %."), "placeholder-left") == Strings{"…", "…"});
    CHECK(quotes(with_paragraph("Kinh phí [CẦN XÁC MINH lại] và [tên đơn vị]."), "placeholder-left") ==
          Strings{"[CẦN XÁC MINH lại]", "[tên đơn vị]"});
    CHECK(quotes(with_paragraph("Giao {{don_vi}} chủ trì (bổ sung sau), đạt ???."), "placeholder-left") ==
          Strings{"{{don_vi}}", "(bổ sung sau)", "???"});
}

TEST_CASE("dots and numerals that leave nothing open stay silent", "[check]") {
    for (const auto* text : {
             "Hỗ trợ gạo, muối, … và các mặt hàng khác, v.v…",
             "Gồm sách, vở, ....",
             "Trong thế kỷ XX, Đại hội lần thứ XX, khóa XX.",
             "Báo cáo (nêu rõ lý do), kèm hồ sơ (nếu có) [1].",
             "Theo Quyết định số ..../QĐ-UBND ngày ... tháng ... năm 2026 của tỉnh.",
             "Thực hiện xong chưa?",
         }) {
        INFO(text);
        CHECK(quotes(with_paragraph(text), "placeholder-left") == Strings{});
    }
}

TEST_CASE("a form in an appendix has blanks", "[check]") {
    const std::string form = with("Phụ lục\nNHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026\n", "Phụ lục\nMẪU BÁO CÁO KẾT QUẢ\n");
    CHECK(quotes(form + "\n\nSố hồ sơ tiếp nhận: ............ hồ sơ.\n", "placeholder-left") == Strings{});
}

TEST_CASE("a mark of the draft is found once, the subject of a draft law not", "[check]") {
    CHECK(quotes(with("KẾ HOẠCH\nCải", "DỰ THẢO\n\nKẾ HOẠCH\nCải"), "draft-mark").size() == 1);
    CHECK(quotes(with("I. MỤC ĐÍCH", "Dự thảo lần 2\n\nI. MỤC ĐÍCH"), "draft-mark") == Strings{"Dự thảo lần 2"});
    CHECK(quotes(with("I. MỤC ĐÍCH", "KH CCHC v2.docx\n\nI. MỤC ĐÍCH"), "draft-mark") == Strings{"KH CCHC v2.docx"});
    CHECK(quotes(with_paragraph("Dự thảo Luật Dữ liệu được lấy ý kiến."), "draft-mark") == Strings{});
    CHECK(quotes(with("Báo cáo\tVăn phòng Sở", "Dự thảo\tVăn phòng Sở"), "draft-mark") == Strings{});
}

TEST_CASE("colours and highlighting of a Word document are summed up", "[check]") {
    CHECK(looks(test::paragraph_of(test::run("Kế hoạch ", "<w:color w:val=\"FF0000\"/>") + test::run("năm", "<w:color w:val=\"7030A0\"/>"))) ==
          Strings{"colour Kế hoạch"});
    CHECK(looks(test::paragraph_of(test::run("Kế hoạch", "<w:highlight w:val=\"yellow\"/>"))) == Strings{"highlight Kế hoạch"});
    CHECK(looks(test::paragraph_of(test::run("cổng dịch vụ", "<w:color w:val=\"0563C1\"/><w:u w:val=\"single\"/>"))) == Strings{"link cổng dịch vụ"});
    CHECK(looks(test::paragraph_of(test::run("ẩn", "<w:vanish/>") + test::run("Kế hoạch"))) == Strings{"hidden "});
}

TEST_CASE("a coloured paragraph has its place", "[check]") {
    const auto found = problems(test::DocxBuilder(test::paragraph("KẾ HOẠCH") + test::paragraph("Năm 2026") + test::paragraph("I. NỘI DUNG") +
                                                  test::paragraph_of(test::run("Rà soát quy định.", "<w:color w:val=\"FF0000\"/>")))
                                    .docx(),
                                "colour-highlight-hidden");
    REQUIRE(found.size() == 1);
    CHECK(found[0].diagnostic.at == "/sections/0/children/0");
}

TEST_CASE("black, what the program chooses, and coloured spaces are silent", "[check]") {
    CHECK(
        looks(test::paragraph_of(test::run("a", "<w:color w:val=\"auto\"/>") + test::run("b", "<w:color w:val=\"000000\" w:themeColor=\"dark1\"/>") +
                                 test::run("c", "<w:color w:val=\"222222\"/>") + test::run(" ", "<w:color w:val=\"FF0000\"/>") +
                                 test::run("d", "<w:highlight w:val=\"none\"/>"))) == Strings{});
}

TEST_CASE("tracked changes and comments are errors at either stage", "[check]") {
    const auto found =
        problems(test::DocxBuilder(test::paragraph_of("<w:ins w:id=\"1\">" + test::run("Kế hoạch") + "</w:ins>")).docx(), "revision-marks");
    REQUIRE(found.size() == 1);
    CHECK(found[0].severity == Severity::error);
}
