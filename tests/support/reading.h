/// \file
/// Short ways from a text to what the program makes of it, and from that to lines that a test can compare.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kehoach/kehoach.h"
#include "structure/context.h"
#include "structure/items.h"

namespace kehoach::test {

/// The conversion of a text that the program must accept.
Conversion convert_text(std::string_view text);

/// The document of a text that the program must accept.
Document document_of(std::string_view text);

/// The blocks of a text.
BlockList blocks_of(std::string_view text);

/// The only block of a text, which must be a table.
RawTable raw_table(std::string_view text);

/// The tables among the blocks of a text.
std::vector<RawTable> raw_tables(std::string_view text);

/// The paragraphs among the blocks of a text, their texts.
std::vector<std::string> paragraphs_of(std::string_view text);

/// A raw table as lines: cells joined with ` | `, line breaks in them as ` / `, spans as `<2x1>` behind the text (columns x rows).
std::string shown(const RawTable& table);

/// A tree as lines. Sections: `II. {I.2} text`, bullets: `- text`, paragraphs: `: text`, tables: `[3 columns, 2 rows]`;
/// children two spaces deeper.
std::string shown(const std::vector<Node>& nodes);

/// A table as lines: `header (role) | ...`, then rows such as `item: 1 | text | ~`, where `~` is a merged cell.
std::string shown(const Table& table);

/// The tree that the outline makes of the lines of a text.
std::string outline(std::string_view text);

/// The nth table of a document, in reading order.
Table table_of(const Document& document, std::size_t index = 0);

/// The table that the blocks of a text make.
std::string grid(std::string_view text);

/// Kind, label and text of every node, and the tables, with their places.
std::vector<std::string> nodes_of(const Document& document);

/// `rule`, or `rule/variant`.
std::string name_of(const Diagnostic& diagnostic);

/// The names of the findings, in order.
std::vector<std::string> findings_of(const Conversion& conversion);

bool has_finding(const Conversion& conversion, std::string_view name);

/// The items of a text, with a place for what is remarked and discarded on the way.
struct Items {
    explicit Items(std::string_view text);

    std::vector<Discarded> discarded;
    Diagnostics diagnostics;
    structure::Context context{discarded, diagnostics};
    structure::Items items;
};

}  // namespace kehoach::test
