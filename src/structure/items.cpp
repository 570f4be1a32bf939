#include "structure/items.h"

#include <algorithm>

#include "structure/furniture.h"
#include "text/fold.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"
#include "vi/lexicon.h"

namespace kehoach::structure {
namespace {

constexpr std::size_t folded_words = 90;

// How the lines of a file that breaks its paragraphs at a fixed width look.
struct Wrapping {
    bool hard = false;
    std::uint32_t width = 0;  ///< of a full line
};

Wrapping wrapping_of(const std::vector<Block>& blocks) {
    constexpr std::size_t fewest = 4;
    std::vector<std::uint32_t> widths;
    std::size_t plain_pairs = 0;
    const Paragraph* before = nullptr;
    for (const auto& block : blocks) {
        const auto* paragraph = std::get_if<Paragraph>(&block);
        if (paragraph != nullptr && before != nullptr && !paragraph->blank_before && before->gaps.empty() && paragraph->gaps.empty()) {
            if (!vi::label_of(paragraph->text, false) && !vi::bullet_of(paragraph->text)) {
                ++plain_pairs;
                if (text::starts_in_lower_case(paragraph->text) && before->width >= 40) widths.push_back(before->width);
            }
        }
        before = paragraph;
    }
    if (widths.size() < fewest || widths.size() * 3 < plain_pairs) return {};
    const auto nth = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() * 3 / 4);
    std::nth_element(widths.begin(), nth, widths.end());
    return {true, *nth};
}

class Joiner {
public:
    Joiner(Wrapping wrapping, Context& context) : wrapping_(wrapping), context_(context) {}

    // Whether `next` goes on where the last item stopped.
    [[nodiscard]] bool continues(const Item& last, const Item& next, bool cut) const {
        if (last.is_table() || next.is_table() || next.kind != LineKind::text) return false;
        const Paragraph& a = last.paragraph;
        const Paragraph& b = next.paragraph;
        if (b.heading_level != 0 || b.tab_before || b.separate || !a.gaps.empty() || !b.gaps.empty()) return false;
        if (last.kind == LineKind::reference) return is_open_bracket(a.text) && a.text.size() + b.text.size() < 600;
        // Where the source has paragraphs, only lines that were wrapped by hand go on with each other.
        if (b.own_paragraph && !wrapping_.hard) return false;
        const bool joinable = last.kind == LineKind::text || last.kind == LineKind::label || last.kind == LineKind::bullet ||
                              last.kind == LineKind::legal_basis || last.kind == LineKind::addressees;
        if (!joinable) return false;
        if (last.is_emphasised() != next.is_emphasised()) return false;
        if (wrapping_.hard && !b.blank_before && has_no_room_for(b.text, a) && b.indent <= last_indent_ + 2 && !next.capitals && !last.capitals)
            return true;
        if (last.capitals || text::ends_a_sentence(a.text)) return false;
        // What stands apart below the name of a signer is none of it.
        if (b.blank_before && text::looks_like_a_name(a.text)) return false;
        if (text::starts_in_lower_case(b.text)) return true;
        if (!b.blank_before && expects_number(a.text) && text::is_digit(text::code_point_at(b.text, 0))) return true;
        if (next.capitals) return false;
        if (wrapping_.hard && cut && is_full(a)) return true;
        constexpr std::size_t short_line = 40;
        if (a.text.size() < short_line || last.is_emphasised() || (last.kind != LineKind::bullet && !b.blank_before && !cut)) return false;
        return vi::linking_words().is(text::fold(text::last_word(a.text))) && text::is_word_character(text::last_code_point(a.text));
    }

    void join(Item& last, const Item& next, bool cut) {
        // Short lines with an empty line between them are those of a title.
        constexpr std::size_t shortest_cut = 100;
        const bool parted = cut || (next.paragraph.blank_before && last.text().size() >= shortest_cut);
        if (parted && last.kind != LineKind::reference) context_.report("page-break-joined", {}, next.paragraph.span, {excerpt(next.text())});
        text::append_with(last.paragraph.text, next.text(), " ");
        last.paragraph.span = last.paragraph.span.joined_with(next.paragraph.span);
        last.paragraph.width = next.paragraph.width;
        last_indent_ = next.paragraph.indent;
    }

    void note(const Item& item) { last_indent_ = item.is_table() ? 0 : item.paragraph.indent; }

private:
    // The first word of the next line would not have fitted any more. Lines of proportional fonts differ a little.
    [[nodiscard]] bool has_no_room_for(std::string_view next, const Paragraph& p) const {
        const auto word = text::length(next.substr(0, next.find(' ')));
        return (p.width + 1 + word) * 100 >= static_cast<std::size_t>(wrapping_.width) * 94;
    }

    [[nodiscard]] bool is_full(const Paragraph& p) const { return p.width * 4 >= wrapping_.width * 3; }

    // `... Thông tư số 19/2013/TT-BYT ngày`, `... theo Nghị định`: a number must follow.
    static bool expects_number(std::string_view text) {
        constexpr std::size_t shortest = 40;
        if (text.size() < shortest || !text::is_word_character(text::last_code_point(text))) return false;
        const std::string last = text::fold(text::last_word(text));
        std::size_t length = 0;
        const std::size_t tail = text.find(' ', text.size() - shortest / 2);
        return vi::numbered_words().is(last) || last == "số" ||
               (tail != std::string_view::npos && vi::type_at_end(text::fold(text.substr(tail)), length) != nullptr);
    }

    static bool is_open_bracket(std::string_view text) {
        return std::count(text.begin(), text.end(), '(') > std::count(text.begin(), text.end(), ')');
    }

    Wrapping wrapping_;
    Context& context_;
    std::uint32_t last_indent_ = 0;
};

// `- 1. ...`, `- a) ...`, `- + ...`: converters put the mark of a Markdown list before the label that the document has.
void drop_list_marker(Paragraph& paragraph) {
    const auto bullet = vi::bullet_of(paragraph.text);
    if (!bullet || bullet->marker != "-" || !paragraph.gaps.empty()) return;
    const auto rest = std::string_view(paragraph.text).substr(bullet->end);
    const auto inner = vi::bullet_of(rest);
    const bool other_bullet = inner && inner->marker != "-" && inner->marker != "o";
    if (other_bullet || vi::label_of(rest, false)) paragraph.text.erase(0, bullet->end);
}

// What automatic numbering printed is a label or a bullet, also where typed text of the same looks would be none.
void read_printed_label(const Paragraph& paragraph, Item& item) {
    const auto printed = text::trimmed(std::string_view(paragraph.text).substr(0, paragraph.label_size));
    if (!text::has_word_character(printed)) {
        constexpr int rank_of_signs = 2;
        if (!item.bullet) item.bullet = vi::Bullet{std::string(printed), rank_of_signs, paragraph.label_size};
        item.kind = LineKind::bullet;
    } else if (vi::label_of(paragraph.text, true)) {
        item.kind = LineKind::label;
        item.bullet.reset();
    }
}

}  // namespace

std::string excerpt(std::string_view text) {
    constexpr std::size_t longest = 60;
    std::size_t at = 0;
    for (std::size_t count = 0; at < text.size(); ++count) {
        if (count == longest || text[at] == '\n') return std::string(text::trimmed(text.substr(0, at))) + "…";
        text::next_code_point(text, at);
    }
    return std::string(text);
}

Item make_item(Paragraph paragraph) {
    drop_list_marker(paragraph);
    Item item;
    item.folded = text::fold(paragraph.text, folded_words);
    item.capitals = text::is_all_capitals(paragraph.text);
    const bool emphasised = paragraph.heading_level != 0 || paragraph.bold;
    item.kind = kind_of(paragraph.text, item.folded, emphasised);
    item.bullet = vi::bullet_of(paragraph.text);
    if (paragraph.label_size != 0 && (item.kind == LineKind::text || item.kind == LineKind::bullet)) read_printed_label(paragraph, item);
    item.paragraph = std::move(paragraph);
    return item;
}

std::vector<std::string_view> segments_of(const Paragraph& paragraph) {
    std::vector<std::string_view> segments;
    const std::string_view text = paragraph.text;
    std::size_t start = 0;
    for (const auto gap : paragraph.gaps) {
        segments.push_back(text.substr(start, gap - start));
        start = gap + 1;
    }
    segments.push_back(text.substr(start));
    return segments;
}

Items make_items(BlockList list, Context& context) {
    Items items;
    items.reserve(list.blocks.size());
    Joiner joiner(wrapping_of(list.blocks), context);
    const PageFurniture furniture(list.blocks);
    bool cut = false;
    for (std::size_t i = 0; i < list.blocks.size(); ++i) {
        if (auto* table = std::get_if<RawTable>(&list.blocks[i])) {
            Item item;
            item.table = std::move(*table);
            items.push_back(std::move(item));
            cut = false;
            continue;
        }
        auto& paragraph = std::get<Paragraph>(list.blocks[i]);
        if (const auto reason = furniture.reason(list.blocks, i)) {
            if (*reason == DiscardReason::page_furniture) context.report("page-furniture-discarded", {}, paragraph.span, {excerpt(paragraph.text)});
            context.discard(std::move(paragraph.text), *reason, paragraph.span);
            cut = true;
            continue;
        }
        cut = cut || paragraph.page_break_before;
        Item item = make_item(std::move(paragraph));
        if (!items.empty() && joiner.continues(items.back(), item, cut)) {
            joiner.join(items.back(), item, cut);
        } else {
            joiner.note(item);
            items.push_back(std::move(item));
        }
        cut = false;
    }
    return items;
}

}  // namespace kehoach::structure
