#include "vi/labels.h"

#include <array>
#include <charconv>

#include "text/fold.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"
#include "vi/lexicon.h"
#include "vi/numerals.h"

namespace kehoach::vi {
namespace {

using text::code_point_at;

struct StructuralWord {
    std::string_view word;
    Numbering numbering;
};

constexpr std::array structural_words = {
    StructuralWord{"phần", Numbering::part}, StructuralWord{"chương", Numbering::chapter}, StructuralWord{"tiểu mục", Numbering::muc},
    StructuralWord{"mục", Numbering::muc},   StructuralWord{"điều", Numbering::article},
};

std::size_t skip_spaces(std::string_view s, std::size_t at) {
    while (at < s.size() && s[at] == ' ') ++at;
    return at;
}

std::size_t digits_end(std::string_view s, std::size_t at) {
    while (at < s.size() && text::is_digit(static_cast<unsigned char>(s[at]))) ++at;
    return at;
}

std::size_t roman_end(std::string_view s, std::size_t at) {
    while (at < s.size() && (s[at] == 'I' || s[at] == 'V' || s[at] == 'X')) ++at;
    return at;
}

int number_of(std::string_view digits) {
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

// The end of the word at `at`.
std::size_t word_end(std::string_view s, std::size_t at) {
    while (at < s.size()) {
        std::size_t next = at;
        if (!text::is_word_character(text::next_code_point(s, next))) break;
        at = next;
    }
    return at;
}

bool starts_capitalised(std::string_view s, std::size_t at) {
    while (at < s.size()) {
        const char32_t c = text::next_code_point(s, at);
        if (text::is_letter(c)) return text::is_upper(c);
        if (text::is_digit(c)) return false;
        const bool opens = c == U'"' || c == U'(' || c == 0x201C || c == 0x2018 || c == U'\'' || c == U'[' || c == U' ';
        if (!opens) return false;
    }
    return false;
}

Label make_label(std::string_view s, std::size_t number_start, std::size_t number_end, std::size_t end, Numbering numbering, int ordinal) {
    Label label;
    label.text = text::trimmed(s.substr(0, end));
    label.number = s.substr(number_start, number_end - number_start);
    label.numbering = numbering;
    label.ordinal = ordinal;
    label.end = skip_spaces(s, end);
    label.style = std::to_string(static_cast<int>(numbering));
    label.style += s.substr(0, number_start);
    label.style += text::trimmed(s.substr(number_end, end - number_end));
    return label;
}

// `Phần thứ nhất`, `Chương II`, `Mục 1.`, `Điều 5:`
std::optional<Label> structural_label(std::string_view s, bool emphasised) {
    const std::string head = text::fold(s, 12);
    for (const auto& entry : structural_words) {
        if (!text::starts_with_words(head, entry.word)) continue;
        std::size_t at = word_end(s, 0);
        if (entry.word.find(' ') != std::string_view::npos) at = word_end(s, skip_spaces(s, at));
        if (at >= s.size() || s[at] != ' ') return std::nullopt;
        std::size_t start = skip_spaces(s, at);
        int ordinal = 0;
        std::size_t end = digits_end(s, start);
        if (end > start) {
            if (end - start > 3) return std::nullopt;
            ordinal = number_of(s.substr(start, end - start));
            // `Điều 5a`, an article put in by an amendment.
            if (end < s.size() && s[end] >= 'a' && s[end] <= 'd' && word_end(s, end) == end + 1) ++end;
        } else if ((end = roman_end(s, start)) > start) {
            ordinal = roman_value(s.substr(start, end - start));
        } else {
            std::size_t word = start;
            if (text::fold(s.substr(word, word_end(s, word) - word)) == "thứ") word = skip_spaces(s, word_end(s, word));
            end = word_end(s, word);
            ordinal = word_value(text::fold(s.substr(word, end - word)));
            if (word == start && entry.numbering != Numbering::part) ordinal = 0;
        }
        if (ordinal == 0 || word_end(s, end) != end) return std::nullopt;
        const char after = end < s.size() ? s[end] : '\0';
        std::size_t label_end = end;
        const bool stopped = after == '.' || after == ':' || after == ')';
        if (stopped) ++label_end;
        const bool ends = after == '\0';
        const bool capitals = text::is_all_capitals(s);
        if (!stopped && !ends && !emphasised && !capitals) {
            const auto rest = skip_spaces(s, end);
            if (entry.numbering == Numbering::article || !text::is_dash(code_point_at(s, rest))) return std::nullopt;
        }
        Label label = make_label(s, start, end, label_end, entry.numbering, ordinal);
        // The words of a title may follow a dash: `Chương I - Quy định chung`.
        if (!stopped && text::is_dash(code_point_at(s, label.end))) {
            std::size_t dash = label.end;
            text::next_code_point(s, dash);
            if (dash < s.size() && s[dash] == ' ') label.end = skip_spaces(s, dash);
        }
        label.style = std::to_string(static_cast<int>(entry.numbering)) + std::string(entry.word);
        return label;
    }
    return std::nullopt;
}

// What may follow a number: a stop, a bracket, a slash, a colon, or a dash (`I - `, `I- `, `I-M`). Returns the offset behind it, or 0.
std::size_t delimiter_end(std::string_view s, std::size_t at) {
    if (at >= s.size()) return 0;
    const char c = s[at];
    if (c == '.' || c == ')' || c == '/' || c == ':') {
        std::size_t end = at + 1;
        if (c == '.' && end < s.size() && (s[end] == ')' || s[end] == '/')) ++end;
        return end;
    }
    const std::size_t dash = skip_spaces(s, at);
    if (!text::is_dash(code_point_at(s, dash))) return 0;
    std::size_t end = dash;
    text::next_code_point(s, end);
    const bool spaced = end < s.size() && s[end] == ' ';
    return spaced || (dash == at && text::is_upper(code_point_at(s, end))) ? end : 0;
}

// After the delimiter there is a space and something, or a capital letter at once, or nothing.
bool content_follows(std::string_view s, std::size_t at, bool emphasised) {
    if (at >= s.size() || s[at] == ' ') return true;
    const char32_t c = code_point_at(s, at);
    return text::is_upper(c) || c == 0x201C || c == U'"' || c == U'(' || (emphasised && text::is_letter(c));
}

std::optional<Label> roman_label(std::string_view s, bool emphasised) {
    const std::size_t end = roman_end(s, 0);
    if (end == 0) return std::nullopt;
    const int value = roman_value(s.substr(0, end));
    if (value == 0) return std::nullopt;
    const std::size_t after = delimiter_end(s, end);
    if (after != 0) {
        if (!content_follows(s, after, emphasised && s[end] != '/')) return std::nullopt;
        // Initials and abbreviations: `V.I. Lê-nin`, `I.S.O`.
        if (s[end] == '.' && after + 1 < s.size() && text::is_letter(code_point_at(s, after)) && s[after + 1] == '.') return std::nullopt;
        return make_label(s, 0, end, after, Numbering::roman, value);
    }
    if (emphasised && end < s.size() && s[end] == ' ' && starts_capitalised(s, end)) {
        return make_label(s, 0, end, end, Numbering::roman, value);
    }
    return std::nullopt;
}

// `A. TÌNH HÌNH`
std::optional<Label> capital_label(std::string_view s) {
    std::size_t end = 0;
    const char32_t c = text::next_code_point(s, end);
    if (!text::is_upper(c) || c == U'I' || c == U'V' || c == U'X') return std::nullopt;
    const int value = letter_value(text::to_lower(c));
    if (value == 0 || value > 12 || end >= s.size() || (s[end] != '.' && s[end] != ')' && s[end] != '/')) return std::nullopt;
    const std::size_t after = end + 1;
    if (after < s.size() && (s[after] != ' ' || !starts_capitalised(s, after))) return std::nullopt;
    if (initialled_names().starts(text::fold(s, 16))) return std::nullopt;
    Label label = make_label(s, 0, end, after, Numbering::letter, value);
    label.style += 'A';
    return label;
}

std::optional<Label> digit_label(std::string_view s, bool emphasised) {
    std::size_t end = digits_end(s, 0);
    if (end == 0 || end > 3) return std::nullopt;
    std::vector<int> components = {number_of(s.substr(0, end))};
    while (end + 1 < s.size() && s[end] == '.' && text::is_digit(static_cast<unsigned char>(s[end + 1]))) {
        const std::size_t next = digits_end(s, end + 1);
        if (next - end - 1 > 2) return std::nullopt;
        components.push_back(number_of(s.substr(end + 1, next - end - 1)));
        end = next;
        if (components.size() > 6) return std::nullopt;
    }
    if (components.back() == 0) return std::nullopt;
    const bool decimal = components.size() > 1;
    const Numbering numbering = decimal ? Numbering::decimal : Numbering::arabic;
    std::size_t after = delimiter_end(s, end);
    const bool slash = after != 0 && s[end] == '/';
    if (slash && after < s.size() && s[after] != ' ' && !text::is_upper(code_point_at(s, after))) return std::nullopt;
    if (after != 0 && s[end] == ':' && after < s.size() && s[after] != ' ') return std::nullopt;
    if (after != 0 && !content_follows(s, after, emphasised)) return std::nullopt;
    // `60 - 70%` is a range.
    const bool dashed = after != 0 && s[end] != '.' && s[end] != ')' && s[end] != '/' && s[end] != ':';
    if (dashed && text::is_digit(code_point_at(s, skip_spaces(s, after)))) return std::nullopt;
    if (after == 0) {
        const bool bare = end == s.size() ? decimal : s[end] == ' ' && (decimal || emphasised) && starts_capitalised(s, end);
        const bool attached = decimal && end < s.size() && text::is_upper(code_point_at(s, end));
        if (!bare && !attached) return std::nullopt;
        after = end;
    }
    Label label = make_label(s, 0, end, after, numbering, components.back());
    if (decimal) {
        label.style = std::to_string(static_cast<int>(numbering)) + std::to_string(components.size());
        label.components = std::move(components);
    }
    return label;
}

// `a)`, `a.`, `đ)`, `a1)`, `ii)`
std::optional<Label> letter_label(std::string_view s) {
    std::size_t end = 0;
    const char32_t c = text::next_code_point(s, end);
    if (!text::is_lower(c)) return std::nullopt;
    if (c == U'i' || c == U'v' || c == U'x') {
        std::size_t roman = 0;
        std::string capitals;
        while (roman < s.size() && (s[roman] == 'i' || s[roman] == 'v' || s[roman] == 'x')) capitals.push_back(static_cast<char>(s[roman++] - 32));
        if (roman > 1 && roman < s.size() && (s[roman] == ')' || s[roman] == '.' || s[roman] == '/') && roman_value(capitals) != 0 &&
            roman + 1 < s.size() && s[roman + 1] == ' ') {
            return make_label(s, 0, roman, roman + 1, Numbering::roman, roman_value(capitals));
        }
    }
    const int value = letter_value(c);
    if (value == 0) return std::nullopt;
    int ordinal = value;
    std::size_t digits = end;
    if (digits < s.size() && s[digits] == '.') ++digits;
    const std::size_t number_end = digits_end(s, digits);
    const bool numbered = number_end > digits && number_end - digits <= 2;
    if (numbered) {
        ordinal = number_of(s.substr(digits, number_end - digits));
        end = number_end;
    }
    if (end >= s.size() || (s[end] != ')' && s[end] != '.' && s[end] != '/')) return std::nullopt;
    const char delimiter = s[end];
    const std::size_t after = end + 1;
    if (after < s.size() && s[after] != ' ' && !text::is_upper(code_point_at(s, after))) return std::nullopt;
    // `v.v.` and other abbreviations have a letter after the stop; `e. ` before a small letter is one too, where a bracket is not.
    if (delimiter == '.' && after < s.size() && !starts_capitalised(s, skip_spaces(s, after))) return std::nullopt;
    Label label = make_label(s, 0, end, after, Numbering::letter, ordinal);
    if (numbered) label.style += '1';
    return label;
}

// `(1)`, `(a)`, `(i)`
std::optional<Label> bracketed_label(std::string_view s) {
    if (s.empty() || s[0] != '(') return std::nullopt;
    const auto close = s.find(')');
    if (close == std::string_view::npos || close < 2 || close > 6) return std::nullopt;
    if (close + 1 < s.size() && s[close + 1] != ' ' && !text::is_upper(code_point_at(s, close + 1))) return std::nullopt;
    const auto body = s.substr(1, close - 1);
    if (digits_end(body, 0) == body.size() && body.size() <= 3 && number_of(body) != 0) {
        return make_label(s, 1, close, close + 1, Numbering::arabic, number_of(body));
    }
    std::string capitals;
    for (const char c : body) capitals.push_back(c == 'i' || c == 'v' || c == 'x' ? static_cast<char>(c - 32) : '?');
    if (roman_value(capitals) != 0) return make_label(s, 1, close, close + 1, Numbering::roman, roman_value(capitals));
    std::size_t end = 0;
    const int value = letter_value(text::next_code_point(body, end));
    if (value != 0 && end == body.size()) return make_label(s, 1, close, close + 1, Numbering::letter, value);
    return std::nullopt;
}

// `4a`, `12b`: rows that were put in behind the numbering, or parts of a row.
std::optional<Label> inserted_ordinal(std::string_view cell, std::string_view bare) {
    constexpr std::size_t most_digits = 3;
    const std::size_t digits = digits_end(bare, 0);
    if (digits == 0 || digits == bare.size() || digits > most_digits) return std::nullopt;
    std::size_t end = digits;
    const int value = letter_value(text::next_code_point(bare, end));
    if (value == 0 || end != bare.size()) return std::nullopt;
    Label label = make_label(cell, 0, bare.size(), bare.size(), Numbering::letter, value);
    label.components = {number_of(bare.substr(0, digits)), value};
    return label;
}

}  // namespace

std::optional<Label> label_of(std::string_view text, bool emphasised) {
    if (text.empty()) return std::nullopt;
    const char32_t first = code_point_at(text, 0);
    if (text::is_digit(first)) return digit_label(text, emphasised);
    if (first == U'(') return bracketed_label(text);
    if (!text::is_letter(first)) return std::nullopt;
    if (text::is_lower(first)) {
        auto label = letter_label(text);
        return label ? label : emphasised ? structural_label(text, emphasised) : std::nullopt;
    }
    if (auto label = structural_label(text, emphasised)) return label;
    if (auto label = roman_label(text, emphasised)) return label;
    return capital_label(text);
}

std::optional<Bullet> bullet_of(std::string_view text) {
    if (text.empty()) return std::nullopt;
    std::size_t end = 0;
    const char32_t c = text::next_code_point(text, end);
    int rank = -1;
    if (text::is_dash(c)) {
        rank = 0;
    } else if (c == U'+') {
        rank = 1;
    } else if (c == U'*' || c == U'•' || c == U'·' || c == U'▪' || c == U'■' || c == U'●' || c == U'○' || c == U'◦' || c == U'►' || c == U'▸' ||
               c == U'✓' || c == U'✔' || c == U'➢' || c == U'➤' || c == U'❖' || c == U'♦' || c == U'◆' || c == U'→' || c == U'⇒' || c == U'□' ||
               (c >= 0xF000 && c <= 0xF0FF)) {
        rank = 2;
    } else if (c == U'o' && end + 1 < text.size() && text[end] == ' ' && starts_capitalised(text, end)) {
        rank = 2;
    }
    if (rank < 0) return std::nullopt;
    const std::size_t rest = skip_spaces(text, end);
    if (rest >= text.size()) return std::nullopt;
    // `--- text` is a rule, `+84 ...` and `*)` are no bullets.
    const char32_t after = code_point_at(text, rest);
    if (rest == end && (text::is_dash(after) || after == U'*' || after == U'+' || after == U')' || after == U'/')) return std::nullopt;
    if (rest == end && c == U'+' && text::is_digit(after)) return std::nullopt;
    return Bullet{std::string(text.substr(0, end)), rank, rest};
}

std::optional<Label> ordinal_cell(std::string_view cell) {
    cell = text::trimmed(cell);
    if (cell.empty() || cell.size() > 12) return std::nullopt;
    const char32_t first = code_point_at(cell, 0);
    const auto bare = text::without_final(cell, ".)/:");
    if (bare.empty()) return std::nullopt;
    const std::size_t roman = roman_end(bare, 0);
    if (roman == bare.size() && roman_value(bare) != 0) return make_label(cell, 0, bare.size(), bare.size(), Numbering::roman, roman_value(bare));
    if (text::is_digit(first)) {
        if (auto label = inserted_ordinal(cell, bare)) return label;
        std::vector<int> components;
        for (const auto part : text::split(bare, '.')) {
            if (digits_end(part, 0) != part.size() || part.size() > 6) return std::nullopt;
            components.push_back(number_of(part));
        }
        if (components.empty() || components.size() > 6) return std::nullopt;
        const bool decimal = components.size() > 1;
        Label label = make_label(cell, 0, bare.size(), bare.size(), decimal ? Numbering::decimal : Numbering::arabic, components.back());
        label.components = std::move(components);
        return label;
    }
    if (first == U'(') {
        auto label = bracketed_label(cell);
        return label && label->end == cell.size() ? label : std::nullopt;
    }
    std::size_t end = 0;
    const char32_t c = text::next_code_point(bare, end);
    const int value = letter_value(text::to_lower(c));
    if (value == 0) return std::nullopt;
    if (end < bare.size()) {
        if (bare[end] == '.') ++end;
        const auto digits = bare.substr(end);
        if (digits.empty() || digits.size() > 2 || digits_end(digits, 0) != digits.size()) return std::nullopt;
        Label label = make_label(cell, 0, bare.size(), bare.size(), Numbering::decimal, number_of(digits));
        label.components = {value, label.ordinal};
        return label;
    }
    Label label = make_label(cell, 0, bare.size(), bare.size(), Numbering::letter, value);
    if (text::is_upper(c)) label.style += 'A';
    return label;
}

bool is_ordinal_cell(std::string_view cell) { return ordinal_cell(cell).has_value(); }

std::optional<int> column_number(std::string_view cell) {
    cell = text::trimmed(cell);
    if (cell.size() >= 2 && (cell.front() == '(' || cell.front() == '[')) cell = cell.substr(1, cell.size() - 2);
    if (cell.empty() || cell.size() > 2 || digits_end(cell, 0) != cell.size()) return std::nullopt;
    return number_of(cell);
}

}  // namespace kehoach::vi
