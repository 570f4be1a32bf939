#include "extract/citations.h"

#include <string>
#include <vector>

#include "support/catch.h"
#include "support/reading.h"

using namespace kehoach;
using Lines = std::vector<std::string>;

namespace {

Lines places(const Conversion& conversion) {
    Lines out;
    for (const auto& citation : conversion.citations) out.push_back(citation.at + " " + citation.number.value_or(citation.raw));
    return out;
}

}  // namespace

TEST_CASE("citations stand in reading order with their places", "[extract]") {
    const auto conversion = test::convert_text(
        "KẾ HOẠCH\nThực hiện Nghị quyết số 76/NQ-CP\n\nCăn cứ Luật Đất đai năm 2024;\n\nI. NỘI DUNG\n\n1. Theo Quyết định số 12/QĐ-UBND và Luật Thanh tra.\n\n"
        "Nơi nhận:\n- Sở Nội vụ;\n- Lưu: VT.\n\nPHỤ LỤC\nDANH MỤC NHIỆM VỤ\n(Kèm theo Kế hoạch số 5/KH-SNV ngày 5/3/2026 của Sở Nội vụ)\n\n"
        "| TT | Nội dung | Chủ trì |\n|---|---|---|\n| 1 | Triển khai Luật Viên chức | Văn phòng Sở |\n");
    CHECK(places(conversion) == Lines{"/header/title 76/NQ-CP", "/legal_bases/0 Luật Đất đai năm 2024", "/sections/0/children/0 12/QĐ-UBND",
                                      "/sections/0/children/0 Luật Thanh tra", "/appendices/0/reference 5/KH-SNV",
                                      "/appendices/0/children/0/rows/0/cells/1 Luật Viên chức"});
}

TEST_CASE("a reference line has its citation", "[extract]") {
    const auto conversion = test::convert_text(
        "KẾ HOẠCH\nTuyên truyền\n\nI. NỘI DUNG\n\n1. Việc.\n\nNơi nhận:\n- Lưu: VT.\n\nPHỤ LỤC I\n(Kèm theo Kế hoạch số 5/KH-SNV ngày 5/3/2026 của Sở Nội vụ)\n\n- Việc.\n\n"
        "PHỤ LỤC II\n(Kèm theo Kế hoạch của Sở Nội vụ)\n\n- Việc.\n");
    const auto& appendices = conversion.document.appendices;
    REQUIRE(appendices.size() == 2);
    REQUIRE(appendices[0].reference->citation);
    CHECK(appendices[0].reference->citation->number == "5/KH-SNV");
    CHECK(appendices[0].reference->citation->issuer == "Sở Nội vụ");
    CHECK_FALSE(appendices[1].reference->citation);
}
