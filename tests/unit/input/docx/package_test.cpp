#include "input/docx/package.h"

#include <algorithm>

#include "support/catch.h"
#include "support/docx_builder.h"

using namespace kehoach;
using namespace kehoach::test;
using kehoach::input::docx::is_word_document;

namespace {

// The entries of a document with styles, so that a part besides the main one must be found.
std::vector<ZipEntry> entries() {
    return DocxBuilder(paragraph("kế hoạch", "<w:pStyle w:val=\"P\"/>"))
        .styles("<w:style w:type=\"paragraph\" w:styleId=\"P\"><w:rPr><w:caps/></w:rPr></w:style>")
        .entries();
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) text.replace(at, from.size(), to);
}

// The same entries with one string replaced by another in names and contents.
std::vector<ZipEntry> with(std::string_view from, std::string_view to) {
    auto out = entries();
    for (auto& entry : out) {
        replace_all(entry.name, from, to);
        replace_all(entry.content, from, to);
    }
    return out;
}

std::string read_zip(const std::vector<ZipEntry>& package) { return shown(read_docx(zipped(package))); }

std::vector<ZipEntry> without(std::string_view name) {
    auto out = entries();
    std::erase_if(out, [&](const ZipEntry& entry) { return entry.name == name; });
    return out;
}

std::string utf16(std::string_view ascii) {
    std::string out;
    for (const char c : ascii) out += {c, '\0'};
    return out;
}

const std::string ole = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(504, '\0');

}  // namespace

TEST_CASE("a package is read through its relationships", "[input]") {
    const auto list = read_docx(zipped(entries()));
    CHECK(shown(list) == "KẾ HOẠCH\n");
    CHECK(list.format == "docx");
    CHECK(list.unit == PlaceUnit::block);
}

TEST_CASE("the main part may have any name", "[input]") {
    CHECK(read_zip(with("word/document.xml", "word/document2.xml")) == "kế hoạch\n");
    auto moved = with("word/", "tài liệu/");
    for (auto& entry : moved) replace_all(entry.name, "document.xml", "chính.xml");
    for (auto& entry : moved) replace_all(entry.content, "document.xml", "chính.xml");
    CHECK(read_zip(moved) == "KẾ HOẠCH\n");
}

TEST_CASE("targets may be absolute or climb inside of the package", "[input]") {
    CHECK(read_zip(with("Target=\"styles.xml\"", "Target=\"/word/styles.xml\"")) == "KẾ HOẠCH\n");
    CHECK(read_zip(with("Target=\"styles.xml\"", "Target=\"../word/./styles.xml\"")) == "KẾ HOẠCH\n");
    CHECK(read_zip(with("Target=\"word/document.xml\"", "Target=\"/word/document.xml\"")) == "KẾ HOẠCH\n");
}

TEST_CASE("relationships to the outside lead nowhere", "[input]") {
    CHECK(read_zip(with("Target=\"styles.xml\"", "Target=\"styles.xml\" TargetMode=\"External\"")) == "kế hoạch\n");
}

TEST_CASE("parts stand in any order", "[input]") {
    auto reversed = entries();
    std::reverse(reversed.begin(), reversed.end());
    CHECK(read_zip(reversed) == "KẾ HOẠCH\n");
}

TEST_CASE("names of entries may be in capitals or have backslashes", "[input]") {
    auto capitals = entries();
    for (auto& entry : capitals) {
        replace_all(entry.name, "word", "WORD");
        replace_all(entry.name, "/", "\\");
    }
    CHECK(read_zip(capitals) == "KẾ HOẠCH\n");
}

TEST_CASE("a package without relationships has its main part in the usual place", "[input]") {
    CHECK(read_zip(without("_rels/.rels")) == "KẾ HOẠCH\n");
    CHECK(read_zip(without("word/_rels/document.xml.rels")) == "kế hoạch\n");
}

TEST_CASE("Flat OPC gives the same as the package", "[input]") {
    const auto flat = DocxBuilder(paragraph("kế hoạch", "<w:pStyle w:val=\"P\"/>"))
                          .styles("<w:style w:type=\"paragraph\" w:styleId=\"P\"><w:rPr><w:caps/></w:rPr></w:style>")
                          .flat_opc();
    const auto list = read_docx(flat);
    CHECK(shown(list) == "KẾ HOẠCH\n");
    CHECK(list.format == "flat-opc");
}

TEST_CASE("a bare document part is read", "[input]") {
    const auto list = read_docx(DocxBuilder(paragraph("kế hoạch")).document_xml());
    CHECK(shown(list) == "kế hoạch\n");
    CHECK(list.format == "document-xml");
}

TEST_CASE("the single file of Word 2003 is read, with its styles", "[input]") {
    const auto list = read_docx(word_2003("<wx:sect>" + paragraph("kế hoạch", "<w:pStyle w:val=\"P\"/>") + "</wx:sect>",
                                          "<w:styles><w:style w:type=\"paragraph\" w:styleId=\"P\"><w:rPr><w:caps/></w:rPr></w:style></w:styles>"));
    CHECK(shown(list) == "KẾ HOẠCH\n");
    CHECK(list.format == "word-2003-xml");
}

TEST_CASE("the strict namespaces are read as the transitional ones", "[input]") {
    auto strict = with("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main");
    for (auto& entry : strict) {
        replace_all(entry.content, "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    "http://purl.oclc.org/ooxml/officeDocument/relationships");
    }
    CHECK(read_zip(strict) == "KẾ HOẠCH\n");
}

TEST_CASE("any prefix will do, and none", "[input]") {
    auto other = with("<w:", "<ns0:");
    for (auto& entry : other) {
        replace_all(entry.content, "</w:", "</ns0:");
        replace_all(entry.content, " w:", " ns0:");
        replace_all(entry.content, "xmlns:w=", "xmlns:ns0=");
    }
    CHECK(read_zip(other) == "KẾ HOẠCH\n");
    CHECK(shown(read_docx(
              "<document xmlns='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><body><p><r><t>a</t></r></p></body></document>")) ==
          "a\n");
}

TEST_CASE("a document in UTF-16 is read", "[input]") {
    const std::string xml =
        "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>a</w:t></w:r></w:p></w:body></w:document>";
    const std::string bytes = "\xFF\xFE" + utf16(xml);
    CHECK(is_word_document(bytes));
    CHECK(shown(read_docx(bytes)) == "a\n");
}

TEST_CASE("Word documents are recognised by their bytes, texts and other XML are not", "[input]") {
    CHECK(is_word_document(zipped(entries())));
    CHECK(is_word_document(DocxBuilder(paragraph("a")).flat_opc()));
    CHECK(is_word_document(DocxBuilder(paragraph("a")).document_xml()));
    CHECK(is_word_document("\xEF\xBB\xBF" + DocxBuilder(paragraph("a")).document_xml()));
    CHECK(is_word_document(word_2003(paragraph("a"))));
    CHECK(is_word_document(ole + utf16("EncryptedPackage")));
    CHECK_FALSE(is_word_document(ole));
    for (const auto* text : {"", "KẾ HOẠCH\n", "<html><body>KẾ HOẠCH</body></html>", "<table><tr><td>a</td></tr></table>", "PK"}) {
        INFO(text);
        CHECK_FALSE(is_word_document(text));
    }
}

TEST_CASE("a document with a password is refused as such", "[input]") {
    CHECK(refusal_of(ole + utf16("EncryptedPackage")).code == ErrorCode::input_encrypted);
    CHECK(refusal_of(ole + utf16("WordDocument")).code == ErrorCode::input_is_ole);
}

TEST_CASE("another package is named", "[input]") {
    const auto kind = [](const std::vector<ZipEntry>& package) {
        const auto error = refusal_of(zipped(package));
        CHECK(error.code == ErrorCode::input_is_other_package);
        return error.arguments.at(0);
    };
    const std::string workbook = "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'/>";
    CHECK(kind({{"xl/workbook.xml", workbook}}) == "Excel");
    CHECK(kind({{"_rels/.rels",
                 "<Relationships><Relationship Id='a' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' "
                 "Target='xl/workbook.xml'/></Relationships>"},
                {"xl/workbook.xml", workbook}}) == "Excel");
    CHECK(kind({{"ppt/presentation.xml", "<p/>"}}) == "PowerPoint");
    CHECK(kind({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"META-INF/manifest.xml", "<m/>"}}) == "OpenDocument");
    CHECK(kind({{"a.txt", "a"}}) == "ZIP");
}

TEST_CASE("a package whose main part is missing is refused with its name", "[input]") {
    auto broken = without("word/document.xml");
    replace_all(broken.front().content, "word/document.xml", "word/chinh.xml");
    const auto error = refusal_of(zipped(broken));
    CHECK(error.code == ErrorCode::part_missing);
    CHECK(error.arguments == std::vector<std::string>{"word/chinh.xml"});
    CHECK(refusal_of("<pkg:package xmlns:pkg='http://schemas.microsoft.com/office/2006/xmlPackage'/>").code == ErrorCode::part_missing);
}

TEST_CASE("XML that is no Word document is refused", "[input]") {
    CHECK(refusal_of("<html><body>a</body></html>").code == ErrorCode::input_is_no_word_xml);
    CHECK(refusal_of("<w:styles xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'/>").code == ErrorCode::input_is_no_word_xml);
    CHECK(refusal_of(
              "<pkg:package xmlns:pkg='http://schemas.microsoft.com/office/2006/xmlPackage'><pkg:part pkg:name='/word/document.xml'><pkg:xmlData><a/>"
              "</pkg:xmlData></pkg:part></pkg:package>")
              .code == ErrorCode::input_is_no_word_xml);
}

TEST_CASE("broken XML is told with part, line and column", "[input]") {
    auto broken = entries();
    for (auto& entry : broken) {
        if (entry.name == "word/document.xml") entry.content = "<w:document>\n  <w:body></w:p>\n</w:document>";
    }
    const auto error = refusal_of(zipped(broken));
    CHECK(error.code == ErrorCode::xml_broken);
    CHECK(error.arguments.at(0) == "word/document.xml");
    CHECK(error.arguments.at(1) == "2");
    CHECK(refusal_of("<w:document>").arguments.at(0) == "XML");
}

TEST_CASE("a part with a DOCTYPE is refused", "[input]") {
    auto entities = entries();
    for (auto& entry : entities) {
        if (entry.name == "word/styles.xml") entry.content = "<!DOCTYPE a [<!ENTITY b 'c'>]>" + entry.content;
    }
    const auto error = refusal_of(zipped(entities));
    CHECK(error.code == ErrorCode::xml_has_doctype);
    CHECK(error.arguments == std::vector<std::string>{"word/styles.xml"});
}

TEST_CASE("a container that is cut short is damaged", "[input]") {
    const std::string whole = zipped(entries());
    CHECK(refusal_of(whole.substr(0, whole.size() / 2)).code == ErrorCode::zip_damaged);
    CHECK(refusal_of("PK\x03\x04").code == ErrorCode::zip_damaged);
}
