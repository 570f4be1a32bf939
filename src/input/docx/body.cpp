#include "input/docx/body.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "input/docx/xml.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"

namespace kehoach::input::docx {
namespace {

// The elements that mean something here, by local name. All others are looked through, or are properties.
enum class Tag : std::uint8_t {
    other,
    properties,
    paragraph,
    table,
    section_properties,
    run,
    text,
    deleted_text,
    code,
    tab,
    line_break,
    carriage_return,
    no_break_hyphen,
    soft_hyphen,
    symbol,
    field_mark,
    footnote_reference,
    endnote_reference,
    footnote,
    endnote,
    comment_reference,
    insertion,
    deletion,
    annotation,
    alternate_content,
    text_box,
    ruby_text,
    embedded,
    row,
    cell,
};

struct NamedTag {
    std::string_view name;
    Tag tag;
};

// Sorted by name.
constexpr std::array tags = {
    NamedTag{"AlternateContent", Tag::alternate_content},
    NamedTag{"altChunk", Tag::embedded},
    NamedTag{"annotation", Tag::annotation},
    NamedTag{"br", Tag::line_break},
    NamedTag{"commentReference", Tag::comment_reference},
    NamedTag{"cr", Tag::carriage_return},
    NamedTag{"del", Tag::deletion},
    NamedTag{"delInstrText", Tag::code},
    NamedTag{"delText", Tag::deleted_text},
    NamedTag{"endnote", Tag::endnote},
    NamedTag{"endnoteReference", Tag::endnote_reference},
    NamedTag{"fldChar", Tag::field_mark},
    NamedTag{"footnote", Tag::footnote},
    NamedTag{"footnoteReference", Tag::footnote_reference},
    NamedTag{"ins", Tag::insertion},
    NamedTag{"instrText", Tag::code},
    NamedTag{"moveFrom", Tag::deletion},
    NamedTag{"moveTo", Tag::insertion},
    NamedTag{"noBreakHyphen", Tag::no_break_hyphen},
    NamedTag{"p", Tag::paragraph},
    NamedTag{"pPr", Tag::properties},
    NamedTag{"ptab", Tag::tab},
    NamedTag{"r", Tag::run},
    NamedTag{"rPr", Tag::properties},
    NamedTag{"rt", Tag::ruby_text},
    NamedTag{"sdtPr", Tag::properties},
    NamedTag{"sectPr", Tag::section_properties},
    NamedTag{"softHyphen", Tag::soft_hyphen},
    NamedTag{"sym", Tag::symbol},
    NamedTag{"t", Tag::text},
    NamedTag{"tab", Tag::tab},
    NamedTag{"tbl", Tag::table},
    NamedTag{"tblGrid", Tag::properties},
    NamedTag{"tblPr", Tag::properties},
    NamedTag{"tblPrEx", Tag::properties},
    NamedTag{"tc", Tag::cell},
    NamedTag{"tcPr", Tag::properties},
    NamedTag{"tr", Tag::row},
    NamedTag{"trPr", Tag::properties},
    NamedTag{"txbxContent", Tag::text_box},
};
static_assert(std::is_sorted(tags.begin(), tags.end(), [](const NamedTag& a, const NamedTag& b) { return a.name < b.name; }));

// Where the names with each first letter begin in the table.
constexpr std::array<std::uint8_t, 129> tag_begins = [] {
    std::array<std::uint8_t, 129> begins{};
    std::size_t next = 0;
    for (std::size_t letter = 0; letter < begins.size(); ++letter) {
        while (next < tags.size() && static_cast<std::size_t>(tags[next].name.front()) < letter) ++next;
        begins[letter] = static_cast<std::uint8_t>(next);
    }
    return begins;
}();

Tag tag_of(pugi::xml_node node) {
    const char* name = local_part(node.name());
    if (*name <= 0) return Tag::other;
    const auto letter = static_cast<std::size_t>(*name);
    for (std::size_t t = tag_begins[letter]; t < tag_begins[letter + 1]; ++t) {
        if (same(name, tags[t].name)) return tags[t].tag;
    }
    return Tag::other;
}

// One column of indent in the twentieths of a point of an average letter.
constexpr std::int32_t column_width = 180;

// Elements inside each other beyond this depth are no document. Word itself writes some dozens.
constexpr int deepest = 400;

// A row of a table has at most 63 columns in Word.
constexpr std::int32_t widest_span = 63;

// Namespaces by their usual prefixes whose content is read as it stands in `mc:Choice`.
constexpr std::array known_requirements = {
    std::string_view("wps"),   std::string_view("wpg"),  std::string_view("wpc"),   std::string_view("wpi"),    std::string_view("w14"),
    std::string_view("w15"),   std::string_view("wp14"), std::string_view("w16se"), std::string_view("w16cid"), std::string_view("a14"),
    std::string_view("v"),     std::string_view("m"),    std::string_view("wp15"),  std::string_view("cx"),     std::string_view("am3d"),
    std::string_view("pic14"), std::string_view("aink"),
};

// The branch of `mc:AlternateContent` that is shown.
pugi::xml_node branch_of(pugi::xml_node alternate) {
    for (auto c = alternate.first_child(); c; c = c.next_sibling()) {
        if (!is(c, "Choice")) continue;
        const char* requires_list = attribute(c, "Requires");
        const auto names = text::split(requires_list == nullptr ? "" : requires_list, ' ');
        const bool known = std::all_of(names.begin(), names.end(), [](std::string_view n) {
            return std::find(known_requirements.begin(), known_requirements.end(), n) != known_requirements.end() || n.starts_with("cx");
        });
        if (known) return c;
    }
    const auto fallback = child(alternate, "Fallback");
    return fallback ? fallback : child(alternate, "Choice");
}

std::string row_text(const TableRow& row) {
    std::string out;
    for (const auto& cell : row.cells) {
        std::string flat = cell.text;
        std::replace(flat.begin(), flat.end(), '\n', ' ');
        text::append_with(out, flat, " ");
    }
    return out;
}

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
        } else if (tag == Tag::other && levels > 0) {
            find_sections(node, levels - 1, continuous);
        }
    }
}

// The text of `w:t`, which comments and CDATA sections may part.
std::string text_of_element(pugi::xml_node node) {
    std::string out;
    for (auto c = node.first_child(); c; c = c.next_sibling()) {
        if (c.type() == pugi::node_pcdata || c.type() == pugi::node_cdata) out += c.value();
    }
    return out;
}

struct RowProperties {
    std::int32_t before = 0;  // columns of the grid that the row leaves out
    std::int32_t after = 0;
    bool header = false;
    bool deleted = false;
    bool inserted = false;
};

RowProperties row_properties(pugi::xml_node row_pr) {
    RowProperties out;
    for (auto p = row_pr.first_child(); p; p = p.next_sibling()) {
        const char* name = local_part(p.name());
        if (same(name, "gridBefore")) out.before = std::clamp(number(attribute(p, "val"), 0), 0, widest_span);
        if (same(name, "gridAfter")) out.after = std::clamp(number(attribute(p, "val"), 0), 0, widest_span);
        if (same(name, "tblHeader")) out.header = is_on(p);
        if (same(name, "del")) out.deleted = true;
        if (same(name, "ins")) out.inserted = true;
    }
    return out;
}

struct CellProperties {
    std::int32_t span = 1;
    VerticalMerge vertical = VerticalMerge::none;
    VerticalMerge sideways = VerticalMerge::none;  // as old files have it
    bool bordered = false;
    bool deleted = false;
    bool inserted = false;
};

CellProperties cell_properties(pugi::xml_node cell_pr) {
    CellProperties out;
    const auto merge = [](pugi::xml_node p) {
        const char* state = attribute(p, "val");
        return state != nullptr && std::string_view(state) == "restart" ? VerticalMerge::restart : VerticalMerge::goes_on;
    };
    for (auto p = cell_pr.first_child(); p; p = p.next_sibling()) {
        const char* name = local_part(p.name());
        // The spellings without a capital are those of Word 2003.
        if (same(name, "gridSpan")) out.span = std::clamp(number(attribute(p, "val"), 1), 1, widest_span);
        if (same(name, "vMerge") || same(name, "vmerge")) out.vertical = merge(p);
        if (same(name, "hMerge") || same(name, "hmerge")) out.sideways = merge(p);
        if (same(name, "tcBorders")) out.bordered = borders_of(p) == Borders::drawn;
        if (same(name, "cellDel")) out.deleted = true;
        if (same(name, "cellIns")) out.inserted = true;
    }
    return out;
}

int heading_level(const std::optional<std::int32_t>& outline_level) {
    constexpr int body_text = 9;
    constexpr int deepest_mark = 6;
    const int level = outline_level.value_or(body_text);
    return level < 0 || level >= body_text ? 0 : std::min(level + 1, deepest_mark);
}

}  // namespace

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

// Counts how deep the reading is.
class BodyReader::Depth {
public:
    explicit Depth(BodyReader& reader) : reader_(reader) { reader_.too_deep_ = reader_.too_deep_ || ++reader_.depth_ > deepest; }
    ~Depth() { --reader_.depth_; }
    Depth(const Depth&) = delete;
    Depth& operator=(const Depth&) = delete;

private:
    BodyReader& reader_;
};

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
            default: read_blocks(node, frame); break;
        }
    }
}

bool BodyReader::is_left_out(pugi::xml_node change) {
    bool insertion = false;
    if (const char* type = is(change, "annotation") ? attribute(change, "type") : nullptr) {
        const std::string_view kind = type;
        insertion = kind == "Word.Insertion";
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
    read_inline(paragraph, frame);
    // A field whose code was not closed in its paragraph is no field.
    std::erase_if(frame.fields, [](const Field& field) { return !field.in_result; });

    // A paragraph whose mark is deleted goes on with the next one.
    bool mark_deleted = false;
    bool mark_inserted = false;
    for (auto p = mark.first_child(); p; p = p.next_sibling()) {
        const Tag tag = tag_of(p);
        mark_deleted = mark_deleted || tag == Tag::deletion;
        mark_inserted = mark_inserted || tag == Tag::insertion;
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

    const std::string label_text = label ? label->text : std::string();
    std::vector<Paragraph> lines = frame.builder.take(label_text, label && label->spaced);
    if (lines.empty() && !invisible) frame.blank = true;
    bool first = true;
    for (auto& line : lines) {
        const bool sign_in_cell = frame.is_cell && line.text.size() > line.label_size;
        if (!sign_in_cell && !text::has_word_character(line.text)) {
            // A rule of dashes, a bullet without text: parts paragraphs as an empty line does.
            frame.blank = true;
            frame.page_break = frame.page_break || line.page_break_before;
            continue;
        }
        line.span = frame.span;
        line.looks = looks_.of_paragraph(looks, style);
        line.indent = static_cast<std::uint32_t>(std::max(0, looks.left_indent + looks.first_line_indent) / column_width);
        line.width = line.indent + static_cast<std::uint32_t>(text::length(line.text));
        line.heading_level = static_cast<std::uint8_t>(heading_level(effective.outline_level));
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

void BodyReader::end_story(Frame& frame) {
    if (!frame.builder.is_empty() || !frame.boxes.empty() || !frame.hidden.empty()) end_paragraph(true, frame);
}

void BodyReader::read_section_end(pugi::xml_node properties, Frame& frame) {
    if (!frame.is_body) return;
    section_ends_.push_back({properties, block_});
    const std::size_t next = section_ends_.size();
    if (next >= continuous_.size() || !continuous_[next]) frame.page_break = true;
}

void BodyReader::read_inline(pugi::xml_node parent, Frame& frame) {
    const Depth depth(*this);
    for (auto node = parent.first_child(); node && !too_deep_; node = node.next_sibling()) read_inline_element(node, nullptr, frame);
}

void BodyReader::read_run(pugi::xml_node run, Frame& frame) {
    const Depth depth(*this);
    if (frame.style == nullptr) frame.style = &styles_.paragraph_style(nullptr);
    auto properties = child(run, "rPr");
    if (options_.revisions == Revisions::original) {
        if (const auto before = child(child(properties, "rPrChange"), "rPr")) properties = before;
    }
    const RunLooks& looks = looks_.of_run(properties, *frame.style);
    for (auto node = run.first_child(); node && !too_deep_; node = node.next_sibling()) {
        if (node != properties) read_inline_element(node, &looks, frame);
    }
}

// One element of a paragraph or run. `looks` are those of the run around it, nullptr outside of runs.
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
        case Tag::soft_hyphen:
            if (looks_here().text.legacy_encoding) add_text("\u00AD", looks_here(), frame);
            break;
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
            if (!is_left_out(node)) read_inline(node, frame);
            break;
        case Tag::alternate_content: {
            const Depth depth(*this);
            const auto branch = branch_of(node);
            for (auto c = branch.first_child(); c && !too_deep_; c = c.next_sibling()) read_inline_element(c, looks, frame);
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
            read_inline(node, inner);
            end_story(inner);
            discard(text_of(blocks), DiscardReason::noise);
            break;
        }
        case Tag::properties:
        case Tag::section_properties:
        case Tag::code:
        case Tag::embedded: break;
        default: {
            const Depth depth(*this);
            for (auto c = node.first_child(); c && !too_deep_; c = c.next_sibling()) read_inline_element(c, looks, frame);
            break;
        }
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

void BodyReader::discard(std::string text, DiscardReason reason) {
    if (text::has_word_character(text)) out_.discarded.push_back({std::move(text), reason, {block_, block_}});
}

void BodyReader::read_table(pugi::xml_node table, Frame& frame) {
    const Depth depth(*this);
    // The deleted mark of a paragraph does not reach into a table.
    end_story(frame);
    if (frame.builder.take_page_break()) frame.page_break = true;
    RawTable out;
    out.form = TableForm::word;
    out.span = {block_, block_};
    out.page_break_before = std::exchange(frame.page_break, false);

    const auto properties = child(table, "tblPr");
    const Borders direct = borders_of(child(properties, "tblBorders"));
    out.borders = direct != Borders::unknown ? direct : styles_.table_style(value(properties, "tblStyle")).borders;
    std::vector<std::int32_t> widths;
    const auto grid = child(table, "tblGrid");
    for (auto column = grid.first_child(); column; column = column.next_sibling()) {
        if (is(column, "gridCol")) widths.push_back(number(attribute(column, "w"), 0));
    }
    const bool outer_borders = std::exchange(cell_borders_, false);
    std::vector<GridRow> rows;
    read_rows(table, frame, rows);
    if (cell_borders_) out.borders = Borders::drawn;
    if (out.borders == Borders::unknown) out.borders = Borders::none;
    cell_borders_ = outer_borders;

    // Widths that are not there, or all the same sliver, tell nothing.
    const bool told = std::any_of(widths.begin(), widths.end(), [](std::int32_t w) { return w > column_width; });
    std::vector<Cell> covered;
    out.rows = laid_out(std::move(rows), told ? widths : std::vector<std::int32_t>(), out.span, covered);
    for (auto& cell : covered) discard(std::move(cell.text), DiscardReason::hidden);
    const bool empty = std::all_of(out.rows.begin(), out.rows.end(), [](const TableRow& row) {
        return std::all_of(row.cells.begin(), row.cells.end(), [](const Cell& cell) { return cell.text.empty(); });
    });
    if (!empty) frame.sink.emplace_back(std::move(out));
    frame.blank = true;
    frame.last_alignment = Alignment::unknown;
}

void BodyReader::read_rows(pugi::xml_node parent, const Frame& outer, std::vector<GridRow>& rows) {
    const Depth depth(*this);
    for (auto node = parent.first_child(); node && !too_deep_; node = node.next_sibling()) {
        switch (tag_of(node)) {
            case Tag::row: read_row(node, outer, rows); break;
            case Tag::properties: break;
            case Tag::insertion:
            case Tag::deletion:
            case Tag::annotation:
                if (!is_left_out(node)) read_rows(node, outer, rows);
                break;
            case Tag::alternate_content: read_rows(branch_of(node), outer, rows); break;
            default: read_rows(node, outer, rows); break;
        }
    }
}

void BodyReader::read_row(pugi::xml_node row, const Frame& outer, std::vector<GridRow>& rows) {
    GridRow out;
    const RowProperties properties = row_properties(child(row, "trPr"));
    if (properties.deleted) ++tally_.deletions;
    if (properties.inserted) ++tally_.insertions;
    if ((properties.deleted && is_left_out(false)) || (properties.inserted && is_left_out(true))) {
        // Text in such a row that is not itself marked as changed is not shown either.
        read_cells(row, {outer, nullptr, false}, out);
        for (auto& cell : out.cells) discard(std::move(cell.cell.text), DiscardReason::hidden);
        return;
    }
    out.is_header = properties.header;
    out.end = static_cast<std::uint32_t>(properties.before);
    read_cells(row, {outer, rows.empty() ? nullptr : &rows.back(), outer.shown}, out);
    out.end += static_cast<std::uint32_t>(properties.after);
    if (!out.cells.empty()) rows.push_back(std::move(out));
}

void BodyReader::read_cells(pugi::xml_node parent, const CellContext& context, GridRow& row) {
    const Depth depth(*this);
    for (auto node = parent.first_child(); node && !too_deep_; node = node.next_sibling()) {
        switch (tag_of(node)) {
            case Tag::cell: read_cell(node, context, row); break;
            case Tag::properties: break;
            case Tag::alternate_content: read_cells(branch_of(node), context, row); break;
            default: read_cells(node, context, row); break;
        }
    }
}

void BodyReader::read_cell(pugi::xml_node cell, const CellContext& context, GridRow& row) {
    const CellProperties properties = cell_properties(child(cell, "tcPr"));
    GridCell out;
    out.column = row.end;
    out.span = static_cast<std::uint32_t>(properties.span);
    out.merge = properties.vertical;
    cell_borders_ = cell_borders_ || properties.bordered;
    const bool covered = properties.sideways == VerticalMerge::goes_on && !row.cells.empty();
    const bool below_another =
        context.above != nullptr && std::any_of(context.above->cells.begin(), context.above->cells.end(), [&](const GridCell& c) {
            return c.column == out.column && c.span == out.span && c.merge != VerticalMerge::none;
        });
    const bool goes_on = out.merge == VerticalMerge::goes_on && below_another;
    const bool left_out = (properties.deleted && is_left_out(false)) || (properties.inserted && is_left_out(true));

    std::vector<Block> blocks;
    Frame frame(blocks, out_.changes, context.outer.numbering);
    frame.is_cell = true;
    frame.shown = context.shown && !covered && !left_out;
    frame.numbered = frame.shown && context.outer.numbered && !goes_on;
    read_blocks(cell, frame);
    end_story(frame);
    bool bold = true;
    for (auto& block : blocks) {
        if (auto* paragraph = std::get_if<Paragraph>(&block)) {
            text::append_with(out.cell.text, paragraph->text, "\n");
            bold = bold && paragraph->bold;
            out.cell.paragraphs.push_back(std::move(*paragraph));
        } else {
            auto& table = std::get<RawTable>(block);
            for (const auto& inner : table.rows) text::append_with(out.cell.text, row_text(inner), "\n");
            bold = false;
            out.cell.tables.push_back({out.cell.paragraphs.size(), std::move(table)});
        }
    }
    out.cell.bold = bold && !out.cell.text.empty();

    if (left_out) return discard(std::move(out.cell.text), DiscardReason::hidden);
    // Cells merged sideways the way of old files belong to the one that begins the merge.
    if (covered) {
        row.cells.back().span += out.span;
        row.end += out.span;
        discard(std::move(out.cell.text), DiscardReason::hidden);
        return;
    }
    row.end += out.span;
    row.cells.push_back(std::move(out));
}

}  // namespace kehoach::input::docx
