/// \file
/// What a reader gives and the parser takes: paragraphs and tables in reading order, without meaning.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "kehoach/changes.h"
#include "kehoach/diagnostic.h"
#include "kehoach/document.h"
#include "kehoach/span.h"

namespace kehoach {

/// The looks of a run of text as they come out of document defaults, styles and direct formatting together.
struct RunStyle {
    std::string font;               ///< as the source names it, theme fonts resolved; empty where it names none
    std::string ansi_font;          ///< of the letters beyond ASCII, where it is another one
    std::uint16_t half_points = 0;  ///< size of the font in half points; 0 where unknown
    std::uint32_t colour = 0;       ///< 0xRRGGBB; black where the source leaves it to the program
    bool bold = false;
    bool italic = false;
    bool underlined = false;
    bool struck = false;
    bool capitals = false;  ///< set to be shown in capitals (the text of a block is what is shown)
    bool small_capitals = false;
    bool highlighted = false;
};

enum class Alignment : std::uint8_t { unknown, left, centre, right, justified };

/// How the lines of a paragraph are set. Lengths in twentieths of a point.
struct ParagraphStyle {
    Alignment alignment = Alignment::unknown;
    std::int32_t left_indent = 0;
    std::int32_t right_indent = 0;
    std::int32_t first_line_indent = 0;  ///< negative for a hanging indent
    std::int32_t space_before = 0;
    std::int32_t space_after = 0;
    std::int32_t line_spacing = 240;        ///< 240 is single where `line_spacing_exact` is false
    bool line_spacing_exact = false;        ///< a height, not a multiple
    bool line_spacing_at_least = false;     ///< a height that higher letters raise
    bool contextual_spacing = false;        ///< no space between paragraphs of one style
    std::optional<std::string> style_name;  ///< the name of the paragraph style, as the source gives it

    friend bool operator==(const ParagraphStyle&, const ParagraphStyle&) = default;
};

/// From byte `begin` of the text on, up to the next run, the text has the style at `style` of BlockList::run_styles.
struct Run {
    std::uint32_t begin = 0;
    std::uint32_t style = 0;
};

/// One paragraph, or one line of a text file. `text` is NFC, single-spaced, free of markup, and never holds a line break.
struct Paragraph {
    std::string text;
    /// Byte offsets in `text` of the spaces that stood for a tab or for three spaces and more: possible column borders.
    std::vector<std::uint32_t> gaps;
    /// Of those that stood for two spaces; in Word documents, whose lines are not kept.
    std::vector<std::uint32_t> double_spaces;
    std::vector<Run> runs;  ///< in order; empty where the source knows no looks
    Span span;
    std::uint32_t indent = 0;        ///< columns of white space before the text
    std::uint32_t width = 0;         ///< columns of the line, indent included
    std::uint32_t looks = 0;         ///< index in BlockList::paragraph_styles
    std::uint32_t label_size = 0;    ///< bytes at the start of `text` that automatic numbering printed, its space included
    std::uint8_t heading_level = 0;  ///< 1 to 6 for a heading mark such as `##` or an outline level, 0 for none
    bool bold = false;               ///< all of it, not a word in it
    bool centred = false;
    bool blank_before = false;  ///< an empty line stood before it, or the source sets it apart from the line before it
    bool page_break_before = false;
    bool tab_before = false;     ///< the line began with a tab
    bool spaces_before = false;  ///< the line began with three spaces or more
    bool line_below = false;     ///< a border, a rule of dashes or a drawing without text stands below it, or is anchored in it
    bool separate = false;       ///< the source says that it does not continue the paragraph before
    bool own_paragraph = false;  ///< the source has paragraphs, and begins one here
};

struct NestedTable;

/// One cell of a table row. `text` may hold line breaks between the cell's paragraphs; a table inside the cell is in it, a
/// line a row.
struct Cell {
    std::string text;
    std::uint32_t column_span = 1;
    std::uint32_t row_span = 1;
    bool bold = false;
    bool merge_open = false;            ///< the source says that it goes on with the cell above it, and there is none in its table
    std::vector<Paragraph> paragraphs;  ///< the same text with its looks, where the source has paragraphs in cells
    std::vector<NestedTable> tables;    ///< the tables inside the cell
};

struct TableRow {
    std::vector<Cell> cells;
    Span span;
    bool is_header = false;  ///< marked as a header by the source (`<th>`, the line above a pipe table's rule)
};

/// How a table stood in its source; the parser trusts the cell borders of some forms more than of others.
enum class TableForm : std::uint8_t { tab_rows, pipes, html, cell_lines, layout, word };

/// Whether a source draws lines around the cells of a table.
enum class Borders : std::uint8_t { unknown, none, drawn };

struct RawTable {
    std::vector<TableRow> rows;
    TableForm form = TableForm::tab_rows;
    Borders borders = Borders::unknown;
    Span span;
    bool page_break_before = false;
    bool separate = false;  ///< the source says that this is no continuation of the table before
};

/// A table inside a cell, behind the first `behind` paragraphs of the cell.
struct NestedTable {
    std::size_t behind = 0;
    RawTable table;
};

using Block = std::variant<Paragraph, RawTable>;

/// A footnote or endnote as the source has it.
struct SourceNote {
    std::string label;  ///< as printed at its place
    std::string text;
    Span span;  ///< the block that refers to it
};

/// Paper, margins and page number of a section of the source. Lengths in twentieths of a point.
struct PageSetup {
    std::uint32_t first_block = 1;  ///< the block that begins the section
    std::int32_t width = 0;
    std::int32_t height = 0;
    std::int32_t top = 0;
    std::int32_t right = 0;
    std::int32_t bottom = 0;
    std::int32_t left = 0;
    std::int32_t header = 0;  ///< from the edge of the paper to the page header
    std::int32_t footer = 0;
    bool landscape = false;
    bool first_page_differs = false;  ///< its first page has a header and footer of its own
    bool page_number_in_header = false;
    bool page_number_in_footer = false;
    bool page_number_on_first_page = false;
    Alignment page_number_alignment = Alignment::unknown;
    std::uint16_t page_number_half_points = 0;  ///< size of the number in half points; 0 where unknown
    bool page_number_bold = false;
    bool page_number_italic = false;
    bool page_number_worded = false;    ///< `Trang 2`
    bool page_number_arabic = true;     ///< no Roman numeral or letter
    bool page_number_restarts = false;  ///< the section is numbered from 1 on
    bool line_grid = false;             ///< lines are set on a grid, which their own spacing only rounds up to
};

struct BlockList {
    std::vector<Block> blocks;
    /// Markup that holds letters or digits (tags, character references) and hidden text: no content, and still not lost.
    std::vector<Discarded> discarded;
    std::vector<SourceNote> notes;
    std::vector<std::string> page_marks;  ///< DỰ THẢO and the like, found in page headers and watermarks
    std::vector<PageSetup> pages;
    std::vector<RunStyle> run_styles;
    std::vector<ParagraphStyle> paragraph_styles;
    Diagnostics remarks;  ///< of the reader
    Changes changes;
    std::vector<std::uint32_t> first_changes;  ///< by ChangeKind, the line of the first change in a text file, 0 for none; with `lines` only
    std::vector<std::string> lines;            ///< of a text file, decoded and normalised, where ReadOptions::keep_lines asks for them
    std::string format;                        ///< `text`, `docx`, `flat-opc`, `document-xml`, `word-2003-xml`
    std::string encoding = "utf-8";
    PlaceUnit unit = PlaceUnit::line;  ///< what the spans count
};

}  // namespace kehoach
