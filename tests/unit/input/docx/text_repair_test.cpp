#include "input/docx/text_repair.h"

#include <algorithm>
#include <string>

#include "support/catch.h"
#include "support/docx_builder.h"

using namespace kehoach;
using namespace kehoach::input::docx;
using namespace kehoach::test;

namespace {

constexpr std::string_view legacy = "KÕ ho¹ch c«ng t¸c n¨m 2004";
constexpr std::string_view unicode = "Kế hoạch công tác năm 2004";

std::string fonts(std::string_view name) { return "<w:rFonts w:ascii=\"" + std::string(name) + "\" w:hAnsi=\"" + std::string(name) + "\"/>"; }

std::string legacy_run(std::string_view text) { return run(text, fonts(".VnTime")); }

std::string style(std::string_view type_and_id, std::string_view font, std::string_view more = {}) {
    return "<w:style " + std::string(type_and_id) + ">" + std::string(more) + "<w:rPr>" + fonts(font) + "</w:rPr></w:style>";
}

std::string line(std::string_view text) { return std::string(text) + "\n"; }

std::string shown_in(std::string_view content, std::string_view properties = {}) { return read_body(paragraph_of(content, properties)); }

// What TextRepair makes of a story, a text a line.
std::string repaired(std::string_view story, bool* whole = nullptr) {
    const auto part = XmlPart::parse("<w:body>" + std::string(story) + "</w:body>", "x", [] { return std::string(); });
    REQUIRE(part.has_value());
    Styles styles;
    TextRepair repair(styles, {});
    repair.begin_part("x");
    const bool all = repair.add_story(part->root());
    if (whole != nullptr) *whole = all;
    std::string out;
    for (const auto& text : repair.repair()) out += text.text + "\n";
    return out;
}

}  // namespace

TEST_CASE("text in a legacy font becomes Unicode", "[input]") {
    CHECK(shown_in(legacy_run(legacy)) == line(unicode));
    CHECK(shown_in(run(legacy, fonts(".VnTimeH"))) == "KẾ HOẠCH CÔNG TÁC NĂM 2004\n");
    CHECK(shown_in(run(legacy, "<w:rFonts w:hAnsi=\".VnTime\" w:ascii=\"Times New Roman\"/>")) == line(unicode));
    CHECK(shown_in(run(legacy, "<w:rFonts w:ascii=\".VnTime\"/>")) == line(unicode));
}

TEST_CASE("the legacy font may come from a style, the default style, the document defaults or the theme", "[input]") {
    const std::string named = style("w:type=\"paragraph\" w:styleId=\"A\"", ".VnTime");
    CHECK(shown(read_docx(DocxBuilder(paragraph(legacy, "<w:pStyle w:val=\"A\"/>")).styles(named).docx())) == line(unicode));
    const std::string of_runs = style("w:type=\"character\" w:styleId=\"C\"", ".VnTime");
    CHECK(shown(read_docx(DocxBuilder(paragraph_of(run(legacy, "<w:rStyle w:val=\"C\"/>"))).styles(of_runs).docx())) == line(unicode));
    const std::string normal = style("w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"", ".VnTime");
    const std::string based = normal + "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"N\"/></w:style>";
    CHECK(shown(read_docx(DocxBuilder(paragraph(legacy)).styles(normal).docx())) == line(unicode));
    CHECK(shown(read_docx(DocxBuilder(paragraph(legacy, "<w:pStyle w:val=\"B\"/>")).styles(based).docx())) == line(unicode));
    const std::string defaults = "<w:docDefaults><w:rPrDefault><w:rPr>" + fonts(".VnTime") + "</w:rPr></w:rPrDefault></w:docDefaults>";
    CHECK(shown(read_docx(DocxBuilder(paragraph(legacy)).styles(defaults).docx())) == line(unicode));
    const std::string theme =
        "<a:themeElements><a:fontScheme><a:minorFont><a:latin typeface=\".VnTime\"/></a:minorFont></a:fontScheme></a:themeElements>";
    const std::string themed = "<w:rFonts w:asciiTheme=\"minorHAnsi\" w:hAnsiTheme=\"minorHAnsi\"/>";
    CHECK(shown(read_docx(DocxBuilder(paragraph_of(run(legacy, themed))).theme(theme).docx())) == line(unicode));
}

TEST_CASE("a font named nearer takes the legacy font of the style back", "[input]") {
    const std::string normal = style("w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"", ".VnTime");
    CHECK(shown(read_docx(DocxBuilder(paragraph_of(run("Số 5 §", fonts("Times New Roman")))).styles(normal).docx())) == "Số 5 §\n");
}

TEST_CASE("the soft hyphen of a legacy font is its letter, as element and as character", "[input]") {
    const std::string properties = "<w:rPr>" + fonts(".VnTime") + "</w:rPr>";
    CHECK(shown_in("<w:r>" + properties + "<w:t>ch</w:t><w:softHyphen/><w:t>¬ng tr×nh</w:t></w:r>") == "chương trình\n");
    CHECK(shown_in(legacy_run("ch\u00AD¬ng tr×nh")) == "chương trình\n");
    CHECK(shown_in("<w:r>" + properties + "<w:t>ch&#xAD;¬ng tr&#215;nh</w:t></w:r>") == "chương trình\n");
    CHECK(shown_in("<w:r><w:t>kế</w:t><w:softHyphen/><w:t>ho\u00ADạch</w:t></w:r>") == "kếhoạch\n");
}

TEST_CASE("a letter and its mark may stand in two runs", "[input]") {
    const std::string vni = fonts("VNI-Times");
    CHECK(shown_in(run("Ke", vni) + run("\u00E1 hoa", vni + "<w:b/>") + run("\u00EFch", vni)) == "Kế hoạch\n");
    CHECK(shown_in(run("a", vni) + "<w:r><w:tab/></w:r>" + run("\u00F9", vni)) == "a ù\n");
}

TEST_CASE("texts that comments and CDATA sections part are one", "[input]") {
    CHECK(shown_in("<w:r><w:rPr>" + fonts(".VnTime") + "</w:rPr><w:t>KÕ<!-- x --> ho<![CDATA[¹ch]]> &amp; n¨m</w:t></w:r>") == "Kế hoạch & năm\n");
}

TEST_CASE("symbols and text of symbol fonts stay", "[input]") {
    CHECK(shown_in(legacy_run("n¨m ") + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>" + run("\uF0FC", fonts("Wingdings"))) ==
          "năm ✓✓\n");
    CHECK(repaired(paragraph_of(run("\u00B7", fonts("Symbol"))) + paragraph_of("<w:r><w:sym w:char=\"F0B7\"/><w:sym/></w:r>")).empty());
}

TEST_CASE("both branches of a text box are repaired", "[input]") {
    const std::string box = "<w:txbxContent>" + paragraph_of(legacy_run("n¨m")) + "</w:txbxContent>";
    const std::string both = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx>" + box +
                             "</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box +
                             "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    CHECK(repaired(paragraph_of(legacy_run("mét ") + both + legacy_run("hai t¸m"))) == "năm\nnăm\nmột \nhai tám\n");
    CHECK(shown_in(legacy_run("th¸ng") + both) == "tháng\nnăm\n");
}

TEST_CASE("deleted text is repaired apart from the text around it", "[input]") {
    const std::string vni = "<w:rPr>" + fonts("VNI-Times") + "</w:rPr>";
    const std::string deleted = "<w:del w:id=\"1\"><w:r>" + vni + "<w:delText>hoa\u00EFch</w:delText></w:r></w:del>";
    CHECK(repaired("<w:p><w:r>" + vni + "<w:t>Ke</w:t></w:r>" + deleted + "<w:r>" + vni + "<w:t>\u00E1</w:t></w:r></w:p>") == "Kế\n\nhoạch\n");
}

TEST_CASE("tables, wrappers and notes of Word 2003 are walked through", "[input]") {
    CHECK(repaired(table({row({"<w:tc>" + paragraph_of(legacy_run("n¨m")) + "</w:tc>"})})) == "năm\n");
    CHECK(repaired("<w:sdt><w:sdtContent><w:p><w:ins><w:hyperlink>" + legacy_run("n¨m") + "</w:hyperlink></w:ins></w:p></w:sdtContent></w:sdt>") ==
          "năm\n");
    CHECK(repaired(paragraph_of("<w:r><w:footnote>" + paragraph_of(legacy_run("n¨m")) + "</w:footnote></w:r>")) == "năm\n");
    CHECK(repaired("<w:sectPr><w:hdr>" + paragraph_of(legacy_run("n¨m")) + "</w:hdr></w:sectPr>") == "năm\n");
    CHECK(repaired(legacy_run("n¨m")) == "năm\n");
}

TEST_CASE("codes of fields and texts that are no Unicode stay", "[input]") {
    CHECK(repaired(paragraph_of("<w:r><w:rPr>" + fonts(".VnTime") + "</w:rPr><w:instrText>n¨m</w:instrText></w:r>")).empty());
    CHECK(repaired(paragraph_of(legacy_run("n\xA8m"))).empty());
    CHECK(repaired(paragraph_of("<w:r><w:rPr>" + fonts(".VnTime") + "</w:rPr><w:t/><w:t>n<b/>¨m</w:t></w:r>")).empty());
}

TEST_CASE("elements too deep inside each other are told, and the rest is repaired", "[input]") {
    std::string deep = paragraph_of(legacy_run("n¨m"));
    for (int i = 0; i < 5000; ++i) deep = "<w:sdt>" + deep + "</w:sdt>";
    bool whole = true;
    CHECK(repaired(paragraph_of(legacy_run("t¸m")) + deep, &whole) == "tám\n");
    CHECK_FALSE(whole);
    CHECK(repaired(paragraph_of(legacy_run("t¸m")), &whole) == "tám\n");
    CHECK(whole);
}

TEST_CASE("notes, page headers and labels are read in Unicode", "[input]") {
    const std::string reference = "<w:r><w:footnoteReference w:id=\"1\"/></w:r>";
    const std::string section = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdheader\"/></w:sectPr>";
    const std::string label_font = "<w:rPr>" + fonts(".VnTime") + "</w:rPr>";
    const auto list = read_docx(DocxBuilder(paragraph_of(run("Một") + reference, numbered(1)) + section)
                                    .footnotes("<w:footnote w:id=\"1\">" + paragraph_of(legacy_run("n¨m")) + "</w:footnote>")
                                    .header(paragraph_of(legacy_run("Dù th¶o")))
                                    .numbering(list_definition(1, {{"decimal", "§iÒu %1.", label_font}}))
                                    .docx());
    CHECK(shown(list) == "Điều 1. Một\n");
    CHECK(list.notes.at(0).text == "năm");
    CHECK(list.page_marks == std::vector<std::string>{"Dự thảo"});
    CHECK(list.changes[ChangeKind::legacy_encoding] >= 3);
}

TEST_CASE("a label of an override is repaired, bullets are not", "[input]") {
    const std::string override =
        "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/><w:lvlText "
        "w:val=\"§iÒu %1.\"/><w:rPr>" +
        fonts(".VnTime") + "</w:rPr></w:lvl></w:lvlOverride></w:num>";
    const auto list = read_docx(DocxBuilder(paragraph("Một", numbered(2)) + paragraph("Hai", numbered(3)))
                                    .numbering(list_definition(1, {{"decimal", "%1.", ""}}) + override +
                                               list_definition(3, {{"bullet", "\uF0B7", "<w:rPr>" + fonts("Symbol") + "</w:rPr>"}}))
                                    .docx());
    CHECK(shown(list) == "Điều 0. Một\n• Hai\n");
}

TEST_CASE("text of a legacy font that cannot be converted is remarked with its font", "[input]") {
    const auto list = read_docx(DocxBuilder(paragraph_of(legacy_run("Kế hoạch công tác µ năm 2004"))).docx());
    REQUIRE(remarks_of(list) == std::vector<std::string>{"legacy-encoding/font"});
    CHECK(list.remarks[0].arguments == std::vector<std::string>{".VnTime"});
    const auto others = remarks_of(read_docx(DocxBuilder(paragraph_of(legacy_run(unicode)) + paragraph_of(legacy_run(legacy))).docx()));
    CHECK(std::count(others.begin(), others.end(), "legacy-encoding/font") == 0);
}
