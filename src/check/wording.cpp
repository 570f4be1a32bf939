#include "check/wording.h"

#include <algorithm>
#include <iterator>

#include "check/excerpt.h"
#include "text/utf8.h"

namespace kehoach::checks {
namespace {

// More than a person would go through one by one.
constexpr std::size_t most_findings = 10;

std::size_t word_before(std::string_view text, std::size_t at) {
    while (at > 0 && text[at - 1] == ' ') --at;
    while (at > 0 && text[at - 1] != ' ' && text[at - 1] != '\n') --at;
    return at;
}

std::size_t word_behind(std::string_view text, std::size_t at) {
    while (at < text.size() && text[at] == ' ') ++at;
    while (at < text.size() && text[at] != ' ' && text[at] != '\n') ++at;
    return at;
}

}  // namespace

std::size_t times_in_lines(const Draft& draft, Span span, std::string_view words) {
    std::size_t times = 0;
    const auto [first, last] = draft.lines_of(span);
    for (std::size_t i = first; i < last && times < 2; ++i) {
        const auto line = draft.lines[i].text;
        for (std::size_t from = 0; times < 2;) {
            const auto [begin, end] = find_spaced(line.substr(from), words);
            if (begin == end) break;
            ++times;
            from += end;
        }
    }
    return times;
}

std::string_view last_words(std::string_view text, int count) {
    auto at = text.size();
    for (int i = 0; i < count && at != std::string_view::npos; ++i) at = at == 0 ? std::string_view::npos : text.rfind(' ', at - 1);
    return at == std::string_view::npos ? text : text.substr(at + 1);
}

const Line* line_with_spaced(const Draft& draft, Span span, std::string_view words) {
    const auto [first, last] = draft.lines_of(span);
    for (std::size_t i = first; i < last; ++i) {
        const auto [begin, end] = find_spaced(draft.lines[i].text, words);
        if (begin < end) return &draft.lines[i];
    }
    return nullptr;
}

std::optional<Correction> correction_of(const Draft& draft, const Text& text, std::size_t begin, std::size_t end, std::string_view after) {
    constexpr int most_words = 4;
    const std::string_view all = text.text;
    std::optional<Correction> best;
    std::size_t from = begin;
    std::size_t to = end;
    for (int words = 0; words <= most_words; ++words) {
        const std::string_view before = all.substr(from, to - from);
        const auto times = times_in_lines(draft, text.span, before);
        if (times == 0) break;
        best = Correction{std::string(before), std::string(all.substr(from, begin - from)), times > 1};
        best->after.append(after).append(all.substr(end, to - end));
        if (times == 1) break;
        const auto wider = word_before(all, from);
        const bool same_line = wider < from && all.substr(wider, from - wider).find('\n') == std::string_view::npos;
        if (same_line) {
            from = wider;
        } else {
            const auto behind = word_behind(all, to);
            if (behind == to || all.substr(to, behind - to).find('\n') != std::string_view::npos) break;
            to = behind;
        }
    }
    return best;
}

Quoted::Quoted(std::string_view text) {
    std::size_t open = std::string_view::npos;
    char32_t closing = 0;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t at = i;
        const char32_t c = text::next_code_point(text, i);
        if (open == std::string_view::npos) {
            if (c == U'“') closing = U'”';
            if (c == U'«') closing = U'»';
            if (c == U'"') closing = U'"';
            if (closing != 0) open = at;
        } else if (c == closing) {
            ranges_.emplace_back(open, i);
            open = std::string_view::npos;
            closing = 0;
        }
    }
}

bool Quoted::holds(std::size_t offset) const {
    const auto behind = std::upper_bound(ranges_.begin(), ranges_.end(), offset, [](std::size_t at, const auto& range) { return at < range.first; });
    return behind != ranges_.begin() && offset < std::prev(behind)->second;
}

TextsOfLines::TextsOfLines(const Draft& draft) {
    for (const auto& text : draft.texts) {
        if (text.span.is_known()) texts_.push_back(&text);
    }
    std::stable_sort(texts_.begin(), texts_.end(), [](const Text* a, const Text* b) { return a->span.first < b->span.first; });
}

const Text* TextsOfLines::find(std::uint32_t line, std::string_view words) const {
    constexpr int furthest = 64;
    const Text* reaching = nullptr;
    auto at = std::upper_bound(texts_.begin(), texts_.end(), line, [](std::uint32_t n, const Text* t) { return n < t->span.first; });
    for (int i = 0; i < furthest && at != texts_.begin(); ++i) {
        const Text* const text = *--at;
        if (text->span.last < line) continue;
        if (text->text.find(words) != std::string_view::npos) return text;
        if (reaching == nullptr) reaching = text;
    }
    return reaching;
}

void Findings::add(const Text& text, std::size_t begin, std::size_t end, std::vector<std::string> arguments, std::optional<std::string> replacement,
                   bool suggestion) {
    found_.push_back({&text, begin, end, std::move(arguments), std::move(replacement), suggestion});
}

void Findings::report(const Draft& draft, Report& report) const {
    // The line of the words, where the text or the row of a cell has several.
    const auto where = [&](const Found& f) {
        Where out{f.text->at, f.text->span, std::string(f.text->text.substr(f.begin, f.end - f.begin))};
        const Line* const line = draft.is_word() ? nullptr : line_with_spaced(draft, out.span, out.quote);
        if (line != nullptr) out.span = line->span;
        return out;
    };
    for (std::size_t i = 0; i < found_.size() && i < most_findings; ++i) {
        const Found& found = found_[i];
        std::optional<Correction> correction;
        if (found.replacement) correction = correction_of(draft, *found.text, found.begin, found.end, *found.replacement);
        if (in_one_line_ && !correction) continue;
        if (correction && found.suggestion) correction->suggestion = true;
        report.add(finding_, where(found), found.arguments).correction = std::move(correction);
    }
    if (found_.size() > most_findings) report.add(summary_, where(found_[most_findings]), {std::to_string(found_.size() - most_findings)});
}

}  // namespace kehoach::checks
