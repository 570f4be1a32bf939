#include "structure/signature_lines.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "text/fold.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"
#include "vi/lexicon.h"
#include "vi/numerals.h"

namespace kehoach::structure {
namespace {

struct Prefix {
    std::string_view written;
    CapacityForm form;
};

constexpr std::array prefixes = {
    Prefix{"TUQ", CapacityForm::tuq}, Prefix{"T/UQ", CapacityForm::tuq}, Prefix{"TM", CapacityForm::tm},
    Prefix{"T/M", CapacityForm::tm},  Prefix{"KT", CapacityForm::kt},    Prefix{"K/T", CapacityForm::kt},
    Prefix{"TL", CapacityForm::tl},   Prefix{"T/L", CapacityForm::tl},   Prefix{"Q", CapacityForm::q},
};

// The offset behind the office that follows the capacity at the start of `text`; 0 if there is none.
std::size_t end_of_office(std::string_view text) {
    const auto prefix = capacity_prefix(text);
    if (!prefix) return 0;
    const auto office = text.substr(prefix->end);
    const std::string folded = text::fold(office, 60);
    const std::size_t matched = vi::positions().match_at_start(folded);
    return prefix->end + text::offset_in_source(office, folded, matched);
}

}  // namespace

std::optional<CapacityPrefix> capacity_prefix(std::string_view text) {
    for (const auto& prefix : prefixes) {
        if (!text.starts_with(prefix.written)) continue;
        std::size_t at = prefix.written.size();
        const bool stroke = prefix.written.find('/') != std::string_view::npos;
        const bool stopped = at < text.size() && (text[at] == '.' || text[at] == '/' || text[at] == ',' || text[at] == ':');
        if (stopped) ++at;
        const bool spaced = at < text.size() && text[at] == ' ';
        if (!stopped && !spaced) continue;
        while (at < text.size() && (text[at] == ' ' || text[at] == '.')) ++at;
        const auto rest = text.substr(at);
        if (rest.size() < 4 || rest.size() > 160 || !text::is_upper(text::code_point_at(rest, 0))) return std::nullopt;
        const std::string folded = text::fold(rest, 80);
        const bool office = vi::positions().starts(folded) || vi::organ_starts().starts(folded);
        if (prefix.form == CapacityForm::q && !vi::positions().starts(folded)) return std::nullopt;
        if (!office && !text::is_all_capitals(rest)) return std::nullopt;
        // `KT GIÁM ĐỐC`, the stop forgotten: only in capitals, before an office that the form can stand before.
        if (!stopped && !stroke) {
            const bool fits = vi::positions().starts(folded) || (prefix.form == CapacityForm::tm && vi::organ_starts().starts(folded));
            if (!fits || !text::is_all_capitals(rest)) return std::nullopt;
        }
        // Outside capitals only short lines are offices: `TM. Ủy ban nhân dân`; no sentences.
        if (!text::is_all_capitals(rest) && (rest.size() > 60 || text::ends_a_sentence(rest))) return std::nullopt;
        return CapacityPrefix{prefix.form, at};
    }
    return std::nullopt;
}

bool is_mark(std::string_view folded) {
    folded = text::without_final(folded, ".:");
    if (vi::marks().is(folded)) return true;
    // `(lần 3)`
    const auto bracket = folded.find(" (");
    if (bracket == std::string_view::npos || !folded.ends_with(')')) return false;
    const std::string plain = std::string(folded.substr(0, bracket)) + " " + std::string(folded.substr(bracket + 2, folded.size() - bracket - 3));
    return vi::marks().is(plain);
}

bool starts_recipients(std::string_view text, std::string_view folded) {
    const std::size_t matched = vi::recipient_starts().match_at_start(folded);
    if (matched == 0) return false;
    const auto rest = text::trimmed(text.substr(text::offset_in_source(text, folded, matched)));
    return !text::starts_in_lower_case(rest) || rest.front() == '(';
}

bool is_position_line(std::string_view text, std::string_view folded, bool emphasised) {
    constexpr std::size_t longest = 130;
    if (text.size() > longest || !vi::positions().starts(folded)) return false;
    if (text::is_all_capitals(text)) return true;
    return emphasised && vi::positions().is(text::without_final(folded, ",.:"));
}

std::vector<std::string_view> signature_parts(std::string_view text) {
    std::vector<std::string_view> parts;
    std::size_t start = 0;
    std::size_t office_end = end_of_office(text);
    for (std::size_t at = text.find(' '); at != std::string_view::npos; at = text.find(' ', at + 1)) {
        if (at < office_end) continue;
        const auto rest = text.substr(at + 1);
        // Behind `KT. GIÁM ĐỐC` the signer's own office follows on the same line.
        const bool own_office = capacity_prefix(text.substr(start)) && text::is_all_capitals(rest) && vi::positions().starts(text::fold(rest, 60));
        if (!capacity_prefix(rest) && !own_office) continue;
        parts.push_back(text::trimmed(text.substr(start, at - start)));
        start = at + 1;
        office_end = start + end_of_office(rest);
    }
    parts.push_back(text::trimmed(text.substr(start)));
    return parts;
}

std::optional<AppendixLabel> appendix_label(std::string_view text) {
    const std::string folded = text::fold(text, 40);
    const std::size_t matched = vi::appendix_starts().match_at_start(folded);
    if (matched == 0) return std::nullopt;
    AppendixLabel found;
    std::size_t end = text::offset_in_source(text, folded, matched);
    found.end = end;
    std::size_t at = end;
    while (at < text.size() && text[at] == ' ') ++at;
    const std::size_t number = at;
    std::size_t number_end = number;
    while (number_end < text.size() && text::is_digit(static_cast<unsigned char>(text[number_end]))) ++number_end;
    if (number_end > number && number_end - number <= 3) {
        int value = 0;
        std::from_chars(text.data() + number, text.data() + number_end, value);
        found.ordinal = value;
    } else {
        number_end = number;
        while (number_end < text.size() && (text[number_end] == 'I' || text[number_end] == 'V' || text[number_end] == 'X')) ++number_end;
        const int value = vi::roman_value(text.substr(number, number_end - number));
        if (value == 0) {
            // A single capital letter: `Phụ lục A`.
            std::size_t letter_end = number;
            const char32_t c = number < text.size() ? text::next_code_point(text, letter_end) : 0;
            const bool single = text::is_upper(c) && !text::is_word_character(text::code_point_at(text, letter_end));
            const int letter = single ? vi::letter_value(text::to_lower(c)) : 0;
            number_end = letter != 0 ? letter_end : number;
            if (letter != 0) found.ordinal = letter;
        } else {
            found.ordinal = value;
        }
    }
    if (found.ordinal && text::is_word_character(text::code_point_at(text, number_end))) {
        // `Phụ lục 2a`, `Biểu 01B`.
        std::size_t letter_end = number_end;
        text::next_code_point(text, letter_end);
        if (text::is_word_character(text::code_point_at(text, letter_end))) {
            found.ordinal.reset();
        } else {
            number_end = letter_end;
        }
    }
    if (found.ordinal) end = number_end;
    found.label = text.substr(0, end);
    at = end;
    while (at < text.size()) {
        std::size_t next = at;
        const char32_t c = text::next_code_point(text, next);
        if (c == U'.' || c == U':' || c == U')' || text::is_dash(c)) {
            found.stopped = true;
        } else if (c != U' ') {
            break;
        }
        at = next;
    }
    found.end = at;
    return found;
}

}  // namespace kehoach::structure
