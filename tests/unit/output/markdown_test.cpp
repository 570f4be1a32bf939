#include "output/writers.h"
#include "support/catch.h"
#include "support/reading.h"

using namespace kehoach;

namespace {

std::string markdown(std::string_view text) { return output::write_markdown(test::convert_text(text), {}); }

bool has(const std::string& text, std::string_view part) {
    INFO(text);
    CHECK(text.find(part) != std::string::npos);
    return true;
}

}  // namespace

TEST_CASE("the head is front matter", "[output]") {
    CHECK(markdown("SỞ Y TẾ\n\nSố: 1/KH-SYT\n\nHà Nội, ngày 1 tháng 2 năm 2026\n\nKẾ HOẠCH\nPhòng dịch\n\nI. MỘT\n")
              .starts_with("---\nformat: kehoach\nissuer: \"SỞ Y TẾ\"\nnumber: \"Số: 1/KH-SYT\"\nplace_date: \"Hà Nội, ngày 1 tháng 2 năm 2026\"\ntype: \"Kế hoạch\"\n"
                           "title: \"Phòng dịch\"\n---\n\n"));
}

TEST_CASE("headings are headings, clauses are paragraphs", "[output]") {
    const auto text = markdown("KẾ HOẠCH\nA b\n\nI. MỤC ĐÍCH\n\n1. Yêu cầu\n\n- Một.\n\n2. Các đơn vị thực hiện.\n");
    has(text, "\n## I. MỤC ĐÍCH\n");
    has(text, "\n### 1. Yêu cầu\n");
    has(text, "\n- Một.\n");
    has(text, "\n2\\. Các đơn vị thực hiện.\n");
}

TEST_CASE("bullets nest by indent", "[output]") { has(markdown("KẾ HOẠCH\nA b\n\nI. MỘT\n\n- Hai:\n\n+ Ba;\n\n+ Bốn.\n"), "\n- Hai:\n  + Ba;\n  + Bốn.\n"); }

TEST_CASE("tables are pipe tables, merged cells marked", "[output]") {
    const auto text = markdown("KẾ HOẠCH\nA b\n\nI. MỘT\n\nTT\tNội dung\tChủ trì\tThời gian\nI\tNhóm A|B\t\t\n1\tRà soát\tSở Y tế\tQuý I\n");
    has(text, "| TT | Nội dung | Chủ trì | Thời gian |\n|---|---|---|---|\n");
    has(text, "| **I** | **Nhóm A\\|B** |");
    has(text, "| 1 | Rà soát | Sở Y tế | Quý I |\n");
}

TEST_CASE("the ending is written as it is printed", "[output]") {
    const auto text = markdown("KẾ HOẠCH\nA b\n\nI. MỘT\n\nHai./.\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT, TH.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nTạ Minh Phúc\n");
    has(text, "**Nơi nhận:**\n\n- UBND tỉnh;\n- Lưu: VT, TH.\n");
    has(text, "**KT. GIÁM ĐỐC**\n\n**PHÓ GIÁM ĐỐC**\n\n**Tạ Minh Phúc**\n");
}

TEST_CASE("marks of Markdown in the text are escaped", "[output]") { has(markdown("KẾ HOẠCH\nA b\n\nI. MỘT\n\nKý hiệu (*) và <tên đơn vị>.\n"), "Ký hiệu (\\*) và \\<tên đơn vị>."); }
