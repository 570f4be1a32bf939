#include "structure/section_numbers.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "text/letters.h"
#include "text/utf8.h"
#include "vi/numerals.h"

namespace kehoach::structure {

bool introduces(std::string_view text) {
    constexpr std::size_t longest_heading = 160;
    if (text.ends_with(':')) return true;
    return text.size() < longest_heading && !text.ends_with('.') && !text.ends_with(';');
}

bool is_structural(Numbering numbering) {
    return numbering == Numbering::part || numbering == Numbering::chapter || numbering == Numbering::muc || numbering == Numbering::article;
}

namespace {

// A number that far from the one before it is none of the list: a quantity or a day at the start of a line.
constexpr int widest_gap = 9;

// Whether `before` and `after` follow each other in English: d, e and e, f; the Vietnamese alphabet has other neighbours there.
bool are_english_neighbours(char32_t before, char32_t after) {
    if (before < U'a' || before > U'y' || after != before + 1) return false;
    return after == U'f' || after == U'j' || vi::letter_value(after) != vi::letter_value(before) + 1;
}

class NumberReport {
public:
    NumberReport(const std::vector<OutlineEntry>& entries, const std::vector<SectionNumber>& numbers, Context& context)
        : entries_(entries), numbers_(numbers), context_(context) {}

    void run() {
        collect();
        for (auto& series : series_) check(series);
        report_styles();
    }

private:
    using Series = std::vector<std::size_t>;  // indices of numbers that count on, in order

    [[nodiscard]] const Node& node(std::size_t n) const { return entries_[numbers_[n].entry].node; }
    [[nodiscard]] int ordinal(std::size_t n) const { return node(n).ordinal; }
    [[nodiscard]] bool has_bare_letter(std::size_t n) const {
        return node(n).numbering == Numbering::letter && !numbers_[n].style.ends_with('A') && text::length(numbers_[n].number) == 1;
    }
    [[nodiscard]] char32_t letter(std::size_t n) const { return text::code_point_at(numbers_[n].number, 0); }

    [[nodiscard]] bool has_small_numeral(std::size_t n) const {
        return node(n).numbering == Numbering::roman && std::string_view("ivx").find(numbers_[n].number.front()) != std::string_view::npos;
    }

    // Sections of one kind below one parent; articles run through the whole document.
    [[nodiscard]] std::string series_key(std::size_t n) const {
        const SectionNumber& number = numbers_[n];
        const Numbering numbering = node(n).numbering;
        if (numbering == Numbering::article) return "article";
        std::string key =
            std::to_string(entries_[number.entry].parent) + ' ' + std::to_string(static_cast<int>(numbering)) + ' ' + std::to_string(number.rank);
        if (numbering == Numbering::muc) key += number.style;
        for (std::size_t i = 0; i + 1 < number.components.size(); ++i) key += '.' + std::to_string(number.components[i]);
        // `a1)`
        if (numbering == Numbering::letter && number.style.ends_with('1')) text::append(key, letter(n));
        return key;
    }

    void collect() {
        std::unordered_map<std::string, std::size_t> known;
        for (std::size_t n = 0; n < numbers_.size(); ++n) {
            // An article out of order behind a colon is quoted: what another document is to say.
            if (node(n).numbering == Numbering::article && is_quoted(n)) continue;
            if (node(n).numbering == Numbering::roman && starts_with_initial(node(n).text)) continue;
            const auto [at, is_new] = known.emplace(series_key(n), series_.size());
            if (is_new) series_.emplace_back();
            series_[at->second].push_back(n);
        }
    }

    // `V. I. Lê-nin`
    static bool starts_with_initial(std::string_view text) {
        const char32_t first = text::code_point_at(text, 0);
        const std::size_t size = text::size_of(first);
        return text::is_upper(first) && size < text.size() && text[size] == '.';
    }

    [[nodiscard]] bool is_quoted(std::size_t n) const {
        const std::size_t entry = numbers_[n].entry;
        return entry > 0 && entries_[entry - 1].node.text.ends_with(':');
    }

    // The label of `n` with another number in it.
    [[nodiscard]] std::string label_with(std::size_t n, int value) const {
        const std::string& number = numbers_[n].number;
        std::string other;
        switch (node(n).numbering) {
            case Numbering::letter: other = text::length(number) == 1 ? vi::letter_at(value) : std::string(); break;
            case Numbering::decimal: other = number.substr(0, number.rfind('.') + 1) + std::to_string(value); break;
            case Numbering::part:
                // `PHẦN THỨ NHẤT`
                if (text::length(number) > 2 && vi::roman_value(number) == 0) return std::to_string(value);
                [[fallthrough]];
            default: other = text::is_digit(static_cast<unsigned char>(number.front())) ? std::to_string(value) : vi::roman_numeral(value);
        }
        std::string label = node(n).label;
        const auto at = label.rfind(number);
        if (other.empty() || at == std::string::npos) return std::to_string(value);
        if (node(n).numbering == Numbering::letter && text::is_upper(text::code_point_at(number, 0))) {
            std::string capital;
            text::append(capital, text::to_upper(text::code_point_at(other, 0)));
            other = std::move(capital);
        }
        if (has_small_numeral(n)) {
            for (char& c : other) c = static_cast<char>(c + ('a' - 'A'));
        }
        return label.replace(at, number.size(), other);
    }

    void report(std::string_view finding, std::size_t n, std::vector<std::string> arguments) {
        context_.report(finding, {}, node(n).span, std::move(arguments), node(n).label);
    }

    void check(const Series& series) {
        const auto kind = static_cast<int>(node(series.front()).numbering) * 16 + numbers_[series.front()].rank;
        std::unordered_map<int, std::size_t> last_place;
        for (std::size_t i = 0; i < series.size(); ++i) last_place[ordinal(series[i])] = i;
        check_start(series, last_place, last_of_kind_[kind]);
        std::unordered_set<int> seen = {ordinal(series.front())};
        int previous = ordinal(series.front());
        int highest = previous;
        int alternative = 0;
        bool english = false;
        for (std::size_t i = 1; i < series.size(); ++i) {
            const std::size_t n = series[i];
            const int value = ordinal(n);
            const int next = i + 1 < series.size() ? ordinal(series[i + 1]) : 0;
            if (value > previous + widest_gap && next != previous + 2) continue;
            const bool follows = value == previous + 1 || value == alternative;
            alternative = 0;
            if (has_bare_letter(n) && has_bare_letter(series[i - 1]) && are_english_neighbours(letter(series[i - 1]), letter(n))) {
                if (!english) report("point-letter-order", n, {node(n).label, label_with(n, previous + 1)});
                english = true;
                previous = value;
            } else if (follows || english) {
                previous = value;
            } else if (value == 1 && begins_anew(n)) {
                seen.clear();
                highest = previous = value;
            } else {
                const bool reported = report_break(series, i, previous, seen.contains(value), last_place);
                // A slip in this one number alone, or the first of two that are the same.
                if (reported && next == previous + 2) {
                    ++previous;
                } else if (reported && value > previous && next == value) {
                    previous = value - 1;
                } else {
                    if (value < previous) alternative = highest + 1;
                    previous = value;
                }
            }
            highest = std::max(highest, previous);
            seen.insert(value);
        }
        last_of_kind_[kind] = highest;
    }

    bool report_break(const Series& series, std::size_t i, int previous, bool seen, const std::unordered_map<int, std::size_t>& last_place) {
        const std::size_t n = series[i];
        const int value = ordinal(n);
        if (value <= previous) {
            if (seen) {
                report("section-duplicate", n, {node(n).label});
            } else {
                report("section-ordinal-invalid/order", n, {node(n).label, node(series[i - 1]).label});
            }
            return true;
        }
        // What is missing may come later: then it is that which stands in the wrong place.
        const auto later = last_place.find(previous + 1);
        if (later != last_place.end() && later->second > i) return false;
        if (stands_inside(label_with(n, previous + 1), numbers_[series[i - 1]].entry, numbers_[n].entry)) return false;
        const Numbering numbering = node(n).numbering;
        const bool heading = is_structural(numbering) || (numbering == Numbering::roman && !has_small_numeral(n));
        report(heading ? "section-gap/heading" : "section-gap/item", n, {node(n).label, node(series[i - 1]).label, label_with(n, previous + 1)});
        return true;
    }

    // A list may begin again below a title without a number.
    [[nodiscard]] bool begins_anew(std::size_t n) const {
        const std::size_t entry = numbers_[n].entry;
        if (entry == 0) return false;
        const Node& before = entries_[entry - 1].node;
        return before.kind == NodeKind::table || (before.kind != NodeKind::section && introduces(before.text));
    }

    void check_start(const Series& series, const std::unordered_map<int, std::size_t>& last_place, int last_of_kind) {
        const std::size_t n = series.front();
        const int value = ordinal(n);
        if (value == 1 || value == last_of_kind + 1 || last_place.contains(1) || value > widest_gap) return;
        const std::size_t entry = numbers_[n].entry;
        const std::size_t parent = entries_[entry].parent;
        constexpr std::size_t furthest = 64;
        const std::size_t first = std::max(parent == no_entry ? 0 : parent, entry - std::min(entry, furthest));
        if (stands_inside(label_with(n, 1), first, entry)) return;
        report("level-start", n, {node(n).label, label_with(n, 1)});
    }

    // Whether the label stands inside of a text between the two entries: `Điều 2. 1. Sở Nội vụ ...`, or lines that were joined.
    [[nodiscard]] bool stands_inside(std::string_view label, std::size_t first, std::size_t end) const {
        for (std::size_t e = first; e < end; ++e) {
            const std::string_view text = entries_[e].node.text;
            for (auto at = text.find(label); at != std::string_view::npos; at = text.find(label, at + 1)) {
                if (!text::is_word_character(text::code_point_before(text, at))) return true;
            }
        }
        return false;
    }

    // Which kinds of numbers a section stands under, and its own.
    [[nodiscard]] std::vector<std::string> level_keys() const {
        std::unordered_map<std::size_t, std::string> key_of_entry;
        std::vector<std::string> keys;
        keys.reserve(numbers_.size());
        constexpr std::size_t deepest = 32;
        for (std::size_t n = 0; n < numbers_.size(); ++n) {
            const auto above = key_of_entry.find(entries_[numbers_[n].entry].parent);
            std::string key = above == key_of_entry.end() ? std::string() : above->second;
            if (key.size() < deepest) key += std::to_string(static_cast<int>(node(n).numbering)) + "/" + std::to_string(numbers_[n].rank) + " ";
            key_of_entry[numbers_[n].entry] = key;
            keys.push_back(std::move(key));
        }
        return keys;
    }

    // One remark for a document: on the first label of the style that a level has less often, or on the first number of three components.
    void report_styles() {
        struct Level {
            std::vector<std::pair<std::string, Series>> styles;
        };
        const auto keys = level_keys();
        std::unordered_map<std::string, Level> levels;
        std::size_t deep = no_entry;
        for (std::size_t n = 0; n < numbers_.size(); ++n) {
            if (numbers_[n].components.size() > 2 && deep == no_entry) deep = n;
            if (is_structural(node(n).numbering) || node(n).numbering == Numbering::decimal) continue;
            auto& styles = levels[keys[n]].styles;
            const auto known = std::find_if(styles.begin(), styles.end(), [&](const auto& s) { return s.first == numbers_[n].style; });
            if (known != styles.end()) {
                known->second.push_back(n);
            } else if (styles.size() < 8) {
                styles.emplace_back(numbers_[n].style, Series{n});
            }
        }
        std::size_t odd = no_entry;
        std::size_t usual = no_entry;
        for (const auto& [key, level] : levels) {
            if (level.styles.size() < 2) continue;
            const auto most = std::max_element(level.styles.begin(), level.styles.end(),
                                               [](const auto& a, const auto& b) { return a.second.size() < b.second.size(); });
            for (const auto& style : level.styles) {
                if (&style == &*most || style.second.front() >= odd) continue;
                odd = style.second.front();
                usual = most->second.front();
            }
        }
        if (odd != no_entry) report("numbering-style/mixed", odd, {node(odd).label, node(usual).label});
        if (deep != no_entry) report("numbering-style/deep", deep, {node(deep).label});
    }

    const std::vector<OutlineEntry>& entries_;
    const std::vector<SectionNumber>& numbers_;
    Context& context_;
    std::vector<Series> series_;
    std::unordered_map<int, int> last_of_kind_;
};

}  // namespace

void report_numbers(const std::vector<OutlineEntry>& entries, const std::vector<SectionNumber>& numbers, Context& context) {
    if (!numbers.empty()) NumberReport(entries, numbers, context).run();
}

}  // namespace kehoach::structure
