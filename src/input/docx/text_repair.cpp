#include "input/docx/text_repair.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <optional>

#include "input/docx/tags.h"
#include "text/utf8.h"

namespace kehoach::input::docx {
namespace {

using Kind = RepairedText::Kind;

constexpr std::string_view soft_hyphen = "\u00AD";

bool equal(const char* a, const char* b) { return a == b || (a != nullptr && b != nullptr && std::strcmp(a, b) == 0); }

pugi::xml_attribute attribute_of(pugi::xml_node node, std::string_view name) {
    for (auto a = node.first_attribute(); a; a = a.next_attribute()) {
        if (same(local_part(a.name()), name)) return a;
    }
    return {};
}

// The name of `w:t` under the prefix of another element.
std::string text_name(pugi::xml_node node) {
    const std::string_view whole = node.name();
    return std::string(whole.substr(0, whole.size() - local_name(node).size())) + "t";
}

bool has_element(pugi::xml_node node) {
    for (auto c = node.first_child(); c; c = c.next_sibling()) {
        if (c.type() == pugi::node_element) return true;
    }
    return false;
}

bool is_deletion(pugi::xml_node annotation) {
    const char* type = attribute(annotation, "type");
    return type != nullptr && std::string_view(type) == "Word.Deletion";
}

// Whether a text begins or ends with a space that the one before had not there.
bool is_newly_spaced(std::string_view before, std::string_view after) {
    return (after.starts_with(' ') && !before.starts_with(' ')) || (after.ends_with(' ') && !before.ends_with(' '));
}

void set_text(pugi::xml_node node, const std::string& text) {
    auto first = node.first_child();
    while (first && first.next_sibling()) node.remove_child(first.next_sibling());
    if (!first) first = node.append_child(pugi::node_pcdata);
    first.set_value(text.c_str());
}

}  // namespace

bool TextRepair::FontKey::operator==(const FontKey& other) const {
    return paragraph == other.paragraph && equal(style, other.style) && equal(font, other.font) && equal(theme_font, other.theme_font) &&
           equal(ansi_font, other.ansi_font) && equal(ansi_theme_font, other.ansi_theme_font);
}

std::size_t TextRepair::Hash::operator()(const FontKey& key) const {
    std::size_t hash = std::hash<const void*>()(key.paragraph);
    for (const char* text : {key.style, key.font, key.theme_font, key.ansi_font, key.ansi_theme_font}) {
        hash = hash * 31 + (text == nullptr ? 0 : std::hash<std::string_view>()(text));
    }
    return hash;
}

std::size_t TextRepair::begin_part(std::string name) {
    parts_.push_back(std::move(name));
    paragraphs_ = 0;
    return parts_.size() - 1;
}

bool TextRepair::add_story(pugi::xml_node story) {
    too_deep_ = false;
    OpenLine line;
    walk(story, {line, &styles_.paragraph_style(nullptr), {}});
    end_line(line);
    return !too_deep_;
}

void TextRepair::add_labels(pugi::xml_node numbering) {
    OpenLine line;
    const auto add_level = [&](pugi::xml_node level) {
        const auto text = child(level, "lvlText");
        const char* value = text ? attribute(text, "val") : nullptr;
        if (value == nullptr || text_hints(value).private_use) return;
        line.paragraph = ++paragraphs_;
        const Style& style = styles_.paragraph_style(nullptr);
        add(value, text, Kind::label, {line, &style, {}, &font_of(child(level, "rPr"), style)});
        end_line(line);
    };
    for (auto n = numbering.first_child(); n; n = n.next_sibling()) {
        for (auto l = n.first_child(); l; l = l.next_sibling()) {
            if (is(l, "lvl")) add_level(l);
            if (is(l, "lvlOverride")) add_level(child(l, "lvl"));
        }
    }
}

void TextRepair::walk(pugi::xml_node parent, Place place) {
    if (++place.depth > deepest) {
        too_deep_ = true;
        return;
    }
    for (auto node = parent.first_child(); node; node = node.next_sibling()) visit(node, place);
}

// What stands in `parent` begins and ends lines of its own.
void TextRepair::walk_apart(pugi::xml_node parent, const Place& place) {
    OpenLine line;
    line.paragraph = place.line.paragraph;
    walk(parent, {line, place.style, place.run, place.font, place.deleted, place.depth});
    end_line(line);
}

void TextRepair::visit(pugi::xml_node node, const Place& place) {
    switch (tag_of(node)) {
        case Tag::paragraph: {
            OpenLine line;
            line.paragraph = ++paragraphs_;
            walk(node, {line, &styles_.paragraph_style(value(child(node, "pPr"), "pStyle")), {}, nullptr, place.deleted, place.depth});
            end_line(line);
            break;
        }
        case Tag::run: walk(node, {place.line, place.style, node, &font_of(child(node, "rPr"), *place.style), place.deleted, place.depth}); break;
        case Tag::text:
        case Tag::deleted_text: add_text(node, place); break;
        case Tag::soft_hyphen: add(soft_hyphen, node, Kind::soft_hyphen, place); break;
        case Tag::symbol: add_symbol(node, place); break;
        case Tag::no_break_hyphen: add("-", {}, Kind::text, place); break;
        case Tag::tab:
        case Tag::line_break:
        case Tag::carriage_return:
        case Tag::field_mark: end_line(place.line); break;
        case Tag::deletion: walk(node, {place.line, place.style, {}, nullptr, true, place.depth}); break;
        case Tag::annotation: walk(node, {place.line, place.style, {}, nullptr, place.deleted || is_deletion(node), place.depth}); break;
        case Tag::alternate_content:
            for (auto branch = node.first_child(); branch; branch = branch.next_sibling()) walk_apart(branch, place);
            break;
        case Tag::ruby_text:
        case Tag::text_box: walk_apart(node, place); break;
        case Tag::properties:
            if (const auto section = child(node, "sectPr")) visit_section(section, place);
            break;
        case Tag::section_properties: visit_section(node, place); break;
        case Tag::code:
        case Tag::embedded: break;
        default: walk(node, place); break;
    }
}

// Word 2003 has page headers in the section itself.
void TextRepair::visit_section(pugi::xml_node section, const Place& place) {
    for (auto s = section.first_child(); s; s = s.next_sibling()) {
        if (is(s, "hdr") || is(s, "ftr")) walk_apart(s, place);
    }
}

void TextRepair::add(std::string_view text, pugi::xml_node node, Kind kind, const Place& place) {
    const Font& font = place.font != nullptr ? *place.font : font_of({}, *place.style);
    auto& pieces = place.deleted ? place.line.deleted : place.line.pieces;
    const bool kept = font.claim.symbols;
    pieces.push_back({kept ? pugi::xml_node() : node, place.run, kind, &font, text});
}

void TextRepair::add_text(pugi::xml_node node, const Place& place) {
    const auto first = node.first_child();
    if (!first) return;
    std::string_view text = node.child_value();
    if (first.next_sibling()) {
        // No program writes elements into a text.
        if (has_element(node)) return end_line(place.line);
        text = texts_.emplace_back(text_of_element(node));
    }
    if (text.empty()) return;
    // Bytes that are no text are left to the reader, which leaves them out.
    if (text::first_invalid_utf8(text)) return end_line(place.line);
    add(text, node, Kind::text, place);
}

void TextRepair::add_symbol(pugi::xml_node node, const Place& place) {
    static const Font symbols{"Symbol", {std::nullopt, false, true}};
    const char* code = attribute(node, "char");
    std::uint32_t character = 0;
    if (code != nullptr) std::from_chars(code, code + std::strlen(code), character, 16);
    const bool valid = character >= 0x20 && character <= 0x10FFFF && (character < 0xD800 || character > 0xDFFF);
    std::string& text = texts_.emplace_back();
    text::append(text, valid ? character : U' ');
    add(text, {}, Kind::text, {place.line, place.style, place.run, &symbols, place.deleted});
}

void TextRepair::end_line(OpenLine& line) {
    close(line.pieces, line.paragraph);
    close(line.deleted, line.paragraph);
}

void TextRepair::close(std::vector<Target>& pieces, std::uint32_t paragraph) {
    if (pieces.empty()) return;
    lines_.push_back({parts_.size() - 1, paragraph, targets_.size(), targets_.size() + pieces.size()});
    targets_.insert(targets_.end(), pieces.begin(), pieces.end());
    pieces.clear();
    fill(lines_.back());
    repair_.observe(pieces_);
}

void TextRepair::fill(const Line& line) {
    pieces_.clear();
    for (std::size_t t = line.begin; t < line.end; ++t) {
        encoding::Piece& piece = pieces_.emplace_back();
        piece.text = targets_[t].text;
        piece.font = targets_[t].font->claim;
    }
}

const TextRepair::Font& TextRepair::font_of(pugi::xml_node run_pr, const Style& paragraph) {
    RunProperties direct;
    if (run_pr) direct = run_properties(run_pr);
    const FontKey key{&paragraph, direct.style, direct.font, direct.theme_font, direct.ansi_font, direct.ansi_theme_font};
    // Runs that follow each other mostly stand in the same font.
    if (last_font_ != nullptr && last_font_->first == key) return last_font_->second;
    const auto [entry, is_new] = fonts_.try_emplace(key);
    last_font_ = &*entry;
    Font& font = entry->second;
    if (!is_new) return font;
    // Letters beyond ASCII stand in the font named for them, and some programs name one of the two alone.
    auto [ascii, ansi] = styles_.fonts(paragraph, direct);
    font.claim = encoding::claim_of_font(ascii);
    const auto claim = encoding::claim_of_font(ansi);
    const bool of_ansi = !font.claim.charset && claim.charset;
    if (of_ansi) font.claim = claim;
    font.name = of_ansi ? std::move(ansi) : std::move(ascii);
    return font;
}

std::vector<RepairedText> TextRepair::repair() {
    std::vector<RepairedText> out;
    for (const auto& line : lines_) {
        fill(line);
        repair_.repair(pieces_, parts_[line.part], line.paragraph);
        for (std::size_t p = 0; p < pieces_.size(); ++p) {
            const Target& target = targets_[line.begin + p];
            auto& piece = pieces_[p];
            if (!target.node) continue;
            if (piece.changed && piece.repaired != target.text) {
                const bool spaced = is_newly_spaced(target.text, piece.repaired);
                out.push_back({line.part, target.node, target.kind, std::move(piece.repaired), spaced});
            } else if (target.font->claim.charset) {
                note_unconverted(target);
            }
        }
    }
    lines_.clear();
    targets_.clear();
    return out;
}

void TextRepair::note_unconverted(const Target& target) {
    if (target.kind != Kind::text || !text_hints(target.text).odd_character) return;
    if (unconverted_font_.empty()) unconverted_font_ = target.font->name;
    unconverted_runs_.insert(target.run.internal_object());
}

void apply(const std::vector<RepairedText>& texts) {
    for (const auto& repaired : texts) {
        pugi::xml_node node = repaired.node;
        switch (repaired.kind) {
            case Kind::text: set_text(node, repaired.text); break;
            case Kind::soft_hyphen:
                node.set_name(text_name(node).c_str());
                set_text(node, repaired.text);
                break;
            case Kind::label: attribute_of(node, "val").set_value(repaired.text.c_str()); break;
        }
    }
}

bool add_edits(const RepairedText& text, const XmlPart& file, std::string_view xml, std::vector<XmlEdit>& edits) {
    const auto name = file.offset_of(text.node.name());
    if (!name) return false;
    constexpr std::string_view preserved = " xml:space=\"preserve\"";
    std::optional<XmlEdit> edit;
    switch (text.kind) {
        case Kind::text:
            edit = content_edit(xml, *name, text.text);
            if (edit && text.spaced && attribute(text.node, "space") == nullptr) {
                const std::size_t behind = *name + std::strlen(text.node.name());
                edits.push_back({behind, behind, std::string(preserved)});
            }
            break;
        case Kind::soft_hyphen: {
            std::string markup;
            if (!text.text.empty()) {
                const std::string tag = text_name(text.node);
                markup = "<" + tag + (text.spaced ? std::string(preserved) : "") + ">" + as_character_data(text.text) + "</" + tag + ">";
            }
            edit = element_edit(xml, *name, std::move(markup));
            break;
        }
        case Kind::label: {
            const auto value = file.offset_of(attribute_of(text.node, "val").value());
            if (value) edit = value_edit(xml, *value, text.text);
            break;
        }
    }
    if (!edit) return false;
    edits.push_back(*std::move(edit));
    return true;
}

}  // namespace kehoach::input::docx
