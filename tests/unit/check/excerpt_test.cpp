#include "check/excerpt.h"

#include <string>
#include <vector>

#include "support/catch.h"
#include "support/check.h"
#include "support/docx_builder.h"
#include "support/table_checks.h"

using namespace kehoach;
using namespace kehoach::test;
using Lines = std::vector<std::string>;

namespace {

// The lines of the excerpts, the words in brackets.
Lines marked(std::string_view bytes, std::string_view rule) {
    Lines out;
    for (const auto& problem : problems(bytes, rule)) {
        out.emplace_back();
        if (!problem.excerpt) continue;
        out.back() = problem.excerpt->text;
        out.back().insert(problem.excerpt->end, "]");
        out.back().insert(problem.excerpt->begin, "[");
    }
    return out;
}

std::string plan_with_rows(const std::string& rows) {
    return plan_with_table("| TT | Nội dung | Sản phẩm | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian |\n|---|---|---|---|---|---|\n" + rows);
}

std::string word_table(const std::vector<std::string>& rows) {
    return DocxBuilder(paragraph("KẾ HOẠCH") + paragraph("Cải cách hành chính năm 2026") + paragraph("I. NỘI DUNG") + table(rows)).docx();
}

}  // namespace

TEST_CASE("the words of a problem in a table are marked in its cell", "[check]") {
    const std::string total =
        "| TT | Nội dung | Tổng số | Trung ương | Địa phương |\n|---|---|---|---|---|\n"
        "| | Tổng cộng | 12.500 | 10.000 | 2.500 |\n| 1 | Lớp một | 7.500 | 6.000 | 1.500 |\n| 2 | Lớp hai | 5.000 | 4.000 | 600 |\n";
    CHECK(marked(plan_with_table(total), "table-total") == Lines{"| | Tổng cộng | 12.500 | 10.000 | [2.500] |"});
    CHECK(marked(plan_with_rows("| 1 | Rà soát | Báo cáo | Thanh tra Sở | Thanh tra Sở | Quý I/2026 |\n"), "table-lead-in-support") ==
          Lines{"| 1 | Rà soát | Báo cáo | Thanh tra Sở | [Thanh tra Sở] | Quý I/2026 |"});
    CHECK(marked(plan_with_table("TT\tNội dung\tSản phẩm\tChủ trì\tPhối hợp\tThời gian\n1\tRà soát\tBáo cáo\tThanh tra Sở\tThanh tra Sở\tQuý I\n"),
                 "table-lead-in-support") == Lines{"1\tRà soát\tBáo cáo\tThanh tra Sở\t[Thanh tra Sở]\tQuý I"});
}

TEST_CASE("rows of a table that is one line are told apart", "[check]") {
    const std::string row = "</td><td>Rà soát</td><td>Báo cáo</td><td>Thanh tra Sở</td><td>Thanh tra Sở</td></tr>";
    const std::string html = "<table><tr><th>TT</th><th>Nội dung</th><th>Sản phẩm</th><th>Chủ trì</th><th>Phối hợp</th></tr><tr><td>1" + row +
                             "<tr><td>2" + row + "</table>\n";
    const auto found = problems(plan_with_table(html), "table-lead-in-support");
    REQUIRE(found.size() == 2);
    for (std::size_t i = 0; i < 2; ++i) {
        REQUIRE(found[i].excerpt);
        const auto& excerpt = *found[i].excerpt;
        const auto cell = html.find("Thanh tra Sở", html.find("Thanh tra Sở", html.find(i == 0 ? "<td>1" : "<td>2")) + 1);
        CHECK(excerpt.offset + excerpt.begin == cell);
    }
}

TEST_CASE("an ordinal behind a gap is marked", "[check]") {
    CHECK(marked(
              plan_with_rows("| 1 | Rà soát 3 | Báo cáo | Văn phòng Sở | | Quý I/2026 |\n| 3 | Mở 3 lớp | Báo cáo | Văn phòng Sở | | Quý I/2026 |\n"),
              "table-stt-sequence") == Lines{"| [3] | Mở 3 lớp | Báo cáo | Văn phòng Sở | | Quý I/2026 |"});
}

TEST_CASE("the heading of an official letter is marked", "[check]") {
    CHECK(marked(with("\nKẾ HOẠCH\n", "\nCÔNG VĂN\n"), "symbol-form-for-class") == Lines{"[CÔNG VĂN]"});
}

TEST_CASE("whole words are marked before parts of others", "[check]") {
    CHECK(marked(with_paragraph("Đơn vị XXIII đạt XX hồ sơ."), "placeholder-left") == Lines{"Đơn vị XXIII đạt [XX] hồ sơ."});
}

TEST_CASE("cells of a Word document are found in their rows", "[check]") {
    const std::vector<std::string> rows = {
        row({cell("TT"), cell("Nội dung"), cell("Chủ trì"), cell("Phối hợp"), cell("Sản phẩm")}),
        row({cell("1"), cell("Rà soát"), cell("Thanh tra Sở"), cell("Văn phòng Sở"), cell("Báo cáo")}),
        row({cell("2"), cell("Rà soát"), cell("Thanh tra Sở"), cell("Phòng Nội vụ\nThanh tra Sở"), cell("Báo cáo")}),
        row({cell("5"), cell("Rà soát"), cell("Thanh tra Sở"), cell("Văn phòng Sở"), cell("Báo cáo")}),
    };
    CHECK(marked(word_table(rows), "table-lead-in-support") == Lines{"[Thanh tra Sở]"});
    CHECK(marked(word_table(rows), "table-stt-sequence") == Lines{"[5]"});
}
