#include "input/docx/looks.h"

#include "support/catch.h"
#include "support/docx_builder.h"

using namespace kehoach;
using namespace kehoach::test;

namespace {

std::string font(std::string_view name) { return "<w:rFonts w:ascii=\"" + std::string(name) + "\"/>"; }

}  // namespace

TEST_CASE("equal looks have one entry, however they came about", "[input]") {
    const auto list = read_docx(
        DocxBuilder(paragraph_of(run("a", "<w:b/>") + run("b", "<w:b w:val=\"1\"/><w:i w:val=\"0\"/>") + run("c", "<w:rStyle w:val=\"Dam\"/>")) +
                    paragraph_of(run("d", "<w:b/>"), "<w:jc w:val=\"left\"/>"))
            .styles("<w:style w:type=\"character\" w:styleId=\"Dam\"><w:rPr><w:b/></w:rPr></w:style>")
            .docx());
    const auto first = paragraph_at(list, 0);
    REQUIRE(first.runs.size() == 1);
    CHECK(paragraph_at(list, 1).runs.at(0).style == first.runs[0].style);
    CHECK(paragraph_at(list, 1).looks == first.looks);
}

TEST_CASE("different looks have entries of their own", "[input]") {
    const auto list = read_docx(
        DocxBuilder(paragraph_of(run("a", "<w:sz w:val=\"26\"/>") + run("b", "<w:sz w:val=\"28\"/>") + run("c", font("Arial")) + run("d"))).docx());
    const auto read = paragraph_at(list);
    REQUIRE(read.runs.size() == 4);
    CHECK(list.run_styles[read.runs[0].style].half_points == 26);
    CHECK(list.run_styles[read.runs[1].style].half_points == 28);
    CHECK(list.run_styles[read.runs[2].style].font == "Arial");
    CHECK(list.run_styles[read.runs[3].style].font.empty());
}

TEST_CASE("the first entry of the looks of paragraphs is that of none", "[input]") {
    const auto list = read_docx(DocxBuilder(paragraph("a")).docx());
    REQUIRE(list.paragraph_styles.size() == 2);
    CHECK(list.paragraph_styles[0] == ParagraphStyle{});
    CHECK(paragraph_at(list).looks == 1);
}

TEST_CASE("text of legacy fonts becomes Unicode and keeps the name of its font", "[input]") {
    for (const auto* name : {".VnTime", ".VnTimeH"}) {
        INFO(name);
        const auto list = read_docx(DocxBuilder(paragraph_of(run("ch\u00ADng", font(name) + "<w:caps/>"))).docx());
        CHECK(paragraph_at(list).text == "CHƯNG");
        CHECK(list.run_styles.at(paragraph_at(list).runs.at(0).style).font == name);
    }
    CHECK(read_body(paragraph_of(run("kế\u00ADhoạch", font("Times New Roman")))) == "kếhoạch\n");
}

TEST_CASE("text in symbol fonts is shown as signs", "[input]") {
    const auto list = read_docx(DocxBuilder(paragraph_of(run("\uF0FC", font("Wingdings")) + run(" xong"))).docx());
    CHECK(paragraph_at(list).text == "✓ xong");
    CHECK(list.changes[ChangeKind::symbols] == 1);
}

TEST_CASE("a change of looks that was tracked is undone in the original", "[input]") {
    const std::string document =
        DocxBuilder(paragraph_of(run("a", "<w:b/><w:rPrChange w:id=\"1\"><w:rPr><w:i/></w:rPr></w:rPrChange>"),
                                 "<w:jc w:val=\"center\"/><w:pPrChange w:id=\"2\"><w:pPr><w:jc w:val=\"right\"/></w:pPr></w:pPrChange>"))
            .docx();
    ReadOptions original;
    original.revisions = Revisions::original;
    const auto now = read_docx(document);
    CHECK(now.run_styles.at(paragraph_at(now).runs.at(0).style).bold);
    CHECK(paragraph_at(now).centred);
    const auto before = read_docx(document, original);
    CHECK(before.run_styles.at(paragraph_at(before).runs.at(0).style).italic);
    CHECK_FALSE(before.run_styles.at(paragraph_at(before).runs.at(0).style).bold);
    CHECK(before.paragraph_styles.at(paragraph_at(before).looks).alignment == Alignment::right);
}

TEST_CASE("letters beyond ASCII have their own font where one is named", "[input]") {
    const auto list = read_docx(DocxBuilder(paragraph_of(run("a", font("Arial")) + run("b", R"(<w:rFonts w:ascii="Arial" w:hAnsi="Calibri"/>)") +
                                                         run("c", R"(<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>)")))
                                    .docx());
    const auto read = paragraph_at(list);
    REQUIRE(read.runs.size() == 3);
    CHECK(list.run_styles[read.runs[0].style].ansi_font.empty());
    CHECK(list.run_styles[read.runs[1].style].ansi_font == "Calibri");
    CHECK(read.runs[2].style == read.runs[0].style);
}

TEST_CASE("heights of lines and spaces between paragraphs are read as Word has them", "[input]") {
    const auto style_of = [](std::string_view properties) {
        const auto list = read_docx(DocxBuilder(paragraph("a", properties)).docx());
        return list.paragraph_styles.at(paragraph_at(list).looks);
    };
    CHECK(style_of(R"(<w:spacing w:line="360" w:lineRule="exact"/>)").line_spacing_exact);
    CHECK_FALSE(style_of(R"(<w:spacing w:line="360" w:lineRule="exact"/>)").line_spacing_at_least);
    CHECK(style_of(R"(<w:spacing w:line="360" w:lineRule="atLeast"/>)").line_spacing_at_least);
    CHECK(style_of("<w:contextualSpacing/>").contextual_spacing);
    CHECK(style_of(R"(<w:spacing w:before="0" w:beforeAutospacing="1"/>)").space_before == 280);
    CHECK(style_of(R"(<w:spacing w:before="60" w:beforeAutospacing="0"/>)").space_before == 60);
}
