#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

#include "check/component_lines.h"
#include "check/figures.h"
#include "check/places.h"
#include "check/rules.h"
#include "text/letters.h"
#include "text/utf8.h"

namespace kehoach::checks {
namespace {

struct Fault {
    const Piece* first = nullptr;
    std::size_t count = 0;
    int value = 0;  // of the first

    void note(const Piece& piece, int of_piece = 0) {
        if (count++ != 0) return;
        first = &piece;
        value = of_piece;
    }
};

constexpr std::int32_t centimetre = 567;
constexpr std::int32_t half_inch = 720;
constexpr std::int32_t tolerance = 29;

// The height of a line as a multiple of a single one, in hundredths; 0 where it is not known.
int spacing_in_hundredths(const ParagraphStyle& style, int half_points) {
    constexpr int hundred = 100;
    constexpr int single = 240;
    if (!style.line_spacing_exact) return style.line_spacing * hundred / single;
    if (half_points == 0) return 0;
    // A single line of Times New Roman is 1.15 times as high as its letters.
    const int single_height = half_points * 10 * 115 / hundred;
    const int spacing = style.line_spacing * hundred / single_height;
    return style.line_spacing_at_least ? std::max(spacing, hundred) : spacing;
}

// Hundredths with as few decimals as they need.
std::string multiple(int hundredths) {
    std::string out = std::to_string(hundredths / 100);
    const int rest = hundredths % 100;
    if (rest == 0) return out;
    out += rest < 10 ? ",0" : ",";
    return out + std::to_string(rest % 10 == 0 ? rest / 10 : rest);
}

class BodyCheck {
public:
    BodyCheck(const Draft& draft, Report& report) : draft_(draft), report_(report) {}

    void check(const ComponentLines& body) {
        for (const auto& piece : body.pieces) {
            const Paragraph* paragraph = piece.line->paragraph;
            if (paragraph == nullptr || paragraph->looks >= draft_.blocks.paragraph_styles.size()) continue;
            const ParagraphStyle& style = draft_.blocks.paragraph_styles[paragraph->looks];
            if (style.alignment == Alignment::centre || style.alignment == Alignment::right) continue;
            check_lines(piece, style);
            const bool listed = piece.heads || paragraph->label_size != 0;
            if (listed) continue;
            check_alignment(piece, style);
            check_indent(piece, *paragraph, style);
            check_space(piece, *paragraph, style);
        }
        add("body-paragraph/line-spacing", spacing_, {multiple(spacing_.value), std::to_string(spacing_.count)});
        add("body-paragraph/alignment", alignment_, {std::to_string(alignment_.count)});
        add("body-paragraph/first-line", first_line_, {std::to_string(first_line_.count)});
        add("body-paragraph/typed-indent", typed_indent_, {std::to_string(typed_indent_.count)});
        add("body-paragraph/space", space_, {std::to_string(space_.count)});
    }

private:
    void check_lines(const Piece& piece, const ParagraphStyle& style) {
        if (is_on_grid(*piece.line)) return;
        const int spacing = spacing_in_hundredths(style, letters_of(piece, draft_.blocks).half_points);
        // Heights in points come near multiples only.
        const int slack = style.line_spacing_exact ? 6 : 1;
        if (spacing != 0 && (spacing < 100 - slack || spacing > 150 + slack)) spacing_.note(piece, spacing);
    }

    void check_alignment(const Piece& piece, const ParagraphStyle& style) {
        // A line that is not full looks the same either way.
        constexpr std::size_t shortest = 120;
        if (style.alignment == Alignment::left && text::length(piece.line->text) >= shortest) alignment_.note(piece);
    }

    void check_indent(const Piece& piece, const Paragraph& paragraph, const ParagraphStyle& style) {
        // What stands further in is a quotation or a list; the second line of a paragraph has no indent of its own.
        if (!paragraph.own_paragraph || style.left_indent != 0) return;
        if (paragraph.tab_before || paragraph.spaces_before) return typed_indent_.note(piece);
        const std::int32_t indent = style.first_line_indent;
        if (indent < centimetre - tolerance || indent > half_inch + tolerance) first_line_.note(piece);
    }

    void check_space(const Piece& piece, const Paragraph& paragraph, const ParagraphStyle& style) {
        constexpr std::int32_t six_points = 120;
        const Line* next = piece.line + 1;
        const bool last = next >= draft_.lines.data() + draft_.lines.size();
        // An empty line is space enough.
        if (last || paragraph.blank_before || next->paragraph == nullptr || next->in_table || next->paragraph->blank_before ||
            !next->paragraph->own_paragraph)
            return;
        const ParagraphStyle& below = draft_.blocks.paragraph_styles[next->paragraph->looks];
        const bool none = style.contextual_spacing && below.contextual_spacing && style.style_name == below.style_name;
        const std::int32_t space = none ? 0 : std::max({style.space_before + style.space_after, style.space_after + below.space_before});
        if (space < six_points) space_.note(piece);
    }

    // Whether the lines of the section are set on a grid.
    [[nodiscard]] bool is_on_grid(const Line& line) const {
        const auto& pages = draft_.blocks.pages;
        const auto behind = std::upper_bound(pages.begin(), pages.end(), line.span.first,
                                             [](std::uint32_t block, const PageSetup& page) { return block < page.first_block; });
        return behind != pages.begin() && (behind - 1)->line_grid;
    }

    void add(std::string_view finding, const Fault& fault, std::vector<std::string> arguments) {
        if (fault.count > 0) report_.add(finding, place_of(*fault.first), std::move(arguments));
    }

    const Draft& draft_;
    Report& report_;
    Fault spacing_;
    Fault alignment_;
    Fault first_line_;
    Fault typed_indent_;
    Fault space_;
};

// The lines under Tiêu ngữ, the organ and the title of a document.
class RuleLineCheck {
public:
    RuleLineCheck(const Draft& draft, Report& report) : draft_(draft), report_(report) {}

    void check(const std::vector<ComponentLines>& components, std::size_t part) {
        std::vector<const Piece*> missing;
        std::vector<std::string_view> terms;
        std::size_t wanted = 0;
        for (const auto& lines : components) {
            if (lines.part != part || !has_rule_line(lines.component)) continue;
            ++wanted;
            if (std::any_of(lines.pieces.begin(), lines.pieces.end(), [&](const Piece& piece) { return has_line(piece); })) continue;
            missing.push_back(&lines.pieces.back());
            terms.push_back(figures_of(lines.component).term);
        }
        // A drawing that is anchored elsewhere in the head may be any of them.
        if (missing.empty() || has_other_lines(components, part)) return;
        if (missing.size() == wanted && wanted > 1) {
            report_.add("body-paragraph/no-rule-lines", place_of(*missing.front()), {});
            return;
        }
        for (std::size_t i = 0; i < missing.size(); ++i) {
            report_.add("body-paragraph/rule-line", place_of(*missing[i]), {std::string(terms[i])});
        }
    }

private:
    static bool is_rule(std::string_view text) { return !text.empty() && !text::has_word_character(text); }

    static bool has_rule_line(Component component) {
        return component == Component::motto || component == Component::organ || component == Component::title;
    }

    static bool is_ruled(const Line& line, const std::vector<ComponentLines>& components, std::size_t part) {
        return std::any_of(components.begin(), components.end(), [&](const ComponentLines& lines) {
            const auto is_there = [&](const Piece& piece) { return piece.line == &line; };
            return lines.part == part && has_rule_line(lines.component) && std::any_of(lines.pieces.begin(), lines.pieces.end(), is_there);
        });
    }

    [[nodiscard]] bool has_line(const Piece& piece) const {
        const Paragraph* paragraph = piece.line->paragraph;
        // What is known of no looks may have any.
        if (paragraph == nullptr || paragraph->line_below || letters_of(piece, draft_.blocks).underlined > 0) return true;
        const Line* next = piece.line + 1;
        return next < draft_.lines.data() + draft_.lines.size() && is_rule(next->text);
    }

    // Whether lines are drawn elsewhere in the head and a little below it, or around the cells of its table.
    [[nodiscard]] bool has_other_lines(const std::vector<ComponentLines>& components, std::size_t part) const {
        Span head;
        for (const auto& lines : components) {
            if (lines.part != part || lines.component > Component::title) continue;
            for (const auto& piece : lines.pieces) head = head.joined_with(piece.line->span);
        }
        constexpr std::uint32_t below = 4;
        const auto [begin, end] = draft_.lines_of({head.first, head.last + below});
        for (std::size_t i = begin; i < end; ++i) {
            const Paragraph* paragraph = draft_.lines[i].paragraph;
            if (paragraph != nullptr && paragraph->line_below && !is_ruled(draft_.lines[i], components, part)) return true;
        }
        const auto& blocks = draft_.blocks.blocks;
        return std::any_of(blocks.begin(), blocks.end(), [&](const Block& block) {
            const auto* table = std::get_if<RawTable>(&block);
            return table != nullptr && table->borders == Borders::drawn && table->span.first >= head.first && table->span.last <= head.last;
        });
    }

    const Draft& draft_;
    Report& report_;
};

}  // namespace

void check_paragraphs(const Draft& draft, Report& report) {
    if (!draft.is_word()) return;
    const auto components = component_lines(draft);
    for (const auto& lines : components) {
        if (lines.component == Component::body) BodyCheck(draft, report).check(lines);
    }
    for (std::size_t part = 0; part < draft.parts.size(); ++part) RuleLineCheck(draft, report).check(components, part);
}

}  // namespace kehoach::checks
