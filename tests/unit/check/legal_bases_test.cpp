#include <string>
#include <string_view>
#include <vector>

#include "kehoach/check.h"
#include "support/catch.h"
#include "support/rule_drafts.h"

using namespace kehoach;

namespace {

using Lines = std::vector<std::string>;

Lines remarks(std::string_view bases, std::string_view head = "KẾ HOẠCH\nCải cách hành chính năm 2026") {
    CheckOptions options;
    options.select = {"legal-basis-punctuation"};
    const std::string text = std::string(head) + "\n\n" + std::string(bases) + "\n\nI. MỘT\n\nMột.\n";
    const auto examined = check(text, "draft.txt", options);
    REQUIRE(examined);
    Lines out;
    for (const auto& problem : examined->problems) {
        std::string line = std::string(problem.diagnostic.finding->variant) + " " + problem.diagnostic.at;
        if (problem.correction) line += " " + problem.correction->before + " -> " + problem.correction->after;
        out.push_back(line);
    }
    return out;
}

}  // namespace

TEST_CASE("legal bases end in semicolons, the last one in a full stop", "[check]") {
    CHECK(remarks("Căn cứ Luật Tố cáo năm 2018;\n\nCăn cứ Luật Khiếu nại năm 2011.").empty());
    CHECK(remarks("Căn cứ Luật Tố cáo năm 2018.\n\nCăn cứ Luật Khiếu nại năm 2011.").size() == 1);
    CHECK(remarks("Căn cứ Luật Tố cáo năm 2018;\n\nCăn cứ Luật Khiếu nại năm 2011,").front().starts_with("comma /legal_bases/1"));
    CHECK(remarks("Căn cứ Luật Tố cáo năm 2018;\n\nCăn cứ Luật Khiếu nại năm 2011;").front().starts_with("last /legal_bases/1"));
    CHECK(remarks("Căn cứ Luật Tố cáo năm 2018\n\nCăn cứ Luật Khiếu nại năm 2011.").front().ends_with("-> 2018;"));
}

TEST_CASE("a proposal is the last of the legal bases", "[check]") {
    CHECK(remarks("Căn cứ Luật Tố cáo năm 2018;\n\nTheo đề nghị của Chánh Văn phòng Sở.").empty());
}

TEST_CASE("running text that carries out a plan is no legal basis", "[check]") {
    CHECK(remarks("Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh, Sở Nội vụ ban hành Kế hoạch như sau:").empty());
}

TEST_CASE("two legal bases in one paragraph", "[check]") {
    CHECK(remarks("Căn cứ Luật Tố cáo năm 2018; Căn cứ Luật Khiếu nại năm 2011.").front().starts_with("line /legal_bases/0"));
}
