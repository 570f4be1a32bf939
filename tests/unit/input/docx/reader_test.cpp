#include "input/docx/reader.h"

#include "support/catch.h"
#include "support/docx_builder.h"
#include "support/reading.h"

using namespace kehoach;
using namespace kehoach::test;

namespace {

std::string nested(std::string_view open, std::string_view close, int times, std::string_view content) {
    std::string out;
    for (int i = 0; i < times; ++i) out += open;
    out += content;
    for (int i = 0; i < times; ++i) out += close;
    return out;
}

ErrorCode refusal_of_body(const std::string& body) { return refusal_of(DocxBuilder(body).docx()).code; }

std::vector<std::string> arguments_of(const BlockList& list, std::string_view finding) {
    for (const auto& remark : list.remarks) {
        if (name_of(remark) == finding) return remark.arguments;
    }
    return {};
}

}  // namespace

TEST_CASE("blocks stand in their order, and spans count them", "[input]") {
    const auto list = read_docx(DocxBuilder(paragraph("a") + paragraph("") + table({row({cell("b")})}) + paragraph("c")).docx());
    CHECK(shown(list) == "a\nb\nc\n");
    CHECK(list.unit == PlaceUnit::block);
    CHECK(paragraph_at(list, 0).span.first == 1);
    CHECK(table_at(list, 1).span.first == 3);
    CHECK(table_at(list, 1).rows[0].span.first == 3);
    CHECK(paragraph_at(list, 2).span.first == 4);
}

TEST_CASE("an ordinary document has no remarks", "[input]") { CHECK(read_docx(DocxBuilder(paragraph("a")).docx()).remarks.empty()); }

TEST_CASE("a document without any text is refused", "[input]") {
    for (const auto& body : {std::string(), paragraph(""), paragraph("-----"), table({row({cell("")})}), std::string("<w:sectPr/>")}) {
        INFO(body);
        CHECK(refusal_of_body(body) == ErrorCode::input_without_text);
    }
}

TEST_CASE("a document may have no body", "[input]") {
    CHECK(refusal_of("<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'/>").code == ErrorCode::input_without_text);
}

TEST_CASE("tracked changes are counted", "[input]") {
    const auto list = read_docx(DocxBuilder(paragraph_of("<w:ins w:id=\"1\">" + run("a") + "</w:ins><w:ins w:id=\"2\">" + run("b") +
                                                         "</w:ins><w:del w:id=\"3\"><w:r><w:delText>c</w:delText></w:r></w:del>"))
                                    .docx());
    CHECK(arguments_of(list, "revision-marks/changes") == std::vector<std::string>{"2", "1"});
}

TEST_CASE("comments, hidden paragraphs and embedded documents are counted", "[input]") {
    const auto list = read_docx(DocxBuilder(paragraph_of("<w:commentRangeStart w:id=\"0\"/>" + run("a") +
                                                         "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>") +
                                            paragraph_of(run("b") + run("ẩn", "<w:vanish/>")) + "<w:altChunk r:id=\"rId9\"/>")
                                    .docx());
    CHECK(shown(list) == "a\nb\n");
    CHECK(arguments_of(list, "revision-marks/comments") == std::vector<std::string>{"1"});
    CHECK(arguments_of(list, "colour-highlight-hidden/hidden") == std::vector<std::string>{"1"});
    CHECK(arguments_of(list, "embedded-document") == std::vector<std::string>{"1"});
}

TEST_CASE("bytes that are no Unicode are remarked", "[input]") {
    const auto list = read_docx(DocxBuilder("<w:p><w:r><w:t>a\xFF\xFE z</w:t></w:r></w:p>").docx());
    CHECK(shown(list) == "a z\n");
    CHECK(remarks_of(list) == std::vector<std::string>{"text-not-unicode"});
}

TEST_CASE("elements nested deeper than in any document are refused, whatever they are", "[input]") {
    constexpr int deep = 100'000;
    CHECK(refusal_of_body(nested("<w:sdt>", "</w:sdt>", deep, paragraph("a"))) == ErrorCode::xml_too_deep);
    CHECK(refusal_of_body(paragraph_of(nested("<w:smartTag>", "</w:smartTag>", deep, run("a")))) == ErrorCode::xml_too_deep);
    CHECK(refusal_of_body(nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", deep, paragraph("a"))) == ErrorCode::xml_too_deep);
    CHECK(refusal_of_body(nested("<w:p><w:r><w:txbxContent>", "</w:txbxContent></w:r></w:p>", deep, paragraph("a"))) == ErrorCode::xml_too_deep);
    CHECK(refusal_of_body(nested("<w:p>", "</w:p>", deep, run("a"))) == ErrorCode::xml_too_deep);
    CHECK(refusal_of_body(paragraph_of(nested("<w:r>", "</w:r>", deep, "<w:t>a</w:t>"))) == ErrorCode::xml_too_deep);
    CHECK(refusal_of_body(paragraph_of(nested("<w:ruby><w:rt><w:r>", "</w:r></w:rt></w:ruby>", deep, "<w:t>a</w:t>"))) == ErrorCode::xml_too_deep);
}

TEST_CASE("what real documents nest is read", "[input]") {
    CHECK(read_body(paragraph_of(nested("<w:smartTag>", "</w:smartTag>", 60, run("a")))) == "a\n");
    CHECK(read_body(nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 20, paragraph("a"))) == "a\n");
}

TEST_CASE("a package that expands beyond the limit is refused", "[input]") {
    const auto document = DocxBuilder(paragraph(std::string(5000, 'a'))).docx();
    ReadOptions small;
    small.max_size = 4000;
    const auto error = refusal_of(document, small);
    CHECK(error.code == ErrorCode::expanded_too_large);
    CHECK(error.arguments.at(0) == "word/document.xml");
    small.max_size = 100'000;
    CHECK(read_docx(document, small).blocks.size() == 1);
}

TEST_CASE("the limit is that of all parts together", "[input]") {
    const std::string large(3000, 'a');
    ReadOptions small;
    small.max_size = 6000;
    const auto styles = "<w:style w:styleId=\"" + large + "\"/>";
    CHECK(read_docx(DocxBuilder(paragraph(large)).docx(), small).blocks.size() == 1);
    CHECK(refusal_of(DocxBuilder(paragraph(large)).styles(styles).docx(), small).code == ErrorCode::expanded_too_large);
}
