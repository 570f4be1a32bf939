// Faults that Word documents have shown, each with the smallest document that shows it.

#include "kehoach/kehoach.h"
#include "support/catch.h"
#include "support/docx_builder.h"
#include "support/reading.h"

using namespace kehoach;
using namespace kehoach::test;

namespace {

constexpr const char* ruled = "<w:tblBorders><w:top w:val=\"single\"/></w:tblBorders>";

Conversion converted(const DocxBuilder& builder) {
    auto conversion = convert(builder.docx(), "auto", std::nullopt);
    REQUIRE(conversion.has_value());
    return *std::move(conversion);
}

Document document(const std::string& body) { return converted(DocxBuilder(body)).document; }

std::string sections(const std::string& body) { return shown(document(body).sections); }

std::string first_table(const std::string& body) { return shown(table_of(document(body))); }

const std::string clause = paragraph("I. MỤC ĐÍCH") + paragraph("1. Nâng cao nhận thức.");
const std::string ending =
    paragraph("Nơi nhận:") + paragraph("- Như trên;") + paragraph("- Lưu: VT.") + paragraph("GIÁM ĐỐC") + paragraph("Nguyễn Văn An");

}  // namespace

TEST_CASE("paragraphs of Word go on with each other only where lines were wrapped by hand", "[regression]") {
    CHECK(sections(paragraph("1. Mục đích") + paragraph("tạo chuyển biến về nhận thức")) == "1. {1} Mục đích\n  : tạo chuyển biến về nhận thức\n");
    CHECK(sections(paragraph_of(run("1. Tạo chuyển biến") + "<w:r><w:br/></w:r>" + run("về nhận thức"))) == "1. {1} Tạo chuyển biến về nhận thức\n");
}

TEST_CASE("a remark that begins with Lưu ý is no filing line", "[regression]") {
    const auto plan = document(clause + paragraph("Lưu ý: Địa bàn có thể điều chỉnh.") + paragraph("- Lưu trữ hồ sơ: theo quy định;") +
                               paragraph("Nơi nhận hồ sơ: Bộ phận Một cửa.") + paragraph("II. TỔ CHỨC THỰC HIỆN") + ending);
    CHECK(plan.sections.size() == 2);
    CHECK(plan.filing == std::vector<std::string>{"VT"});
    CHECK(plan.recipients == std::vector<std::string>{"Như trên"});
}

TEST_CASE("a list of appendices in the body opens none", "[regression]") {
    const auto plan = document(clause + paragraph("Kèm theo Kế hoạch này:") + paragraph("Phụ lục I: Danh mục nhiệm vụ;") +
                               paragraph("Phụ lục II: Kinh phí.") + paragraph("II. TỔ CHỨC THỰC HIỆN") + ending);
    CHECK(plan.sections.size() == 2);
    CHECK(plan.appendices.empty());
}

TEST_CASE("an organ below a position is not the name of the signer", "[regression]") {
    const auto plan = document(clause + paragraph("GIÁM ĐỐC") + paragraph("SỞ Y TẾ") + paragraph("Nguyễn Văn An"));
    REQUIRE(plan.signatures.size() == 1);
    CHECK(plan.signatures[0].position == "GIÁM ĐỐC SỞ Y TẾ");
    CHECK(plan.signatures[0].name == "Nguyễn Văn An");
}

TEST_CASE("a mark between type and title is a mark", "[regression]") {
    const auto header = document(paragraph("KẾ HOẠCH") + paragraph("DỰ THẢO (lần 3)") + paragraph("Trồng cây năm 2026") + clause).header;
    CHECK(header.marks == std::vector<std::string>{"DỰ THẢO (lần 3)"});
    CHECK(header.title == "Trồng cây năm 2026");
}

TEST_CASE("a plan behind a decision may have type and title on one line", "[regression]") {
    const auto decision = document(paragraph("QUYẾT ĐỊNH") + paragraph("Ban hành Kế hoạch đào tạo") + paragraph("Điều 1. Ban hành Kế hoạch.") +
                                   ending + paragraph("KẾ HOẠCH ĐÀO TẠO NĂM 2027") + paragraph("(Kèm theo Quyết định số 5/QĐ-SNV)") + clause);
    REQUIRE(decision.attachments.size() == 1);
    CHECK(decision.attachments[0].header.title == "ĐÀO TẠO NĂM 2027");
}

TEST_CASE("lines of a table of contents are no sections", "[regression]") {
    DocxBuilder builder(paragraph("I. MỤC ĐÍCH 2", "<w:pStyle w:val=\"TOC1\"/>") + clause);
    builder.styles("<w:style w:type=\"paragraph\" w:styleId=\"TOC1\"><w:name w:val=\"toc 1\"/></w:style>");
    const auto conversion = converted(builder);
    CHECK(conversion.document.sections.size() == 1);
    REQUIRE(conversion.discarded.size() == 1);
    CHECK(conversion.discarded[0].reason == DiscardReason::page_furniture);
    CHECK(has_finding(conversion, "contents-discarded"));
}

TEST_CASE("text in a font of an old encoding that cannot be converted is remarked", "[regression]") {
    const auto in_legacy_font = [](std::string_view text) {
        return converted(DocxBuilder(paragraph_of(run(text, "<w:rFonts w:ascii=\".VnTime\"/>"))));
    };
    CHECK_FALSE(has_finding(in_legacy_font("KÕ ho¹ch c«ng t¸c n¨m 2004"), "legacy-encoding/font"));
    CHECK(has_finding(in_legacy_font("Kế hoạch công tác µ năm 2004"), "legacy-encoding/font"));
}

TEST_CASE("a column that is parted into slivers keeps its text", "[regression]") {
    const std::string half = "<w:gridSpan w:val=\"2\"/>";
    const std::string grid =
        "<w:tblGrid><w:gridCol w:w=\"165\"/><w:gridCol w:w=\"165\"/><w:gridCol w:w=\"4000\"/><w:gridCol w:w=\"4000\"/></w:tblGrid>";
    const std::string rows = row({cell("TT", half), cell("Nhiệm vụ"), cell("Đơn vị")}) + row({cell("1", half), cell("Xây dựng"), cell("Văn phòng")}) +
                             row({cell(""), cell(""), cell("Việc khác"), cell("Sở Nội vụ")});
    CHECK(first_table(clause + "<w:tbl><w:tblPr>" + ruled + "</w:tblPr>" + grid + rows + "</w:tbl>")
              .starts_with("TT (ordinal) | Nhiệm vụ (task) | Đơn vị"));
}

TEST_CASE("tables of data are no layout, with lines and without", "[regression]") {
    const std::string persons =
        table({row({cell("Họ và tên"), cell("Chức danh"), cell("Ghi chú")}), row({cell("Trần Văn B"), cell("TRƯỞNG BAN"), cell("Chỉ đạo")})});
    const auto plan = document(clause + persons + ending);
    CHECK(table_of(plan).rows.size() == 1);
    REQUIRE(plan.signatures.size() == 1);
    CHECK(plan.signatures[0].name == "Nguyễn Văn An");
    const std::string reports = table({row({cell("Loại báo cáo"), cell("Nơi nhận")}), row({cell("Báo cáo quý"), cell("Sở Nội vụ")})}, ruled);
    CHECK(document(clause + reports + ending).recipients == std::vector<std::string>{"Như trên"});
}

TEST_CASE("a border that is taken away leaves the others", "[regression]") {
    const std::string without_top = "<w:tblStyle w:val=\"Grid\"/><w:tblBorders><w:top w:val=\"nil\"/></w:tblBorders>";
    DocxBuilder builder(clause + table({row({cell("a"), cell("b")})}, without_top));
    builder.styles(
        "<w:style w:type=\"table\" w:styleId=\"Grid\"><w:name w:val=\"Grid\"/><w:tblPr><w:tblBorders><w:top w:val=\"single\"/>"
        "<w:insideV w:val=\"single\"/></w:tblBorders></w:tblPr></w:style>");
    CHECK(std::get<RawTable>(read_docx(builder.docx()).blocks.back()).borders == Borders::drawn);
}

TEST_CASE("a header cell that reaches down through the whole table takes no row with it", "[regression]") {
    const std::string start = "<w:vMerge w:val=\"restart\"/>";
    const std::string on = "<w:vMerge/>";
    CHECK(first_table(clause + table({row({cell("Nội dung"), cell("Thời gian"), cell("Ghi chú", start)}),
                                      row({cell("Xây dựng"), cell("01/3"), cell("", on)}), row({cell("Tổ chức"), cell("31/3"), cell("", on)})},
                                     ruled))
              .starts_with("Nội dung (task) | Thời gian (deadline) | Ghi chú (note)\nitem: Xây dựng"));
}

TEST_CASE("a title over all columns above the header is no row", "[regression]") {
    const std::string all = "<w:gridSpan w:val=\"3\"/>";
    const auto plan = document(clause + table({row({cell("BẢNG PHÂN CÔNG", all)}), row({cell("TT"), cell("Nhiệm vụ"), cell("Chủ trì")}),
                                               row({cell("1"), cell("Xây dựng"), cell("Văn phòng")})},
                                              ruled));
    CHECK(shown(plan.sections).find(": BẢNG PHÂN CÔNG\n") != std::string::npos);
    CHECK(shown(table_of(plan)).starts_with("TT (ordinal) | Nhiệm vụ (task) | Chủ trì (lead)\nitem: 1"));
}

TEST_CASE("tables of one header that each count from 1 stay two", "[regression]") {
    const std::string one =
        table({row({cell("TT"), cell("Nhiệm vụ"), cell("Chủ trì")}), row({cell("1"), cell("Xây dựng"), cell("Văn phòng")})}, ruled);
    const auto plan = document(clause + one + paragraph("") + one);
    CHECK(table_of(plan, 0).rows.size() == 1);
    CHECK(table_of(plan, 1).rows.size() == 1);
}

TEST_CASE("labels of automatic numbering are composed and single-spaced", "[regression]") {
    DocxBuilder builder(paragraph("Phạm vi", numbered(1)));
    builder.numbering(list_definition(1, {{"decimal", "Đie\u0302\u0300u\u00A0%1. ", ""}}));
    CHECK(shown(converted(builder).document.sections) == "Điều 1. {1} Phạm vi\n");
}

TEST_CASE("a font for complex scripts says nothing of Latin letters", "[regression]") {
    CHECK(read_body(paragraph_of(run("Ke hoach", "<w:rFonts w:cs=\"Symbol\"/>"))) == "Ke hoach\n");
}

TEST_CASE("a repeated header inside a nested table stands in its cell, and nowhere else", "[regression]") {
    const std::string inner =
        table({row({cell("STT"), cell("Việc")}), row({cell("1"), cell("Một")}), row({cell("STT"), cell("Việc")}), row({cell("2"), cell("Hai")})});
    const auto conversion = converted(DocxBuilder(clause + table({row({cell("TT"), cell("Nhiệm vụ"), cell("Chi tiết")}),
                                                                  row({cell("1"), cell("Xây dựng"), "<w:tc>" + inner + "<w:p/></w:tc>"})},
                                                                 ruled)));
    CHECK(conversion.discarded.empty());
    REQUIRE(table_of(conversion.document).rows.size() == 1);
    CHECK(table_of(conversion.document).rows[0].nested.size() == 1);
}

TEST_CASE("one long row does not make all others as long", "[regression]") {
    std::string long_row = "<w:tr>";
    for (int i = 0; i < 1500; ++i) long_row += cell("a");
    std::string rows = long_row + "</w:tr>";
    for (int i = 0; i < 2000; ++i) rows += row({cell("b")});
    const auto list = read_docx(DocxBuilder("<w:tbl>" + rows + "</w:tbl>").docx());
    const auto& laid = std::get<RawTable>(list.blocks.front());
    CHECK(laid.rows.front().cells.size() == 256);
    CHECK(laid.rows.back().cells.size() == 1);
}

TEST_CASE("a mark in a header that is never shown is none", "[regression]") {
    DocxBuilder builder(clause + "<w:sectPr><w:headerReference w:type=\"even\" r:id=\"rIdheader\"/></w:sectPr>");
    builder.header(paragraph("DỰ THẢO"));
    CHECK(converted(builder).document.header.marks.empty());
}

TEST_CASE("hidden text of a page header is not discarded text of the document", "[regression]") {
    DocxBuilder builder(clause + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdheader\"/></w:sectPr>");
    builder.header(paragraph_of(run("Ẩn", "<w:vanish/>")));
    CHECK(converted(builder).discarded.empty());
}
