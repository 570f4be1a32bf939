#include "input/docx/notes.h"

#include "support/catch.h"
#include "support/docx_builder.h"

using namespace kehoach;
using namespace kehoach::test;

namespace {

std::string reference(std::string_view kind, int id, std::string_view more = {}) {
    return "<w:r><w:" + std::string(kind) + "Reference w:id=\"" + std::to_string(id) + "\"" + std::string(more) + "/></w:r>";
}

std::string note(std::string_view kind, int id, std::string_view text) {
    return "<w:" + std::string(kind) + " w:id=\"" + std::to_string(id) + "\">" +
           paragraph_of("<w:r><w:" + std::string(kind) + "Ref/></w:r>" + run(text)) + "</w:" + std::string(kind) + ">";
}

const std::string separators =
    "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
    "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>";

// The notes of a document, `label: text` a line.
std::string notes(const BlockList& list) {
    std::string out;
    for (const auto& n : list.notes) out += n.label + ": " + n.text + "\n";
    return out;
}

}  // namespace

TEST_CASE("footnotes are notes at their place, numbered in the order of their references", "[input]") {
    const auto list = read_docx(DocxBuilder(paragraph("a") + paragraph_of(run("b") + reference("footnote", 2) + run("c") + reference("footnote", 1)))
                                    .footnotes(separators + note("footnote", 1, "một") + note("footnote", 2, "hai"))
                                    .docx());
    CHECK(shown(list) == "a\nbc\n");
    CHECK(notes(list) == "1: hai\n2: một\n");
    CHECK(list.notes[0].span.first == 2);
    CHECK(list.discarded.empty());
}

TEST_CASE("endnotes count apart, in small Roman numerals", "[input]") {
    const auto list = read_docx(DocxBuilder(paragraph_of(run("a") + reference("endnote", 1) + reference("footnote", 1) + reference("endnote", 2)))
                                    .footnotes(note("footnote", 1, "chân"))
                                    .endnotes(note("endnote", 1, "cuối") + note("endnote", 2, "hết"))
                                    .docx());
    CHECK(notes(list) == "i: cuối\n1: chân\nii: hết\n");
}

TEST_CASE("format and first number of notes come from the settings or the section", "[input]") {
    const auto with = [](std::string_view settings, std::string_view section) {
        return notes(read_docx(DocxBuilder(paragraph_of(run("a") + reference("footnote", 1)) + "<w:sectPr>" + std::string(section) + "</w:sectPr>")
                                   .footnotes(note("footnote", 1, "x"))
                                   .settings(settings)
                                   .docx()));
    };
    CHECK(with("<w:footnotePr><w:numFmt w:val=\"lowerLetter\"/></w:footnotePr>", "") == "a: x\n");
    CHECK(with("<w:footnotePr><w:numStart w:val=\"5\"/></w:footnotePr>", "") == "5: x\n");
    CHECK(with("<w:footnotePr><w:numFmt w:val=\"lowerLetter\"/></w:footnotePr>", "<w:footnotePr><w:numFmt w:val=\"chicago\"/></w:footnotePr>") ==
          "*: x\n");
}

TEST_CASE("a note with a mark of its own has no label and is not counted", "[input]") {
    const auto list =
        read_docx(DocxBuilder(paragraph_of(run("a") + reference("footnote", 1, " w:customMarkFollows=\"1\"") + run("(*)") + reference("footnote", 2)))
                      .footnotes(note("footnote", 1, "x") + note("footnote", 2, "y"))
                      .docx());
    CHECK(shown(list) == "a(*)\n");
    CHECK(notes(list) == ": x\n1: y\n");
}

TEST_CASE("a note that nothing refers to is discarded, not lost", "[input]") {
    const auto list = read_docx(DocxBuilder(paragraph_of(run("a") + "<w:del w:id=\"1\">" + reference("footnote", 1) + "</w:del>"))
                                    .footnotes(separators + note("footnote", 1, "bỏ") + note("footnote", 2, "rơi"))
                                    .docx());
    CHECK(list.notes.empty());
    CHECK(discarded_texts(list) == std::vector<std::string>{"bỏ", "rơi"});
    CHECK(list.discarded[0].reason == DiscardReason::hidden);
}

TEST_CASE("the note of a deleted row or of hidden text is discarded with it", "[input]") {
    const auto notes_of = [](std::string_view body) { return read_docx(DocxBuilder(body).footnotes(note("footnote", 1, "x")).docx()).notes.size(); };
    CHECK(notes_of(table({row({cell("a")}), row({"<w:tc>" + paragraph_of(reference("footnote", 1)) + "</w:tc>"}, "<w:del w:id=\"1\"/>")})) == 0);
    CHECK(notes_of(paragraph_of(run("a") + "<w:r><w:rPr><w:vanish/></w:rPr><w:footnoteReference w:id=\"1\"/></w:r>")) == 0);
}

TEST_CASE("a reference to no note gives none", "[input]") {
    CHECK(read_docx(DocxBuilder(paragraph_of(run("a") + reference("footnote", 9))).footnotes(note("footnote", 1, "x")).docx()).notes.empty());
    CHECK(read_docx(DocxBuilder(paragraph_of(run("a") + reference("footnote", 9))).docx()).notes.empty());
}

TEST_CASE("a note has all of its paragraphs and tables", "[input]") {
    const auto list = read_docx(
        DocxBuilder(paragraph_of(run("a") + reference("footnote", 1)))
            .footnotes("<w:footnote w:id=\"1\">" + paragraph("một") + table({row({cell("hai"), cell("ba")})}) + paragraph("bốn") + "</w:footnote>")
            .docx());
    CHECK(notes(list) == "1: một\nhai ba\nbốn\n");
}

TEST_CASE("notes in cells and text boxes are at the block around them", "[input]") {
    const auto list = read_docx(DocxBuilder(paragraph("a") + table({row({"<w:tc>" + paragraph_of(run("b") + reference("footnote", 1)) + "</w:tc>"})}))
                                    .footnotes(note("footnote", 1, "x"))
                                    .docx());
    CHECK(notes(list) == "1: x\n");
    CHECK(list.notes[0].span.first == 2);
}

TEST_CASE("notes of Word 2003 stand inside of the run", "[input]") {
    const auto list = read_docx(word_2003(paragraph_of(run("a") + "<w:r><w:footnote>" + paragraph("x") + "</w:footnote></w:r>" + run("b") +
                                                       "<w:r><w:endnote>" + paragraph("y") + "</w:endnote></w:r>")));
    CHECK(shown(list) == "ab\n");
    CHECK(notes(list) == "1: x\ni: y\n");
}

TEST_CASE("a broken part of notes is told by its name", "[input]") {
    auto entries = DocxBuilder(paragraph("a")).footnotes(note("footnote", 1, "x")).entries();
    for (auto& entry : entries) {
        if (entry.name == "word/footnotes.xml") entry.content = "<w:footnotes>\n<";
    }
    const auto error = refusal_of(zipped(entries));
    CHECK(error.code == ErrorCode::xml_broken);
    CHECK(error.arguments.at(0) == "word/footnotes.xml");
    CHECK(error.arguments.at(1) == "2");
}
