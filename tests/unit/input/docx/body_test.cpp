#include "input/docx/body.h"

#include "support/catch.h"
#include "support/docx_builder.h"

using namespace kehoach;
using namespace kehoach::test;

namespace {

// What one paragraph of this XML comes to, a line a block.
std::string shown_in(std::string_view content) { return read_body(paragraph_of(content)); }

std::string original(std::string_view body) {
    ReadOptions options;
    options.revisions = Revisions::original;
    return shown(read_docx(DocxBuilder(body).docx(), options));
}

std::vector<std::string> discarded(std::string_view body) { return discarded_texts(read_docx(DocxBuilder(body).docx())); }

std::string element(std::string_view name, std::string_view content) {
    const std::string end(name.substr(0, name.find(' ')));
    return "<" + std::string(name) + ">" + std::string(content) + "</" + end + ">";
}

std::string field_mark(std::string_view type) { return "<w:r><w:fldChar w:fldCharType=\"" + std::string(type) + "\"/></w:r>"; }
std::string code(std::string_view text) { return "<w:r><w:instrText>" + std::string(text) + "</w:instrText></w:r>"; }
std::string field(std::string_view field_code, std::string_view result) {
    return field_mark("begin") + code(field_code) + field_mark("separate") + std::string(result) + field_mark("end");
}

std::string deleted(std::string_view text) {
    return "<w:del w:id=\"1\"><w:r><w:delText xml:space=\"preserve\">" + std::string(text) + "</w:delText></w:r></w:del>";
}
std::string inserted(std::string_view text) { return "<w:ins w:id=\"1\">" + run(text) + "</w:ins>"; }

const std::string mark_deleted = "<w:rPr><w:del w:id=\"9\"/></w:rPr>";
const std::string mark_inserted = "<w:rPr><w:ins w:id=\"9\"/></w:rPr>";

std::string box_of_2010(std::string_view blocks) {
    return "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>" + std::string(blocks) +
           "</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>" +
           std::string(blocks) + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>";
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("runs are read in all wrappers", "[input]") {
    for (const auto* wrapper :
         {"w:hyperlink r:id=\"rId1\"", "w:smartTag w:element=\"place\"", "w:customXml w:element=\"a\"", "w:fldSimple w:instr=\"TITLE\"",
          "w:ins w:id=\"1\"", "w:moveTo w:id=\"1\"", "w:bdo w:val=\"ltr\"", "w:dir w:val=\"ltr\"", "w:unknown"}) {
        INFO(wrapper);
        CHECK(shown_in(run("a ") + element(wrapper, run("b")) + run(" c")) == "a b c\n");
    }
}

TEST_CASE("wrappers stand inside of each other", "[input]") {
    CHECK(shown_in(element("w:smartTag", element("w:ins", element("w:hyperlink", run("a")) + run("b")))) == "ab\n");
}

TEST_CASE("content controls are read around blocks, in lines, and without their properties", "[input]") {
    const std::string properties = "<w:sdtPr><w:alias w:val=\"x\"/><w:placeholder><w:docPart w:val=\"y\"/></w:placeholder></w:sdtPr>";
    CHECK(read_body("<w:sdt>" + properties + "<w:sdtContent>" + paragraph("a") + table({row({cell("b")})}) + "</w:sdtContent></w:sdt>") == "a\nb\n");
    CHECK(shown_in(run("a ") + "<w:sdt>" + properties + "<w:sdtContent>" + run("b") + "</w:sdtContent></w:sdt>") == "a b\n");
}

TEST_CASE("blocks are read in all wrappers", "[input]") {
    for (const auto* wrapper : {"w:customXml w:element=\"a\"", "w:ins w:id=\"1\"", "w:moveTo w:id=\"1\"", "w:unknown"}) {
        INFO(wrapper);
        CHECK(read_body(paragraph("a") + element(wrapper, paragraph("b")) + paragraph("c")) == "a\nb\nc\n");
    }
}

TEST_CASE("one branch of an alternative is read: the first that is understood", "[input]") {
    const auto alternative = [](std::string_view requirement) {
        return shown_in(
            "<w:r><mc:AlternateContent><mc:Choice Requires=\"" + std::string(requirement) +
            "\"><w:t>a</w:t></mc:Choice><mc:Choice Requires=\"w14\"><w:t>b</w:t></mc:Choice><mc:Fallback><w:t>c</w:t></mc:Fallback></mc:AlternateContent></w:r>");
    };
    CHECK(alternative("wps") == "a\n");
    CHECK(alternative("unheard") == "b\n");
    CHECK(
        shown_in(
            "<w:r><mc:AlternateContent><mc:Choice Requires=\"unheard\"><w:t>a</w:t></mc:Choice><mc:Fallback><w:t>c</w:t></mc:Fallback></mc:AlternateContent></w:r>") ==
        "c\n");
    CHECK(shown_in("<w:r><mc:AlternateContent><mc:Choice Requires=\"unheard\"><w:t>a</w:t></mc:Choice></mc:AlternateContent></w:r>") == "a\n");
}

TEST_CASE("alternatives stand between blocks too", "[input]") {
    CHECK(read_body("<mc:AlternateContent><mc:Choice Requires=\"w14\">" + paragraph("a") + "</mc:Choice><mc:Fallback>" + paragraph("b") +
                    "</mc:Fallback></mc:AlternateContent>") == "a\n");
}

TEST_CASE("text boxes come behind their paragraph, once", "[input]") {
    CHECK(read_body(paragraph_of(run("a") + "<w:r>" + box_of_2010(paragraph("trong khung") + paragraph("hai")) + "</w:r>" + run("b")) +
                    paragraph("c")) == "ab\ntrong khung\nhai\nc\n");
}

TEST_CASE("text boxes of VML are read", "[input]") {
    CHECK(read_body(paragraph_of("<w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + paragraph("khung") +
                                 "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>") +
                    paragraph("a")) == "khung\na\n");
}

TEST_CASE("tables stand in text boxes, and text boxes in cells", "[input]") {
    CHECK(read_body(paragraph_of("<w:r>" + box_of_2010(table({row({cell("a"), cell("b")})})) + "</w:r>")) == "a | b\n");
    CHECK(read_body(table({row({"<w:tc>" + paragraph_of(run("a") + "<w:r>" + box_of_2010(paragraph("b")) + "</w:r>") + "</w:tc>", cell("c")})})) ==
          "a / b | c\n");
}

TEST_CASE("the text of a drawing is read", "[input]") {
    CHECK(shown_in(run("a") + "<w:r><w:drawing><a:p><a:r><a:t>b</a:t></a:r></a:p></w:drawing></w:r>") == "a\nb\n");
}

TEST_CASE("a ruby gives its base, its reading aid is discarded", "[input]") {
    const std::string ruby =
        paragraph_of("<w:r><w:ruby><w:rubyPr/><w:rt>" + run("dọc") + "</w:rt><w:rubyBase>" + run("base") + "</w:rubyBase></w:ruby></w:r>");
    CHECK(read_body(ruby) == "base\n");
    CHECK(discarded(ruby) == Strings{"dọc"});
}

TEST_CASE("formulas keep their letters", "[input]") { CHECK(shown_in(run("S = ") + "<m:oMath><m:r><m:t>ab</m:t></m:r></m:oMath>") == "S = ab\n"); }

TEST_CASE("spaces at the ends of runs are kept", "[input]") {
    CHECK(shown_in(run("a ") + run(" ") + run("b")) == "a b\n");
    CHECK(shown_in(run("a") + "<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>" + run("b")) == "a b\n");
}

TEST_CASE("text in CDATA is text", "[input]") { CHECK(shown_in("<w:r><w:t><![CDATA[a <b>]]></w:t></w:r>") == "a <b>\n"); }

TEST_CASE("a text is whole around comments, instructions and CDATA", "[input]") {
    CHECK(shown_in("<w:r><w:t>a<!-- x -->b</w:t></w:r>") == "ab\n");
    CHECK(shown_in("<w:r><w:t>a<?x y?>b</w:t></w:r>") == "ab\n");
    CHECK(shown_in("<w:r><w:t>a<![CDATA[<b>]]>c</w:t></w:r>") == "a<b>c\n");
}

TEST_CASE("references to characters are the characters", "[input]") {
    CHECK(shown_in("<w:r><w:t>K&#x1EBF; &amp; &lt;b&gt; &#7841;</w:t></w:r>") == "Kế & <b> ạ\n");
}

TEST_CASE("tabs are gaps, whichever element makes them", "[input]") {
    for (const auto* tab : {"<w:tab/>", "<w:ptab w:alignment=\"right\"/>"}) {
        INFO(tab);
        const auto list = read_docx(DocxBuilder(paragraph_of(run("Số: 48") + "<w:r>" + tab + "</w:r>" + run("Hà Nội"))).docx());
        CHECK(paragraph_at(list).text == "Số: 48 Hà Nội");
        CHECK(paragraph_at(list).gaps == std::vector<std::uint32_t>{8});
    }
}

TEST_CASE("the tab stops of a paragraph are no tabs", "[input]") {
    const auto list = read_docx(DocxBuilder(paragraph("a", "<w:tabs><w:tab w:val=\"left\" w:pos=\"720\"/></w:tabs>")).docx());
    CHECK_FALSE(paragraph_at(list).tab_before);
}

TEST_CASE("breaks end lines", "[input]") {
    CHECK(shown_in(run("a") + "<w:r><w:br/></w:r>" + run("b") + "<w:r><w:cr/></w:r>" + run("c") +
                   "<w:r><w:br w:type=\"column\"/><w:t>d</w:t></w:r>") == "a\nb\nc\nd\n");
    CHECK(read_body(table({row({"<w:tc>" + paragraph_of(run("a") + "<w:r><w:br/></w:r>" + run("b")) + "</w:tc>"})})) == "a / b\n");
}

TEST_CASE("page breaks set the next text apart, wherever they stand", "[input]") {
    const std::string page_break = "<w:r><w:br w:type=\"page\"/></w:r>";
    const auto breaks = [](std::string_view body) {
        std::vector<bool> out;
        for (const auto& block : read_docx(DocxBuilder(body).docx()).blocks) {
            const auto* p = std::get_if<Paragraph>(&block);
            out.push_back(p != nullptr ? p->page_break_before : std::get<RawTable>(block).page_break_before);
        }
        return out;
    };
    const std::vector<bool> second = {false, true};
    CHECK(breaks(paragraph_of(run("a") + page_break + run("b"))) == second);
    CHECK(breaks(paragraph_of(run("a") + page_break) + paragraph("b")) == second);
    CHECK(breaks(paragraph("a") + paragraph_of(page_break) + paragraph("b")) == second);
    CHECK(breaks(paragraph("a") + paragraph_of(page_break) + paragraph("") + paragraph("b")) == second);
    CHECK(breaks(paragraph("a") + paragraph("b", "<w:pageBreakBefore/>")) == second);
    CHECK(breaks(paragraph("a") + paragraph("b", "<w:pageBreakBefore w:val=\"0\"/>")) == std::vector<bool>{false, false});
    CHECK(breaks(paragraph("a") + paragraph_of("<w:r><w:lastRenderedPageBreak/></w:r>" + run("b"))) == std::vector<bool>{false, false});
}

TEST_CASE("a page break before a table begins its page, and may be one inside a table that goes on", "[input]") {
    const auto list = read_docx(DocxBuilder(paragraph("a") + paragraph("", "<w:pageBreakBefore/>") + table({row({cell("b")})})).docx());
    CHECK(table_at(list, 1).page_break_before);
    CHECK_FALSE(table_at(list, 1).separate);
}

TEST_CASE("a page break in a run begins the page of the table behind it, and not of the text behind that", "[input]") {
    const std::string page_break = paragraph_of("<w:r><w:br w:type=\"page\"/></w:r>");
    const auto list = read_docx(DocxBuilder(paragraph("a") + page_break + table({row({cell("b")})}) + paragraph("c")).docx());
    CHECK(table_at(list, 1).page_break_before);
    CHECK_FALSE(paragraph_at(list, 2).page_break_before);
}

TEST_CASE("hyphens of Word's own are hyphens or nothing", "[input]") {
    CHECK(shown_in(run("48") + "<w:r><w:noBreakHyphen/></w:r>" + run("KH")) == "48-KH\n");
    CHECK(shown_in(run("kế") + "<w:r><w:softHyphen/></w:r>" + run("hoạch")) == "kếhoạch\n");
}

TEST_CASE("a soft hyphen in a legacy font is its letter", "[input]") {
    CHECK(shown_in("<w:r><w:rPr><w:rFonts w:ascii=\".VnTime\"/></w:rPr><w:t>ch</w:t><w:softHyphen/><w:t>ng</w:t></w:r>") == "chưng\n");
}

TEST_CASE("symbols are shown as the signs of their fonts", "[input]") {
    CHECK(shown_in("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>" + run(" xong")) == "✓ xong\n");
    CHECK(shown_in("<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>" + run(" 5")) == "≥ 5\n");
    CHECK(shown_in("<w:r><w:sym w:font=\"Symbol\" w:char=\"00B7\"/></w:r>" + run(" a")) == "• a\n");
    CHECK(shown_in("<w:r><w:sym w:font=\"Wingdings\" w:char=\"E0\"/></w:r>" + run(" a")) == "→ a\n");
    CHECK(shown_in("<w:r><w:sym w:font=\"Wingdings\" w:char=\"D800\"/><w:sym w:font=\"Wingdings\"/><w:sym w:char=\"zz\"/></w:r>" + run("a")) ==
          "a\n");
}

TEST_CASE("codes of fields are out, their results in", "[input]") {
    CHECK(shown_in(run("Trang ") + field(" REF x \\h ", run("12")) + run(" sau")) == "Trang 12 sau\n");
    CHECK(discarded(paragraph_of(field("REF x", run("12")))).empty());
}

TEST_CASE("fields nest in results and in codes", "[input]") {
    CHECK(shown_in(field("TOC", run("a ") + field("PAGEREF", run("3")))) == "a 3\n");
    CHECK(shown_in(field_mark("begin") + code("IF ") + field("PAGE", run("1")) + code("= 1") + field_mark("separate") + run("có") +
                   field_mark("end") + run(" a")) == "có a\n");
}

TEST_CASE("text and tabs in the code of a field are not shown", "[input]") {
    const auto list = read_docx(DocxBuilder(paragraph_of(run("a") + field_mark("begin") + run("QUOTE") + "<w:r><w:tab/></w:r>" +
                                                         field_mark("separate") + run("b") + field_mark("end")))
                                    .docx());
    CHECK(shown(list) == "ab\n");
    CHECK(paragraph_at(list).gaps.empty());
    CHECK(discarded_texts(list) == Strings{"QUOTE"});
}

TEST_CASE("breaks in the code of a field end no lines", "[input]") {
    CHECK(shown_in(run("a") + field_mark("begin") + code("IF") + "<w:r><w:br/></w:r>" + field_mark("separate") + run("b") + field_mark("end")) ==
          "ab\n");
}

TEST_CASE("tabs in the result of a field that stands in a code are not shown", "[input]") {
    const std::string inner = field("X", "<w:r><w:tab/></w:r>");
    const auto list =
        read_docx(DocxBuilder(paragraph_of(run("a") + field_mark("begin") + inner + field_mark("separate") + run("b") + field_mark("end"))).docx());
    CHECK(shown(list) == "ab\n");
}

TEST_CASE("a field may reach over several paragraphs", "[input]") {
    CHECK(read_body(paragraph_of(field_mark("begin") + code("TOC") + field_mark("separate") + run("a")) + paragraph("b") +
                    paragraph_of(run("c") + field_mark("end") + run("d"))) == "a\nb\ncd\n");
}

TEST_CASE("a field without a result shows nothing, one that never ends hides nothing behind its paragraph", "[input]") {
    CHECK(shown_in(run("a") + field_mark("begin") + code("PAGE") + field_mark("end") + run("b")) == "ab\n");
    CHECK(read_body(paragraph_of(run("a") + field_mark("begin") + code("REF")) + paragraph("b")) == "a\nb\n");
    CHECK(read_body(paragraph_of(field_mark("end") + run("a") + field_mark("separate")) + paragraph("b")) == "a\nb\n");
}

TEST_CASE("text in the code of a field that is left open is discarded, not lost", "[input]") {
    CHECK(discarded(paragraph_of(run("a") + field_mark("begin") + run("mất")) + paragraph("b")) == Strings{"mất"});
}

TEST_CASE("deletions are out and insertions in, the other way round in the original", "[input]") {
    const std::string body = paragraph_of(run("năm ") + deleted("2024") + inserted("2025") + run(" này"));
    CHECK(read_body(body) == "năm 2025 này\n");
    CHECK(original(body) == "năm 2024 này\n");
}

TEST_CASE("text that was moved stands once", "[input]") {
    const std::string body = paragraph_of("<w:moveFromRangeStart w:id=\"1\"/>" + element("w:moveFrom w:id=\"2\"", run("x")) +
                                          "<w:moveFromRangeEnd w:id=\"1\"/>" + run("a")) +
                             paragraph_of(element("w:moveTo w:id=\"3\"", run("x")) + run("b"));
    CHECK(read_body(body) == "a\nxb\n");
    CHECK(original(body) == "xa\nb\n");
}

TEST_CASE("deleted text is no text even outside of a deletion, and codes of deleted fields never are", "[input]") {
    CHECK(shown_in("<w:r><w:delText>x</w:delText><w:t>a</w:t></w:r>") == "a\n");
    CHECK(original(paragraph_of("<w:del w:id=\"1\">" + field_mark("begin") + "<w:r><w:delInstrText>REF</w:delInstrText></w:r>" +
                                field_mark("separate") + "<w:r><w:delText>x</w:delText></w:r>" + field_mark("end") + "</w:del>" + run("a"))) ==
          "xa\n");
}

TEST_CASE("a paragraph whose mark is deleted goes on with the next", "[input]") {
    const std::string body = paragraph_of(run("a "), mark_deleted) + paragraph("b");
    CHECK(read_body(body) == "a b\n");
    CHECK(original(body) == "a\nb\n");
}

TEST_CASE("a paragraph whose mark is inserted was one with the next in the original", "[input]") {
    const std::string body = paragraph_of(run("a "), mark_inserted) + paragraph("b");
    CHECK(read_body(body) == "a\nb\n");
    CHECK(original(body) == "a b\n");
}

TEST_CASE("a paragraph that is deleted with its mark leaves nothing", "[input]") {
    CHECK(read_body(paragraph("a") + paragraph_of(deleted("x"), mark_deleted) + paragraph("b")) == "a\nb\n");
    CHECK(read_body(paragraph("a") + paragraph_of(deleted("x"), mark_deleted) + table({row({cell("b")})})) == "a\nb\n");
}

TEST_CASE("joined paragraphs have the span of both and the looks of the last", "[input]") {
    const auto list = read_docx(DocxBuilder(paragraph_of(run("a "), mark_deleted) + paragraph("b", "<w:jc w:val=\"center\"/>")).docx());
    CHECK(paragraph_at(list).span.first == 1);
    CHECK(paragraph_at(list).span.last == 2);
    CHECK(paragraph_at(list).centred);
}

TEST_CASE("a deleted mark that nothing follows joins nothing, and its paragraph keeps its looks", "[input]") {
    const std::string last = paragraph_of(run("a"), "<w:jc w:val=\"center\"/>" + mark_deleted);
    CHECK(paragraph_at(read_docx(DocxBuilder(last).docx())).centred);
    CHECK(paragraph_at(read_docx(DocxBuilder(last + table({row({cell("b")})})).docx())).centred);
    CHECK(table_at(read_docx(DocxBuilder(table({row({"<w:tc>" + last + "</w:tc>"})})).docx())).rows[0].cells[0].paragraphs.at(0).centred);
}

TEST_CASE("changes of Word 2003 are annotations", "[input]") {
    const auto annotation = [](std::string_view type, std::string_view content) {
        return "<aml:annotation w:type=\"" + std::string(type) + "\"><aml:content>" + std::string(content) + "</aml:content></aml:annotation>";
    };
    const auto document = word_2003(paragraph_of(run("a") + annotation("Word.Deletion", "<w:r><w:delText>b</w:delText></w:r>") +
                                                 annotation("Word.Insertion", run("c")) + annotation("Word.Bookmark.Start", "") + run("d")));
    CHECK(shown(read_docx(document)) == "acd\n");
    ReadOptions options;
    options.revisions = Revisions::original;
    CHECK(shown(read_docx(document, options)) == "abd\n");
}

TEST_CASE("hidden text is out and discarded with its place", "[input]") {
    const auto list = read_docx(DocxBuilder(paragraph("a") + paragraph_of(run("b") + run(" ẩn", "<w:vanish/>") + run(" c"))).docx());
    CHECK(shown(list) == "a\nb c\n");
    REQUIRE(list.discarded.size() == 1);
    CHECK(list.discarded[0].text == "ẩn");
    CHECK(list.discarded[0].reason == DiscardReason::hidden);
    CHECK(list.discarded[0].span.first == 2);
}

TEST_CASE("a hidden paragraph leaves no empty line", "[input]") {
    const std::string hidden = paragraph_of(run("ẩn", "<w:vanish/>"), "<w:rPr><w:vanish/></w:rPr>");
    CHECK_FALSE(paragraph_at(read_docx(DocxBuilder(paragraph("a") + hidden + paragraph("b")).docx()), 1).blank_before);
    CHECK(paragraph_at(read_docx(DocxBuilder(paragraph("a") + paragraph("") + paragraph("b")).docx()), 1).blank_before);
}

TEST_CASE("hidden breaks and tabs are not shown", "[input]") {
    CHECK(shown_in(run("a") + "<w:r><w:rPr><w:vanish/></w:rPr><w:br/></w:r>" + run("b")) == "ab\n");
    CHECK(shown_in(run("a") + "<w:r><w:rPr><w:vanish/></w:rPr><w:tab/></w:r>" + run("b")) == "ab\n");
}

TEST_CASE("the text box of a hidden run is hidden", "[input]") {
    const std::string body = paragraph_of(run("a") + "<w:r><w:rPr><w:vanish/></w:rPr>" + box_of_2010(paragraph("ẩn")) + "</w:r>");
    CHECK(read_body(body) == "a\n");
    CHECK(discarded(body) == Strings{"ẩn"});
}

TEST_CASE("text outside of runs and paragraphs is not lost", "[input]") {
    CHECK(read_body("<w:r><w:t>a</w:t></w:r>" + paragraph("b")) == "a\nb\n");
    CHECK(shown_in("<w:t>a</w:t>" + run("b")) == "ab\n");
    CHECK(read_body("<w:t>a</w:t>" + paragraph("b")) == "a\nb\n");
}

TEST_CASE("rules of dashes part paragraphs and are none", "[input]") {
    const auto list = read_docx(DocxBuilder(paragraph("a") + paragraph("-------") + paragraph("b")).docx());
    CHECK(shown(list) == "a\nb\n");
    CHECK(paragraph_at(list, 1).blank_before);
}

TEST_CASE("a change of alignment sets a line apart", "[input]") {
    const auto list =
        read_docx(DocxBuilder(paragraph("a", "<w:jc w:val=\"center\"/>") + paragraph("b", "<w:jc w:val=\"center\"/>") + paragraph("c")).docx());
    CHECK_FALSE(paragraph_at(list, 1).blank_before);
    CHECK(paragraph_at(list, 2).blank_before);
}

TEST_CASE("bold and centred are of the whole paragraph", "[input]") {
    const auto list = read_docx(DocxBuilder(paragraph_of(run("KẾ ", "<w:b/>") + run("HOẠCH", "<w:b/>"), "<w:jc w:val=\"center\"/>") +
                                            paragraph_of(run("Mục ", "<w:b/>") + run("tiêu")))
                                    .docx());
    CHECK(paragraph_at(list, 0).bold);
    CHECK(paragraph_at(list, 0).centred);
    CHECK_FALSE(paragraph_at(list, 1).bold);
    CHECK_FALSE(paragraph_at(list, 1).centred);
}

TEST_CASE("decomposed text in split runs is composed, and the runs keep their places", "[input]") {
    const auto list = read_docx(DocxBuilder(paragraph_of(run("Ke\u0302", "<w:b/>") + run("\u0301 hoa") + run("\u0323ch", "<w:i/>"))).docx());
    const auto read = paragraph_at(list);
    CHECK(read.text == "Kế hoạch");
    CHECK(list.changes[ChangeKind::composed] == 2);
    REQUIRE(read.runs.size() == 3);
    CHECK(read.runs[1].begin == std::string_view("Kế ").size());
    CHECK(read.runs[2].begin == std::string_view("Kế hoạ").size());
}

TEST_CASE("lines that are drawn stand below the paragraph before them", "[input]") {
    const auto is_below = [](std::string_view body) { return paragraph_at(read_docx(DocxBuilder(body).docx())).line_below; };
    const std::string bottom = R"(<w:pBdr><w:bottom w:val="single" w:sz="6"/></w:pBdr>)";
    const std::string drawing = "<w:r><w:pict><v:line/></w:pict></w:r>";
    CHECK_FALSE(is_below(paragraph("a") + paragraph("") + paragraph("b")));
    CHECK(is_below(paragraph("a", bottom)));
    CHECK_FALSE(is_below(paragraph("a", R"(<w:pBdr><w:top w:val="single"/><w:bottom w:val="none"/></w:pBdr>)")));
    CHECK(is_below(paragraph("a") + paragraph("", bottom)));
    CHECK(is_below(paragraph("a") + paragraph("-------")));
    CHECK(is_below(paragraph_of(run("a") + drawing)));
    CHECK(is_below(paragraph("a") + paragraph_of(drawing)));
    CHECK_FALSE(
        is_below(paragraph_of(run("a") + "<w:r><w:pict><v:shape><w:txbxContent>" + paragraph("b") + "</w:txbxContent></v:shape></w:pict></w:r>")));
}

TEST_CASE("a row of lines that are drawn is below the row before it", "[input]") {
    const std::string drawing = "<w:tc>" + paragraph_of("<w:r><w:pict><v:line/></w:pict></w:r>") + "</w:tc>";
    const auto list = read_docx(DocxBuilder(table({row({cell("a"), cell("b")}), row({cell(""), drawing}), row({cell("c"), cell("d")})})).docx());
    const auto cells = table_at(list).rows.at(0).cells;
    CHECK_FALSE(cells.at(0).paragraphs.at(0).line_below);
    CHECK(cells.at(1).paragraphs.at(0).line_below);
}

TEST_CASE("spaces before a paragraph are known, though not kept", "[input]") {
    const auto list = read_docx(DocxBuilder(paragraph("    a") + paragraph(" b")).docx());
    CHECK(paragraph_at(list, 0).text == "a");
    CHECK(paragraph_at(list, 0).spaces_before);
    CHECK_FALSE(paragraph_at(list, 1).spaces_before);
}
