// What stands inside of paragraphs: runs, fields, breaks, symbols, notes, text boxes.

#include <algorithm>
#include <charconv>
#include <utility>

#include "input/docx/body.h"
#include "input/docx/tags.h"
#include "input/docx/xml.h"
#include "text/utf8.h"
#include "text/words.h"

namespace kehoach::input::docx {

// The children of a paragraph, a run or a wrapper. `looks` are those of the run around them, nullptr outside of runs.
void BodyReader::read_inline(pugi::xml_node parent, const RunLooks* looks, Frame& frame) {
    const Depth depth(*this);
    for (auto node = parent.first_child(); node && !too_deep_; node = node.next_sibling()) read_inline_element(node, looks, frame);
}

void BodyReader::read_run(pugi::xml_node run, Frame& frame) {
    if (frame.style == nullptr) frame.style = &styles_.paragraph_style(nullptr);
    auto properties = child(run, "rPr");
    if (options_.revisions == Revisions::original) {
        if (const auto before = child(child(properties, "rPrChange"), "rPr")) properties = before;
    }
    read_inline(run, &looks_.of_run(properties, *frame.style), frame);
}

void BodyReader::read_inline_element(pugi::xml_node node, const RunLooks* looks, Frame& frame) {
    const auto looks_here = [&]() -> const RunLooks& {
        if (frame.style == nullptr) frame.style = &styles_.paragraph_style(nullptr);
        return looks != nullptr ? *looks : looks_.of_run({}, *frame.style);
    };
    switch (tag_of(node)) {
        case Tag::run: read_run(node, frame); break;
        case Tag::text:
            if (node.first_child() == node.last_child()) {
                add_text(node.child_value(), looks_here(), frame);
            } else {
                add_text(text_of_element(node), looks_here(), frame);
            }
            break;
        case Tag::deleted_text:
            // Inside of `w:del`, which has been left out where it is to be.
            if (options_.revisions == Revisions::original) add_text(node.child_value(), looks_here(), frame);
            break;
        case Tag::tab:
            if (is_shown(looks_here(), frame)) frame.builder.tab();
            break;
        case Tag::line_break:
            if (is_shown(looks_here(), frame)) read_break(node, frame);
            break;
        case Tag::carriage_return:
            if (is_shown(looks_here(), frame)) frame.builder.line_break();
            break;
        case Tag::no_break_hyphen: add_text("-", looks_here(), frame); break;
        case Tag::symbol: read_symbol(node, looks_here(), frame); break;
        case Tag::field_mark: read_field_mark(node, frame); break;
        case Tag::footnote_reference:
        case Tag::footnote:
            if (frame.shown && is_shown(looks_here(), frame)) read_note_reference(node, NoteKind::footnote);
            break;
        case Tag::endnote_reference:
        case Tag::endnote:
            if (frame.shown && is_shown(looks_here(), frame)) read_note_reference(node, NoteKind::endnote);
            break;
        case Tag::comment_reference: ++tally_.comments; break;
        case Tag::insertion:
        case Tag::deletion:
        case Tag::annotation:
            if (!is_left_out(node)) read_inline(node, nullptr, frame);
            break;
        case Tag::alternate_content: read_inline(branch_of(node), looks, frame); break;
        case Tag::drawing: {
            const std::size_t boxes = frame.boxes.size();
            read_inline(node, looks, frame);
            if (frame.boxes.size() == boxes && is_shown(looks_here(), frame)) frame.drawn = true;
            break;
        }
        case Tag::text_box: read_text_box(node, is_shown(looks_here(), frame), frame); break;
        case Tag::paragraph:
        case Tag::table: {
            // Paragraphs of a drawing (`a:p`), and blocks where none are allowed.
            std::vector<Block> blocks;
            NumberingState own;
            Frame inner(blocks, out_.changes, own);
            tag_of(node) == Tag::table ? read_table(node, inner) : read_paragraph(node, inner);
            end_story(inner);
            std::move(blocks.begin(), blocks.end(), std::back_inserter(frame.boxes));
            break;
        }
        case Tag::ruby_text: {
            // The reading aid above the characters of its base.
            std::vector<Block> blocks;
            Frame inner(blocks, out_.changes, frame.numbering);
            inner.style = frame.style;
            read_inline(node, nullptr, inner);
            end_story(inner);
            discard(text_of(blocks), DiscardReason::noise);
            break;
        }
        case Tag::properties:
        case Tag::section_properties:
        case Tag::soft_hyphen:  // those that were letters have become text
        case Tag::code:
        case Tag::embedded: break;
        default: read_inline(node, looks, frame); break;
    }
}

// Whether text of these looks is shown: neither hidden nor part of the code of a field.
bool BodyReader::is_shown(const RunLooks& looks, const Frame& frame) {
    return !looks.hidden && std::all_of(frame.fields.begin(), frame.fields.end(), [](const Field& field) { return field.in_result; });
}

void BodyReader::add_text(std::string_view text, const RunLooks& looks, Frame& frame) {
    if (!is_shown(looks, frame)) {
        ParagraphBuilder builder(out_.changes);
        builder.append(text, looks.text);
        for (const auto& line : builder.take({}, false)) text::append_with(frame.hidden, line.text, " ");
        return;
    }
    frame.builder.append(text, looks.text);
}

void BodyReader::read_break(pugi::xml_node line_break, Frame& frame) {
    const char* type = attribute(line_break, "type");
    const std::string_view kind = type == nullptr ? "" : type;
    if (kind == "page") return frame.builder.page_break();
    frame.builder.line_break();
}

void BodyReader::read_symbol(pugi::xml_node symbol, const RunLooks& looks, Frame& frame) {
    const char* code = attribute(symbol, "char");
    const char* font = attribute(symbol, "font");
    if (code == nullptr) return;
    std::uint32_t character = 0;
    const std::string_view digits = code;
    std::from_chars(digits.data(), digits.data() + digits.size(), character, 16);
    const bool surrogate = character >= 0xD800 && character <= 0xDFFF;
    if (character < 0x20 || character > 0x10FFFF || surrogate) return;
    RunLooks own = looks;
    if (font != nullptr) own.text.symbols = symbol_font(font);
    std::string text;
    text::append(text, character);
    add_text(text, own, frame);
}

void BodyReader::read_field_mark(pugi::xml_node mark, Frame& frame) {
    const char* type = attribute(mark, "fldCharType");
    const std::string_view kind = type == nullptr ? "" : type;
    if (kind == "begin") {
        constexpr std::size_t most = 100;
        if (frame.fields.size() < most) frame.fields.push_back({});
    } else if (kind == "separate") {
        if (!frame.fields.empty()) frame.fields.back().in_result = true;
    } else if (kind == "end") {
        if (!frame.fields.empty()) frame.fields.pop_back();
    }
}

void BodyReader::read_note_reference(pugi::xml_node reference, NoteKind kind) {
    NoteReference note;
    note.kind = kind;
    note.span = {block_, block_};
    if (const char* id = attribute(reference, "id")) note.id = id;
    const char* custom = attribute(reference, "customMarkFollows");
    note.custom_mark = custom != nullptr && std::string_view(custom) != "0" && std::string_view(custom) != "false";
    if (reference.first_child()) {
        const Depth depth(*this);
        NumberingState own;
        if (!too_deep_) note.text = read_story(reference, own);
    }
    notes_.push_back(std::move(note));
}

void BodyReader::read_text_box(pugi::xml_node content, bool shown, Frame& frame) {
    std::vector<Block> blocks;
    NumberingState own;
    Frame inner(blocks, out_.changes, own);
    inner.shown = frame.shown && shown;
    read_blocks(content, inner);
    end_story(inner);
    if (!shown) return text::append_with(frame.hidden, text_of(blocks), " ");
    std::move(blocks.begin(), blocks.end(), std::back_inserter(frame.boxes));
}

}  // namespace kehoach::input::docx
