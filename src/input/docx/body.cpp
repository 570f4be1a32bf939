#include "input/docx/body.h"

#include <algorithm>
#include <utility>

#include "input/docx/tags.h"
#include "input/docx/xml.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"

namespace kehoach::input::docx {
namespace {

// One column of indent in the twentieths of a point of an average letter.
constexpr std::int32_t column_width = 180;

bool is_continuous(pugi::xml_node section) {
    const char* type = value(section, "type");
    return type != nullptr && std::string_view(type) == "continuous";
}

// The sections of a body in order, and whether each goes on on the page of the one before. How a section begins is said at its
// end, so that this must be known beforehand.
void find_sections(pugi::xml_node parent, int levels, std::vector<bool>& continuous) {
    for (auto node = parent.first_child(); node; node = node.next_sibling()) {
        const Tag tag = tag_of(node);
        if (tag == Tag::section_properties) {
            continuous.push_back(is_continuous(node));
        } else if (tag == Tag::paragraph) {
            if (const auto section = child(child(node, "pPr"), "sectPr")) continuous.push_back(is_continuous(section));
        } else if (levels > 0 && (tag == Tag::other || tag == Tag::insertion || tag == Tag::deletion || tag == Tag::annotation)) {
            find_sections(node, levels - 1, continuous);
        }
    }
}

// A line of a table of contents, which repeats what the sections say.
bool is_contents_line(const Style& style) {
    const auto& name = style.name;
    return name.size() == 5 && (name.starts_with("toc ") || name.starts_with("TOC ")) && name[4] >= '1' && name[4] <= '9';
}

int heading_level(const std::optional<std::int32_t>& outline_level) {
    constexpr int body_text = 9;
    constexpr int deepest_mark = 6;
    const int level = outline_level.value_or(body_text);
    return level < 0 || level >= body_text ? 0 : std::min(level + 1, deepest_mark);
}

}  // namespace

std::string row_text(const TableRow& row) {
    std::string out;
    for (const auto& cell : row.cells) {
        std::string flat = cell.text;
        std::replace(flat.begin(), flat.end(), '\n', ' ');
        text::append_with(out, flat, " ");
    }
    return out;
}

std::string text_of(const std::vector<Block>& blocks) {
    std::string out;
    for (const auto& block : blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            text::append_with(out, paragraph->text, "\n");
        } else {
            for (const auto& row : std::get<RawTable>(block).rows) text::append_with(out, row_text(row), "\n");
        }
    }
    return out;
}

bool BodyReader::read_body(pugi::xml_node body) {
    Frame frame(out_.blocks, out_.changes, body_numbering_);
    frame.is_body = true;
    constexpr int most_wrappers = 20;
    continuous_.clear();
    find_sections(body, most_wrappers, continuous_);
    read_blocks(body, frame);
    end_story(frame);
    return !too_deep_;
}

std::optional<std::string> BodyReader::read_story(pugi::xml_node story, NumberingState& state) {
    std::vector<Block> blocks;
    Frame frame(blocks, out_.changes, state);
    read_blocks(story, frame);
    end_story(frame);
    if (too_deep_) return std::nullopt;
    return text_of(blocks);
}

void BodyReader::read_blocks(pugi::xml_node parent, Frame& frame) {
    const Depth depth(*this);
    for (auto node = parent.first_child(); node && !too_deep_; node = node.next_sibling()) {
        switch (tag_of(node)) {
            case Tag::paragraph:
                if (frame.is_body) ++block_;
                read_paragraph(node, frame);
                break;
            case Tag::table:
                if (frame.is_body) ++block_;
                read_table(node, frame);
                break;
            case Tag::insertion:
            case Tag::deletion:
            case Tag::annotation:
                if (!is_left_out(node)) read_blocks(node, frame);
                break;
            case Tag::alternate_content: read_blocks(branch_of(node), frame); break;
            case Tag::section_properties: read_section_end(node, frame); break;
            case Tag::embedded: ++tally_.embedded; break;
            case Tag::properties: break;
            case Tag::run:
            case Tag::text:
            case Tag::text_box:
                // Text outside of any paragraph: not allowed, and still not to be lost.
                read_inline_element(node, nullptr, frame);
                frame.direct = {};
                end_paragraph(true, frame);
                break;
            default: is_placeholder(node) ? read_cut_paragraphs(frame) : read_blocks(node, frame); break;
        }
    }
}

void BodyReader::read_cut_paragraphs(Frame& frame) {
    if (cut_blocks_ == nullptr) return;
    while (const auto paragraph = too_deep_ ? pugi::xml_node() : cut_blocks_->next()) {
        if (frame.is_body) ++block_;
        read_paragraph(paragraph, frame);
        // Its tree goes, and a paragraph whose mark is deleted goes on.
        frame.direct.style = nullptr;
    }
}

bool BodyReader::is_left_out(pugi::xml_node change) {
    bool insertion = false;
    if (const char* type = is(change, "annotation") ? attribute(change, "type") : nullptr) {
        const std::string_view kind = type;
        insertion = kind == "Word.Insertion";
        if (kind == "Word.Comment") {
            ++tally_.comments;
            return true;
        }
        if (!insertion && kind != "Word.Deletion") return false;
    } else if (is(change, "annotation")) {
        return false;
    } else {
        insertion = tag_of(change) == Tag::insertion;
    }
    ++(insertion ? tally_.insertions : tally_.deletions);
    return is_left_out(insertion);
}

void BodyReader::read_paragraph(pugi::xml_node paragraph, Frame& frame) {
    pugi::xml_node properties = child(paragraph, "pPr");
    const auto mark = child(properties, "rPr");
    const auto section = child(properties, "sectPr");
    if (options_.revisions == Revisions::original) {
        // The properties before a change of them was tracked.
        if (const auto before = child(child(properties, "pPrChange"), "pPr")) properties = before;
    }
    frame.direct = paragraph_properties(properties);
    const ParagraphProperties& direct = frame.direct;
    // Numbering that was put on as a tracked change is not there in the original.
    if (options_.revisions == Revisions::original && child(child(properties, "numPr"), "ins")) frame.direct.num_id = 0;
    frame.style = &styles_.paragraph_style(direct.style);
    frame.span = frame.span.joined_with({block_, block_});
    if (direct.page_break_before.value_or(frame.style->paragraph.page_break_before.value_or(false))) frame.page_break = true;
    read_inline(paragraph, nullptr, frame);
    // A field whose code was not closed in its paragraph is no field.
    std::erase_if(frame.fields, [](const Field& field) { return !field.in_result; });

    // A paragraph whose mark is deleted goes on with the next one.
    bool mark_deleted = false;
    bool mark_inserted = false;
    for (auto p = mark.first_child(); p; p = p.next_sibling()) {
        const Tag tag = tag_of(p);
        const char* kind = tag == Tag::annotation ? attribute(p, "type") : nullptr;
        const std::string_view change = kind == nullptr ? "" : kind;
        mark_deleted = mark_deleted || tag == Tag::deletion || change == "Word.Deletion";
        mark_inserted = mark_inserted || tag == Tag::insertion || change == "Word.Insertion";
    }
    if (mark_deleted) ++tally_.deletions;
    const bool joins = options_.revisions == Revisions::original ? mark_inserted && !mark_deleted : mark_deleted;
    // A paragraph that shows nothing takes no number: one whose mark is hidden, and an empty one that only ends a section.
    if (joins && !section) return;
    const bool unnumbered = section || (frame.builder.is_empty() && looks_.of_run(mark, *frame.style).hidden);
    end_paragraph(unnumbered, frame);
    if (section) read_section_end(section, frame);
}

std::optional<Numbering::Label> BodyReader::label_of(const Style& style, const ParagraphProperties& direct, NumberingState& state) {
    const auto num_id = direct.num_id ? direct.num_id : style.paragraph.num_id;
    if (!num_id || *num_id <= 0) return std::nullopt;
    // Of the style and those that it is based on, the nearest that a level belongs to or that states one.
    auto level = direct.level;
    for (auto link = style.chain.begin(); link != style.chain.end() && !level; ++link) {
        level = numbering_.level_of_style(*num_id, link->id);
        if (!level) level = link->level;
    }
    if (!direct.num_id) {
        // The level of another style does not number this one.
        const auto owner = numbering_.style_of_level(*num_id, level.value_or(0));
        const auto owns = [&](const Style::Link& link) { return owner == link.id; };
        if (!owner.empty() && std::none_of(style.chain.begin(), style.chain.end(), owns)) return std::nullopt;
    }
    return numbering_.next(state, *num_id, level.value_or(0));
}

// Ends the paragraph that the builder holds. Without any text and `unnumbered`, it takes no number.
void BodyReader::end_paragraph(bool unnumbered, Frame& frame) {
    if (frame.style == nullptr) frame.style = &styles_.paragraph_style(nullptr);
    const ParagraphProperties& direct = frame.direct;
    const Style& style = *frame.style;
    valid_ = valid_ && frame.builder.is_valid();
    if (!frame.hidden.empty()) {
        ++tally_.hidden;
        discard(std::exchange(frame.hidden, {}), DiscardReason::hidden);
    }
    const bool invisible = frame.builder.is_empty() && unnumbered;
    std::optional<Numbering::Label> label;
    if (frame.numbered && !invisible) label = label_of(style, direct, frame.numbering);
    const ParagraphProperties effective = styles_.effective(style, direct);

    ParagraphStyle looks;
    looks.alignment = effective.alignment.value_or(Alignment::left);
    const bool by_level = label && label->level != nullptr;
    const bool own_number = by_level && direct.num_id.has_value();
    const auto indent = [&](const auto& of_direct, const auto& of_style, const auto& of_level, const auto& all) {
        if (of_direct) return *of_direct;
        if (by_level && of_level && (own_number || !of_style)) return *of_level;
        return all.value_or(0);
    };
    const std::optional<std::int32_t> no_level;
    looks.left_indent = indent(direct.left, style.paragraph.left, by_level ? label->level->left : no_level, effective.left);
    looks.first_line_indent =
        indent(direct.first_line, style.paragraph.first_line, by_level ? label->level->first_line : no_level, effective.first_line);
    looks.right_indent = effective.right.value_or(0);
    looks.space_before = effective.before.value_or(0);
    looks.space_after = effective.after.value_or(0);
    looks.line_spacing = effective.line.value_or(240);
    looks.line_spacing_exact = effective.line_exact.value_or(false);
    looks.line_spacing_at_least = effective.line_at_least.value_or(false);
    looks.contextual_spacing = effective.contextual_spacing.value_or(false);

    const std::string label_text = label ? label->text : std::string();
    std::vector<Paragraph> lines = frame.builder.take(label_text, label && label->spaced);
    if (lines.empty() && !invisible) frame.blank = true;
    const bool drawn = std::exchange(frame.drawn, false);
    if (lines.empty() && (drawn || effective.borders.draw_lines())) note_line_below(frame);
    bool first = true;
    for (auto& line : lines) {
        const bool sign_in_cell = frame.is_cell && line.text.size() > line.label_size;
        if (!sign_in_cell && !text::has_word_character(line.text)) {
            // A rule of dashes, a bullet without text: parts paragraphs as an empty line does.
            frame.blank = true;
            constexpr std::size_t shortest_rule = 3;
            const bool end_mark = line.text.find('/') != std::string::npos && line.text.find_first_not_of("./ ") == std::string::npos;
            if (end_mark) {
                out_.discarded.push_back({line.text, DiscardReason::noise, {block_, block_}});
            } else if (drawn || line.text.size() - line.label_size >= shortest_rule)
                note_line_below(frame);
            frame.page_break = frame.page_break || line.page_break_before;
            continue;
        }
        line.span = frame.span;
        line.line_below = drawn || effective.borders.draw_bottom();
        if (is_contents_line(style)) {
            ++tally_.contents;
            discard(std::move(line.text), DiscardReason::page_furniture);
            continue;
        }
        line.looks = looks_.of_paragraph(looks, style);
        line.indent = static_cast<std::uint32_t>(std::max(0, looks.left_indent + looks.first_line_indent) / column_width);
        line.width = line.indent + static_cast<std::uint32_t>(text::length(line.text));
        line.heading_level = static_cast<std::uint8_t>(heading_level(effective.outline_level));
        line.own_paragraph = first;
        line.centred = looks.alignment == Alignment::centre;
        const bool set_apart = first && frame.last_alignment != Alignment::unknown && frame.last_alignment != looks.alignment;
        line.blank_before = frame.blank || set_apart;
        line.page_break_before = line.page_break_before || frame.page_break;
        line.separate = line.separate || frame.page_break;
        frame.last_alignment = looks.alignment;
        frame.blank = false;
        frame.page_break = false;
        first = false;
        frame.sink.emplace_back(std::move(line));
    }
    frame.span = {};
    if (!frame.boxes.empty()) {
        std::move(frame.boxes.begin(), frame.boxes.end(), std::back_inserter(frame.sink));
        frame.boxes.clear();
        frame.blank = true;
        frame.last_alignment = Alignment::unknown;
    }
}

// A line that stands in a paragraph without words is below the paragraph before it.
void BodyReader::note_line_below(Frame& frame) {
    if (frame.sink.empty()) {
        frame.line_above = true;
        return;
    }
    if (auto* before = std::get_if<Paragraph>(&frame.sink.back())) {
        before->line_below = true;
        return;
    }
    auto& rows = std::get<RawTable>(frame.sink.back()).rows;
    if (rows.empty() || rows.back().cells.empty() || rows.back().cells.back().paragraphs.empty()) return;
    rows.back().cells.back().paragraphs.back().line_below = true;
}

void BodyReader::end_story(Frame& frame) {
    if (!frame.builder.is_empty() || !frame.boxes.empty() || !frame.hidden.empty()) end_paragraph(true, frame);
}

void BodyReader::read_section_end(pugi::xml_node properties, Frame& frame) {
    if (!frame.is_body) return;
    section_ends_.push_back({properties, block_});
    const std::size_t next = section_ends_.size();
    if (next >= continuous_.size() || !continuous_[next]) frame.page_break = true;
}

void BodyReader::discard(std::string text, DiscardReason reason) {
    if (text::has_word_character(text)) out_.discarded.push_back({std::move(text), reason, {block_, block_}});
}

}  // namespace kehoach::input::docx
