/// \file
/// What a reader gives and the parser takes: paragraphs and tables in reading order, without meaning.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "kehoach/document.h"
#include "kehoach/span.h"

namespace kehoach {

/// One paragraph, or one line of a text file. `text` is NFC, single-spaced, free of markup, and never holds a line break.
struct Paragraph {
    std::string text;
    /// Byte offsets in `text` of the spaces that stood for a tab or for three spaces and more: possible column borders.
    std::vector<std::uint32_t> gaps;
    Span span;
    std::uint32_t indent = 0;        ///< columns of white space before the text
    std::uint32_t width = 0;         ///< columns of the line, indent included
    std::uint8_t heading_level = 0;  ///< 1 to 6 for a heading mark such as `##`, 0 for none
    bool bold = false;               ///< all of it, not a word in it
    bool blank_before = false;       ///< an empty line stood before it
    bool page_break_before = false;
    bool tab_before = false;  ///< the line began with a tab
    bool separate = false;    ///< the source says that it does not continue the paragraph before
};

/// One cell of a table row. `text` may hold line breaks between the cell's paragraphs.
struct Cell {
    std::string text;
    std::uint32_t column_span = 1;
    std::uint32_t row_span = 1;
    bool bold = false;
};

struct TableRow {
    std::vector<Cell> cells;
    Span span;
    bool is_header = false;  ///< marked as a header by the source (`<th>`, the line above a pipe table's rule)
};

/// How a table stood in its source; the parser trusts the cell borders of some forms more than of others.
enum class TableForm : std::uint8_t { tab_rows, pipes, html, cell_lines, layout };

struct RawTable {
    std::vector<TableRow> rows;
    TableForm form = TableForm::tab_rows;
    Span span;
    bool page_break_before = false;
    bool separate = false;  ///< the source says that this is no continuation of the table before
};

using Block = std::variant<Paragraph, RawTable>;

/// Counts of what normalising changed, by kind.
struct Changes {
    std::uint64_t composed = 0;     ///< input was not NFC (1 for the file)
    std::uint64_t invisible = 0;    ///< zero-width characters, soft hyphens, byte order marks, controls
    std::uint64_t spaces = 0;       ///< runs of spaces folded, special spaces replaced
    std::uint64_t markup = 0;       ///< Markdown and HTML residue removed
    std::uint64_t entities = 0;     ///< character references replaced
    std::uint64_t line_breaks = 0;  ///< `<br>` and literal `\n` turned into line breaks
};

struct BlockList {
    std::vector<Block> blocks;
    /// Markup that holds letters or digits (tags, character references): it is no content, and still it is not lost.
    std::vector<Discarded> discarded;
    Changes changes;
};

}  // namespace kehoach
