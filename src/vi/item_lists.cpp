#include "vi/item_lists.h"

#include <algorithm>
#include <cstddef>
#include <optional>

#include "text/fold.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"
#include "vi/labels.h"
#include "vi/lexicon.h"
#include "vi/numerals.h"
#include "vi/organ_names.h"

namespace kehoach::vi {
namespace {

constexpr std::string_view final_marks = ".,;:";
constexpr std::size_t longest_name = 160;  // bytes; no organ has a longer one

// The enumerator `1.`, `2)`, `a)` at the start of a text.
struct Enumerator {
    int value = 0;
    bool letter = false;
    char mark = '.';
    std::size_t end = 0;
};

std::optional<Enumerator> enumerator_at(std::string_view text, std::size_t at) {
    Enumerator found;
    std::size_t i = at;
    if (i < text.size() && text::is_digit(static_cast<unsigned char>(text[i]))) {
        while (i < text.size() && i - at < 2 && text::is_digit(static_cast<unsigned char>(text[i])))
            found.value = found.value * 10 + (text[i++] - '0');
    } else if (i < text.size()) {
        found.letter = true;
        found.value = letter_value(text::next_code_point(text, i));
    }
    if (found.value == 0 || i >= text.size()) return std::nullopt;
    found.mark = text[i];
    if (found.mark != ')' && (found.mark != '.' || found.letter)) return std::nullopt;
    ++i;
    // `1.5 triệu`, `30.6.2025` are no enumerators.
    if (i < text.size() && text::is_digit(static_cast<unsigned char>(text[i]))) return std::nullopt;
    while (i < text.size() && text[i] == ' ') ++i;
    if (i >= text.size()) return std::nullopt;
    found.end = i;
    return found;
}

std::string_view without_marker(std::string_view item) {
    item = text::trimmed(item);
    if (const auto bullet = bullet_of(item)) return text::trimmed(item.substr(bullet->end));
    return item;
}

bool begins_item(std::string_view line) { return bullet_of(line).has_value() || enumerator_at(line, 0).has_value(); }

// A class of units, which is no unit without the words that follow: `Trung tâm`, `UBND`.
bool is_bare_class(std::string_view line) { return line.size() <= longest_name && unit_classes().is(text::fold(line)); }

// Whether `line` goes on with the item that `item` ends: a wrapped line.
bool wraps(std::string_view item, std::string_view line, bool bulleted) {
    if (begins_item(line)) return false;
    if (bulleted) return true;
    if (text::starts_in_lower_case(line)) return true;
    if (item.ends_with(',') || item.ends_with('-') || item.ends_with('(')) return true;
    if (item.ends_with(';') || item.ends_with('.')) return false;
    const std::string last = text::fold(text::last_word(item));
    // No longer unit is a bare class.
    const std::string_view tail = item.substr(item.size() > longest_name ? item.size() - longest_name : 0);
    const auto comma = tail.find_last_of(",;");
    const std::string_view unit = comma == std::string_view::npos ? item : text::trimmed(tail.substr(comma + 1));
    if (linking_words().is(last) || numbered_words().is(last) || unfinished_words().is(last) || is_bare_class(unit)) return true;
    // A name that goes on: `Sở Giáo dục` / `Đào tạo` is none, `Sở Khoa học,` / `Công nghệ` is.
    if (item.size() > longest_name) return false;
    const std::string joined = text::fold(std::string(item) + " " + std::string(line));
    return organ_name_at_start(joined) > text::fold(item).size();
}

// The lines of a cell, wrapped ones joined.
std::vector<std::string> unwrapped(std::string_view cell) {
    std::vector<std::string> items;
    bool bulleted = false;
    for (const auto line : text::lines(cell)) {
        if (!items.empty() && wraps(items.back(), line, bulleted)) {
            items.back() += ' ';
            items.back() += line;
            continue;
        }
        if (items.empty()) bulleted = begins_item(line);
        items.emplace_back(line);
    }
    return items;
}

// Parts at `;` outside of brackets.
void split_at_semicolons(std::string_view item, std::vector<std::string_view>& parts) {
    std::size_t start = 0;
    int depth = 0;
    for (std::size_t i = 0; i < item.size(); ++i) {
        if (item[i] == '(') ++depth;
        if (item[i] == ')' && depth > 0) --depth;
        if (item[i] != ';' || depth > 0) continue;
        parts.push_back(item.substr(start, i - start));
        start = i + 1;
    }
    parts.push_back(item.substr(start));
}

// Parts at ` - ` before a capital, of a text that begins with a dash.
void split_at_dashes(std::string_view item, std::vector<std::string_view>& parts) {
    const auto bullet = bullet_of(text::trimmed(item));
    if (!bullet || bullet->rank > 1) {
        parts.push_back(item);
        return;
    }
    const std::string separator = " " + bullet->marker + " ";
    std::size_t start = 0;
    for (std::size_t at = item.find(separator, 1); at != std::string_view::npos; at = item.find(separator, at + 1)) {
        if (!text::is_upper(text::code_point_at(item, at + separator.size()))) continue;
        parts.push_back(item.substr(start, at - start));
        start = at + 1;
    }
    parts.push_back(item.substr(start));
}

// Parts at ` 2. `, ` 3. ` of a text that begins with `1. `.
void split_at_enumerators(std::string_view item, std::vector<std::string_view>& parts) {
    item = text::trimmed(item);
    auto current = enumerator_at(item, 0);
    if (!current) {
        parts.push_back(item);
        return;
    }
    std::size_t start = current->end;
    for (std::size_t at = item.find(' ', start); at != std::string_view::npos; at = item.find(' ', at + 1)) {
        const auto next = enumerator_at(item, at + 1);
        if (!next || next->letter != current->letter || next->mark != current->mark || next->value != current->value + 1) continue;
        parts.push_back(item.substr(start, at - start));
        start = next->end;
        current = next;
    }
    parts.push_back(item.substr(start));
}

// Whether a part begins with the name of a kind of document (tên loại); `dự thảo` and the like may stand before it.
bool begins_with_kind(std::string_view part) {
    constexpr std::size_t longest_kind = 48;
    const std::string folded = text::fold(part, longest_kind);
    std::string_view rest = folded;
    rest.remove_prefix(std::min(rest.find_first_not_of("0123456789 "), rest.size()));  // `02 Kế hoạch`
    while (const std::size_t length = output_prefixes().match_at_start(rest)) rest = text::trimmed(rest.substr(length));
    return output_kinds().starts(rest);
}

// Whether a comma between two kinds of documents parts what one output is about: `Báo cáo thực hiện Nghị quyết, Chỉ thị`,
// `Công văn đôn đốc, hướng dẫn`.
bool shares_object(std::string_view before, std::string_view rest) {
    constexpr std::size_t longest_tail = 24;
    // An item may go on and on; all that is looked at is in its last words.
    const std::size_t tail = before.size() > longest_name ? before.find(' ', before.size() - longest_name) : 0;
    std::string folded = text::fold(before.substr(std::min(tail, before.size())));
    folded.erase(0, std::min(folded.find_first_not_of("0123456789 "), folded.size()));
    if (output_kinds().is(folded)) return false;
    if (text::starts_in_lower_case(rest) && acting_kinds().starts(text::fold(rest, longest_tail))) return true;
    // Behind more words a kind at the end is their object.
    for (std::size_t space = folded.rfind(' '); space != std::string::npos && folded.size() - space < longest_tail;
         space = space == 0 ? std::string::npos : folded.rfind(' ', space - 1)) {
        if (output_kinds().is(std::string_view(folded).substr(space + 1))) return !output_prefixes().is(std::string_view(folded).substr(0, space));
    }
    return false;
}

void append_item(std::vector<std::string>& items, std::string_view item) {
    item = text::trimmed(text::without_final(without_marker(item), final_marks));
    if (text::has_word_character(item)) items.emplace_back(item);
}

}  // namespace

std::vector<std::string> listed_items(std::string_view cell) {
    std::vector<std::string> items;
    for (const auto& line : unwrapped(cell)) {
        std::vector<std::string_view> numbered;
        split_at_enumerators(line, numbered);
        for (const auto part : numbered) {
            std::vector<std::string_view> dashed;
            split_at_dashes(part, dashed);
            for (const auto dash : dashed) {
                std::vector<std::string_view> parts;
                split_at_semicolons(dash, parts);
                for (const auto item : parts) append_item(items, item);
            }
        }
    }
    return items;
}

std::vector<std::string> listed_outputs(std::string_view cell) {
    std::vector<std::string> outputs;
    for (auto& item : listed_items(cell)) {
        std::size_t start = 0;
        int depth = 0;
        const bool kinds = begins_with_kind(item);
        for (std::size_t comma = 0; kinds && comma < item.size(); ++comma) {
            if (item[comma] == '(') ++depth;
            if (item[comma] == ')' && depth > 0) --depth;
            if (item[comma] != ',' || depth > 0) continue;
            const std::string_view before = text::trimmed(std::string_view(item).substr(start, comma - start));
            const std::string_view rest = text::trimmed(std::string_view(item).substr(comma + 1));
            if (!begins_with_kind(rest) || shares_object(before, rest)) continue;
            append_item(outputs, before);
            start = comma + 1;
        }
        if (start == 0) {
            outputs.push_back(std::move(item));
        } else {
            append_item(outputs, std::string_view(item).substr(start));
        }
    }
    return outputs;
}

}  // namespace kehoach::vi
