#include "input/docx/styles.h"

#include "support/catch.h"
#include "support/docx_builder.h"

using namespace kehoach;
using namespace kehoach::test;

namespace {

std::string style(std::string_view id, std::string_view content, std::string_view type = "paragraph") {
    return "<w:style w:type=\"" + std::string(type) + "\" w:styleId=\"" + std::string(id) + "\">" + std::string(content) + "</w:style>";
}

std::string run_style(std::string_view id, std::string_view run_properties, std::string_view base = {}) {
    const std::string based = base.empty() ? std::string() : "<w:basedOn w:val=\"" + std::string(base) + "\"/>";
    return style(id, based + "<w:rPr>" + std::string(run_properties) + "</w:rPr>", "character");
}

std::string text_style(std::string_view id, std::string_view run_properties, std::string_view base = {}) {
    const std::string based = base.empty() ? std::string() : "<w:basedOn w:val=\"" + std::string(base) + "\"/>";
    return style(id, based + "<w:rPr>" + std::string(run_properties) + "</w:rPr>");
}

std::string use(std::string_view id) { return "<w:pStyle w:val=\"" + std::string(id) + "\"/>"; }
std::string use_in_run(std::string_view id) { return "<w:rStyle w:val=\"" + std::string(id) + "\"/>"; }

// Looks of the first run of a paragraph with these properties.
RunStyle looks(std::string_view styles, std::string_view paragraph_properties, std::string_view run_properties = {}, std::string_view theme = {}) {
    DocxBuilder builder(paragraph_of(run("kế hoạch", run_properties), paragraph_properties));
    builder.styles(styles);
    if (!theme.empty()) builder.theme(theme);
    const auto list = read_docx(builder.docx());
    return list.run_styles.at(paragraph_at(list).runs.at(0).style);
}

ParagraphStyle paragraph_looks(std::string_view styles, std::string_view properties) {
    const auto list = read_docx(DocxBuilder(paragraph("a", properties)).styles(styles).docx());
    return list.paragraph_styles.at(paragraph_at(list).looks);
}

std::string shown_with(std::string_view styles, std::string_view body) { return shown(read_docx(DocxBuilder(body).styles(styles).docx())); }

const std::string theme_fonts =
    "<a:themeElements><a:fontScheme><a:majorFont><a:latin typeface=\"Cambria\"/></a:majorFont><a:minorFont><a:latin "
    "typeface=\"Calibri\"/></a:minorFont></a:fontScheme></a:themeElements>";

}  // namespace

TEST_CASE("looks come from the document's defaults, then the style, then the run", "[input]") {
    const std::string styles =
        "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Arial\"/><w:sz w:val=\"22\"/><w:color "
        "w:val=\"FF0000\"/></w:rPr></w:rPrDefault></w:docDefaults>" +
        text_style("A", "<w:sz w:val=\"26\"/>");
    CHECK(looks(styles, "").half_points == 22);
    CHECK(looks(styles, use("A")).half_points == 26);
    CHECK(looks(styles, use("A"), "<w:sz w:val=\"28\"/>").half_points == 28);
    CHECK(looks(styles, use("A")).font == "Arial");
    CHECK(looks(styles, use("A")).colour == 0xFF0000);
    CHECK(looks(styles, "", "<w:color w:val=\"auto\"/>").colour == 0);
}

TEST_CASE("a style has what those state that it is based on", "[input]") {
    const std::string styles =
        text_style("A", "<w:b/><w:i/>") + text_style("B", "<w:i w:val=\"0\"/>", "A") + text_style("C", "<w:sz w:val=\"30\"/>", "B");
    const auto last = looks(styles, use("C"));
    CHECK(last.bold);
    CHECK_FALSE(last.italic);
    CHECK(last.half_points == 30);
}

TEST_CASE("styles that are based on each other in a ring end", "[input]") {
    const std::string styles = text_style("A", "<w:b/>", "B") + text_style("B", "<w:i/>", "A") + text_style("C", "", "C");
    CHECK(looks(styles, use("A")).bold);
    CHECK(looks(styles, use("A")).italic);
    CHECK_FALSE(looks(styles, use("C")).bold);
}

TEST_CASE("a style based on one that is not there stands alone", "[input]") { CHECK(looks(text_style("A", "<w:b/>", "Z"), use("A")).bold); }

TEST_CASE("paragraphs without a style, or with an unknown one, have the default style", "[input]") {
    const std::string styles =
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:rPr><w:b/></w:rPr></w:style>";
    CHECK(looks(styles, "").bold);
    CHECK(looks(styles, use("Z")).bold);
    CHECK(paragraph_looks(styles, "").style_name == "Normal");
}

TEST_CASE("character styles lie over those of the paragraph", "[input]") {
    const std::string styles = text_style("P", "<w:sz w:val=\"26\"/><w:u w:val=\"single\"/>") + run_style("C", "<w:sz w:val=\"20\"/>");
    const auto both = looks(styles, use("P"), use_in_run("C"));
    CHECK(both.half_points == 20);
    CHECK(both.underlined);
    CHECK(looks(styles, use("P"), use_in_run("Z")).half_points == 26);
}

TEST_CASE("a toggle that both styles set is off, one that the run sets is on", "[input]") {
    const std::string styles = text_style("P", "<w:b/><w:caps/>") + run_style("C", "<w:b/>") + run_style("D", "<w:b w:val=\"0\"/>");
    CHECK_FALSE(looks(styles, use("P"), use_in_run("C")).bold);
    CHECK(looks(styles, use("P"), use_in_run("C")).capitals);
    CHECK(looks(styles, use("P"), use_in_run("D")).bold);
    CHECK(looks(styles, "", use_in_run("C")).bold);
    CHECK(looks(styles, use("P"), use_in_run("C") + "<w:b/>").bold);
    CHECK_FALSE(looks(styles, use("P"), "<w:b w:val=\"0\"/>").bold);
}

TEST_CASE("a toggle of hidden text is read through both styles too", "[input]") {
    const std::string styles = text_style("P", "<w:vanish/>") + run_style("C", "<w:vanish/>");
    CHECK(shown_with(styles, paragraph_of(run("ẩn") + run("hiện", use_in_run("C")), use("P"))) == "hiện\n");
}

TEST_CASE("all properties of a run are read", "[input]") {
    const auto all =
        looks("", "", "<w:i/><w:strike/><w:smallCaps/><w:u w:val=\"dotted\"/><w:highlight w:val=\"yellow\"/><w:color w:val=\"0070C0\"/>");
    CHECK(all.italic);
    CHECK(all.struck);
    CHECK(all.small_capitals);
    CHECK(all.underlined);
    CHECK(all.highlighted);
    CHECK(all.colour == 0x0070C0);
    CHECK(looks("", "", "<w:dstrike/>").struck);
    CHECK_FALSE(looks("", "", "<w:u w:val=\"none\"/><w:highlight w:val=\"none\"/>").underlined);
    CHECK_FALSE(looks("", "", "<w:highlight w:val=\"white\"/>").highlighted);
}

TEST_CASE("theme fonts are named by the theme", "[input]") {
    const std::string major = "<w:rFonts w:asciiTheme=\"majorHAnsi\"/>";
    const std::string minor = "<w:rFonts w:ascii=\"Arial\" w:asciiTheme=\"minorHAnsi\"/>";
    CHECK(looks("", "", major, theme_fonts).font == "Cambria");
    CHECK(looks("", "", minor, theme_fonts).font == "Calibri");
    CHECK(looks("", "", minor).font == "Arial");
}

TEST_CASE("a font named nearer takes the place of a theme font, and the other way round", "[input]") {
    const std::string styles = text_style("T", "<w:rFonts w:asciiTheme=\"minorHAnsi\"/>") + text_style("F", "<w:rFonts w:ascii=\"Arial\"/>");
    CHECK(looks(styles, use("T"), "<w:rFonts w:ascii=\".VnTime\"/>", theme_fonts).font == ".VnTime");
    CHECK(looks(styles, use("F"), "<w:rFonts w:asciiTheme=\"minorHAnsi\"/>", theme_fonts).font == "Calibri");
    CHECK(looks(styles, use("F"), "<w:rFonts w:hint=\"eastAsia\"/>", theme_fonts).font == "Arial");
}

TEST_CASE("capitals of a style are shown in the text, Vietnamese letters too", "[input]") {
    const std::string styles = text_style("P", "<w:caps/>") + run_style("C", "<w:caps/>");
    CHECK(shown_with(styles, paragraph("kế hoạch", use("P"))) == "KẾ HOẠCH\n");
    CHECK(shown_with(styles, paragraph_of(run("kế hoạch ", use_in_run("C")) + run("năm"))) == "KẾ HOẠCH năm\n");
    CHECK(shown_with(styles, paragraph_of(run("kế hoạch", "<w:smallCaps/>"))) == "kế hoạch\n");
}

TEST_CASE("alignment, indents and spacing come through defaults and styles", "[input]") {
    const std::string styles =
        "<w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:after=\"160\" w:line=\"259\" "
        "w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>" +
        style("A", "<w:name w:val=\"Tiêu đề\"/><w:pPr><w:jc w:val=\"center\"/><w:ind w:left=\"567\"/></w:pPr>") +
        style("B", "<w:basedOn w:val=\"A\"/><w:pPr><w:ind w:firstLine=\"720\"/></w:pPr>");
    const auto read = paragraph_looks(styles, use("B") + "<w:spacing w:before=\"120\"/>");
    CHECK(read.alignment == Alignment::centre);
    CHECK(read.left_indent == 567);
    CHECK(read.first_line_indent == 720);
    CHECK(read.space_before == 120);
    CHECK(read.space_after == 160);
    CHECK(read.line_spacing == 259);
    CHECK_FALSE(read.line_spacing_exact);
    CHECK(paragraph_looks(styles, use("A")).style_name == "Tiêu đề");
    CHECK(paragraph_looks(styles, "<w:spacing w:line=\"360\" w:lineRule=\"exact\"/>").line_spacing_exact);
}

TEST_CASE("alignments have the names of both versions of the standard", "[input]") {
    const auto alignment = [](std::string_view name) { return paragraph_looks("", "<w:jc w:val=\"" + std::string(name) + "\"/>").alignment; };
    CHECK(alignment("left") == Alignment::left);
    CHECK(alignment("start") == Alignment::left);
    CHECK(alignment("center") == Alignment::centre);
    CHECK(alignment("end") == Alignment::right);
    CHECK(alignment("both") == Alignment::justified);
    CHECK(paragraph_looks("", "").alignment == Alignment::left);
    CHECK(paragraph_looks("", "<w:ind w:start=\"100\" w:end=\"1cm\" w:hanging=\"50\"/>").left_indent == 100);
    CHECK(paragraph_looks("", "<w:ind w:start=\"100\" w:end=\"1cm\" w:hanging=\"50\"/>").right_indent == 567);
    CHECK(paragraph_looks("", "<w:ind w:start=\"100\" w:end=\"1cm\" w:hanging=\"50\"/>").first_line_indent == -50);
}

TEST_CASE("an outline level makes a heading, of the style or of the paragraph", "[input]") {
    const std::string styles = style("H", "<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>");
    const auto level = [&](std::string_view properties) {
        return paragraph_at(read_docx(DocxBuilder(paragraph("a", properties)).styles(styles).docx())).heading_level;
    };
    CHECK(level(use("H")) == 2);
    CHECK(level("<w:outlineLvl w:val=\"0\"/>") == 1);
    CHECK(level("<w:outlineLvl w:val=\"8\"/>") == 6);
    CHECK(level(use("H") + "<w:outlineLvl w:val=\"9\"/>") == 0);
    CHECK(level("") == 0);
}
