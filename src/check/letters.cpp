#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

#include "check/rules.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "vi/syllables.h"

namespace kehoach::checks {
namespace {

using Wanted = bool (*)(char32_t before, char32_t c);

bool is_private_use(char32_t, char32_t c) { return c >= 0xE000 && c <= 0xF8FF; }
bool is_replacement(char32_t, char32_t c) { return c == 0xFFFD; }
bool is_stray_mark(char32_t before, char32_t c) { return c >= 0x300 && c < 0x370 && !text::is_word_character(before); }

// What the reader left in the text, and only counted.
struct Kept {
    std::string_view rule;
    std::string_view variant;
    Wanted wanted;
};
constexpr Kept kept[] = {
    {"invisible-chars", "private-use", is_private_use},
    {"text-lost", "", is_replacement},
    {"unicode-form", "stray", is_stray_mark},
};

// The words around a character, as far as no space parts them.
std::string word_at(std::string_view line, std::size_t begin, std::size_t end) {
    constexpr std::size_t longest = 40;
    const std::size_t first = begin;
    while (begin > 0 && line[begin - 1] != ' ' && line[begin - 1] != '\t' && first - begin < longest) --begin;
    const std::size_t last = end;
    while (end < line.size() && line[end] != ' ' && line[end] != '\t' && end - last < longest) ++end;
    while (begin > 0 && (static_cast<unsigned char>(line[begin]) & 0xC0) == 0x80) --begin;
    while (end < line.size() && (static_cast<unsigned char>(line[end]) & 0xC0) == 0x80) ++end;
    return std::string(line.substr(begin, end - begin));
}

void place_at_first(const Draft& draft, Wanted wanted, Diagnostic& diagnostic) {
    for (const auto& line : draft.lines) {
        char32_t before = 0;
        for (std::size_t i = 0; i < line.text.size();) {
            const std::size_t begin = i;
            const char32_t c = text::next_code_point(line.text, i);
            if (wanted(before, c)) {
                diagnostic.span = line.span;
                diagnostic.quote = word_at(line.text, begin, i);
                return;
            }
            before = c;
        }
    }
}

// The line of the first change of one of these kinds; none in a Word document.
Span first_of(const Draft& draft, std::initializer_list<ChangeKind> kinds) {
    std::uint32_t line = 0;
    for (const ChangeKind kind : kinds) {
        const auto& first = draft.blocks.first_changes;
        const auto index = static_cast<std::size_t>(kind);
        if (index < first.size() && first[index] != 0 && (line == 0 || first[index] < line)) line = first[index];
    }
    return {line, line};
}

// The reader says of a whole file what it changed there or kept; here it gets the place of the first.
void place_remarks(const Draft& draft, Report& report) {
    for (auto& problem : report.problems) {
        Diagnostic& diagnostic = problem.diagnostic;
        if (diagnostic.span.is_known()) continue;
        const auto rule = diagnostic.name();
        const auto variant = diagnostic.finding->variant;
        for (const auto& k : kept) {
            if (rule == k.rule && variant == k.variant) place_at_first(draft, k.wanted, diagnostic);
        }
        if (rule == "invisible-chars" && variant == "look-alikes") diagnostic.span = first_of(draft, {ChangeKind::look_alikes, ChangeKind::d_stroke});
        if (rule == "invisible-chars" && variant == "bidi") diagnostic.span = first_of(draft, {ChangeKind::bidi_controls});
        if (rule == "legacy-encoding" && variant == "parts") diagnostic.span = first_of(draft, {ChangeKind::legacy_encoding});
        if (rule == "legacy-encoding" && variant == "mojibake") diagnostic.span = first_of(draft, {ChangeKind::mojibake});
    }
}

struct Letters {
    std::uint64_t letters = 0;     ///< that have a form with marks and one without
    std::uint64_t paragraphs = 0;  ///< with such letters
};

Letters marked_letters(const Draft& draft) {
    Letters out;
    for (const auto& line : draft.lines) {
        const auto before = out.letters;
        for (std::size_t i = 0; i < line.text.size();) {
            if (static_cast<unsigned char>(line.text[i]) < 0x80) {
                ++i;
                continue;
            }
            if (vi::vowel_of(text::next_code_point(line.text, i))) ++out.letters;
        }
        out.paragraphs += out.letters > before ? 1 : 0;
    }
    return out;
}

// Letters and marks apart. The lines are composed already; what they were is only known by number.
void check_form(const Draft& draft, Report& report) {
    const Changes& changes = draft.conversion.changes;
    const auto composed = changes[ChangeKind::composed] + changes[ChangeKind::mark_order];
    // The letters of an old encoding are no fault of their own.
    const auto& encoding = draft.conversion.source.encoding;
    if (composed == 0 || !encoding.starts_with("utf")) return;
    const Letters all = marked_letters(draft);
    const bool mixed = composed < (draft.is_word() ? all.paragraphs : all.letters);
    report.add(mixed ? "unicode-form/mixed" : "unicode-form/decomposed", {"", first_of(draft, {ChangeKind::composed, ChangeKind::mark_order})},
               {std::to_string(composed)});
}

void check_invisible(const Draft& draft, Report& report) {
    const Changes& changes = draft.conversion.changes;
    const auto hidden = changes[ChangeKind::invisible] + changes[ChangeKind::controls];
    if (hidden > 0)
        report.add("invisible-chars/hidden", {"", first_of(draft, {ChangeKind::invisible, ChangeKind::controls})}, {std::to_string(hidden)});
    const auto forms = changes[ChangeKind::full_width] + changes[ChangeKind::ligatures] + changes[ChangeKind::numerals];
    if (forms > 0) {
        report.add("invisible-chars/forms", {"", first_of(draft, {ChangeKind::full_width, ChangeKind::ligatures, ChangeKind::numerals})},
                   {std::to_string(forms)});
    }
}

}  // namespace

void check_letters(const Draft& draft, Report& report) {
    place_remarks(draft, report);
    check_form(draft, report);
    check_invisible(draft, report);
}

}  // namespace kehoach::checks
