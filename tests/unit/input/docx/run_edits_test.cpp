#include "input/docx/run_edits.h"

#include <cstdint>
#include <map>
#include <random>

#include "input/docx/xml_edits.h"
#include "input/zip_archive.h"
#include "kehoach/kehoach.h"
#include "support/catch.h"
#include "support/docx_builder.h"
#include "support/files.h"
#include "text/fold.h"

using namespace kehoach;
using namespace kehoach::input::docx;
using namespace kehoach::test;
using text::Outcome;

namespace {

ChangedWords changed(const std::string& bytes, const std::vector<WordsChange>& changes) {
    auto out = change_words(bytes, changes, {});
    REQUIRE(out.has_value());
    return *std::move(out);
}

// The body of a document after a change of words in its first block.
std::string after_change(const std::string& body, std::string_view before, std::string_view after, std::uint32_t block = 1) {
    const std::string bytes = DocxBuilder(body).document_xml();
    const std::string out = changed(bytes, {{{block, block}, before, after}}).bytes;
    const auto begin = bytes.find(body);
    REQUIRE(begin != std::string::npos);
    return out.substr(begin, out.size() - (bytes.size() - body.size()));
}

Outcome outcome(const std::string& body, std::string_view before, std::string_view after, std::uint32_t block = 1) {
    return changed(DocxBuilder(body).document_xml(), {{{block, block}, before, after}}).outcomes.front();
}

std::string text_run(std::string_view content) { return "<w:r><w:t>" + std::string(content) + "</w:t></w:r>"; }

std::vector<std::string> characters_of(std::string_view text) {
    std::vector<std::string> out;
    for (const char c : text) {
        if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) out.emplace_back();
        out.back().push_back(c);
    }
    return out;
}

std::map<std::string, std::string> contents(const std::string& bytes) {
    auto archive = input::ZipArchive::open(bytes, std::uint64_t{1} << 30);
    REQUIRE(archive.has_value());
    std::map<std::string, std::string> out;
    for (const auto& [name, index] : archive->entries()) out[name] = *archive->read(name);
    return out;
}

}  // namespace

TEST_CASE("words of a run are changed and all other bytes stay", "[input]") {
    CHECK(after_change("<w:p><w:r><w:t >Số:05/KH</w:t></w:r ></w:p>", "Số:05", "Số: 05") == "<w:p><w:r><w:t >Số: 05/KH</w:t></w:r ></w:p>");
}

TEST_CASE("a paragraph cut into runs in every way keeps the letters of each run", "[input]") {
    struct Case {
        std::string before;
        std::string after;
        std::string whole_before;
        std::string whole_after;
    };
    const std::vector<Case> cases = {
        {"Số:05", "Số: 05", "Số:05/KH", "Số: 05/KH"},
        {"tỉnh ,x", "tỉnh, x", "ở tỉnh ,x", "ở tỉnh, x"},
        {"Ban Dân", "ban dân", "Ủy Ban Dân", "Ủy ban dân"},
        {"Lưu VT", "Lưu: VT.", "- Lưu VT", "- Lưu: VT."},
        {"&<>", "& <", "a&<>b", "a& <b"},
    };
    for (const auto& one : cases) {
        const auto characters = characters_of(one.whole_before);
        for (std::uint32_t cuts = 0; cuts < (1U << (characters.size() - 1)); ++cuts) {
            std::string body = "<w:p>";
            std::vector<std::string> runs(1);
            for (std::size_t i = 0; i < characters.size(); ++i) {
                runs.back() += characters[i];
                if (i + 1 < characters.size() && (cuts >> i & 1U) != 0) runs.emplace_back();
            }
            for (std::size_t r = 0; r < runs.size(); ++r) body += run(runs[r], r % 2 == 0 ? "<w:b/>" : "");
            body += "</w:p>";
            const std::string bytes = DocxBuilder(body).document_xml();
            const auto out = changed(bytes, {{{1, 1}, one.before, one.after}});
            INFO(body);
            REQUIRE(out.outcomes.front() == Outcome::made);
            REQUIRE(paragraph_at(read_docx(out.bytes)).text == one.whole_after);
            // Without the text of the runs nothing is another.
            const auto skeleton = [](std::string xml) {
                for (auto at = xml.find("<w:t"); at != std::string::npos; at = xml.find("<w:t", at + 1)) {
                    const auto begin = xml.find('>', at) + 1;
                    xml.erase(begin, xml.find("</w:t>", begin) - begin);
                }
                return xml;
            };
            REQUIRE(skeleton(out.bytes) == skeleton(bytes));
            // Each run that no change touches is as it was.
            const auto again = changed(out.bytes, {{{1, 1}, one.before, one.after}});
            REQUIRE(again.bytes == out.bytes);
        }
    }
}

TEST_CASE("new letters stand in the run in which the change begins", "[input]") {
    const auto two = [](std::string_view a, std::string_view b) {
        return "<w:p>" + text_run(a) + "<w:r><w:rPr><w:b/></w:rPr><w:t>" + std::string(b) + "</w:t></w:r></w:p>";
    };
    CHECK(after_change(two("Nơi nhận", "x"), "Nơi nhận", "Nơi nhận:") == two("Nơi nhận:", "x"));
    CHECK(after_change(two("x", "nhận"), "nhận", "Nơi nhận") == two("x", "Nơi nhận"));
    CHECK(after_change(two("ab", "cd"), "abcd", "aXYd") == two("aXY", "d"));
    CHECK(after_change(two("abc", "d"), "abcd", "abXd") == two("abX", "d"));
    CHECK(after_change(two("một", " hai"), "một hai", "một Xhai") == two("một", " Xhai"));
    CHECK(after_change(two("Ủy Ban", " Dân"), "Ủy Ban Dân", "Ủy ban dân") == two("Ủy ban", " dân"));
    CHECK(after_change(two("ab", "c"), "abc", "a") == two("a", ""));
}

TEST_CASE("the insides of words that are parted by marks of Word are found", "[input]") {
    CHECK(after_change("<w:p>" + text_run("Ủy") + "<w:proofErr/><w:bookmarkStart w:id=\"1\"/>" + text_run(" Ban") + "</w:p>", "Ủy Ban", "Ủy ban") ==
          "<w:p>" + text_run("Ủy") + "<w:proofErr/><w:bookmarkStart w:id=\"1\"/>" + text_run(" ban") + "</w:p>");
    CHECK(after_change("<w:p><w:r><w:t>Ủy</w:t><w:tab/><w:t>Ban</w:t><w:br/><w:t>Dân</w:t></w:r></w:p>", "Ủy Ban Dân", "Ủy ban dân") ==
          "<w:p><w:r><w:t>Ủy</w:t><w:tab/><w:t>ban</w:t><w:br/><w:t>dân</w:t></w:r></w:p>");
    CHECK(after_change("<w:p><w:r><w:t>Số:5/KH</w:t><w:noBreakHyphen/><w:t>UBND</w:t></w:r></w:p>", "Số:5/KH-UBND", "Số: 5/KH-UBND") ==
          "<w:p><w:r><w:t>Số: 5/KH</w:t><w:noBreakHyphen/><w:t>UBND</w:t></w:r></w:p>");
}

TEST_CASE("tabs, breaks and hyphens of Word are not changed", "[input]") {
    CHECK(outcome("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>", "a b", "ab") == Outcome::unchangeable);
    CHECK(outcome("<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r></w:p>", "a b", "ab") == Outcome::unchangeable);
    CHECK(outcome("<w:p><w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t></w:r></w:p>", "a-b", "a/b") == Outcome::unchangeable);
    CHECK(outcome("<w:p><w:r><w:t>a</w:t></w:r></w:p>", "a", "a\nb") == Outcome::unchangeable);
}

TEST_CASE("text that is written with references, CDATA sections and comments is changed", "[input]") {
    CHECK(after_change("<w:p>" + text_run("A &amp; B&#58;5") + "</w:p>", "B:5", "B: 5") == "<w:p>" + text_run("A &amp; B: 5") + "</w:p>");
    CHECK(after_change("<w:p>" + text_run("<![CDATA[A & B:5]]>") + "</w:p>", "B:5", "B: 5") == "<w:p>" + text_run("A &amp; B: 5") + "</w:p>");
    CHECK(after_change("<w:p>" + text_run("Số<!-- : -->:5") + "</w:p>", "Số:5", "Số: 5") == "<w:p>" + text_run("Số: 5") + "</w:p>");
    CHECK(after_change("<w:p>" + text_run("a&lt;b") + "</w:p>", "a<b", "a<<b&") == "<w:p>" + text_run("a&lt;&lt;b&amp;") + "</w:p>");
    CHECK(after_change("<w:p>" + text_run("x") + text_run("a") + "</w:p>", "a", "<w:b/>&amp;") ==
          "<w:p>" + text_run("x") + text_run("&lt;w:b/&gt;&amp;amp;") + "</w:p>");
    CHECK(outcome("<w:p><w:r><w:t>a<w:b/>b</w:t></w:r></w:p>", "ab", "c") == Outcome::unchangeable);
}

TEST_CASE("spaces at the ends of an element are kept", "[input]") {
    CHECK(after_change("<w:p>" + text_run("Số:") + text_run("5") + "</w:p>", "Số:5", "Số: 5") ==
          "<w:p><w:r><w:t xml:space=\"preserve\">Số: </w:t></w:r>" + text_run("5") + "</w:p>");
    CHECK(after_change("<w:p><w:r><w:t xml:space='default'>Số:</w:t></w:r>" + text_run("5") + "</w:p>", "Số:5", "Số: 5") ==
          "<w:p><w:r><w:t xml:space='preserve'>Số: </w:t></w:r>" + text_run("5") + "</w:p>");
    CHECK(after_change("<w:p>" + text_run(" a") + "</w:p>", "a", "b") == "<w:p>" + text_run(" b") + "</w:p>");
}

TEST_CASE("blocks are counted as the reader counts them", "[input]") {
    const std::string body = "<w:p/><w:sdt><w:sdtContent>" + paragraph("x") + "</w:sdtContent></w:sdt>" + table({row({cell("x\nx"), cell("x")})}) +
                             "<w:ins>" + paragraph("y") + "</w:ins><w:del>" + paragraph("x") + "</w:del><w:customXml>" + paragraph("x") +
                             "</w:customXml>";
    const std::string bytes = DocxBuilder(body).docx();
    const auto blocks = read_docx(bytes);
    for (const auto& block : blocks.blocks) {
        const Span span = std::holds_alternative<Paragraph>(block) ? std::get<Paragraph>(block).span : std::get<RawTable>(block).span;
        const bool is_table = std::holds_alternative<RawTable>(block);
        const auto out = changed(bytes, {{span, "x", "z"}, {span, "y", "z"}});
        INFO(span.first);
        if (is_table) {
            CHECK(out.outcomes == std::vector<Outcome>{Outcome::ambiguous, Outcome::missing});
        } else {
            const bool is_y = std::get<Paragraph>(block).text == "y";
            CHECK(out.outcomes[is_y ? 1 : 0] == Outcome::made);
            CHECK(out.outcomes[is_y ? 0 : 1] == Outcome::missing);
        }
    }
    const std::vector<WordsChange> three(3, WordsChange{table_at(blocks, 1).span, "x", "z"});
    CHECK(changed(bytes, three).outcomes == std::vector<Outcome>(3, Outcome::made));
}

TEST_CASE("every block of the samples is found under its number", "[input]") {
    for (const auto& input : sample_inputs()) {
        if (!input.ends_with(".docx")) continue;
        const std::string bytes = read(source_dir() / input);
        const auto typed = typed_paragraphs(bytes, {});
        REQUIRE(typed.has_value());
        std::map<std::uint32_t, std::string> texts;
        for (const auto& paragraph : *typed) texts[paragraph.block] += " " + paragraph.text;
        INFO(input);
        for (const auto& block : read_docx(bytes).blocks) {
            const auto* paragraph = std::get_if<Paragraph>(&block);
            if (paragraph == nullptr || paragraph->span.first != paragraph->span.last) continue;
            // Capitals by format are read as they are shown.
            const std::string text = text::fold(paragraph->text.substr(paragraph->label_size));
            INFO(text);
            CHECK(text::fold(texts[paragraph->span.first]).find(text) != std::string::npos);
        }
    }
}

TEST_CASE("words of a cell are changed in the block of its table", "[input]") {
    const std::string body = paragraph("Số:5") + table({row({cell("a"), cell("Số:5")})});
    const std::string bytes = DocxBuilder(body).docx();
    CHECK(shown(read_docx(changed(bytes, {{{2, 2}, "Số:5", "Số: 5"}}).bytes)) ==
          shown(read_docx(DocxBuilder(paragraph("Số:5") + table({row({cell("a"), cell("Số: 5")})})).docx())));
}

TEST_CASE("words do not reach over paragraphs", "[input]") { CHECK(outcome(table({row({cell("a\nb")})}), "a b", "c") == Outcome::missing); }

TEST_CASE("tracked insertions are text, deletions are not", "[input]") {
    const std::string body =
        "<w:p>" + text_run("Số:") + "<w:del><w:r><w:delText>4</w:delText></w:r></w:del><w:ins>" + text_run("5") + "</w:ins></w:p>";
    CHECK(after_change(body, "Số:5", "Số: 6") ==
          "<w:p>" + text_run("Số:") +
              "<w:del><w:r><w:delText>4</w:delText></w:r></w:del><w:ins><w:r><w:t xml:space=\"preserve\"> 6</w:t></w:r></w:ins></w:p>");
    CHECK(outcome(body, "4", "6") == Outcome::missing);
}

TEST_CASE("what Word fills in stays", "[input]") {
    const auto field = [](std::string_view result) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>code</w:t></w:r><w:r><w:fldChar "
               "w:fldCharType=\"separate\"/></w:r>" +
               text_run(result) + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    };
    CHECK(outcome("<w:p>" + field("a") + "</w:p>", "a", "b") == Outcome::unchangeable);
    CHECK(outcome("<w:p>" + field("a") + "</w:p>", "code", "b") == Outcome::missing);
    CHECK(outcome("<w:p>" + field("a") + text_run(" c") + "</w:p>", "a c", "a d") == Outcome::made);
    CHECK(outcome("<w:p><w:fldSimple w:instr=\"PAGE\">" + text_run("a") + "</w:fldSimple></w:p>", "a", "b") == Outcome::unchangeable);
    CHECK(outcome("<w:sdt><w:sdtPr><w:dataBinding/></w:sdtPr><w:sdtContent><w:p>" + text_run("a") + "</w:p></w:sdtContent></w:sdt>", "a", "b") ==
          Outcome::unchangeable);
    CHECK(outcome("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t></w:r></w:p>", "a", "b") == Outcome::missing);
}

TEST_CASE("shapes in two versions and text of drawings stay", "[input]") {
    const std::string box = "<w:txbxContent>" + paragraph("a") + "</w:txbxContent>";
    CHECK(outcome("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx>" + box +
                      "</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box +
                      "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>",
                  "a", "b") == Outcome::unchangeable);
    CHECK(outcome("<w:p><w:r><w:pict><v:textbox>" + box + "</v:textbox></w:pict></w:r></w:p>", "a", "b") == Outcome::made);
    CHECK(outcome("<w:p><w:r><w:drawing><a:p><a:r><a:t>a</a:t></a:r></a:p></w:drawing></w:r></w:p>", "a", "b") == Outcome::unchangeable);
}

TEST_CASE("the label that automatic numbering prints is no text", "[input]") {
    const std::string body = paragraph("Kinh Phí", numbered(1));
    const std::string bytes = DocxBuilder(body).numbering(list_definition(1, {{"upperRoman", "%1.", ""}})).docx();
    const auto text_after = [&](std::string_view before, std::string_view after) {
        return paragraph_at(read_docx(changed(bytes, {{{1, 1}, before, after}}).bytes)).text;
    };
    CHECK(text_after("I. Kinh Phí", "I. Kinh phí") == "I. Kinh phí");
    CHECK(text_after("I. Kinh Phí", "II. Kinh phí") == "I. Kinh Phí");
    CHECK(text_after("I. Phí", "I. phí") == "I. Kinh Phí");
}

TEST_CASE("all containers are changed", "[input]") {
    const DocxBuilder builder(paragraph("Số:5"));
    for (const auto& bytes : {builder.docx(), builder.flat_opc(), builder.document_xml(), word_2003(paragraph("Số:5"))}) {
        const auto out = changed(bytes, {{{1, 1}, "Số:5", "Số: 5"}});
        CHECK(out.outcomes.front() == Outcome::made);
        CHECK(paragraph_at(read_docx(out.bytes)).text == "Số: 5");
    }
}

TEST_CASE("all other entries of a container stay byte by byte", "[input]") {
    const std::string bytes = DocxBuilder(paragraph("Số:5")).styles("<w:style/>").header(paragraph("Số:5")).settings("<w:zoom/>").docx();
    const auto before = contents(bytes);
    const auto after = contents(changed(bytes, {{{1, 1}, "Số:5", "Số: 5"}}).bytes);
    REQUIRE(before.size() == after.size());
    for (const auto& [name, content] : before) {
        INFO(name);
        CHECK((after.at(name) == content) == (name != "word/document.xml"));
    }
    CHECK(changed(bytes, {{{1, 1}, "x", "y"}}).bytes == bytes);
}

TEST_CASE("a part that is not in UTF-8 stays", "[input]") {
    const std::string xml =
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        "<w:body><w:p><w:r><w:t>a</w:t></w:r></w:p></w:body></w:document>";
    const auto out = changed(xml, {{{1, 1}, "a", "b"}});
    CHECK(out.outcomes.front() == Outcome::unchangeable);
    CHECK(out.bytes == xml);
}

TEST_CASE("ten thousand changes in one table take a time that grows with it", "[input]") {
    std::vector<std::string> rows;
    std::vector<std::string> words;
    for (int i = 0; i < 10000; ++i) {
        words.push_back("Số:" + std::to_string(i) + ".");
        rows.push_back(row({cell(words.back())}));
    }
    const std::string bytes = DocxBuilder(table(rows)).docx();
    std::vector<std::string> after;
    for (const auto& word : words) after.push_back("Số: " + word.substr(word.find(':') + 1));
    std::vector<WordsChange> changes;
    for (std::size_t i = 0; i < words.size(); ++i) changes.push_back({{1, 1}, words[i], after[i]});
    const auto out = changed(bytes, changes);
    CHECK(std::count(out.outcomes.begin(), out.outcomes.end(), Outcome::made) == 10000);
    CHECK(out.paragraphs[9999] == 9999);
    const auto typed = typed_paragraphs(out.bytes, {});
    REQUIRE(typed->size() == 10000);
    CHECK((*typed)[9999].text == "Số: 9999.");
}

TEST_CASE("the paragraphs that were typed", "[input]") {
    const auto typed = typed_paragraphs(
        DocxBuilder("<w:p><w:r><w:t> a </w:t><w:tab/><w:t>b</w:t><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/></w:r></w:p><w:p/>").docx(), {});
    REQUIRE(typed->size() == 2);
    CHECK((*typed)[0].text == "a b\uFFFC");
    CHECK((*typed)[0].block == 1);
    CHECK((*typed)[1].text.empty());
}
