/// \file
/// A text file as numbered lines, and the builder of blocks that all shapes of plain text share.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kehoach/block.h"
#include "text/markup.h"

namespace kehoach::input {

struct SourceLine {
    std::string_view raw;
    std::uint32_t number = 0;
    bool page_break_before = false;

    [[nodiscard]] bool is_blank() const;
};

using SourceLines = std::vector<SourceLine>;

/// The lines of a text with LF, CRLF, CR or Unicode line ends; a form feed is a page break and a line end.
SourceLines split_lines(std::string_view text);

/// Collects blocks, the markup taken out of them, and the counts of what was changed.
class BlockBuilder {
public:
    explicit BlockBuilder(BlockList& out) : out_(out) {}

    /// Adds a line of text as a paragraph, or as several where it holds `<br>` or a literal `\n`.
    void add_line(const SourceLine& line, std::string_view raw, std::string_view more);

    /// A cell of a table: its markup removed, its lines trimmed.
    Cell cell(std::string_view raw, Span span);

    void add_table(RawTable table);

    /// An empty line, or anything else that ends a paragraph.
    void note_blank();
    void note_page_break() { page_break_ = true; }

    /// What the last table aligned by spaces looked like, until text follows it: its next page may come without a
    /// header, or with the same.
    struct LayoutMemory {
        std::vector<std::size_t> columns;       ///< where the columns begin
        std::vector<std::string> header_lines;  ///< comparison keys of the lines of the header
    };
    LayoutMemory& layout_memory() { return layout_memory_; }

    /// Keeps removed markup that holds letters or digits.
    void note_markup(std::string_view markup, Span span);

    /// The notes that the text defines; marks of these are taken out of all lines and cells.
    void expect_notes(std::map<std::string, SourceNote, std::less<>> notes) { notes_ = std::move(notes); }

    /// Takes the text of an expected note. False where the label has its text already.
    bool add_note(std::string_view label, std::string_view raw, Span span);

    /// Hands the notes over, in the order of the places that refer to them.
    void finish_notes();

private:
    std::string_view without_note_marks(std::string_view raw, Span span, std::string& buffer);
    void count(const text::CleanCounts& counts);

    BlockList& out_;
    text::Emphasis emphasis_;
    bool blank_ = true;
    bool page_break_ = false;
    bool separate_ = false;  // a comment says that the next paragraph or table does not continue the one before
    LayoutMemory layout_memory_;
    std::map<std::string, SourceNote, std::less<>> notes_;
};

}  // namespace kehoach::input
