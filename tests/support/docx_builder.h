/// \file
/// Word documents made in memory from readable XML, so that a test shows what is in them.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kehoach/kehoach.h"

namespace kehoach::test {

struct ZipEntry {
    std::string name;
    std::string content;
};

/// A ZIP container with these entries, in this order.
std::string zipped(const std::vector<ZipEntry>& entries);

/// A Word document. Each part is given as the content of its root element, in which the prefixes w, r, mc, wps, v, m and a are
/// declared; parts that are not given are not in the document.
class DocxBuilder {
public:
    explicit DocxBuilder(std::string_view body);

    DocxBuilder& styles(std::string_view content) { return part("styles", content); }
    DocxBuilder& numbering(std::string_view content) { return part("numbering", content); }
    DocxBuilder& footnotes(std::string_view content) { return part("footnotes", content); }
    DocxBuilder& endnotes(std::string_view content) { return part("endnotes", content); }
    DocxBuilder& settings(std::string_view content) { return part("settings", content); }
    DocxBuilder& header(std::string_view content) { return part("header", content); }  ///< relationship id `rIdheader`
    DocxBuilder& footer(std::string_view content) { return part("footer", content); }
    DocxBuilder& comments(std::string_view content) { return part("comments", content); }
    DocxBuilder& font_table(std::string_view content) { return part("fontTable", content); }
    DocxBuilder& theme(std::string_view content) { return part("theme", content); }

    /// The entries of the package: relationships first, then the main part and the others.
    [[nodiscard]] std::vector<ZipEntry> entries() const;
    [[nodiscard]] std::string docx() const { return zipped(entries()); }
    [[nodiscard]] std::string flat_opc() const;
    [[nodiscard]] std::string document_xml() const;

private:
    DocxBuilder& part(std::string_view type, std::string_view content);

    std::vector<std::pair<std::string, std::string>> parts_;  // type and XML; the document first
};

/// `text` as XML character data.
std::string escaped(std::string_view text);

/// A run; `properties` is the content of its `w:rPr`.
std::string run(std::string_view text, std::string_view properties = {});

/// A paragraph of one run; `properties` is the content of its `w:pPr`.
std::string paragraph(std::string_view text, std::string_view properties = {});

/// A paragraph of this XML.
std::string paragraph_of(std::string_view content, std::string_view properties = {});

/// The properties that number a paragraph automatically.
std::string numbered(int num_id, int level = 0);

/// A definition of numbering (`w:abstractNum`) with one level for each format and text, and a `w:num` of the same id for it.
/// Bullets have the format `bullet`.
struct ListLevel {
    std::string format;
    std::string text;
    std::string more;  ///< further content of `w:lvl`
};
std::string list_definition(int id, const std::vector<ListLevel>& levels);

/// A table cell; `properties` is the content of its `w:tcPr`, each line of `text` a paragraph.
std::string cell(std::string_view text, std::string_view properties = {});
std::string row(const std::vector<std::string>& cells, std::string_view properties = {});
std::string table(const std::vector<std::string>& rows, std::string_view properties = {});

/// A document of Word 2003; `parts` is what stands before its body (`w:lists`, `w:styles`).
std::string word_2003(std::string_view body, std::string_view parts = {});

/// The blocks of a document, a line each: paragraphs as their text, tables as in shown(RawTable).
std::string shown(const BlockList& list);

/// The blocks that the reader makes of a document; throws where it refuses it.
BlockList read_docx(std::string_view bytes, const ReadOptions& options = {});

/// read_docx() of a document with this body, shown.
std::string read_body(std::string_view body);

/// The error of a document that the reader must refuse.
Error refusal_of(std::string_view bytes, const ReadOptions& options = {});

/// The block at `index`, which must be of this kind.
Paragraph paragraph_at(const BlockList& list, std::size_t index = 0);
RawTable table_at(const BlockList& list, std::size_t index = 0);

/// The discarded texts, in order.
std::vector<std::string> discarded_texts(const BlockList& list);

/// The names of the reader's remarks, in order.
std::vector<std::string> remarks_of(const BlockList& list);

}  // namespace kehoach::test
