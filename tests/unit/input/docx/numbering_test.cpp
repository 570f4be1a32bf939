#include "input/docx/numbering.h"

#include "support/catch.h"
#include "support/docx_builder.h"

using namespace kehoach;
using namespace kehoach::test;

namespace {

// The document that these paragraphs make under these definitions, a line a paragraph.
std::string labelled(const std::vector<std::string>& paragraphs, const std::string& numbering, std::string_view styles = {}) {
    std::string body;
    for (const auto& p : paragraphs) body += p;
    return shown(read_docx(DocxBuilder(body).numbering(numbering).styles(styles).docx()));
}

std::string item(int num_id, int level = 0) { return paragraph("x", numbered(num_id, level)); }

const std::string outline_list = list_definition(1, {{"upperRoman", "%1.", ""}, {"decimal", "%2.", ""}, {"lowerLetter", "%3)", ""}});
const std::string nested_list = list_definition(1, {{"decimal", "%1.", ""}, {"decimal", "%1.%2.", ""}, {"decimal", "%1.%2.%3.", ""}});

std::string num(int id, int abstract_id, std::string_view overrides = {}) {
    return "<w:num w:numId=\"" + std::to_string(id) + "\"><w:abstractNumId w:val=\"" + std::to_string(abstract_id) + "\"/>" + std::string(overrides) +
           "</w:num>";
}

std::string start_override(int level, int start) {
    return "<w:lvlOverride w:ilvl=\"" + std::to_string(level) + "\"><w:startOverride w:val=\"" + std::to_string(start) + "\"/></w:lvlOverride>";
}

}  // namespace

TEST_CASE("labels of an outline are printed before their paragraphs", "[input]") {
    CHECK(labelled({item(1), item(1, 1), item(1, 2), item(1, 2), item(1, 1), item(1), item(1, 1)}, outline_list) ==
          "I. x\n1. x\na) x\nb) x\n2. x\nII. x\n1. x\n");
}

TEST_CASE("a level may print the numbers of those above it", "[input]") {
    CHECK(labelled({item(1), item(1, 1), item(1, 1), item(1, 2), item(1), item(1, 1)}, nested_list) ==
          "1. x\n1.1. x\n1.2. x\n1.2.1. x\n2. x\n2.1. x\n");
}

TEST_CASE("a level that was skipped shows its first number", "[input]") {
    CHECK(labelled({item(1), item(1, 2), item(1, 2)}, nested_list) == "1. x\n1.1.1. x\n1.1.2. x\n");
}

TEST_CASE("the label is part of the block, and its size is known", "[input]") {
    const auto list = read_docx(DocxBuilder(paragraph("Mục đích", numbered(1))).numbering(outline_list).docx());
    CHECK(paragraph_at(list).text == "I. Mục đích");
    CHECK(paragraph_at(list).label_size == 3);
}

TEST_CASE("every format of a level is printed", "[input]") {
    const auto label = [](std::string_view format, int start) {
        return labelled({item(1)}, "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"" + std::to_string(start) +
                                       "\"/><w:numFmt w:val=\"" + std::string(format) + "\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>" +
                                       num(1, 1));
    };
    CHECK(label("decimal", 3) == "3. x\n");
    CHECK(label("decimalZero", 3) == "03. x\n");
    CHECK(label("upperRoman", 3) == "III. x\n");
    CHECK(label("lowerRoman", 3) == "iii. x\n");
    CHECK(label("upperLetter", 3) == "C. x\n");
    CHECK(label("lowerLetter", 4) == "d. x\n");
    CHECK(label("ordinal", 3) == "3rd. x\n");
    CHECK(label("decimal", 0) == "0. x\n");
}

TEST_CASE("a format in AlternateContent is that of its choice", "[input]") {
    CHECK(labelled({item(1)},
                   "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><mc:AlternateContent><mc:Choice "
                   "Requires=\"w14\"><w:numFmt w:val=\"custom\" w:format=\"001, 002, 003, ...\"/></mc:Choice><mc:Fallback><w:numFmt "
                   "w:val=\"decimal\"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>" +
                       num(1, 1)) == "001. x\n");
}

TEST_CASE("a format that is not known is remarked", "[input]") {
    const auto list = read_docx(DocxBuilder(item(1)).numbering(list_definition(1, {{"hebrew1", "%1.", ""}})).docx());
    CHECK(shown(list) == "1. x\n");
    CHECK(remarks_of(list) == std::vector<std::string>{"number-format-unknown"});
}

TEST_CASE("text around the number is printed as it stands", "[input]") {
    CHECK(labelled({item(1)}, list_definition(1, {{"decimal", "Điều %1.", ""}})) == "Điều 1. x\n");
    CHECK(labelled({item(1)}, list_definition(1, {{"decimal", "100% %1 %", ""}})) == "100% 1 % x\n");
}

TEST_CASE("a level with lvlRestart 0 counts on", "[input]") {
    const auto list = list_definition(1, {{"upperRoman", "%1.", ""}, {"decimal", "%2.", "<w:lvlRestart w:val=\"0\"/>"}});
    CHECK(labelled({item(1), item(1, 1), item(1, 1), item(1), item(1, 1)}, list) == "I. x\n1. x\n2. x\nII. x\n3. x\n");
}

TEST_CASE("a level with lvlRestart n begins anew behind level n only", "[input]") {
    const auto list = list_definition(1, {{"upperRoman", "%1.", ""}, {"decimal", "%2.", ""}, {"lowerLetter", "%3)", "<w:lvlRestart w:val=\"1\"/>"}});
    CHECK(labelled({item(1), item(1, 1), item(1, 2), item(1, 1), item(1, 2), item(1), item(1, 1), item(1, 2)}, list) ==
          "I. x\n1. x\na) x\n2. x\nb) x\nII. x\n1. x\na) x\n");
}

TEST_CASE("a level without a start begins with zero", "[input]") {
    CHECK(labelled({item(1), item(1)}, "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>" +
                                           num(1, 1)) == "0. x\n1. x\n");
}

TEST_CASE("a label that asks for the number of a deeper level is not shown", "[input]") {
    CHECK(labelled({item(1)}, list_definition(1, {{"decimal", "%1.%2.", ""}, {"decimal", "%2.", ""}})) == "x\n");
}

TEST_CASE("numberings of one definition count together", "[input]") {
    CHECK(labelled({item(1), item(2), item(1)}, outline_list + num(2, 1)) == "I. x\nII. x\nIII. x\n");
}

TEST_CASE("numberings of different definitions count apart", "[input]") {
    CHECK(labelled({item(1), item(2), item(1)}, outline_list + list_definition(2, {{"decimal", "%1.", ""}})) == "I. x\n1. x\nII. x\n");
}

TEST_CASE("a numbering with startOverride begins anew once", "[input]") {
    CHECK(labelled({item(1), item(1), item(2), item(2), item(1)}, outline_list + num(2, 1, start_override(0, 1))) ==
          "I. x\nII. x\nI. x\nII. x\nIII. x\n");
    CHECK(labelled({item(1), item(2)}, outline_list + num(2, 1, start_override(0, 5))) == "I. x\nV. x\n");
}

TEST_CASE("a startOverride of a deeper level leaves those above alone", "[input]") {
    CHECK(labelled({item(1), item(1, 1), item(1, 1), item(2, 1), item(2)}, nested_list + num(2, 1, start_override(1, 1))) ==
          "1. x\n1.1. x\n1.2. x\n1.1. x\n2. x\n");
}

TEST_CASE("an override may give a level of its own", "[input]") {
    CHECK(labelled({item(1), item(2)},
                   outline_list + num(2, 1,
                                      "<w:lvlOverride w:ilvl=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText "
                                      "w:val=\"(%1)\"/></w:lvl></w:lvlOverride>")) == "I. x\n(2) x\n");
}

TEST_CASE("isLgl prints all numbers in Arabic digits", "[input]") {
    const auto legal = [](std::string_view format) {
        return labelled({item(1), item(1), item(1, 1)}, list_definition(1, {{std::string(format), "%1.", ""}, {"decimal", "%1.%2.", "<w:isLgl/>"}}));
    };
    CHECK(legal("upperRoman") == "I. x\nII. x\n2.1. x\n");
    CHECK(legal("decimalZero") == "01. x\n02. x\n02.1. x\n");
}

TEST_CASE("a definition may stand for that of a numbering style", "[input]") {
    const std::string linked = "<w:abstractNum w:abstractNumId=\"2\"><w:numStyleLink w:val=\"Danh\"/></w:abstractNum>" + num(2, 2);
    CHECK(labelled({item(2), item(2)}, outline_list + linked,
                   "<w:style w:type=\"numbering\" w:styleId=\"Danh\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>") ==
          "I. x\nII. x\n");
}

TEST_CASE("a definition that says to be that of a numbering style is found without the style", "[input]") {
    const std::string owner =
        "<w:abstractNum w:abstractNumId=\"3\"><w:styleLink w:val=\"Danh\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText "
        "w:val=\"%1)\"/></w:lvl></w:abstractNum>";
    CHECK(labelled({item(2)}, owner + "<w:abstractNum w:abstractNumId=\"2\"><w:numStyleLink w:val=\"Danh\"/></w:abstractNum>" + num(2, 2)) ==
          "a) x\n");
}

TEST_CASE("links of definitions in a ring give no labels", "[input]") {
    const std::string ring =
        "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"A\"/></w:abstractNum><w:abstractNum w:abstractNumId=\"2\">"
        "<w:numStyleLink w:val=\"B\"/></w:abstractNum>" +
        num(1, 1) + num(2, 2);
    CHECK(labelled({item(1), item(2)}, ring,
                   "<w:style w:type=\"numbering\" w:styleId=\"A\"><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>"
                   "<w:style w:type=\"numbering\" w:styleId=\"B\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>") == "x\nx\n");
}

TEST_CASE("a paragraph inherits its numbering from its style", "[input]") {
    const std::string styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"Muc\"><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"Con\"><w:basedOn w:val=\"Muc\"/></w:style>";
    CHECK(labelled({paragraph("x", "<w:pStyle w:val=\"Muc\"/>"), paragraph("y", "<w:pStyle w:val=\"Con\"/>")}, outline_list, styles) ==
          "1. x\n2. y\n");
}

TEST_CASE("the definition tells which level a style has", "[input]") {
    const auto list =
        list_definition(1, {{"upperRoman", "%1.", "<w:pStyle w:val=\"Heading1\"/>"}, {"decimal", "%2.", "<w:pStyle w:val=\"Heading2\"/>"}});
    const std::string styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"Heading2\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"Child\"><w:basedOn w:val=\"Heading2\"/></w:style>";
    CHECK(labelled({paragraph("x", "<w:pStyle w:val=\"Heading1\"/>"), paragraph("y", "<w:pStyle w:val=\"Heading2\"/>"),
                    paragraph("z", "<w:pStyle w:val=\"Child\"/>")},
                   list, styles) == "I. x\n1. y\n2. z\n");
}

TEST_CASE("a level that belongs to one style does not number another", "[input]") {
    const auto list = list_definition(1, {{"upperRoman", "%1.", "<w:pStyle w:val=\"Heading1\"/>"}, {"decimal", "%2.", ""}});
    const std::string styles = "<w:style w:type=\"paragraph\" w:styleId=\"Other\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
    CHECK(labelled({paragraph("x", "<w:pStyle w:val=\"Other\"/>"), paragraph("y", "<w:pStyle w:val=\"Other\"/>" + numbered(1, 1))}, list, styles) ==
          "x\n1. y\n");
}

TEST_CASE("numId 0 switches the numbering of the style off", "[input]") {
    const std::string styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"Muc\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"Tron\"><w:basedOn w:val=\"Muc\"/><w:pPr><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr></w:style>";
    CHECK(labelled({paragraph("x", "<w:pStyle w:val=\"Muc\"/>"), paragraph("y", "<w:pStyle w:val=\"Muc\"/>" + numbered(0)),
                    paragraph("z", "<w:pStyle w:val=\"Tron\"/>"), paragraph("t", "<w:pStyle w:val=\"Muc\"/>")},
                   outline_list, styles) == "I. x\ny\nz\nII. t\n");
}

TEST_CASE("a numbering that is not there gives no label", "[input]") {
    CHECK(labelled({item(7)}, outline_list) == "x\n");
    CHECK(labelled({item(1, 5)}, outline_list) == "x\n");
    CHECK(read_body(item(1)) == "x\n");
}

TEST_CASE("bullets are the signs that are printed", "[input]") {
    const auto bullet = [](std::string_view text, std::string_view font) {
        return labelled({item(1)},
                        list_definition(1, {{"bullet", std::string(text),
                                             font.empty() ? std::string() : "<w:rPr><w:rFonts w:ascii=\"" + std::string(font) + "\"/></w:rPr>"}}));
    };
    CHECK(bullet("-", "") == "- x\n");
    CHECK(bullet("+", "Times New Roman") == "+ x\n");
    CHECK(bullet("\uF0B7", "Symbol") == "• x\n");
    CHECK(bullet("\uF0B7", "") == "• x\n");
    CHECK(bullet("\uF0A7", "Wingdings") == "▪ x\n");
    CHECK(bullet("\uF0D8", "Wingdings") == "➢ x\n");
    CHECK(bullet("o", "Courier New") == "○ x\n");
}

TEST_CASE("a picture as a bullet is shown as a dot", "[input]") {
    CHECK(labelled({item(1)}, list_definition(1, {{"bullet", "\uF0B7", "<w:lvlPicBulletId w:val=\"0\"/>"}})) == "• x\n");
}

TEST_CASE("a level of format none prints its text without a number", "[input]") {
    CHECK(labelled({item(1), item(1, 1)}, list_definition(1, {{"none", "", ""}, {"none", "Phần", ""}})) == "x\nPhần x\n");
    CHECK(labelled({item(1), item(1, 1)}, list_definition(1, {{"none", "%1", ""}, {"decimal", "%1%2.", ""}})) == "x\n1. x\n");
}

TEST_CASE("suff nothing puts no space behind the label", "[input]") {
    CHECK(labelled({item(1)}, list_definition(1, {{"decimal", "%1.", "<w:suff w:val=\"nothing\"/>"}})) == "1.x\n");
    CHECK(labelled({item(1)}, list_definition(1, {{"decimal", "%1.", "<w:suff w:val=\"space\"/>"}})) == "1. x\n");
}

TEST_CASE("a column of numbers may be nothing but labels", "[input]") {
    const auto counted = [](std::string_view text) { return row({"<w:tc>" + paragraph("", numbered(1)) + "</w:tc>", cell(text)}); };
    CHECK(labelled({table({counted("a"), counted("b")})}, list_definition(1, {{"decimal", "%1", ""}})) == "1 | a\n2 | b\n");
}

TEST_CASE("an empty paragraph keeps its number, and counts", "[input]") {
    CHECK(labelled({item(1), paragraph("", numbered(1)), item(1)}, outline_list) == "I. x\nII.\nIII. x\n");
}

TEST_CASE("a bullet without text is no paragraph", "[input]") {
    CHECK(labelled({item(1), paragraph("", numbered(1))}, list_definition(1, {{"bullet", "-", ""}})) == "- x\n");
}

TEST_CASE("a hidden paragraph takes no number", "[input]") {
    const std::string hidden = paragraph_of(run("ẩn", "<w:vanish/>"), numbered(1) + "<w:rPr><w:vanish/></w:rPr>");
    CHECK(labelled({item(1), hidden, item(1)}, outline_list) == "I. x\nII. x\n");
}

TEST_CASE("a paragraph that its style hides takes no number", "[input]") {
    const std::string styles = "<w:style w:type=\"paragraph\" w:styleId=\"An\"><w:rPr><w:vanish/></w:rPr></w:style>";
    CHECK(labelled({item(1), paragraph("ẩn", "<w:pStyle w:val=\"An\"/>" + numbered(1)), item(1)}, outline_list, styles) == "I. x\nII. x\n");
}

TEST_CASE("a paragraph whose mark is deleted takes no number", "[input]") {
    const std::string deleted =
        paragraph_of("<w:del w:id=\"1\"><w:r><w:delText>cũ</w:delText></w:r></w:del>", numbered(1) + "<w:rPr><w:del w:id=\"2\"/></w:rPr>");
    CHECK(labelled({item(1), deleted, item(1)}, outline_list) == "I. x\nII. x\n");
}

TEST_CASE("a cell covered by a vertical merge takes no number", "[input]") {
    const std::string numbered_cell = "<w:tc><w:tcPr>";
    const auto merged = [&](std::string_view merge) {
        return row({numbered_cell + std::string(merge) + "</w:tcPr>" + paragraph("", numbered(1)) + "</w:tc>", cell("a")});
    };
    CHECK(labelled({table({merged("<w:vMerge w:val=\"restart\"/>"), merged("<w:vMerge/>"), merged("")})},
                   list_definition(1, {{"decimal", "%1", ""}})) == "1<1x2> | a\na\n2 | a\n");
}

TEST_CASE("a cell covered by a horizontal merge takes no number", "[input]") {
    const auto merged = [&](std::string_view merge) {
        return "<w:tc><w:tcPr>" + std::string(merge) + "</w:tcPr>" + paragraph("", numbered(1)) + "</w:tc>";
    };
    CHECK(
        labelled({table({row({merged("<w:hMerge w:val=\"restart\"/>"), merged("<w:hMerge/>"), cell("a")}), row({merged(""), cell(""), cell("b")})})},
                 list_definition(1, {{"decimal", "%1", ""}})) == "1<2x1> | a\n2 |  | b\n");
}

TEST_CASE("the rows of a table that are deleted take no number", "[input]") {
    const auto counted = [](std::string_view text, std::string_view properties) {
        return row({"<w:tc>" + paragraph("", numbered(1)) + "</w:tc>", cell(text)}, properties);
    };
    CHECK(labelled({table({counted("a", ""), counted("b", "<w:del w:id=\"1\"/>"), counted("c", "")})}, list_definition(1, {{"decimal", "%1", ""}})) ==
          "1 | a\n2 | c\n");
}

TEST_CASE("a row that is deleted with the marks of its paragraphs takes no number", "[input]") {
    const auto counted = [](std::string_view text, std::string_view properties, std::string_view mark) {
        return row({"<w:tc>" + paragraph("", numbered(1) + std::string(mark)) + "</w:tc>", cell(text)}, properties);
    };
    const std::string deleted = "<w:del w:id=\"1\"/>";
    CHECK(labelled({table({counted("a", "", ""), counted("b", deleted, "<w:rPr>" + deleted + "</w:rPr>"), counted("c", "", "")})},
                   list_definition(1, {{"decimal", "%1", ""}})) == "1 | a\n2 | c\n");
}

TEST_CASE("a merge that goes on with a cell of another width keeps its label", "[input]") {
    const std::string other = "<w:tc><w:tcPr><w:vMerge/></w:tcPr>" + paragraph("x", numbered(1)) + "</w:tc>";
    CHECK(
        labelled({table({row({cell("a", "<w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/>"), cell("b")}), row({other, cell("c"), cell("d")})})},
                 list_definition(1, {{"decimal", "%1.", ""}})) == "a<2x1> | b\n1. x | c | d\n");
}

TEST_CASE("each text box and each part of notes counts for itself", "[input]") {
    const std::string box =
        paragraph_of(run("a") + "<w:r><w:pict><v:textbox><w:txbxContent>" + item(1) + "</w:txbxContent></v:textbox></w:pict></w:r>", numbered(1));
    CHECK(labelled({item(1), box, box, item(1)}, outline_list) == "I. x\nII. a\nI. x\nIII. a\nI. x\nIV. x\n");
    const auto list = read_docx(DocxBuilder(item(1) + paragraph_of(run("a") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"))
                                    .numbering(outline_list)
                                    .footnotes("<w:footnote w:id=\"1\">" + item(1) + "</w:footnote>")
                                    .docx());
    CHECK(list.notes.at(0).text == "I. x");
}

TEST_CASE("an empty paragraph that ends a section takes no number", "[input]") {
    CHECK(labelled({item(1), paragraph("", numbered(1) + "<w:sectPr/>"), item(1)}, outline_list) == "I. x\nII. x\n");
}

TEST_CASE("numbering that was put on as a tracked change is not there in the original", "[input]") {
    const std::string added = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/><w:ins w:id=\"1\"/></w:numPr>";
    const auto document = DocxBuilder(paragraph("x", added)).numbering(outline_list).docx();
    ReadOptions original;
    original.revisions = Revisions::original;
    CHECK(shown(read_docx(document)) == "I. x\n");
    CHECK(shown(read_docx(document, original)) == "x\n");
}

TEST_CASE("the indents of a level are those of its paragraphs", "[input]") {
    const auto list = read_docx(DocxBuilder(item(1) + paragraph("y", numbered(1) + "<w:ind w:left=\"100\"/>"))
                                    .numbering(list_definition(1, {{"decimal", "%1.", "<w:pPr><w:ind w:left=\"720\" w:hanging=\"360\"/></w:pPr>"}}))
                                    .docx());
    const auto& of_level = list.paragraph_styles[paragraph_at(list, 0).looks];
    CHECK(of_level.left_indent == 720);
    CHECK(of_level.first_line_indent == -360);
    CHECK(list.paragraph_styles[paragraph_at(list, 1).looks].left_indent == 100);
}

TEST_CASE("lists of Word 2003 number paragraphs too", "[input]") {
    const std::string lists =
        "<w:lists><w:listDef w:listDefId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:nfc w:val=\"1\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:listDef>"
        "<w:list w:ilfo=\"1\"><w:ilst w:val=\"0\"/></w:list></w:lists>";
    const std::string list_item = paragraph("x", "<w:listPr><w:ilvl w:val=\"0\"/><w:ilfo w:val=\"1\"/><wx:t wx:val=\"I.\"/></w:listPr>");
    CHECK(shown(read_docx(word_2003(list_item + list_item, lists))) == "I. x\nII. x\n");
}
