#include "input/docx/pages.h"

#include "support/catch.h"
#include "support/docx_builder.h"

using namespace kehoach;
using namespace kehoach::test;

namespace {

const std::string header_reference = "<w:headerReference w:type=\"default\" r:id=\"rIdheader\"/>";
const std::string footer_reference = "<w:footerReference w:type=\"default\" r:id=\"rIdfooter\"/>";

std::string section(std::string_view content) { return "<w:sectPr>" + std::string(content) + "</w:sectPr>"; }

std::string page_field(std::string_view alignment = "center") {
    return paragraph_of(
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE \\* MERGEFORMAT </w:instrText></w:r><w:r><w:fldChar "
        "w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
        "<w:jc w:val=\"" + std::string(alignment) + "\"/>");
}

BlockList with_header(std::string_view header) { return read_docx(DocxBuilder(paragraph("a") + section(header_reference)).header(header).docx()); }

// Whether a page break stands before the second and the third of three sections with these properties.
std::vector<bool> breaks(std::string_view first, std::string_view second, std::string_view third) {
    const auto list = read_docx(DocxBuilder(paragraph("a", first) + paragraph("b", second) + paragraph("c") + std::string(third)).docx());
    return {paragraph_at(list, 1).page_break_before, paragraph_at(list, 2).page_break_before};
}

}  // namespace

TEST_CASE("paper and margins of each section are known, and where it begins", "[input]") {
    const auto list = read_docx(
        DocxBuilder(
            paragraph("a") +
            paragraph("b",
                      section("<w:pgSz w:w=\"11907\" w:h=\"16840\"/><w:pgMar w:top=\"1134\" w:right=\"851\" w:bottom=\"1134\" w:left=\"1701\"/>")) +
            paragraph("c") + section("<w:pgSz w:w=\"16840\" w:h=\"11907\" w:orient=\"landscape\"/><w:pgMar w:left=\"3cm\"/>"))
            .docx());
    REQUIRE(list.pages.size() == 2);
    CHECK(list.pages[0].first_block == 1);
    CHECK(list.pages[0].width == 11907);
    CHECK(list.pages[0].height == 16840);
    CHECK(list.pages[0].top == 1134);
    CHECK(list.pages[0].right == 851);
    CHECK(list.pages[0].bottom == 1134);
    CHECK(list.pages[0].left == 1701);
    CHECK_FALSE(list.pages[0].landscape);
    CHECK(list.pages[1].first_block == 3);
    CHECK(list.pages[1].landscape);
    CHECK(list.pages[1].left == 1701);
}

TEST_CASE("a document without sections has no pages", "[input]") { CHECK(read_docx(DocxBuilder(paragraph("a")).docx()).pages.empty()); }

TEST_CASE("a section begins a page, a continuous one does not", "[input]") {
    const std::string continuous = section("<w:type w:val=\"continuous\"/>");
    CHECK(breaks(section(""), section("<w:type w:val=\"nextPage\"/>"), section("")) == std::vector<bool>{true, true});
    CHECK(breaks(continuous, continuous, continuous) == std::vector<bool>{false, false});
}

TEST_CASE("whether a section begins a page is said by its own properties, which stand at its end", "[input]") {
    const std::string continuous = section("<w:type w:val=\"continuous\"/>");
    CHECK(breaks(section(""), continuous, section("")) == std::vector<bool>{false, true});
    CHECK(breaks(continuous, section(""), continuous) == std::vector<bool>{true, false});
}

TEST_CASE("marks in page headers are told, and their text is no content", "[input]") {
    const auto list = with_header(paragraph("DỰ THẢO") + paragraph("Dự thảo lần 2"));
    CHECK(shown(list) == "a\n");
    CHECK(list.page_marks == std::vector<std::string>{"DỰ THẢO", "Dự thảo lần 2"});
    CHECK(remarks_of(list).empty());
}

TEST_CASE("the words of a watermark are marks", "[input]") {
    const std::string watermark = paragraph_of("<w:r><w:pict><v:shape><v:textpath string=\"DỰ THẢO\"/></v:shape></w:pict></w:r>");
    CHECK(with_header(watermark).page_marks == std::vector<std::string>{"DỰ THẢO"});
    const auto other = with_header(paragraph_of("<w:r><w:pict><v:shape><v:textpath string=\"Bản sao\"/></v:shape></w:pict></w:r>"));
    CHECK(other.page_marks.empty());
    CHECK(remarks_of(other) == std::vector<std::string>{"page-header-text"});
}

TEST_CASE("other text of page headers is remarked once", "[input]") {
    const std::string sections = section(header_reference + footer_reference);
    const auto list =
        read_docx(DocxBuilder(paragraph("a", sections) + paragraph("b") + sections).header(paragraph("Kế hoạch 48")).footer(page_field()).docx());
    REQUIRE(remarks_of(list) == std::vector<std::string>{"page-header-text"});
    CHECK(list.remarks[0].arguments == std::vector<std::string>{"Kế hoạch 48"});
}

TEST_CASE("the number of the page is found in header or footer, with its place", "[input]") {
    const auto page = [](std::string_view header, std::string_view footer) {
        const auto list = read_docx(DocxBuilder(paragraph("a") + section(header_reference + footer_reference)).header(header).footer(footer).docx());
        CHECK(remarks_of(list).empty());
        return list.pages.at(0);
    };
    const auto above = page(page_field(), paragraph(""));
    CHECK(above.page_number_in_header);
    CHECK_FALSE(above.page_number_in_footer);
    CHECK(above.page_number_alignment == Alignment::centre);
    CHECK(above.page_number_on_first_page);
    const auto below = page(paragraph(""), page_field("right"));
    CHECK(below.page_number_in_footer);
    CHECK(below.page_number_alignment == Alignment::right);
    CHECK(page(paragraph_of("<w:fldSimple w:instr=\"PAGE\"><w:r><w:t>3</w:t></w:r></w:fldSimple>"), "").page_number_alignment == Alignment::left);
    CHECK(page(paragraph_of("<w:r><w:pgNum/></w:r>"), "").page_number_in_header);
    CHECK_FALSE(page(paragraph_of("<w:fldSimple w:instr=\"NUMPAGES\"><w:r><w:t>3</w:t></w:r></w:fldSimple>"), "").page_number_in_header);
    CHECK_FALSE(page(paragraph_of("<w:fldSimple w:instr=\"PAGEREF x\"><w:r><w:t>3</w:t></w:r></w:fldSimple>"), "").page_number_in_header);
}

TEST_CASE("a frame places the number of the page", "[input]") {
    const auto list =
        with_header(paragraph_of("<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>", "<w:framePr w:xAlign=\"center\"/>"));
    CHECK(list.pages.at(0).page_number_alignment == Alignment::centre);
}

TEST_CASE("a first page of its own may lack the number", "[input]") {
    const std::string sections = section(header_reference + "<w:titlePg/>");
    const auto list = read_docx(DocxBuilder(paragraph("a") + sections).header(page_field()).docx());
    CHECK(list.pages.at(0).first_page_differs);
    CHECK(list.pages.at(0).page_number_in_header);
    CHECK_FALSE(list.pages.at(0).page_number_on_first_page);
    const auto first = read_docx(
        DocxBuilder(paragraph("a") + section("<w:headerReference w:type=\"first\" r:id=\"rIdheader\"/><w:titlePg/>")).header(page_field()).docx());
    CHECK(first.pages.at(0).page_number_on_first_page);
    CHECK_FALSE(first.pages.at(0).page_number_in_header);
}

TEST_CASE("a header for first pages is not read where first pages do not differ", "[input]") {
    const auto list = read_docx(
        DocxBuilder(paragraph("a") + section("<w:headerReference w:type=\"first\" r:id=\"rIdheader\"/>")).header(paragraph("DỰ THẢO")).docx());
    CHECK(list.page_marks.empty());
}

TEST_CASE("a section without a header has that of the section before it", "[input]") {
    const auto list = read_docx(DocxBuilder(paragraph("a", section(header_reference)) + paragraph("b") + section("")).header(page_field()).docx());
    CHECK(list.pages.at(1).page_number_in_header);
    CHECK(list.pages.at(1).page_number_alignment == Alignment::centre);
}

TEST_CASE("a reference to no header does no harm", "[input]") {
    CHECK(read_docx(DocxBuilder(paragraph("a") + section(header_reference)).docx()).pages.size() == 1);
}

TEST_CASE("page headers of Word 2003 stand in the section", "[input]") {
    const auto list = read_docx(word_2003(paragraph("a") + section("<w:hdr w:type=\"odd\">" + paragraph("DỰ THẢO") + page_field() + "</w:hdr>")));
    CHECK(shown(list) == "a\n");
    CHECK(list.page_marks == std::vector<std::string>{"DỰ THẢO"});
    CHECK(list.pages.at(0).page_number_in_header);
}

TEST_CASE("a broken page header is told by its name", "[input]") {
    auto entries = DocxBuilder(paragraph("a") + section(header_reference)).header(paragraph("x")).entries();
    for (auto& entry : entries) {
        if (entry.name == "word/header.xml") entry.content = "<w:hdr>";
    }
    CHECK(refusal_of(zipped(entries)).arguments.at(0) == "word/header.xml");
}

TEST_CASE("a page header nested too deep is refused", "[input]") {
    std::string deep = "<w:p>";
    for (int i = 0; i < 100'000; ++i) deep += "<w:ins>";
    for (int i = 0; i < 100'000; ++i) deep += "</w:ins>";
    const auto document = DocxBuilder(paragraph("a") + section(header_reference)).header(deep + "</w:p>").docx();
    CHECK(refusal_of(document).code == ErrorCode::xml_too_deep);
}

TEST_CASE("the number of the page has the looks of its text, through styles", "[input]") {
    const std::string styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"Header\"><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:rPr><w:sz w:val=\"24\"/></w:rPr></w:style>";
    const auto page = [&](std::string_view content) {
        const std::string header = paragraph_of(content, "<w:pStyle w:val=\"Header\"/>");
        return read_docx(DocxBuilder(paragraph("a") + section(header_reference)).header(header).styles(styles).docx()).pages.at(0);
    };
    const auto plain = page("<w:fldSimple w:instr=\"PAGE\"><w:r><w:t>3</w:t></w:r></w:fldSimple>");
    CHECK(plain.page_number_alignment == Alignment::centre);
    CHECK(plain.page_number_half_points == 24);
    CHECK_FALSE(plain.page_number_bold);
    CHECK_FALSE(plain.page_number_worded);
    const auto bold =
        page(run("Trang ") + "<w:fldSimple w:instr=\"PAGE\"><w:r><w:rPr><w:b/><w:i/><w:sz w:val=\"30\"/></w:rPr><w:t>3</w:t></w:r></w:fldSimple>");
    CHECK(bold.page_number_half_points == 30);
    CHECK(bold.page_number_bold);
    CHECK(bold.page_number_italic);
    CHECK(bold.page_number_worded);
}

TEST_CASE("the numbers of pages may begin anew and be no digits", "[input]") {
    const auto page = [](std::string_view numbers) { return read_docx(DocxBuilder(paragraph("a") + section(numbers)).docx()).pages.at(0); };
    CHECK(page("<w:pgNumType w:start=\"1\"/>").page_number_restarts);
    CHECK_FALSE(page("<w:pgNumType w:fmt=\"decimal\"/>").page_number_restarts);
    CHECK(page("<w:pgNumType w:fmt=\"decimal\"/>").page_number_arabic);
    CHECK_FALSE(page("<w:pgNumType w:fmt=\"lowerRoman\"/>").page_number_arabic);
    CHECK(page("<w:docGrid w:type=\"lines\"/>").line_grid);
    CHECK_FALSE(page("<w:docGrid w:linePitch=\"360\"/>").line_grid);
}

TEST_CASE("where a cell or a text box places the number of the page is not known", "[input]") {
    const std::string row_of_cells = table({"<w:tr><w:tc>" + page_field() + "</w:tc></w:tr>"});
    CHECK(with_header(row_of_cells).pages.at(0).page_number_alignment == Alignment::unknown);
    CHECK(with_header(row_of_cells).pages.at(0).page_number_in_header);
}
