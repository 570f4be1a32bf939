#include "structure/titles.h"

#include <algorithm>

#include "text/fold.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"
#include "vi/lexicon.h"

namespace kehoach::structure {
namespace {

constexpr std::size_t longest_line = 400;

bool starts_body(const Item& item) {
    switch (item.kind) {
        case LineKind::text:
        case LineKind::mark:
        case LineKind::position: break;
        default: return true;
    }
    return item.is_table() || item.bullet.has_value();
}

// A paragraph of the body: a sentence, or the introduction of one.
bool is_sentence(const Item& item) {
    const std::string_view text = item.text();
    if (text.ends_with(':') || text.ends_with(';')) return true;
    if (text.ends_with('.') && text.size() > 60) return true;
    return vi::introduction_ends().in(std::string_view(item.folded)) && text.size() > longest_line;
}

// Whether a line goes on with the title that ends with `before`.
bool continues_title(const Items& items, std::size_t at, std::size_t end, const std::string& title) {
    const Item& item = items[at];
    const Item& before = items[at - 1];
    if (starts_body(item) || item.text().size() > longest_line) return false;
    // Capitals below a title in small letters are the authority of a decision.
    const bool title_in_capitals = text::is_all_capitals(title);
    if (item.capitals && !title_in_capitals) return false;
    if (before.paragraph.bold && !item.paragraph.bold && !text::starts_in_lower_case(item.text())) return false;
    // What is not centred below a centred title is the body.
    if (before.paragraph.centred && !item.paragraph.centred) return false;
    if (item.paragraph.bold && before.paragraph.bold) return true;
    if (text::starts_in_lower_case(item.text())) return !is_sentence(item);
    if (item.capitals) return true;
    if (is_sentence(item)) return false;
    const std::string last_word = text::fold(text::last_word(title));
    const bool open = vi::linking_words().is(last_word) || vi::open_title_words().is(last_word) || title.ends_with(',') || title.ends_with('-');
    if (open) return true;
    if (vi::preamble_starts().starts(item.folded)) return false;
    if (title_in_capitals) {
        // A second line in small letters, where the reference or the table comes next.
        const bool last_line = at + 1 < end && (items[at + 1].is_table() || items[at + 1].kind == LineKind::reference);
        return item.text().size() < longest_line / 2 && (last_line || !item.paragraph.blank_before);
    }
    return !item.paragraph.blank_before && text::length(item.text()) < 110;
}

}  // namespace

std::size_t read_title(const Items& items, std::size_t begin, std::size_t end, std::optional<std::string>& title, Span& span, const std::string& at,
                       Context& context) {
    constexpr std::size_t most_lines = 8;
    std::size_t i = begin;
    if (!title) {
        if (i == end || starts_body(items[i]) || items[i].text().size() > longest_line) return begin;
        // The body may begin at once, without any title.
        if (items[i].text().ends_with(':') && vi::introduction_ends().in(text::fold(items[i].text()))) return begin;
        title = items[i].text();
        span = items[i].span();
        ++i;
    }
    while (i < end && i > 0 && i - begin < most_lines && continues_title(items, i, end, *title)) {
        text::append_with(*title, items[i].text(), " ");
        span = span.joined_with(items[i].span());
        ++i;
    }
    const bool runs_on = i > begin && i < end && !items[i].is_table() && items[i].kind == LineKind::text && !items[i].paragraph.blank_before &&
                         !items[i].bullet && items[i].paragraph.bold == items[i - 1].paragraph.bold;
    if (runs_on) context.report("title-end-inferred", at, items[i - 1].span(), {excerpt(items[i].text())});
    return i;
}

std::optional<Reference> read_reference(const Items& items, std::size_t& begin, std::size_t end) {
    if (begin == end || items[begin].is_table()) return std::nullopt;
    const Item& item = items[begin];
    if (item.kind != LineKind::reference) return std::nullopt;
    ++begin;
    return Reference{item.text(), {}, item.span()};
}

}  // namespace kehoach::structure
