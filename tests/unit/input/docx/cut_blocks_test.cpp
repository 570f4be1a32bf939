#include "input/docx/cut_blocks.h"

#include <algorithm>
#include <random>
#include <string_view>

#include "input/docx/package.h"
#include "input/docx/reader.h"
#include "support/block_fields.h"
#include "support/catch.h"
#include "support/docx_builder.h"

using namespace kehoach;
using namespace kehoach::input::docx;
using kehoach::test::all_fields;
using kehoach::test::cell;
using kehoach::test::DocxBuilder;
using kehoach::test::paragraph;
using kehoach::test::row;
using kehoach::test::run;
using kehoach::test::table;

namespace {

// Every part that can be cut.
constexpr CutLimits all = {0, 0};

std::string root(std::string_view body) {
    return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + std::string(body) +
           "</w:body></w:document>";
}

// A document whose main part is `xml`.
std::string docx_of(const std::string& xml) {
    auto entries = DocxBuilder("").entries();
    for (auto& entry : entries) {
        if (entry.name == "word/document.xml") entry.content = xml;
    }
    return kehoach::test::zipped(entries);
}

// Reads a document as one tree and block by block, which must give the same.
void check_same(const std::string& docx, const ReadOptions& options = {}) {
    const auto whole = read(docx, options, CutLimits::none());
    const auto by_blocks = read(docx, options, all);
    CHECK(all_fields(by_blocks) == all_fields(whole));
}

// How many elements with this local name are read apart from the tree; 0 where it is whole.
std::size_t apart(const std::string& xml, std::string_view local_name) {
    const auto cut = cut_blocks(xml, all);
    if (!cut) return 0;
    return static_cast<std::size_t>(std::count_if(cut->places.blocks.begin(), cut->places.blocks.end(), [&](const auto& block) {
        const auto name = xml.substr(block.begin + 1, xml.find_first_of(" />", block.begin) - block.begin - 1);
        return name.substr(name.find(':') + 1) == local_name;
    }));
}

std::size_t rows_apart(const std::string& xml) { return apart(xml, "tr"); }

// Checks a body both ways, and gives the number of rows that were cut out.
std::size_t check_body(const std::string& body, const ReadOptions& options = {}) {
    const std::string xml = root(body);
    check_same(docx_of(xml), options);
    return rows_apart(xml);
}

const std::string two_rows = row({cell("STT"), cell("Nội dung")}) + row({cell("1"), cell("Rà soát\nBáo cáo")});

}  // namespace

TEST_CASE("rows are cut out of a part, with one placeholder for those that follow each other", "[input]") {
    const std::string xml = root("<w:tbl><w:tblPr/><w:tr>a</w:tr><w:tr/> <w:tr w:x=\"1>2/\">b</w:tr></w:tbl>");
    const auto cut = cut_blocks(xml, all);
    REQUIRE(cut.has_value());
    CHECK(cut->rest == root("<w:tbl><w:tblPr/><\xFF/> <\xFF/></w:tbl>"));
    REQUIRE(cut->places.blocks.size() == 3);
    CHECK(cut->places.run_ends == std::vector<std::size_t>{2, 3});
    const auto& last = cut->places.blocks.back();
    CHECK(xml.substr(last.begin, last.size) == "<w:tr w:x=\"1>2/\">b</w:tr>");
}

TEST_CASE("paragraphs of the body are cut out of a part, but for those that end sections", "[input]") {
    const std::string ends = "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>";
    const std::string boxed = "<w:p><w:r><w:txbxContent><w:p>b</w:p></w:txbxContent></w:r></w:p>";
    const std::string xml = root("<w:p>a</w:p>" + boxed + "<w:p/>" + ends + "<w:p w:x='<'>c</w:p><w:sdt><w:p>d</w:p></w:sdt><w:sectPr/>");
    const auto cut = cut_blocks(xml, all);
    REQUIRE(cut.has_value());
    CHECK(cut->rest == root("<\xFF/>" + ends + "<\xFF/><w:sdt><w:p>d</w:p></w:sdt><w:sectPr/>"));
    CHECK(cut->places.blocks.size() == 4);
    CHECK(cut->places.run_ends == std::vector<std::size_t>{3, 4});
}

TEST_CASE("small parts and parts of few blocks are not cut", "[input]") {
    const std::string xml = root("<w:sdt>" + paragraph(std::string(1000, 'a')) + "</w:sdt>" + table({row({cell("b")})}));
    CHECK(cut_blocks(xml, {xml.size(), 0}).has_value());
    CHECK_FALSE(cut_blocks(xml, {xml.size() + 1, 0}).has_value());
    CHECK_FALSE(cut_blocks(xml, {0, 25}).has_value());
    CHECK_FALSE(cut_blocks(root("<w:sdt>" + paragraph("a") + "</w:sdt>"), all).has_value());
}

TEST_CASE("rows are given one after another, run by run", "[input]") {
    const std::string xml = root("<w:tbl><w:tr>a</w:tr><w:tr>b</w:tr> <w:tr>c</w:tr></w:tbl>");
    auto cut = cut_blocks(xml, all);
    REQUIRE(cut.has_value());
    CutBlocks rows(xml, std::move(cut->places));
    CHECK(std::string_view(rows.next().child_value()) == "a");
    CHECK(std::string_view(rows.next().child_value()) == "b");
    CHECK_FALSE(rows.next());
    CHECK_FALSE(rows.all_read());
    CHECK(std::string_view(rows.next().child_value()) == "c");
    CHECK_FALSE(rows.next());
    CHECK(rows.all_read());
    CHECK_FALSE(rows.next());
}

TEST_CASE("what is no well-formed row alone is not known to be read", "[input]") {
    const std::string xml = root("<w:tbl><w:tr><!-- </w:tr> --></w:tr><w:tr>c</w:tr></w:tbl>");
    auto cut = cut_blocks(xml, all);
    REQUIRE(cut.has_value());
    CutBlocks rows(xml, std::move(cut->places));
    while (rows.next()) continue;
    CHECK_FALSE(rows.all_read());
}

TEST_CASE("read paragraph by paragraph, a document is the same", "[input]") {
    const std::string section = "<w:sectPr><w:pgSz w:w=\"100\" w:h=\"200\"/><w:type w:val=\"continuous\"/></w:sectPr>";
    SECTION("sections") {
        check_body(paragraph("a") + paragraph("b", section) + paragraph("c") + paragraph("d", section) + paragraph("e") + section);
    }
    SECTION("marks that are deleted or inserted") {
        const std::string deleted = "<w:pStyle w:val=\"Heading1\"/><w:rPr><w:del w:id=\"1\"/></w:rPr>";
        const std::string inserted = "<w:pStyle w:val=\"Heading1\"/><w:rPr><w:ins w:id=\"1\"/></w:rPr>";
        for (const auto& mark : {deleted, inserted}) {
            for (const auto revisions : {Revisions::final, Revisions::original}) {
                ReadOptions options;
                options.revisions = revisions;
                const std::string joined = paragraph("a", mark);
                CHECK(apart(root(joined + paragraph("b")), "p") == 2);
                check_body(joined + paragraph("b") + joined + table({two_rows}) + joined, options);
                check_body(joined + paragraph("b", section) + joined + "<w:sdt>" + paragraph("c") + "</w:sdt>" + joined + section, options);
            }
        }
    }
    SECTION("fields over several paragraphs") {
        const auto mark = [](std::string_view kind) { return "<w:r><w:fldChar w:fldCharType=\"" + std::string(kind) + "\"/></w:r>"; };
        const std::string code = "<w:r><w:instrText>TOC</w:instrText></w:r>";
        check_body("<w:p>" + mark("begin") + code + mark("separate") + run("a") + "</w:p>" + paragraph("b") + "<w:p>" + run("c") + mark("end") +
                   run("d") + "</w:p>" + "<w:p>" + mark("begin") + code + "</w:p>" + paragraph("e"));
    }
    SECTION("numbers, page breaks, lines and text boxes") {
        const std::string numbers = paragraph("một", kehoach::test::numbered(1)) + paragraph("hai", kehoach::test::numbered(1));
        const std::string box = "<w:p>" + run("x") + "<w:r><w:pict><v:textbox><w:txbxContent>" + paragraph("trong khung") + table({two_rows}) +
                                "</w:txbxContent></v:textbox></w:pict></w:r></w:p>";
        DocxBuilder builder(numbers + box + paragraph("c", "<w:pageBreakBefore/>") + numbers + "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p><w:p/>" +
                            paragraph("d", "<w:pBdr><w:bottom w:val=\"single\"/></w:pBdr>"));
        builder.numbering(kehoach::test::list_definition(1, {{"decimal", "%1.", {}}}));
        check_same(builder.docx());
    }
    SECTION("what stands outside of the body") {
        check_same(docx_of(
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:background><w:p/></w:background><w:body>" +
            paragraph("a") + "</w:body><w:x>" + paragraph("b") + "</w:x><w:body>" + paragraph("c") + "</w:body></w:document>"));
    }
    SECTION("comments and other markup") {
        for (const std::string what : {"<!-- </w:p> -->", "<!-- <w:p> -->", "<![CDATA[</w:p>]]>", "<?pi <w:p> ?>", "<!-- sectPr -->"}) {
            check_body(what + paragraph("a"));
            check_body("<w:p>" + what + run("a") + "</w:p>" + paragraph("b"));
            check_body("<w:p><w:r><w:t>" + what + "a</w:t></w:r></w:p>" + paragraph("b") + what);
        }
    }
}

TEST_CASE("read row by row, a document is the same", "[input]") {
    SECTION("tables and paragraphs") {
        CHECK(check_body(paragraph("Kế hoạch") + table({two_rows}) + paragraph("Nơi nhận") + table({two_rows})) == 4);
    }
    SECTION("nested tables") {
        const std::string nested = "<w:tc>" + paragraph("a") + table({two_rows}) + paragraph("b") + "</w:tc>";
        CHECK(check_body(table({"<w:tr>" + nested + "</w:tr>", two_rows})) == 3);
    }
    SECTION("empty tables and rows") {
        CHECK(check_body(table({}) + "<w:tbl/><w:tbl><w:tr/></w:tbl>" + table({"<w:tr/>", "<w:tr />", "<w:tr></w:tr>", two_rows})) == 6);
    }
    SECTION("rows in wrappers") {
        const std::string body =
            table({"<w:sdt><w:sdtPr/><w:sdtContent>" + two_rows + "</w:sdtContent></w:sdt>", two_rows,
                   "<w:ins w:id=\"1\">" + row({cell("2"), cell("thêm")}) + "</w:ins>",
                   "<w:del w:id=\"2\">" + row({cell("3"), cell("bớt")}) + "</w:del>", "<w:bookmarkStart w:id=\"0\"/>" + two_rows});
        CHECK(check_body(body) == 8);
        ReadOptions original;
        original.revisions = Revisions::original;
        check_body(body, original);
    }
    SECTION("tracked rows and cells") {
        ReadOptions original;
        original.revisions = Revisions::original;
        const std::string body = table({two_rows, row({cell("a"), cell("b")}, "<w:ins/>"), row({cell("c"), cell("d")}, "<w:del/>")});
        CHECK(check_body(body) == 4);
        check_body(body, original);
    }
    SECTION("branches") {
        const auto alternate = "<mc:AlternateContent><mc:Choice Requires=\"w14\">" + table({two_rows}) + "</mc:Choice><mc:Fallback>" +
                               table({two_rows, two_rows}) + "</mc:Fallback></mc:AlternateContent>";
        check_same(DocxBuilder(alternate + table({row({cell("x"), cell("y")})})).docx());
    }
    SECTION("text boxes stay in the tree") {
        const auto box = "<w:p><w:r><w:pict><v:textbox><w:txbxContent>" + table({two_rows}) + "</w:txbxContent></v:textbox></w:pict></w:r></w:p>";
        check_same(DocxBuilder(box + table({two_rows})).docx());
        CHECK(check_body("<w:p><w:r><w:txbxContent>" + table({two_rows}) + "</w:txbxContent></w:r></w:p>") == 0);
    }
    SECTION("sections in rows") {
        const std::string section = "<w:sectPr><w:pgSz w:w=\"100\" w:h=\"200\"/></w:sectPr>";
        check_body(table({"<w:tr><w:tc>" + paragraph("a", section) + section + "</w:tc></w:tr>", two_rows}) + paragraph("b", section) +
                   table({two_rows}) + "<w:sectPr><w:type w:val=\"continuous\"/></w:sectPr>");
    }
    SECTION("fields, notes, comments and numbers in rows") {
        const std::string mark = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" + run("ẩn") + "</w:p>";
        const std::string note = "<w:p>" + run("a") + "<w:r><w:footnoteReference w:id=\"2\"/><w:commentReference w:id=\"0\"/></w:r></w:p>";
        const std::string numbers = paragraph("một", kehoach::test::numbered(1)) + paragraph("hai", kehoach::test::numbered(1));
        DocxBuilder builder(numbers + table({"<w:tr><w:tc>" + mark + "</w:tc><w:tc>" + note + numbers + "</w:tc></w:tr>", two_rows}) + numbers);
        builder.footnotes("<w:footnote w:id=\"2\">" + paragraph("chú thích") + "</w:footnote>");
        builder.numbering(kehoach::test::list_definition(1, {{"decimal", "%1.", {}}}));
        check_same(builder.docx());
    }
    SECTION("looks of runs") {
        const std::string fonts = "<w:rStyle w:val=\"Strong\"/><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Calibri\"/>";
        std::string rows;
        for (int i = 0; i < 20; ++i) {
            rows += "<w:tr><w:tc><w:p>" + run("a", fonts) +
                    run("b", i % 2 == 0 ? "<w:rFonts w:ascii=\"F" + std::to_string(i % 3) + "\"/>" : "<w:b/>") + "</w:p></w:tc></w:tr>";
        }
        CHECK(check_body(paragraph("a") + table({rows})) == 20);
    }
    SECTION("other names") {
        CHECK(check_body("<w:tbl><w:trPr/><w:trHeight>" + two_rows + "</w:trHeight><w:tra/>" + two_rows + "</w:tbl>") == 4);
        CHECK(check_body(two_rows + "<w:tr>" + paragraph("a") + "</w:tr>") == 0);
        const std::string uri = "\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        for (const std::string prefix : {"", "word:", "x:"}) {
            std::string xml = "<w:document xmlns:w=" + uri + "><w:body>" + table({two_rows}) + "</w:body></w:document>";
            for (std::size_t at = 0; (at = xml.find("w:", at)) != std::string::npos; at += prefix.size()) xml.replace(at, 2, prefix);
            const std::string bare = prefix.empty() ? "xmlns=" : "xmlns:" + prefix.substr(0, prefix.size() - 1) + "=";
            xml.replace(xml.find("xmlns"), xml.find('"') - xml.find("xmlns"), bare);
            check_same(docx_of(xml));
            CHECK(rows_apart(xml) == 2);
        }
    }
    SECTION("signs in attributes") {
        CHECK(check_body("<w:tbl w:a='>'><w:tr w:a=\">/\" w:b='\">'>" + row({cell("a")}).substr(6) + two_rows + "</w:tbl>") == 3);
        check_body("<w:tbl w:a=\"<w:tr>\"><w:tr w:b=\"</w:tr>\">" + row({cell("a")}).substr(6) + two_rows + "</w:tbl>");
        check_body("<w:tbl><w:tr w:b=\"<w:tr>\">" + row({cell("a")}).substr(6) + two_rows + "<w:tr w:c='</w:tr>'/></w:tbl>");
        check_body("<w:tbl><w:x a=\"<w:tr>\"/>" + two_rows + "<w:x a=\"</w:tr>\"/></w:tbl>");
    }
    SECTION("comments and other markup") {
        for (const std::string what : {"<!-- -->", "<!-- <w:tr> -->", "<!-- </w:tr> -->", "<![CDATA[<w:tr>]]>", "<?pi <w:tr> ?>",
                                       "<!-- </w:tr><w:tr> -->", "<!-- <w:tr></w:tr> -->"}) {
            check_body("<w:tbl>" + what + two_rows + "</w:tbl>");
            check_body("<w:tbl>" + two_rows + what + "</w:tbl>" + what);
            check_body("<w:tbl><w:tr>" + what + row({cell("a")}).substr(6) + two_rows + "</w:tbl>");
            check_body("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>" + what + "a</w:t></w:r></w:p></w:tc></w:tr>" + two_rows + "</w:tbl>");
        }
    }
    SECTION("text to be repaired") {
        check_body(paragraph("a\xCC\x81") + table({two_rows}));
        check_body(table({two_rows, row({cell("b\xCC\x81"), cell("c")})}));
        check_body(table({"<w:tr><w:tc><w:p>" + run("KÕ ho¹ch", "<w:rFonts w:ascii=\".VnTime\"/>") + "</w:p></w:tc></w:tr>", two_rows}));
        DocxBuilder styled(table({two_rows, row({cell("a"), cell("KÕ ho¹ch")})}));
        styled.styles("<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\".VnTime\"/></w:rPr></w:rPrDefault></w:docDefaults>");
        check_same(styled.docx());
    }
    SECTION("the byte that placeholders have") { check_body(table({"<\xFF/>", two_rows, "<\xFF/>"})); }
    SECTION("declarations and byte order marks") {
        const std::string body = root(table({two_rows}));
        for (const std::string before : {"\xEF\xBB\xBF", "<?xml version=\"1.0\"?>", "\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n",
                                         "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>", " ", "<!-- a -->", "<?xml"}) {
            check_same(docx_of(before + body));
        }
    }
    SECTION("a main part that is another part too") {
        auto entries = DocxBuilder(table({two_rows}) + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdheader\"/></w:sectPr>")
                           .header(paragraph("trang"))
                           .entries();
        for (auto& entry : entries) {
            for (std::size_t at = 0; entry.name.ends_with(".rels") && (at = entry.content.find("\"header.xml\"")) != std::string::npos;) {
                entry.content.replace(at, 12, "\"document.xml\"");
            }
        }
        check_same(kehoach::test::zipped(entries));
    }
}

TEST_CASE("megabytes of rows are the same, read one after another", "[input]") {
    std::string rows;
    for (int i = 0; rows.size() < std::size_t{5} << 19; ++i) rows += row({cell(std::to_string(i)), cell(std::string(4000, 'a'))});
    check_body(table({rows}) + paragraph("giữa") + table({rows}) + paragraph("cuối"));
}

TEST_CASE("broken XML has the same error where rows are read apart", "[input]") {
    const std::string good = root("\n" + paragraph("a") + "\n<w:tbl>\n" + two_rows + "\n" + two_rows + "</w:tbl>\n");
    for (const std::string piece : {"<w:tr>", "</w:tr>", "</w:tc>", "<", ">", "&", "\"", "<w:t", "</", "<!--", "]]>", "<![CDATA[", "<?", "/", "="}) {
        for (std::size_t at = 0; at < good.size(); at += 7) {
            std::string xml = good;
            xml.insert(at, piece);
            INFO(xml);
            check_same(docx_of(xml));
        }
    }
    std::string zero = good;
    zero[zero.find("<w:tc>")] = '\0';
    check_same(docx_of(zero));
    for (std::size_t size = 0; size < good.size(); size += 5) check_same(docx_of(good.substr(0, size)));
}

TEST_CASE("a damaged part beside broken rows gives the same error", "[input]") {
    auto entries = DocxBuilder("<w:tbl><w:tr><w:tc></w:tr></w:tbl>").styles("").entries();
    for (auto& entry : entries) {
        if (entry.name.find("styles") != std::string::npos) entry.content = "<w:styles>";
    }
    check_same(kehoach::test::zipped(entries));
}

TEST_CASE("random documents are the same block by block", "[input]") {
    std::mt19937 random(20250101);
    const std::vector<std::string> pieces = {
        "<w:tr>",
        "</w:tr>",
        "<w:tr/>",
        "<w:tc>",
        "</w:tc>",
        "<w:tbl>",
        "</w:tbl>",
        "<w:p>",
        "</w:p>",
        "<w:sdt>",
        "</w:sdt>",
        " ",
        "<!-- ",
        " -->",
        "\"",
        "'",
        "<w:r><w:t>a</w:t></w:r>",
        paragraph("b"),
        cell("c"),
        two_rows,
        table({two_rows}),
        "<w:sectPr/>",
        "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>",
        "<w:x a=\"",
        "<w:y b='",
        "\"/>",
        "'>",
    };
    const std::vector<std::string> elements = {"w:tr", "w:tr", "w:tc", "w:tbl", "w:p", "w:sdt", "w:ins", "w:r"};
    for (int round = 0; round < 3000; ++round) {
        // Half of them well-formed.
        std::string body;
        std::vector<std::string> open;
        for (auto left = random() % 24; left > 0; --left) {
            if (round % 2 == 0) {
                body += pieces[random() % pieces.size()];
            } else if (random() % 3 == 0 && !open.empty()) {
                body += "</" + open.back() + ">";
                open.pop_back();
            } else if (random() % 3 == 0) {
                body += std::vector{paragraph("b"), cell("c"), two_rows, table({two_rows}), std::string("<w:tr/>"), std::string(" ")}[random() % 6];
            } else {
                open.push_back(elements[random() % elements.size()]);
                body += "<" + open.back() + (random() % 4 == 0 ? " w:a=\"</w:tr>\">" : ">");
            }
        }
        for (; !open.empty(); open.pop_back()) body += "</" + open.back() + ">";
        INFO(body);
        check_body(table({two_rows}) + body);
    }
}
