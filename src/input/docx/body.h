/// \file
/// The stories of a Word document (body, notes, page headers): paragraphs, runs and tables → blocks as Word shows them.
/// What stands inside of paragraphs is in inline.cpp, what stands inside of tables in table_rows.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "input/docx/cut_blocks.h"
#include "input/docx/looks.h"
#include "input/docx/numbering.h"
#include "input/docx/paragraph_builder.h"
#include "input/docx/styles.h"
#include "input/docx/tables.h"
#include "kehoach/block.h"
#include "kehoach/pipeline.h"
#include "kehoach/result.h"

namespace kehoach::input::docx {

enum class NoteKind : std::uint8_t { footnote, endnote };

/// A reference to a note, in reading order.
struct NoteReference {
    NoteKind kind = NoteKind::footnote;
    std::string id;
    bool custom_mark = false;         ///< the text holds the mark, and Word does not count this note
    std::optional<std::string> text;  ///< of a note that stands in the run itself (Word 2003)
    Span span;
};

/// What a reader of the document may want to hear of, counted.
struct Tally {
    std::uint64_t insertions = 0;
    std::uint64_t deletions = 0;
    std::uint64_t comments = 0;
    std::uint64_t hidden = 0;
    std::uint64_t embedded = 0;  ///< `w:altChunk`
    std::uint64_t contents = 0;  ///< lines of a table of contents
};

/// The properties of a section and the last block of it.
struct SectionEnd {
    pugi::xml_node properties;
    std::uint32_t last_block = 0;
};

class BodyReader {
public:
    /// `cut_blocks` are those of the body; nullptr where its tree is whole.
    BodyReader(Styles& styles, Numbering& numbering, const ReadOptions& options, BlockList& out, CutBlocks* cut_blocks = nullptr)
        : styles_(styles), numbering_(numbering), options_(options), out_(out), cut_blocks_(cut_blocks), looks_(styles, out) {}

    /// Reads `w:body` into the list of blocks. False where elements stand inside each other deeper than in any document.
    bool read_body(pugi::xml_node body);

    /// The text of another story (a note, a page header), a paragraph or a row of a table a line; nullopt as above.
    /// `state` is what the story counts in.
    std::optional<std::string> read_story(pugi::xml_node story, NumberingState& state);

    [[nodiscard]] const std::vector<NoteReference>& note_references() const { return notes_; }
    [[nodiscard]] const std::vector<SectionEnd>& section_ends() const { return section_ends_; }
    [[nodiscard]] const Tally& tally() const { return tally_; }

    /// False once text was met that is no Unicode; it was left out.
    [[nodiscard]] bool is_valid() const { return valid_; }

private:
    // A field (`w:fldChar`) that is open: its code is not shown, its result is.
    struct Field {
        bool in_result = false;
    };

    // What is open in one sequence of blocks: the body, a cell, a text box, a note.
    struct Frame {
        Frame(std::vector<Block>& blocks, Changes& changes, NumberingState& state) : sink(blocks), numbering(state), builder(changes) {}

        std::vector<Block>& sink;
        NumberingState& numbering;
        ParagraphBuilder builder;
        std::vector<Field> fields;
        std::vector<Block> boxes;  // text boxes of the paragraph, which come behind it
        std::string hidden;        // hidden text of the paragraph
        const Style* style = nullptr;
        ParagraphProperties direct;  // of the last paragraph that the builder holds
        Span span;                   // of the paragraphs that the builder holds
        Alignment last_alignment = Alignment::unknown;
        bool blank = true;
        bool page_break = false;
        bool drawn = false;       // a drawing without text stands in the paragraph
        bool line_above = false;  // a line is drawn before the first block
        bool numbered = true;     // false where Word shows no label: in cells covered by a merge
        bool is_body = false;
        bool is_cell = false;
        bool shown = true;  // false in rows and cells that are left out
    };

    // What a cell must know of where it stands.
    struct CellContext {
        const Frame& outer;    // that the table stands in
        const GridRow* above;  // nullptr in the first row
        bool shown;            // false in rows that are left out
    };

    // Elements inside each other beyond this depth are no document. Word itself writes some dozens.
    static constexpr int deepest = 400;

    // Counts how deep the reading is.
    class Depth {
    public:
        explicit Depth(BodyReader& reader) : reader_(reader) { reader_.too_deep_ = reader_.too_deep_ || ++reader_.depth_ > deepest; }
        ~Depth() { --reader_.depth_; }
        Depth(const Depth&) = delete;
        Depth& operator=(const Depth&) = delete;

    private:
        BodyReader& reader_;
    };

    void read_blocks(pugi::xml_node parent, Frame& frame);
    void read_paragraph(pugi::xml_node paragraph, Frame& frame);
    void end_paragraph(bool unnumbered, Frame& frame);
    static void note_line_below(Frame& frame);
    void end_story(Frame& frame);
    void read_section_end(pugi::xml_node properties, Frame& frame);
    void read_inline(pugi::xml_node parent, const RunLooks* looks, Frame& frame);
    void read_inline_element(pugi::xml_node node, const RunLooks* looks, Frame& frame);
    void read_run(pugi::xml_node run, Frame& frame);
    void read_text_box(pugi::xml_node content, bool shown, Frame& frame);
    void read_field_mark(pugi::xml_node mark, Frame& frame);
    void read_note_reference(pugi::xml_node reference, NoteKind kind);
    void read_symbol(pugi::xml_node symbol, const RunLooks& looks, Frame& frame);
    void read_break(pugi::xml_node line_break, Frame& frame);
    void add_text(std::string_view text, const RunLooks& looks, Frame& frame);
    static bool is_shown(const RunLooks& looks, const Frame& frame);

    void read_table(pugi::xml_node table, Frame& frame);
    void read_rows(pugi::xml_node parent, const Frame& outer, std::vector<GridRow>& rows);
    void read_cut_paragraphs(Frame& frame);
    void read_cut_rows(const Frame& outer, std::vector<GridRow>& rows);
    void read_row(pugi::xml_node row, const Frame& outer, std::vector<GridRow>& rows);
    void read_cells(pugi::xml_node parent, const CellContext& context, GridRow& row);
    void read_cell(pugi::xml_node cell, const CellContext& context, GridRow& row);

    // Whether the content of a tracked change is not part of the text that is read.
    bool is_left_out(pugi::xml_node change);
    [[nodiscard]] bool is_left_out(bool insertion) const { return insertion == (options_.revisions == Revisions::original); }
    std::optional<Numbering::Label> label_of(const Style& style, const ParagraphProperties& direct, NumberingState& state);
    void discard(std::string text, DiscardReason reason);

    Styles& styles_;
    Numbering& numbering_;
    const ReadOptions& options_;
    BlockList& out_;
    CutBlocks* cut_blocks_;
    LooksTable looks_;
    NumberingState body_numbering_;
    std::vector<NoteReference> notes_;
    std::vector<SectionEnd> section_ends_;
    std::vector<bool> continuous_;  // of each section, whether it goes on on the page of the one before
    Tally tally_;
    std::uint32_t block_ = 0;
    int depth_ = 0;
    int tables_open_ = 0;
    bool too_deep_ = false;
    bool valid_ = true;
    bool cell_borders_ = false;  // a cell of the table that is read draws lines of its own
};

/// The texts of the cells of a row, on one line.
std::string row_text(const TableRow& row);

/// All text of `blocks`, a paragraph or a row of a table a line.
std::string text_of(const std::vector<Block>& blocks);

}  // namespace kehoach::input::docx
