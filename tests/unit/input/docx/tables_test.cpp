#include "input/docx/tables.h"

#include "support/catch.h"
#include "support/docx_builder.h"
#include "support/reading.h"

using namespace kehoach;
using namespace kehoach::test;

namespace {

std::string span(int columns) { return "<w:gridSpan w:val=\"" + std::to_string(columns) + "\"/>"; }

std::string grid_of(const std::vector<int>& widths) {
    std::string out = "<w:tblGrid>";
    for (const int width : widths) out += "<w:gridCol w:w=\"" + std::to_string(width) + "\"/>";
    return out + "</w:tblGrid>";
}

RawTable read_table(const std::vector<std::string>& rows, std::string_view properties = {}) {
    return table_at(read_docx(DocxBuilder(table(rows, properties)).docx()));
}

const std::string restart = "<w:vMerge w:val=\"restart\"/>";
const std::string goes_on = "<w:vMerge/>";

}  // namespace

TEST_CASE("a table has its rows and cells, lines in cells are paragraphs", "[input]") {
    const auto read = read_table({row({cell("STT"), cell("Nội dung")}), row({cell("1"), cell("Rà soát\nBáo cáo")})});
    CHECK(shown(read) == "STT | Nội dung\n1 | Rà soát / Báo cáo\n");
    CHECK(read.form == TableForm::word);
    CHECK(read.rows[1].cells[1].paragraphs.size() == 2);
}

TEST_CASE("gridSpan joins columns", "[input]") {
    CHECK(shown(read_table({row({cell("a", span(2)), cell("b")}), row({cell("c"), cell("d"), cell("e")})})) == "a<2x1> | b\nc | d | e\n");
}

TEST_CASE("senseless spans count as one or as Word's most", "[input]") {
    CHECK(shown(read_table({row({cell("a", span(0)), cell("b", span(-3))})})) == "a | b\n");
    CHECK(shown(read_table({row({cell("a", span(2'000'000'000)), cell("b")})})) == "a | b\n");
}

TEST_CASE("vMerge joins rows, with and without the value continue", "[input]") {
    CHECK(shown(read_table({row({cell("a", restart), cell("b")}), row({cell("", goes_on), cell("c")}),
                            row({cell("", "<w:vMerge w:val=\"continue\"/>"), cell("d")}), row({cell("e"), cell("f")})})) ==
          "a<1x3> | b\nc\nd\ne | f\n");
}

TEST_CASE("a merge joins columns and rows at once", "[input]") {
    CHECK(shown(read_table({row({cell("a", span(2) + restart), cell("b")}), row({cell("", span(2) + goes_on), cell("c")}),
                            row({cell("d"), cell("e"), cell("f")})})) == "a<2x2> | b\nc\nd | e | f\n");
}

TEST_CASE("text of a cell that a merge covers is discarded as hidden", "[input]") {
    const auto list = read_docx(DocxBuilder(table({row({cell("a", restart), cell("b")}), row({cell("mất", goes_on), cell("c")})})).docx());
    CHECK(shown(list) == "a<1x2> | b\nc\n");
    CHECK(discarded_texts(list) == std::vector<std::string>{"mất"});
    CHECK(list.discarded.front().reason == DiscardReason::hidden);
}

TEST_CASE("a merge that goes on with a cell of another width is a cell of its own", "[input]") {
    const auto read = read_table({row({cell("a", span(2) + restart), cell("b")}), row({cell("", goes_on), cell("c"), cell("d")})});
    CHECK(shown(read) == "a<2x1> | b\n | c | d\n");
    CHECK(read.rows[1].cells[0].merge_open);
}

TEST_CASE("a merge that begins nowhere is open, and its text is kept", "[input]") {
    const auto read = read_table({row({cell("", goes_on), cell("a")}), row({cell("", goes_on), cell("b")}), row({cell("c", goes_on), cell("d")})});
    CHECK(read.rows[0].cells[0].merge_open);
    CHECK(read.rows[0].cells[0].row_span == 3);
    const auto kept = read_table({row({cell("x", goes_on), cell("a")})});
    CHECK(shown(kept) == "x | a\n");
    CHECK_FALSE(kept.rows[0].cells[0].merge_open);
}

TEST_CASE("hMerge of old files joins cells", "[input]") {
    CHECK(shown(read_table({row({cell("a", "<w:hMerge w:val=\"restart\"/>"), cell("", "<w:hMerge/>"), cell("b")}),
                            row({cell("c"), cell("d"), cell("e")})})) == "a<2x1> | b\nc | d | e\n");
}

TEST_CASE("gridBefore and gridAfter leave empty cells", "[input]") {
    CHECK(shown(read_table({row({cell("a"), cell("b"), cell("c")}), row({cell("d"), cell("e")}, "<w:gridBefore w:val=\"1\"/>"),
                            row({cell("f")}, "<w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/>"), row({cell("g")})})) ==
          "a | b | c\n | d | e\n | f | \ng |  | \n");
}

TEST_CASE("columns that no cell begins at are no columns", "[input]") {
    CHECK(shown(read_table({row({cell("a", span(2)), cell("b", span(3))}), row({cell("c", span(2)), cell("d", span(3))})})) == "a | b\nc | d\n");
}

TEST_CASE("slivers that hold no text are no columns", "[input]") {
    const std::string rows = row({cell("a"), cell("b", span(2))}) + row({cell("c", span(2)), cell("d")});
    CHECK(read_body("<w:tbl>" + grid_of({2000, 20, 3000}) + rows + "</w:tbl>") == "a | b\nc | d\n");
    CHECK(read_body("<w:tbl>" + grid_of({2000, 900, 3000}) + rows + "</w:tbl>") == "a | b<2x1>\nc<2x1> | d\n");
}

TEST_CASE("an empty cell of a sliver's width is no cell, one with text is", "[input]") {
    const std::string grid = grid_of({2000, 20, 3000});
    CHECK(read_body("<w:tbl>" + grid + row({cell("a"), cell(""), cell("b")}) + "</w:tbl>") == "a | b\n");
    CHECK(read_body("<w:tbl>" + grid + row({cell("a"), cell("x"), cell("b")}) + "</w:tbl>") == "a | x | b\n");
}

TEST_CASE("a grid of nothing but slivers tells nothing", "[input]") {
    CHECK(read_body("<w:tbl>" + grid_of({1, 1}) + row({cell("a"), cell("b")}) + row({cell("c"), cell("")}) + "</w:tbl>") == "a | b\nc | \n");
}

TEST_CASE("rows marked as headers are told", "[input]") {
    const auto read = read_table({row({cell("STT")}, "<w:tblHeader/>"), row({cell("1")}, "<w:tblHeader w:val=\"0\"/>"), row({cell("2")})});
    CHECK(read.rows[0].is_header);
    CHECK_FALSE(read.rows[1].is_header);
    CHECK_FALSE(read.rows[2].is_header);
}

TEST_CASE("a table in a cell is text of the cell and a table of its own", "[input]") {
    const std::string inner = table({row({cell("b"), cell("c")}), row({cell("d"), cell("e")})});
    const auto read = read_table({row({"<w:tc>" + paragraph("a") + inner + paragraph("f") + "</w:tc>", cell("g")})});
    CHECK(shown(read) == "a / b c / d e / f | g\n");
    const Cell& outer = read.rows[0].cells[0];
    CHECK(outer.paragraphs.size() == 2);
    REQUIRE(outer.tables.size() == 1);
    CHECK(outer.tables[0].behind == 1);
    CHECK(shown(outer.tables[0].table) == "b | c\nd | e\n");
}

TEST_CASE("rows and cells stand in all wrappers", "[input]") {
    CHECK(read_body(table({"<w:sdt><w:sdtPr/><w:sdtContent>" + row({cell("a"), "<w:sdt><w:sdtContent>" + cell("b") + "</w:sdtContent></w:sdt>"}) +
                               "</w:sdtContent></w:sdt>",
                           "<w:customXml>" + row({cell("c"), "<w:customXml>" + cell("d") + "</w:customXml>"}) + "</w:customXml>",
                           "<w:ins w:id=\"1\">" + row({cell("e"), cell("f")}) + "</w:ins>"})) == "a | b\nc | d\ne | f\n");
}

TEST_CASE("deleted rows are out and their text discarded, inserted ones are in", "[input]") {
    const std::string document =
        DocxBuilder(table({row({cell("a")}), row({cell("cũ")}, "<w:del w:id=\"1\"/>"), row({cell("mới")}, "<w:ins w:id=\"2\"/>")})).docx();
    const auto list = read_docx(document);
    CHECK(shown(list) == "a\nmới\n");
    CHECK(discarded_texts(list) == std::vector<std::string>{"cũ"});
    ReadOptions original;
    original.revisions = Revisions::original;
    CHECK(shown(read_docx(document, original)) == "a\ncũ\n");
    CHECK(remarks_of(list) == std::vector<std::string>{"revision-marks/changes"});
}

TEST_CASE("borders come from the table, its style or its cells", "[input]") {
    const std::string lines = "<w:tblBorders><w:top w:val=\"single\"/></w:tblBorders>";
    const std::string styles = "<w:style w:type=\"table\" w:styleId=\"Luoi\"><w:tblPr>" + lines +
                               "</w:tblPr></w:style>"
                               "<w:style w:type=\"table\" w:styleId=\"Con\"><w:basedOn w:val=\"Luoi\"/></w:style>";
    const auto borders = [&](std::string_view table_properties, std::string_view cell_properties) {
        return table_at(read_docx(DocxBuilder(table({row({cell("a", cell_properties)})}, table_properties)).styles(styles).docx())).borders;
    };
    CHECK(borders("", "") == Borders::none);
    CHECK(borders(lines, "") == Borders::drawn);
    CHECK(borders("<w:tblBorders><w:top w:val=\"nil\"/><w:left w:val=\"none\"/></w:tblBorders>", "") == Borders::none);
    CHECK(borders("<w:tblStyle w:val=\"Luoi\"/>", "") == Borders::drawn);
    CHECK(borders("<w:tblStyle w:val=\"Con\"/>", "") == Borders::drawn);
    CHECK(borders("<w:tblStyle w:val=\"Luoi\"/><w:tblBorders><w:top w:val=\"nil\"/></w:tblBorders>", "") == Borders::none);
    CHECK(borders("", "<w:tcBorders><w:bottom w:val=\"single\"/></w:tcBorders>") == Borders::drawn);
    CHECK(borders("", "<w:tcBorders><w:bottom w:val=\"nil\"/></w:tcBorders>") == Borders::none);
}

TEST_CASE("lines of a table in a cell are not those of the table around it", "[input]") {
    const std::string inner = table({row({cell("b", "<w:tcBorders><w:top w:val=\"single\"/></w:tcBorders>")})});
    const auto read = read_table({row({"<w:tc>" + inner + "<w:p/></w:tc>"})});
    CHECK(read.borders == Borders::none);
    CHECK(read.rows[0].cells[0].tables.at(0).table.borders == Borders::drawn);
}

TEST_CASE("the default table style draws the lines of tables without a style", "[input]") {
    const std::string styles =
        "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"T\"><w:tblPr><w:tblBorders><w:top w:val=\"single\"/></w:tblBorders></w:tblPr></w:style>";
    CHECK(table_at(read_docx(DocxBuilder(table({row({cell("a")})})).styles(styles).docx())).borders == Borders::drawn);
}

TEST_CASE("a cell is bold where all of its text is", "[input]") {
    const std::string bold = "<w:tc>" + paragraph_of(run("STT", "<w:b/>")) + "</w:tc>";
    const std::string half = "<w:tc>" + paragraph_of(run("a", "<w:b/>") + run(" b")) + "</w:tc>";
    const auto read = read_table({row({bold, half, cell("")}), row({cell("1"), cell("2"), cell("3")})});
    CHECK(read.rows[0].cells[0].bold);
    CHECK_FALSE(read.rows[0].cells[1].bold);
    CHECK_FALSE(read.rows[0].cells[2].bold);
}

TEST_CASE("signs alone stay in cells", "[input]") { CHECK(shown(read_table({row({cell("-"), cell("x"), cell("…")})})) == "- | x | …\n"); }

TEST_CASE("a table without any text is none", "[input]") {
    CHECK(read_body(paragraph("a") + table({row({cell(""), cell("")})}) + paragraph("b")) == "a\nb\n");
}

TEST_CASE("rows without cells and tables without rows do no harm", "[input]") {
    CHECK(read_body("<w:tbl/><w:tbl><w:tr/><w:tr><w:tc/></w:tr></w:tbl>" + paragraph("a")) == "a\n");
}

TEST_CASE("a section that begins with a table begins its page", "[input]") {
    const auto list = read_docx(DocxBuilder(paragraph("a", "<w:sectPr/>") + table({row({cell("b")})}) + table({row({cell("c")})})).docx());
    CHECK(table_at(list, 1).page_break_before);
    CHECK_FALSE(table_at(list, 2).page_break_before);
}
