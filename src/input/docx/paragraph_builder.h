/// \file
/// The text of one paragraph, put together from runs: NFC, single-spaced, with its tabs as gaps and its line breaks as
/// borders between lines.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "input/docx/symbols.h"
#include "kehoach/block.h"
#include "text/letters.h"

namespace kehoach::input::docx {

/// What a builder must know of the looks of the text that it is given.
struct TextLooks {
    std::uint32_t style = 0;  ///< index in BlockList::run_styles
    SymbolFont symbols = SymbolFont::none;
    bool capitals = false;
    bool bold = false;
};

class ParagraphBuilder {
public:
    explicit ParagraphBuilder(Changes& changes) : changes_(changes) {}

    void append(std::string_view text, const TextLooks& looks);
    void tab();
    void line_break();
    void page_break();

    /// Whether a page break waits for the next paragraph; it waits no longer.
    bool take_page_break() { return std::exchange(lines_.back().page_break_before, false); }

    [[nodiscard]] bool is_empty() const { return lines_.size() == 1 && lines_.front().text.empty(); }

    /// The lines that hold text; clears the builder, but for a page break at the end, which stays for the next paragraph. `label` is
    /// put before the first of them, and stands alone where the paragraph has no text.
    std::vector<Paragraph> take(std::string_view label, bool label_spaced);

    /// False once a byte was met that is not UTF-8; it was left out.
    [[nodiscard]] bool is_valid() const { return valid_; }

private:
    struct Line {
        std::string text;
        std::vector<std::uint32_t> gaps;
        std::vector<std::uint32_t> double_spaces;
        std::vector<Run> runs;
        std::uint32_t spaces = 0;  // waiting to be one space, and a gap where they are three or a tab
        bool tab_waiting = false;
        bool tab_before = false;
        bool spaces_before = false;
        bool page_break_before = false;
        bool all_bold = true;
        bool has_words = false;
        bool stable = true;  // composing would change nothing
    };

    void put(char32_t c, Line& line, const TextLooks& looks);
    void begin_text(Line& line, const TextLooks& looks);
    static void note_words(Line& line, bool words, const TextLooks& looks);
    void settle_space(Line& line);
    void compose(Line& line);
    Paragraph finished(Line& line, std::string_view label, bool label_spaced);

    Changes& changes_;
    const text::CharacterClasses& classes_ = text::character_classes();
    std::vector<Line> lines_ = std::vector<Line>(1);
    bool valid_ = true;
};

}  // namespace kehoach::input::docx
