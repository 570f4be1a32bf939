#include "support/docx_builder.h"

#include <zip.h>

#include <stdexcept>

#include "input/docx/reader.h"
#include "support/reading.h"

namespace kehoach::test {
namespace {

constexpr std::string_view declarations =
    R"( xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main")"
    R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")"
    R"( xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006")"
    R"( xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape")"
    R"( xmlns:v="urn:schemas-microsoft-com:vml")"
    R"( xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math")"
    R"( xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml")";

constexpr std::string_view relationship_types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

std::string_view root_name(std::string_view type) {
    if (type == "header") return "w:hdr";
    if (type == "footer") return "w:ftr";
    if (type == "theme") return "a:theme";
    if (type == "fontTable") return "w:fonts";
    return {};
}

std::string xml(std::string_view type, std::string_view content) {
    const std::string name = root_name(type).empty() ? "w:" + std::string(type) : std::string(root_name(type));
    std::string out = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
    return out + "\n<" + name + std::string(declarations) + ">" + std::string(content) + "</" + name + ">";
}

std::string relationships(const std::vector<std::pair<std::string, std::string>>& targets) {
    std::string out = R"(<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
    for (const auto& [type, target] : targets) {
        out += R"(<Relationship Id="rId)" + type + R"(" Type=")" + std::string(relationship_types) + type + R"(" Target=")" + target + R"("/>)";
    }
    return out + "</Relationships>";
}

}  // namespace

std::string zipped(const std::vector<ZipEntry>& entries) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t* archive = target == nullptr ? nullptr : zip_open_from_source(target, ZIP_TRUNCATE, &error);
    if (archive == nullptr) throw std::runtime_error("no ZIP container can be made");
    zip_source_keep(target);
    for (const auto& entry : entries) {
        zip_source_t* source = zip_source_buffer(archive, entry.content.data(), entry.content.size(), 0);
        if (zip_file_add(archive, entry.name.c_str(), source, ZIP_FL_ENC_UTF_8) < 0) throw std::runtime_error("no entry can be made: " + entry.name);
    }
    if (zip_close(archive) != 0) throw std::runtime_error("the ZIP container cannot be closed");
    std::string out;
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    out.resize(static_cast<std::size_t>(zip_source_tell(target)));
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, out.data(), out.size());
    zip_source_close(target);
    zip_source_free(target);
    zip_error_fini(&error);
    return out;
}

DocxBuilder::DocxBuilder(std::string_view body) { part("document", "<w:body>" + std::string(body) + "</w:body>"); }

DocxBuilder& DocxBuilder::part(std::string_view type, std::string_view content) {
    parts_.emplace_back(type, xml(type, content));
    return *this;
}

std::vector<ZipEntry> DocxBuilder::entries() const {
    std::vector<std::pair<std::string, std::string>> targets;
    std::vector<ZipEntry> out;
    out.push_back({"_rels/.rels", relationships({{"officeDocument", "word/document.xml"}})});
    for (const auto& [type, content] : parts_) {
        out.push_back({"word/" + type + ".xml", content});
        if (type != "document") targets.emplace_back(type, type + ".xml");
    }
    out.push_back({"word/_rels/document.xml.rels", relationships(targets)});
    return out;
}

std::string DocxBuilder::flat_opc() const {
    std::string out = R"(<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">)";
    for (const auto& entry : entries()) {
        const auto declaration_end = entry.content.find("?>") + 2;
        out += "<pkg:part pkg:name=\"/" + entry.name + "\"><pkg:xmlData>" + entry.content.substr(declaration_end) + "</pkg:xmlData></pkg:part>";
    }
    return out + "</pkg:package>";
}

std::string DocxBuilder::document_xml() const { return parts_.front().second; }

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '<') {
            out += "&lt;";
        } else if (c == '&') {
            out += "&amp;";
        } else {
            out.push_back(c);
        }
    }
    return out;
}

std::string run(std::string_view text, std::string_view properties) {
    std::string out = "<w:r>";
    if (!properties.empty()) out += "<w:rPr>" + std::string(properties) + "</w:rPr>";
    return out + "<w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
}

std::string paragraph(std::string_view text, std::string_view properties) {
    return paragraph_of(text.empty() ? std::string() : run(text), properties);
}

std::string paragraph_of(std::string_view content, std::string_view properties) {
    std::string out = "<w:p>";
    if (!properties.empty()) out += "<w:pPr>" + std::string(properties) + "</w:pPr>";
    return out + std::string(content) + "</w:p>";
}

std::string numbered(int num_id, int level) {
    return "<w:numPr><w:ilvl w:val=\"" + std::to_string(level) + "\"/><w:numId w:val=\"" + std::to_string(num_id) + "\"/></w:numPr>";
}

std::string list_definition(int id, const std::vector<ListLevel>& levels) {
    const std::string number = std::to_string(id);
    std::string out = "<w:abstractNum w:abstractNumId=\"" + number + "\">";
    for (std::size_t l = 0; l < levels.size(); ++l) {
        out += "<w:lvl w:ilvl=\"" + std::to_string(l) + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + levels[l].format + "\"/><w:lvlText w:val=\"" +
               levels[l].text + "\"/>" + levels[l].more + "</w:lvl>";
    }
    return out + "</w:abstractNum><w:num w:numId=\"" + number + "\"><w:abstractNumId w:val=\"" + number + "\"/></w:num>";
}

std::string cell(std::string_view text, std::string_view properties) {
    std::string out = "<w:tc>";
    if (!properties.empty()) out += "<w:tcPr>" + std::string(properties) + "</w:tcPr>";
    std::size_t start = 0;
    while (true) {
        const auto end = text.find('\n', start);
        out += paragraph(text.substr(start, end == std::string_view::npos ? end : end - start));
        if (end == std::string_view::npos) return out + "</w:tc>";
        start = end + 1;
    }
}

std::string row(const std::vector<std::string>& cells, std::string_view properties) {
    std::string out = "<w:tr>";
    if (!properties.empty()) out += "<w:trPr>" + std::string(properties) + "</w:trPr>";
    for (const auto& c : cells) out += c;
    return out + "</w:tr>";
}

std::string table(const std::vector<std::string>& rows, std::string_view properties) {
    std::string out = "<w:tbl><w:tblPr>" + std::string(properties) + "</w:tblPr>";
    for (const auto& r : rows) out += r;
    return out + "</w:tbl>";
}

std::string word_2003(std::string_view body, std::string_view parts) {
    return R"(<?xml version="1.0"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml")"
           R"( xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint" xmlns:aml="http://schemas.microsoft.com/aml/2001/core">)" +
           std::string(parts) + "<w:body>" + std::string(body) + "</w:body></w:wordDocument>";
}

std::string shown(const BlockList& list) {
    std::string out;
    for (const auto& block : list.blocks) {
        if (const auto* p = std::get_if<Paragraph>(&block)) {
            out += p->text + "\n";
        } else {
            out += shown(std::get<RawTable>(block));
        }
    }
    return out;
}

BlockList read_docx(std::string_view bytes, const ReadOptions& options) {
    auto list = input::docx::read(bytes, options);
    if (!list) throw std::runtime_error("the document was refused, error code " + std::to_string(static_cast<int>(list.error().code)));
    return *std::move(list);
}

std::string read_body(std::string_view body) { return shown(read_docx(DocxBuilder(body).docx())); }

Error refusal_of(std::string_view bytes, const ReadOptions& options) {
    const auto list = input::docx::read(bytes, options);
    if (list) throw std::runtime_error("the document was not refused");
    return list.error();
}

Paragraph paragraph_at(const BlockList& list, std::size_t index) { return std::get<Paragraph>(list.blocks.at(index)); }

RawTable table_at(const BlockList& list, std::size_t index) { return std::get<RawTable>(list.blocks.at(index)); }

std::vector<std::string> discarded_texts(const BlockList& list) {
    std::vector<std::string> out;
    for (const auto& discarded : list.discarded) out.push_back(discarded.text);
    return out;
}

std::vector<std::string> remarks_of(const BlockList& list) {
    std::vector<std::string> out;
    for (const auto& remark : list.remarks) out.push_back(name_of(remark));
    return out;
}

}  // namespace kehoach::test
