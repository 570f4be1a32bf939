#include "structure/appendices.h"

#include <iterator>
#include <utility>

#include "structure/outline.h"
#include "structure/signature_lines.h"
#include "structure/titles.h"
#include "text/fold.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"
#include "vi/document_types.h"
#include "vi/lexicon.h"

namespace kehoach::structure {
namespace {

constexpr std::size_t longest_title = 400;

// Where an appendix begins that has the organ and Quốc hiệu above its name once more; `begin` for others.
std::size_t behind_letterhead(const Items& items, std::size_t begin, std::size_t end) {
    constexpr std::size_t highest = 6;
    bool has_state_title = false;
    for (std::size_t i = begin; i < end && i < begin + highest && !items[i].is_table(); ++i) {
        if (has_state_title && starts_appendix(items, i, true)) return i;
        if (items[i].kind == LineKind::state_title) {
            has_state_title = true;
        } else if (!items[i].capitals) {
            return begin;
        }
    }
    return begin;
}

}  // namespace

bool reference_follows(const Items& items, std::size_t at) {
    constexpr std::size_t furthest = 6;
    for (std::size_t i = at; i < items.size() && i < at + furthest && !items[i].is_table(); ++i) {
        if (items[i].kind == LineKind::reference) return true;
        if (items[i].kind == LineKind::label || items[i].bullet || items[i].text().size() > longest_title || items[i].text().ends_with(';'))
            return false;
    }
    return false;
}

bool starts_appendix(const Items& items, std::size_t at, bool behind_ending) {
    const Item& item = items[at];
    if (item.is_table()) return false;
    if (item.kind == LineKind::appendix) return true;
    const bool heading = (item.capitals || item.is_emphasised()) && item.kind != LineKind::label && !item.bullet;
    if (item.kind == LineKind::reference || item.text().size() > longest_title) return false;
    if (vi::appendix_starts().starts(item.folded) && item.kind == LineKind::text) {
        const auto label = appendix_label(item.text());
        if (!label) return false;
        const bool numbered_sheet = label->ordinal && (label->end == item.text().size() || label->stopped);
        if (reference_follows(items, at + 1)) return heading || numbered_sheet || behind_ending;
        return behind_ending && (heading || numbered_sheet);
    }
    // A titled sheet: words in capitals or bold with `(Kèm theo ...)` below them.
    return behind_ending && heading && item.kind == LineKind::text && reference_follows(items, at + 1);
}

Appendix read_appendix(Items& items, std::size_t begin, std::size_t end, const std::string& pointer, Context& context) {
    Appendix appendix;
    const std::size_t letterhead = begin;
    begin = behind_letterhead(items, begin, end);
    std::size_t i = begin;
    const Item& head = items[begin];
    const bool is_type = !head.is_table() && head.kind == LineKind::type;
    const auto label = head.is_table() ? std::nullopt : appendix_label(head.text());
    std::string_view title;
    if (is_type) {
        appendix.label = std::string(text::without_final(head.text(), ":."));
        ++i;
    } else if (label && (head.kind == LineKind::appendix || head.kind == LineKind::text) &&
               (label->ordinal || label->end >= head.text().size() || head.kind == LineKind::appendix)) {
        appendix.label = std::string(text::without_final(label->label, ".:"));
        appendix.ordinal = label->ordinal;
        title = text::trimmed(std::string_view(head.text()).substr(std::min(label->end, head.text().size())));
        ++i;
    }
    if (!title.empty() && title.front() == '(' && vi::reference_starts().starts(text::fold(title, 40))) {
        appendix.reference = Reference{std::string(title), {}, head.span()};
    } else if (!title.empty()) {
        appendix.title = std::string(title);
    }
    if (!appendix.reference) appendix.reference = read_reference(items, i, end);
    Span title_span;
    i = read_title(items, i, end, appendix.title, title_span, pointer + "/title", context);
    if (!appendix.reference) appendix.reference = read_reference(items, i, end);

    const Span span = head.span();
    appendix.span = span;
    if (!appendix.label) {
        context.report("appendix-label-missing", pointer, span, {});
    } else if (!vi::appendix_words().starts(text::fold(*appendix.label))) {
        context.report("appendix-label-unusual", pointer + "/label", span, {*appendix.label});
    }
    if (!appendix.reference) context.report("appendix-reference-missing/line", pointer, span, {});
    if (begin > letterhead) appendix.children = read_outline(items, letterhead, begin, context);
    auto content = read_outline(items, i, end, context);
    appendix.children.insert(appendix.children.end(), std::make_move_iterator(content.begin()), std::make_move_iterator(content.end()));
    return appendix;
}

}  // namespace kehoach::structure
