#include "input/docx/rewrite.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>

#include "input/docx/reader.h"
#include "input/zip_archive.h"
#include "kehoach/kehoach.h"
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

Rewritten rewritten(const std::string& bytes, const encoding::PiecesOptions& options = {}) {
    auto out = rewrite(bytes, options, {});
    REQUIRE(out.has_value());
    return *std::move(out);
}

std::map<std::string, std::string> contents(const std::string& bytes) {
    auto archive = input::ZipArchive::open(bytes, std::uint64_t{1} << 30);
    REQUIRE(archive.has_value());
    std::map<std::string, std::string> out;
    for (const auto& [name, index] : archive->entries()) out[name] = *archive->read(name);
    return out;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) text.replace(at, from.size(), to);
    return text;
}

// The content of a paragraph as it comes out.
std::string body_of(std::string_view content) {
    const DocxBuilder builder(paragraph_of(content));
    const std::string xml = contents(rewritten(builder.docx()).bytes).at("word/document.xml");
    const auto begin = xml.find("<w:p>") + 5;
    return xml.substr(begin, xml.rfind("</w:p>") - begin);
}

std::string plain_run(std::string_view inside) { return "<w:r><w:rPr>" + fonts("Times New Roman") + "</w:rPr>" + std::string(inside) + "</w:r>"; }
std::string old_run(std::string_view inside) { return "<w:r><w:rPr>" + fonts(".VnTime") + "</w:rPr>" + std::string(inside) + "</w:r>"; }

std::string in_utf16(std::string_view xml) {
    std::string out = "\xFF\xFE";
    for (const char c : xml) {
        out.push_back(c);
        out.push_back('\0');
    }
    return out;
}

// A document with legacy text in all of its parts.
DocxBuilder full_document() {
    const std::string box = "<w:txbxContent>" + paragraph_of(legacy_run("hép ch÷")) + "</w:txbxContent>";
    DocxBuilder builder(paragraph_of(legacy_run(legacy), numbered(1)) + paragraph_of(run("Tờ trình", fonts("Arial")) + "<w:r><w:tab/></w:r>") +
                        paragraph_of("<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">" + box + "</mc:Choice><mc:Fallback>" + box +
                                     "</mc:Fallback></mc:AlternateContent></w:r>" + run(legacy, fonts(".VnTimeH"))) +
                        paragraph_of("<w:r><w:footnoteReference w:id=\"1\"/></w:r>" + run("¸", "<w:rStyle w:val=\"C\"/>")) +
                        "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdheader\"/></w:sectPr>");
    builder.styles("<w:style w:type=\"character\" w:styleId=\"C\"><w:rPr>" + fonts(".VnArial") + "</w:rPr></w:style>")
        .numbering(list_definition(1, {{"decimal", "§iÒu %1.", "<w:rPr>" + fonts(".VnTime") + "</w:rPr>"}}))
        .footnotes("<w:footnote w:id=\"1\">" + paragraph_of(legacy_run("chó thÝch")) + "</w:footnote>")
        .header(paragraph_of(legacy_run("Dù th¶o")))
        .footer(paragraph_of(legacy_run("sè trang")))
        .comments("<w:comment w:id=\"1\">" + paragraph_of(legacy_run("gãp ý")) + "</w:comment>")
        .theme("<a:themeElements><a:fontScheme><a:minorFont><a:latin typeface=\".VnTime\"/></a:minorFont></a:fontScheme></a:themeElements>")
        .font_table("<w:font w:name=\".VnTime\"><w:charset w:val=\"00\"/></w:font><w:font w:name=\"Symbol\"/>");
    return builder;
}

}  // namespace

TEST_CASE("legacy text and its font are rewritten, and no other byte", "[input]") {
    const DocxBuilder builder(paragraph_of(legacy_run(legacy)) + "<!-- KÕ -->" + paragraph("Nghị định & \"thông tư\"  <b>"));
    const std::string before = builder.docx();
    const auto after = rewritten(before);
    CHECK(after.changed);
    CHECK(after.changes[ChangeKind::legacy_encoding] > 0);
    CHECK(after.parts_left.empty());
    auto expected = contents(before);
    auto& document = expected.at("word/document.xml");
    document = replaced(replaced(document, legacy, unicode), ".VnTime", "Times New Roman");
    document = replaced(document, "<!-- Kế -->", "<!-- KÕ -->");
    CHECK(contents(after.bytes) == expected);
}

TEST_CASE("a document without anything to repair comes out as it is", "[input]") {
    const DocxBuilder builder(paragraph(unicode) + paragraph_of(run("\uF0B7", fonts("Symbol")) + run("25°C ± 2×3", fonts("Arial"))));
    for (const auto& before : {builder.docx(), builder.flat_opc(), builder.document_xml(), word_2003(paragraph(unicode))}) {
        const auto after = rewritten(before);
        CHECK_FALSE(after.changed);
        CHECK(after.bytes == before);
    }
}

TEST_CASE("soft hyphens that are letters become texts", "[input]") {
    CHECK(body_of(old_run("<w:t>ch</w:t><w:softHyphen/><w:t>¬ng</w:t>")) == plain_run("<w:t>ch</w:t><w:t>ư</w:t><w:t>ơng</w:t>"));
    CHECK(body_of(old_run("<w:t>ch\u00AD¬ng</w:t>")) == plain_run("<w:t>chương</w:t>"));
    const std::string other_prefix =
        "<x:document xmlns:x=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><x:body><x:p><x:r><x:rPr>"
        "<x:rFonts x:ascii='.VnTime'/></x:rPr><x:softHyphen></x:softHyphen></x:r></x:p></x:body></x:document>";
    CHECK(rewritten(other_prefix).bytes ==
          replaced(replaced(other_prefix, "<x:softHyphen></x:softHyphen>", "<x:t>ư</x:t>"), ".VnTime", "Times New Roman"));
}

TEST_CASE("capital fonts become capitals", "[input]") {
    CHECK(body_of("<w:r><w:rPr>" + fonts(".VnTimeH") + "</w:rPr><w:t>Céng hoµ</w:t></w:r>") == plain_run("<w:t>CỘNG HOÀ</w:t>"));
}

TEST_CASE("a letter takes its mark out of the next run", "[input]") {
    const std::string vni = "<w:rPr>" + fonts("VNI-Times") + "</w:rPr>";
    CHECK(body_of("<w:r>" + vni + "<w:t>Ke</w:t></w:r><w:r>" + vni + "<w:t>\u00E1 hoa\u00EFch</w:t></w:r>") ==
          plain_run("<w:t>Kế</w:t>") + plain_run("<w:t xml:space=\"preserve\"> hoạch</w:t>"));
    CHECK(body_of("<w:r>" + vni + "<w:t>Ke</w:t></w:r><w:r>" + vni + "<w:t xml:space=\"preserve\">\u00E1 a</w:t></w:r>") ==
          plain_run("<w:t>Kế</w:t>") + plain_run("<w:t xml:space=\"preserve\"> a</w:t>"));
}

TEST_CASE("references, comments and CDATA sections in a text are seen through", "[input]") {
    CHECK(body_of(old_run("<w:t>n&#xA8;m &lt;2004&gt; &amp; n&#168;m</w:t>")) == plain_run("<w:t>năm &lt;2004&gt; &amp; năm</w:t>"));
    CHECK(body_of(old_run("<w:t>n<!-- x -->¨<![CDATA[m]]></w:t>")) == plain_run("<w:t>năm</w:t>"));
    CHECK(body_of("<w:r><w:t>a &#xE9; &amp; <![CDATA[b]]></w:t></w:r>") == "<w:r><w:t>a &#xE9; &amp; <![CDATA[b]]></w:t></w:r>");
}

TEST_CASE("places are right behind a byte order mark and after references", "[input]") {
    const std::string before = "\xEF\xBB\xBF" + DocxBuilder(paragraph("&&&<<<") + paragraph_of(legacy_run(legacy))).document_xml();
    CHECK(rewritten(before).bytes == replaced(replaced(before, legacy, unicode), ".VnTime", "Times New Roman"));
}

TEST_CASE("text and symbols in symbol fonts stay, and so do their fonts", "[input]") {
    const std::string symbols = run("\u00B7\u00D8", fonts("Wingdings")) + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>";
    CHECK(body_of(symbols + legacy_run("n¨m")) == symbols + run("năm", fonts("Times New Roman")));
}

TEST_CASE("all parts are rewritten, and all others stay", "[input]") {
    const std::string before = full_document().docx();
    const auto after = rewritten(before);
    CHECK(after.changed);
    CHECK(after.parts_left.empty());
    const auto parts = contents(after.bytes);
    const auto holds = [&](const std::string& part, std::string_view text) { return parts.at(part).find(text) != std::string::npos; };
    CHECK(holds("word/document.xml", unicode));
    CHECK(holds("word/document.xml", "KẾ HOẠCH CÔNG TÁC NĂM 2004"));
    CHECK(holds("word/document.xml", ">á<"));
    CHECK(replaced(parts.at("word/document.xml"), "hộp chữ", "").size() + 2 * std::string_view("hộp chữ").size() ==
          parts.at("word/document.xml").size());
    CHECK(holds("word/numbering.xml", "w:val=\"Điều %1.\""));
    CHECK(holds("word/footnotes.xml", "chú thích"));
    CHECK(holds("word/header.xml", "Dự thảo"));
    CHECK(holds("word/footer.xml", "số trang"));
    CHECK(holds("word/comments.xml", "góp ý"));
    CHECK(holds("word/styles.xml", "Times New Roman"));
    CHECK(holds("word/theme.xml", "typeface=\"Times New Roman\""));
    CHECK(holds("word/fonttable.xml", "<w:font w:name=\"Times New Roman\"><w:charset w:val=\"00\"/></w:font><w:font w:name=\"Symbol\"/>"));
    for (const auto& [name, content] : parts) {
        INFO(name);
        CHECK(content.find(".Vn") == std::string::npos);
    }
    const auto old_parts = contents(before);
    CHECK(parts.size() == old_parts.size());
    CHECK(parts.at("_rels/.rels") == old_parts.at("_rels/.rels"));
    CHECK(parts.at("word/_rels/document.xml.rels") == old_parts.at("word/_rels/document.xml.rels"));
}

TEST_CASE("the rewritten document reads like the original, and is rewritten no more", "[input]") {
    const DocxBuilder builder = full_document();
    const std::string single =
        word_2003(paragraph_of(legacy_run(legacy)) + "<w:sectPr><w:hdr>" + paragraph_of(legacy_run("Dù th¶o")) + "</w:hdr></w:sectPr>",
                  "<w:fonts><w:defaultFonts w:ascii=\".VnTime\"/><w:font w:name=\".VnTime\"/></w:fonts>");
    for (const auto& before : {builder.docx(), builder.flat_opc(), builder.document_xml(), single}) {
        const auto once = rewritten(before);
        CHECK(once.changed);
        CHECK(once.bytes.find("VnTime") == std::string::npos);
        CHECK(shown(read_docx(once.bytes)) == shown(read_docx(before)));
        CHECK(read_docx(once.bytes).page_marks == read_docx(before).page_marks);
        const auto converted = convert(before, "docx", std::nullopt);
        const auto converted_again = convert(once.bytes, "docx", std::nullopt);
        REQUIRE(converted.has_value());
        REQUIRE(converted_again.has_value());
        CHECK(converted_again->document.header.title == converted->document.header.title);
        const auto twice = rewritten(once.bytes);
        CHECK_FALSE(twice.changed);
        CHECK(twice.bytes == once.bytes);
    }
}

TEST_CASE("a font table that has the new font keeps its entries", "[input]") {
    DocxBuilder builder(paragraph_of(legacy_run(legacy)));
    builder.font_table("<w:font w:name=\".VnTime\"/><w:font w:name=\"Times New Roman\"/>");
    const std::string before = builder.docx();
    CHECK(contents(rewritten(before).bytes).at("word/fonttable.xml") == contents(before).at("word/fonttable.xml"));
}

TEST_CASE("text that cannot be converted keeps its font", "[input]") {
    const std::string left = legacy_run("Kế hoạch công tác µ năm 2004");
    const DocxBuilder builder(paragraph_of(left) + paragraph_of(legacy_run(legacy)));
    const auto after = rewritten(builder.docx());
    CHECK(after.unconverted_font == ".VnTime");
    const auto document = contents(after.bytes).at("word/document.xml");
    CHECK(document.find(left) != std::string::npos);
    CHECK(document.find(run(unicode, fonts("Times New Roman"))) != std::string::npos);
}

TEST_CASE("a part in UTF-16 is left alone and told, with the fonts that its text needs", "[input]") {
    DocxBuilder builder(paragraph_of(legacy_run("ok")));
    builder.styles("<w:style w:type=\"character\" w:styleId=\"C\"><w:rPr>" + fonts(".VnTime") + "</w:rPr></w:style>");
    auto entries = builder.entries();
    for (auto& entry : entries) {
        if (entry.name == "word/document.xml") entry.content = in_utf16(replaced(entry.content, "encoding=\"UTF-8\"", "encoding=\"UTF-16\""));
    }
    const std::string before = zipped(entries);
    const auto after = rewritten(before);
    CHECK_FALSE(after.changed);
    CHECK(after.bytes == before);
    CHECK(after.parts_left == std::vector<std::string>{"word/document.xml"});
}

TEST_CASE("signatures are told", "[input]") {
    auto entries = DocxBuilder(paragraph_of(legacy_run(legacy))).entries();
    CHECK_FALSE(rewritten(zipped(entries)).signed_package);
    entries.push_back({"_xmlsignatures/sig1.xml", "<Signature/>"});
    const auto after = rewritten(zipped(entries));
    CHECK(after.signed_package);
    CHECK(after.changed);
}

TEST_CASE("changes are listed with their part and paragraph", "[input]") {
    encoding::PiecesOptions options;
    options.list = true;
    const auto after = rewritten(DocxBuilder(paragraph("a") + paragraph_of(legacy_run(legacy))).docx(), options);
    REQUIRE_FALSE(after.list.empty());
    CHECK(after.list[0].part == "word/document.xml");
    CHECK(after.list[0].line == 2);
    CHECK(rewritten(DocxBuilder(paragraph_of(legacy_run(legacy))).docx()).list.empty());
}

TEST_CASE("broken documents are refused with the errors of the reader", "[input]") {
    const std::string good = DocxBuilder(paragraph_of(legacy_run(legacy))).docx();
    auto broken = DocxBuilder(paragraph_of(legacy_run(legacy))).header("<w:p").entries();
    std::string deep = paragraph_of(legacy_run("n¨m"));
    for (int i = 0; i < 1000; ++i) deep = "<w:sdt>" + deep + "</w:sdt>";
    const auto code = [](const std::string& bytes) {
        const auto out = rewrite(bytes, {}, {});
        REQUIRE_FALSE(out.has_value());
        return out.error().code;
    };
    CHECK(code(good.substr(0, good.size() / 2)) == ErrorCode::zip_damaged);
    CHECK(code(zipped({{"a", "b"}})) == ErrorCode::input_is_other_package);
    CHECK(code("<a/>") == ErrorCode::input_is_no_word_xml);
    CHECK(code("KẾ HOẠCH") == ErrorCode::input_is_no_word_document);
    CHECK(code(zipped(broken)) == ErrorCode::xml_broken);
    CHECK(code(DocxBuilder(deep).docx()) == ErrorCode::xml_too_deep);
    ReadOptions small;
    small.max_size = 100;
    const auto out = rewrite(good, {}, small);
    REQUIRE_FALSE(out.has_value());
    CHECK(out.error().code == ErrorCode::expanded_too_large);
}

TEST_CASE("a damaged part that no text depends on is left alone and told", "[input]") {
    auto entries = DocxBuilder(paragraph_of(legacy_run(legacy))).font_table("<w:font").entries();
    const auto after = rewritten(zipped(entries));
    CHECK(after.changed);
    CHECK(after.parts_left == std::vector<std::string>{"word/fontTable.xml"});
}

TEST_CASE("documents that were cut and joined anywhere are refused, or rewritten to what reads the same", "[input]") {
    const std::string whole = full_document().document_xml();
    std::uint32_t state = 7;
    const auto next = [&](std::size_t limit) {
        state = state * 1664525 + 1013904223;
        return static_cast<std::size_t>(state >> 8) % limit;
    };
    // A cut between two tags mostly leaves well-formed XML.
    const auto place = [&](const std::string& xml) {
        return next(2) == 0 ? next(xml.size()) : std::min(xml.find('<', next(xml.size())), xml.size());
    };
    int accepted = 0;
    for (int i = 0; i < 600; ++i) {
        std::string xml = whole;
        for (std::size_t cuts = 1 + next(3); cuts > 0; --cuts) {
            const std::size_t at = place(xml);
            next(2) == 0 ? xml.erase(at, next(30)) : xml.insert(at, xml.substr(place(xml), next(60)));
        }
        INFO(xml);
        const auto after = rewrite(xml, {}, {});
        const auto before_read = input::docx::read(xml, {});
        if (!after) {
            CHECK_FALSE(before_read.has_value());
            continue;
        }
        ++accepted;
        const auto again = rewrite(after->bytes, {}, {});
        REQUIRE(again.has_value());
        CHECK_FALSE(again->changed);
        const auto after_read = input::docx::read(after->bytes, {});
        REQUIRE(after_read.has_value() == before_read.has_value());
        if (before_read) CHECK(shown(*after_read) == shown(*before_read));
    }
    CHECK(accepted > 50);
}
