#include "vi/unit_lists.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "text/boundaries.h"
#include "text/fold.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"
#include "vi/item_lists.h"
#include "vi/lexicon.h"
#include "vi/organ_names.h"
#include "vi/organ_phrases.h"

namespace kehoach::vi {
namespace {

// The offset behind the longest name of an organ or of a field of administration that begins at a word of `folded` before
// `comma` and ends behind it; 0 if the comma is inside of no name.
std::size_t name_over(std::string_view folded, std::size_t start, std::size_t comma) {
    // No name has more words before a comma.
    constexpr int most_words = 12;
    constexpr std::size_t longest = 200;
    if (comma - start > longest) start = comma - longest;
    std::size_t first = comma;
    for (int words = 0; words < most_words && first > start; ++words) {
        const auto space = folded.substr(start, first - start).rfind(' ', first - start - 1);
        first = space == std::string_view::npos ? start : start + space;
    }
    if (first > start) ++first;
    for (std::size_t at = first; at < comma;) {
        const std::size_t length = std::max(organ_name_at_start(folded.substr(at)), field_at_start(folded.substr(at)));
        if (at + length > comma + 1) return at + length;
        const auto space = folded.substr(at, comma - at).find(' ');
        if (space == std::string_view::npos) break;
        at += space + 1;
    }
    return 0;
}

// `các phòng`, `Các phòng chuyên môn`: several units, named by their classes.
bool is_plural(std::string_view folded) { return plural_words().starts(folded); }

// A class of units with nothing that tells which: `trung tâm`, `Trung tâm thuộc Sở`, `đơn vị`.
bool is_bare(std::string_view part, std::string_view folded) {
    const std::size_t head = unit_heads().match_at_start(folded);
    if (head == 0) return false;
    if (head == folded.size()) return unit_classes().is(folded);
    const std::size_t behind = text::offset_in_source(part, folded, head);
    const std::string_view rest = text::trimmed(part.substr(behind));
    return unit_classes().is(folded.substr(0, head)) && text::starts_in_lower_case(rest) &&
           class_qualifiers().starts(folded.substr(std::min(head + 1, folded.size())));
}

// Whether what stands behind a comma is a unit of its own, given the one before.
bool begins_unit(std::string_view before, std::string_view part) {
    constexpr std::size_t longest_looked_at = 80;
    const std::string folded = text::fold(part, longest_looked_at);
    if (is_plural(folded)) return true;
    const std::string folded_before = text::fold(before, longest_looked_at);
    const bool plural_before = is_plural(folded_before);
    if (person_heads().starts(folded) && !plural_before) return true;
    if (text::starts_in_lower_case(part) && !plural_before) {
        // `Phòng TCHC, phòng KHTC`: a name follows.
        const std::size_t head = unit_heads().match_at_start(folded);
        const std::size_t name = head == 0 ? part.size() : text::offset_in_source(part, folded, head) + 1;
        if (name < part.size() && text::is_upper(text::code_point_at(part, name))) return true;
    }
    if (text::starts_in_lower_case(part) || !text::is_letter(text::code_point_at(part, 0))) return false;
    // `Các phòng, Trung tâm`: classes of one list.
    if (plural_before && is_bare(part, folded)) return false;
    if (unit_heads().starts(folded)) return !unit_classes().is(folded_before) || !is_bare(part, folded);
    const std::string_view head = part.substr(0, 3 * longest_looked_at);
    return organ_name_at_start(folded) != 0 || (!plural_before && text::is_all_capitals(head.substr(0, head.find(' ')))) ||
           text::looks_like_a_name(head.substr(0, head.find(',')));
}

void split_at_commas(const std::string& item, std::vector<std::string>& units) {
    const std::string folded = text::fold(item);
    // Single spaces only, so that offsets in the key can be found in the item.
    std::size_t start = 0;
    std::size_t folded_start = 0;
    int depth = 0;
    const auto add = [&](std::size_t end) {
        const std::string_view unit = text::trimmed(text::without_final(std::string_view(item).substr(start, end - start), ".,;:"));
        if (!unit.empty()) units.emplace_back(unit);
    };
    std::size_t at = 0;
    std::size_t protected_to = 0;
    bool colon = false;  // behind `start`
    for (std::size_t f = 0; f < folded.size() && at < item.size(); text::next_code_point(folded, f), text::next_code_point(item, at)) {
        const char c = item[at];
        if (c == '(') ++depth;
        if (c == ')' && depth > 0) --depth;
        if (c == ':') colon = true;
        if (c != ',' || depth > 0 || f < protected_to) continue;
        if (const std::size_t name = name_over(folded, folded_start, f); name != 0) {
            protected_to = name;
            continue;
        }
        // `Các Sở: Nội vụ, Tài chính, Tư pháp`
        const std::string_view before = std::string_view(item).substr(start, at - start);
        constexpr std::size_t plural_words_end = 40;
        if (colon && is_plural(text::fold(before, plural_words_end))) continue;
        if (!begins_unit(before, text::trimmed(std::string_view(item).substr(at + 1)))) continue;
        add(at);
        start = at + 1;
        colon = false;
        folded_start = f + 1;
        while (folded_start < folded.size() && folded[folded_start] == ' ') ++folded_start;
    }
    add(item.size());
}

// The ends of known units that cover the words of `folded` whole, fewest first; empty where they do not.
std::vector<std::size_t> cover(std::string_view folded, const KnownUnits& known) {
    constexpr std::size_t most_words = 40;
    std::vector<std::size_t> ends;
    for (std::size_t at = folded.find(' '); at != std::string_view::npos; at = folded.find(' ', at + 1)) ends.push_back(at);
    ends.push_back(folded.size());
    if (ends.size() > most_words) return {};
    // best[i]: the end before the last known unit of a cover of the first i + 1 words.
    constexpr std::size_t none = static_cast<std::size_t>(-1);
    // One word is too little to tell a name by: `Sở` is a unit, and a part of many.
    const auto is_known = [&](std::string_view part) {
        return part != folded && part.find(' ') != std::string_view::npos && known.find(part) != known.end();
    };
    std::vector<std::size_t> from(ends.size(), none);
    std::vector<std::size_t> count(ends.size(), none);
    for (std::size_t i = 0; i < ends.size(); ++i) {
        for (std::size_t k = 0; k <= i; ++k) {
            if (k > 0 && count[k - 1] == none) continue;
            const std::size_t begin = k == 0 ? 0 : ends[k - 1] + 1;
            const std::size_t units = k == 0 ? 1 : count[k - 1] + 1;
            if (units >= count[i] || !is_known(folded.substr(begin, ends[i] - begin))) continue;
            count[i] = units;
            from[i] = k;
        }
    }
    if (count.back() == none || count.back() < 2) return {};
    std::vector<std::size_t> cuts;
    for (std::size_t i = ends.size() - 1; from[i] != 0; i = from[i] - 1) cuts.push_back(ends[from[i] - 1]);
    std::reverse(cuts.begin(), cuts.end());
    return cuts;
}

}  // namespace

std::vector<std::string> listed_units(std::string_view cell) {
    std::vector<std::string> units;
    for (auto& item : listed_items(cell)) {
        if (item.find(',') == std::string::npos) {
            units.push_back(std::move(item));
        } else {
            split_at_commas(item, units);
        }
    }
    return units;
}

std::vector<std::string> units_at_start(std::string_view text) {
    constexpr std::size_t longest = 300;
    constexpr std::size_t most_words = 8;
    text = text::window(text, 0, longest);
    text = text.substr(0, text.find_first_of("\n;."));
    // The end of a name in running text: where a verb says what the unit is to do.
    const auto name_end = [&](std::size_t from) -> std::size_t {
        const std::string_view rest = text.substr(from);
        const std::string folded = text::fold(rest);
        std::size_t at = 0;
        const std::size_t phrase = organ_phrase_length(rest);
        const bool head = !text::starts_in_lower_case(rest) && unit_heads().starts(folded);
        if (phrase == 0 && !is_plural(folded) && !head) return 0;
        for (std::size_t words = 0; at < rest.size() && words < most_words + phrase; ++words) {
            const std::string_view tail = text::trimmed(rest.substr(at));
            if (at >= phrase && at != 0 && assigned_verbs().starts(text::fold(tail.substr(0, std::min<std::size_t>(tail.size(), 40)))))
                return from + at;
            if (at >= phrase && at != 0 && (rest[at] == ',' || rest[at] == '(') && phrase != 0) break;
            const auto space = rest.find(' ', at + 1);
            if (space == std::string_view::npos) break;
            at = space;
        }
        return phrase == 0 ? 0 : from + phrase;
    };
    std::size_t end = 0;
    for (std::size_t at = 0;;) {
        const std::size_t next = name_end(at);
        if (next == 0) break;
        end = next;
        const std::string_view rest = text.substr(end);
        constexpr std::string_view conjunction = " và ";
        if (rest.starts_with(", ")) {
            at = end + 2;
        } else if (rest.starts_with(conjunction)) {
            at = end + conjunction.size();
        } else {
            break;
        }
    }
    return end == 0 ? std::vector<std::string>{} : listed_units(text.substr(0, end));
}

void split_joined_units(std::vector<std::string>& units, const KnownUnits& known) {
    if (known.size() < 2) return;
    std::vector<std::string> out;
    for (auto& unit : units) {
        const std::string folded = text::fold(unit);
        const auto itself = known.find(folded);
        const bool common = itself != known.end() && itself->second > 1;
        const auto cuts = common ? std::vector<std::size_t>{} : cover(folded, known);
        std::size_t start = 0;
        for (const auto cut : cuts) {
            const std::size_t end = text::offset_in_source(unit, folded, cut);
            out.emplace_back(text::trimmed(std::string_view(unit).substr(start, end - start)));
            start = end;
        }
        out.push_back(start == 0 ? std::move(unit) : std::string(text::trimmed(std::string_view(unit).substr(start))));
    }
    units = std::move(out);
}

}  // namespace kehoach::vi
