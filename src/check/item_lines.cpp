#include "check/item_lines.h"

#include <algorithm>
#include <array>

#include "text/fold.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"
#include "vi/labels.h"
#include "vi/lexicon.h"

namespace kehoach::checks {
namespace {

constexpr std::string_view marks = ";.,:";

// What stands in front of and behind text that is set bold or slanted in a text file.
constexpr std::string_view emphasis = "*_";
constexpr std::string_view markup = "*_#> \t";

bool is_one_of(char c, std::string_view characters) { return characters.find(c) != std::string_view::npos; }

std::string_view without_markup(std::string_view text) {
    const auto begin = text.find_first_not_of(markup);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(markup) + 1 - begin);
}

// Behind white space and the listed characters.
std::size_t behind(std::string_view text, std::size_t at, std::string_view characters) {
    while (at < text.size()) {
        std::size_t next = at;
        const char32_t c = text::next_code_point(text, next);
        if (!text::is_space(c) && !(c < 0x80 && is_one_of(static_cast<char>(c), characters))) break;
        at = next;
    }
    return at;
}

// Whether a column ends before `text`: in a line with gaps, a row of a table, a cell with several lines.
bool is_column_end(std::string_view text) {
    if (text.starts_with("   ") || text.starts_with('\t')) return true;
    const auto rest = text::trimmed(text);
    return rest.empty() || text.starts_with('\n') || rest.starts_with('|') || rest.starts_with('<');
}

bool is_gap(const Draft& draft, const Line& line, std::size_t at) {
    if (is_column_end(line.text.substr(at))) return true;
    if (!draft.is_word() || line.paragraph == nullptr) return false;
    const auto& gaps = line.paragraph->gaps;
    return std::find(gaps.begin(), gaps.end(), at) != gaps.end();
}

std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> out;
    for (const auto line : text::lines(text)) {
        for (const auto word : text::split(line, ' ')) out.push_back(word);
    }
    return out;
}

// The bullet that the last word of `text` is, without its markup; empty if it is none.
std::string_view last_bullet(std::string_view text) {
    const auto at = text.find_last_of(" \t");
    auto word = at == std::string_view::npos ? text : text.substr(at + 1);
    if (word != "*") word = without_markup(word);
    if (word.empty()) return {};
    const auto bullet = vi::bullet_of(std::string(word) + " A");
    return bullet && bullet->marker.size() == word.size() ? word : std::string_view();
}

// Whether an item may begin behind `before`, the start of a line. `bullet` is set where one stands there.
bool opens_item(std::string_view before, std::string& bullet) {
    if (const auto line_end = before.rfind('\n'); line_end != std::string_view::npos) before.remove_prefix(line_end + 1);
    while (true) {
        if (before.ends_with('\t') || before.ends_with("   ")) return true;
        const auto trimmed = text::trimmed(before);
        if (const auto last = last_bullet(trimmed); !last.empty()) {
            if (bullet.empty()) bullet = last;
            before = before.substr(0, static_cast<std::size_t>(last.data() - before.data()));
            continue;
        }
        if (trimmed.ends_with('>') || trimmed.ends_with('|')) return true;
        const auto bare = without_markup(trimmed);
        if (bare.empty() || bare.ends_with(';')) return true;
        const auto kept = static_cast<std::size_t>(bare.data() - trimmed.data()) + bare.size();
        if (kept < trimmed.size()) {
            before = trimmed.substr(0, kept);
            continue;
        }
        const std::string key = text::fold(bare);
        const std::size_t matched = vi::recipient_starts().match_at_start(key);
        return matched != 0 && text::without_final(std::string_view(key).substr(matched), ":").empty();
    }
}

bool opens_item(const Line& line, std::size_t at, std::string& bullet) {
    const auto* paragraph = line.paragraph;
    if (paragraph != nullptr && at != 0 && paragraph->label_size == at && paragraph->text == line.text) {
        bullet = text::trimmed(line.text.substr(0, at));
        return true;
    }
    return opens_item(line.text.substr(0, at), bullet);
}

// Follows `words` from `from`, where the first one stands, over the ends of lines. The words of the result begin with the word `first`, or
// with the line.
std::optional<WrittenItem> followed(const Draft& draft, LinePoint from, std::size_t end, const std::vector<std::string_view>& words,
                                    std::string_view separators, std::size_t first) {
    WrittenItem out;
    out.line = from.line;
    out.begin = from.at;
    out.end = from.at + words.front().size();
    const std::string between = std::string(emphasis) + "\n" + std::string(separators);
    for (std::size_t w = 1; w < words.size(); ++w) {
        const auto text = draft.lines[out.line].text;
        std::size_t at = behind(text, out.end, between);
        if (at == out.end || !text.substr(at).starts_with(words[w])) {
            const std::size_t stop = behind(text, out.end, std::string(emphasis) + std::string(separators));
            if (stop < text.size() && !is_gap(draft, draft.lines[out.line], out.end) && !is_gap(draft, draft.lines[out.line], stop))
                return std::nullopt;
            std::size_t next = out.line + 1;
            while (next < end && text::trimmed(draft.lines[next].text).empty()) ++next;
            if (next >= end) return std::nullopt;
            at = behind(draft.lines[next].text, 0, markup);
            if (!draft.lines[next].text.substr(at).starts_with(words[w])) return std::nullopt;
            out.line = next;
            out.begin = at;
        }
        if (w == first) out.begin = at;
        out.end = at + words[w].size();
    }
    const auto text = draft.lines[out.line].text;
    if (text::is_word_character(text::code_point_at(text, out.end))) return std::nullopt;
    return out;
}

// Reads what stands behind the words of an item. False where the item goes on.
bool read_mark(const Draft& draft, WrittenItem& item) {
    const Line& line = draft.lines[item.line];
    const auto text = line.text;
    if (is_gap(draft, line, item.end)) return true;
    std::size_t at = behind(text, item.end, emphasis);
    if (is_gap(draft, line, at)) return true;
    if (!is_one_of(text[at], marks)) {
        item.mark = '\0';
        return false;
    }
    item.mark = text[at];
    item.mark_end = at + 1;
    if (item.mark == ';') return true;
    for (++at; at < text.size() && (is_one_of(text[at], marks) || is_one_of(text[at], emphasis));) ++at;
    if (is_gap(draft, line, at)) return true;
    // A list in one line.
    const auto bullet = vi::bullet_of(text::trimmed(text.substr(at)));
    return text[at] == ' ' && bullet && bullet->end > bullet->marker.size();
}

}  // namespace

std::optional<WrittenItem> find_item(const Draft& draft, LinePoint from, std::size_t end, std::string_view words) {
    const auto parts = words_of(words);
    if (parts.empty()) return std::nullopt;
    for (; from.line < end; from = {from.line + 1, 0}) {
        const Line& line = draft.lines[from.line];
        for (auto at = line.text.find(parts.front(), from.at); at != std::string_view::npos; at = line.text.find(parts.front(), at + 1)) {
            std::string bullet;
            if (!opens_item(line, at, bullet)) continue;
            auto item = followed(draft, {from.line, at}, end, parts, {}, 0);
            if (!item || !read_mark(draft, *item)) continue;
            item->bullet = std::move(bullet);
            return item;
        }
    }
    return std::nullopt;
}

std::optional<WrittenItem> find_filing(const Draft& draft, std::size_t begin, std::size_t end, const std::vector<std::string>& units) {
    std::vector<std::string_view> words;
    std::size_t first = 0;
    for (const auto& unit : units) {
        first = words.size();
        for (const auto word : words_of(unit)) words.push_back(word);
    }
    if (words.size() <= first) return std::nullopt;
    constexpr std::array<std::string_view, 3> heads = {"Lưu", "LƯU", "lưu"};
    const std::string between = std::string(emphasis) + std::string(marks) + "-";
    for (std::size_t i = begin; i < end; ++i) {
        const auto text = draft.lines[i].text;
        for (const auto head : heads) {
            const auto at = text.find(head);
            std::string bullet;
            if (at == std::string_view::npos || !opens_item(draft.lines[i], at, bullet)) continue;
            const std::size_t unit = behind(text, at + head.size(), between);
            if (!text.substr(unit).starts_with(words.front())) continue;
            auto item = followed(draft, {i, unit}, end, words, marks, first);
            if (!item) continue;
            // The signature may stand behind it.
            read_mark(draft, *item);
            item->bullet = std::move(bullet);
            return item;
        }
    }
    return std::nullopt;
}

}  // namespace kehoach::checks
