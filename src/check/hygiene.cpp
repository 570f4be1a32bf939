#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "check/spelling.h"
#include "check/wording.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"
#include "vi/labels.h"
#include "vi/tone_placement.h"

namespace kehoach::checks {
namespace {

std::size_t word_begin(std::string_view text, std::size_t at) {
    while (at > 0) {
        const char32_t c = text::code_point_before(text, at);
        if (!text::is_word_character(c)) break;
        at -= text::size_of(c);
    }
    return at;
}

// `.` and `:` begin other things than the end of a clause: `./.`, `...`, `.docx`, `:-`.
bool ends_clause(std::string_view text, std::size_t at) {
    const char mark = text[at];
    if (mark != ',' && mark != ';' && mark != ':' && mark != '.' && mark != '!' && mark != '?') return false;
    const char32_t next = text::code_point_at(text, at + 1);
    return next == 0 || next == U' ' || next == U'\n';
}

void find_spaces_before(const Text& text, Findings& out) {
    const std::string_view all = text.text;
    for (std::size_t i = 2; i < all.size(); ++i) {
        if (all[i - 1] != ' ' || !ends_clause(all, i)) continue;
        // Words only: what stands behind a blank to be filled in, or behind other marks, has its place there.
        const char32_t before = text::code_point_before(all, i - 1);
        // `2 : 1`, `1 . 500 . 000`, `. . .`
        const std::size_t next = std::min(all.find_first_not_of(' ', i + 1), all.size());
        if (next < all.size() && (all[next] == all[i] || (text::is_digit(before) && text::is_digit(text::code_point_at(all, next))))) continue;
        if (!text::is_word_character(before) && before != U')' && before != U'”') continue;
        const std::size_t begin = before == U')' || before == U'”' ? i - 1 - text::size_of(before) : word_begin(all, i - 1);
        std::string after(all.substr(begin, i - 1 - begin));
        after += all[i];
        out.add(text, begin, i + 1, {std::string(1, all[i])}, std::move(after));
    }
}

bool has_running_text(Zone zone) {
    switch (zone) {
        case Zone::authority:
        case Zone::legal_basis:
        case Zone::preamble:
        case Zone::heading:
        case Zone::body:
        case Zone::closing:
        case Zone::note: return true;
        default: return false;
    }
}

// Whether the words are a label, behind which the text of a list may be aligned.
bool is_label(std::string_view words) {
    const auto label = vi::label_of(words, false);
    const auto bullet = vi::bullet_of(words);
    return (label && label->text == words) || (bullet && bullet->marker == words);
}

// Two spaces in running text, of a line and the text that it belongs to.
struct DoubleSpace {
    const Line* line;
    const Text* text;
    std::string before;  // the word before them, and the first letters of the one behind
    std::string after;
};

// The words around the spaces at `at`, which take `width` bytes of the line.
DoubleSpace around(const Line& line, const Text& text, std::size_t at, std::size_t width) {
    const std::string_view words = line.text;
    std::size_t begin = at;
    while (begin > 0 && words[begin - 1] != ' ' && words[begin - 1] != '\t') --begin;
    const std::string first(words.substr(begin, at - begin));
    const std::size_t end = std::min(words.find(' ', at + width), words.size());
    const std::string second(text::trimmed(words.substr(at + width, end - at - width)));
    return {&line, &text, first + "  " + second, first + " " + second};
}

// Word documents come with single spaces, and with the places where there were two.
void find_double_spaces(const Draft& draft, const TextsOfLines& texts, std::vector<DoubleSpace>& out) {
    for (const auto& line : draft.lines) {
        if (line.paragraph == nullptr || line.in_table || line.paragraph->double_spaces.empty() || !line.paragraph->gaps.empty()) continue;
        const Text* const text = texts.find(line.span.first, {});
        if (text == nullptr || !has_running_text(text->zone)) continue;
        for (const auto at : line.paragraph->double_spaces) {
            if (!is_label(std::string_view(line.text).substr(0, at))) out.push_back(around(line, *text, at, 1));
        }
    }
}

std::vector<DoubleSpace> double_spaces(const Draft& draft) {
    std::vector<DoubleSpace> out;
    const TextsOfLines texts(draft);
    if (draft.is_word()) {
        find_double_spaces(draft, texts, out);
        return out;
    }
    for (const auto& line : draft.lines) {
        const std::string_view words = line.text;
        const std::size_t start = words.find_first_not_of(" \t");
        if (line.paragraph == nullptr || line.in_table || start == std::string_view::npos) continue;
        // Columns stand further apart.
        const auto inner = text::trimmed(words);
        if (inner.find("  ") == std::string_view::npos || inner.find("   ") != std::string_view::npos || inner.find('\t') != std::string_view::npos)
            continue;
        const Text* const text = texts.find(line.span.first, {});
        if (text == nullptr || !has_running_text(text->zone)) continue;
        for (std::size_t at = words.find("  ", start); at < start + inner.size(); at = words.find("  ", at + 2)) {
            if (!is_label(words.substr(start, at - start))) out.push_back(around(line, *text, at, 2));
        }
    }
    return out;
}

void check_double_spaces(const Draft& draft, Report& report) {
    constexpr std::size_t most_findings = 10;
    const auto found = double_spaces(draft);
    // As the line has them.
    const auto where = [&](const DoubleSpace& f) { return Where{f.text->at, f.line->span, draft.is_word() ? f.after : f.before}; };
    for (std::size_t i = 0; i < found.size() && i < most_findings; ++i) {
        const DoubleSpace& f = found[i];
        Problem& problem = report.add("text-hygiene/double-space", where(f));
        problem.correction = {f.before, f.after};
    }
    if (found.size() > most_findings)
        report.add("text-hygiene/double-spaces", where(found[most_findings]), {std::to_string(found.size() - most_findings)});
}

struct First {
    std::size_t count = 0;
    const Text* text = nullptr;
    std::string quote;

    void note(const Text& where, std::string words) {
        if (count++ != 0) return;
        text = &where;
        quote = std::move(words);
    }
};

// From the mark on, as far as the word that it stands at.
std::string with_next_word(std::string_view text, std::size_t at) {
    std::size_t end = at;
    text::next_code_point(text, end);
    while (end < text.size() && text[end] != ' ' && text[end] != '\n') ++end;
    return std::string(text.substr(at, end - at));
}

// “ ” here and " there.
void check_quotes(const Draft& draft, Report& report) {
    First curly;
    First straight;
    for (const auto& text : draft.texts) {
        const std::string_view all = text.text;
        bool open = false;
        for (std::size_t i = 0; i < all.size();) {
            const std::size_t at = i;
            const char32_t c = text::next_code_point(all, i);
            if (c == U'“') curly.note(text, with_next_word(all, at));
            // Behind a number it is an inch or a second.
            if (c == U'"' && !(at > 0 && text::is_digit(static_cast<unsigned char>(all[at - 1])) && !open)) {
                open = !open;
                if (open) straight.note(text, with_next_word(all, at));
            }
        }
    }
    if (curly.count == 0 || straight.count == 0) return;
    const First& rarer = straight.count <= curly.count ? straight : curly;
    report.add("text-hygiene/quotes", {rarer.text->at, rarer.text->span, rarer.quote}, {std::to_string(curly.count), std::to_string(straight.count)});
}

bool is_emoji(char32_t c) {
    // Of the signs before U+1F300 those that every program shows in colours.
    constexpr std::array coloured = {U'\u23F0', U'\u23F3', U'\u26A1', U'\u26D4', U'\u2705', U'\u2728', U'\u274C', U'\u274E',
                                     U'\u2753', U'\u2754', U'\u2755', U'\u2757', U'\u2B50', U'\u2B55', U'\u26BD'};
    if (c >= 0x1F300 && c < 0x1F700) return true;
    if (c >= 0x1F900 && c < 0x1FB00) return true;
    for (const char32_t sign : coloured) {
        if (sign == c) return true;
    }
    return c >= 0x1F1E6 && c <= 0x1F1FF;
}

void check_emoji(const Draft& draft, Report& report) {
    std::size_t count = 0;
    const Line* first = nullptr;
    std::string quote;
    for (const auto& line : draft.lines) {
        for (std::size_t i = 0; i < line.text.size();) {
            const auto byte = static_cast<unsigned char>(line.text[i]);
            if (byte < 0xE2) {  // the signs have three bytes and more
                i += byte < 0x80 ? 1 : 2;
                if (byte >= 0xE0) ++i;
                continue;
            }
            const std::size_t at = i;
            if (!is_emoji(text::next_code_point(line.text, i))) continue;
            if (count++ != 0) continue;
            first = &line;
            quote = line.text.substr(at, i - at);
        }
    }
    if (first == nullptr) return;
    const TextsOfLines texts(draft);
    const Text* text = texts.find(first->span.first, quote);
    report.add("text-hygiene/emoji", {text != nullptr ? text->at : std::string(), first->span, quote}, {std::to_string(count)});
}

// Calls `visit` with the begin and end of each word of letters.
template <typename Visit>
void for_each_word(std::string_view line, const Visit& visit) {
    for (std::size_t i = 0; i < line.size();) {
        const std::size_t begin = i;
        if (!text::is_letter(text::next_code_point(line, i))) continue;
        for (std::size_t next = i; i < line.size(); i = next) {
            if (!text::is_letter(text::next_code_point(line, next))) break;
        }
        visit(begin, i);
    }
}

bool starts_with_capital(std::string_view word) { return text::is_upper(text::code_point_at(word, 0)); }
bool is_capital_word(std::string_view word) { return starts_with_capital(word) && !text::is_all_capitals(word); }

// A name of more than one word keeps the spelling of who bears it. `word` is in `line`.
bool is_in_name(std::string_view line, std::size_t begin, std::size_t end) {
    if (!is_capital_word(line.substr(begin, end - begin))) return false;
    if (begin > 1 && line[begin - 1] == ' ') {
        const std::size_t before = word_begin(line, begin - 1);
        if (is_capital_word(line.substr(before, begin - 1 - before))) return true;
    }
    return false;
}

struct Spelling {
    std::size_t count = 0;
    const Line* line = nullptr;
    std::string word;

    void note(const Line& where, std::string_view words) {
        if (count++ != 0) return;
        line = &where;
        word = words;
    }
};

void report_spelling(const Draft& draft, Report& report, std::string_view finding, const Spelling& first, std::vector<std::string> arguments) {
    const TextsOfLines texts(draft);
    const Text* const text = texts.find(first.line->span.first, first.word);
    report.add(finding, {text != nullptr ? text->at : std::string(), first.line->span, first.word}, std::move(arguments));
}

// hòa and hoà in one document; or, where the office has decided, the one that it does not write.
void check_tones(const Draft& draft, Report& report) {
    Spelling old_style;
    Spelling new_style;
    // The decree itself writes its Quốc hiệu in both ways.
    const Span state_title = draft.document.header.spans.state_title;
    for (const auto& line : draft.lines) {
        if (line.span.first >= state_title.first && line.span.first <= state_title.last) continue;
        for_each_word(line.text, [&](std::size_t begin, std::size_t end) {
            const std::string_view word = line.text.substr(begin, end - begin);
            constexpr std::size_t longest = 16;  // no syllable takes more bytes
            if (word.size() > longest || std::all_of(word.begin(), word.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; })) return;
            const bool to_new = vi::with_tone_placed(word, ToneStyle::new_style) != word;
            const bool to_old = !to_new && vi::with_tone_placed(word, ToneStyle::old_style) != word;
            if ((!to_new && !to_old) || is_in_name(line.text, begin, end)) return;
            (to_new ? old_style : new_style).note(line, word);
        });
    }
    const ToneStyle wanted = draft.config.style.tone;
    if (wanted == ToneStyle::keep) {
        if (old_style.count == 0 || new_style.count == 0) return;
        const Spelling& rarer = new_style.count <= old_style.count ? new_style : old_style;
        report_spelling(draft, report, "text-hygiene/tone-mixed", rarer,
                        {std::to_string(old_style.count), old_style.word, std::to_string(new_style.count), new_style.word});
        return;
    }
    const Spelling& other = wanted == ToneStyle::old_style ? new_style : old_style;
    if (other.count == 0) return;
    report_spelling(draft, report, "text-hygiene/tone-style", other,
                    {std::to_string(other.count), other.word, vi::with_tone_placed(other.word, wanted)});
}

void check_letter_for_i(const Draft& draft, Report& report) {
    const LetterForI wanted = draft.config.style.letter_for_i;
    if (wanted == LetterForI::keep) return;
    Spelling other;
    for (const auto& line : draft.lines) {
        for_each_word(line.text, [&](std::size_t begin, std::size_t end) {
            constexpr std::size_t longest = 4;  // one consonant and one vowel
            const std::string_view word = line.text.substr(begin, end - begin);
            if (word.size() < 2 || word.size() > longest) return;
            if (vi::with_letter_for_i(word, wanted) == word || is_in_name(line.text, begin, end)) return;
            // The first word of a name: Lý Thường Kiệt.
            if (is_capital_word(word) && end + 1 < line.text.size() && line.text[end] == ' ' && starts_with_capital(line.text.substr(end + 1)))
                return;
            other.note(line, word);
        });
    }
    if (other.count == 0) return;
    report_spelling(draft, report, "text-hygiene/letter-i-style", other,
                    {std::to_string(other.count), other.word, vi::with_letter_for_i(other.word, wanted)});
}

// ` - ` between words of an office that writes ` – `.
void check_dash_style(const Draft& draft, Report& report) {
    if (!draft.config.style.en_dash) return;
    First hyphen;
    for (const auto& text : draft.texts) {
        if (!has_running_text(text.zone)) continue;
        const std::string_view all = text.text;
        for (auto at = all.find(" - "); at != std::string_view::npos; at = all.find(" - ", at + 3)) {
            const std::size_t begin = word_begin(all, at);
            if (begin == at) continue;
            hyphen.note(text, std::string(all.substr(begin, at - begin)) + with_next_word(all, at + 2).insert(0, " -"));
        }
    }
    if (hyphen.count == 0) return;
    report.add("text-hygiene/dash-style", {hyphen.text->at, hyphen.text->span, hyphen.quote}, {std::to_string(hyphen.count)});
}

}  // namespace

void check_hygiene(const Draft& draft, Report& report) {
    Findings spaces("text-hygiene/space-before", "text-hygiene/spaces-before", true);
    for (const auto& text : draft.texts) find_spaces_before(text, spaces);
    spaces.report(draft, report);
    check_double_spaces(draft, report);
    check_quotes(draft, report);
    check_tones(draft, report);
    check_letter_for_i(draft, report);
    check_dash_style(draft, report);
    check_emoji(draft, report);
}

}  // namespace kehoach::checks
