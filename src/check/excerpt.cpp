#include "check/excerpt.h"

#include <algorithm>
#include <string>

#include "text/boundaries.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"

namespace kehoach::checks {

namespace {

// `line` from `first` on, or of a long one a window around the words.
Excerpt excerpt(std::string_view line, std::size_t first, std::size_t begin, std::size_t end, std::uint32_t number) {
    constexpr std::size_t longest = 400;
    constexpr std::size_t before = 120;
    Excerpt out;
    out.line = number;
    std::size_t from = first;
    if (line.size() - first > longest && begin > first + before) {
        from = begin - before;
        while (from < begin && (static_cast<unsigned char>(line[from]) & 0xC0) == 0x80) ++from;
    }
    std::size_t to = std::min(line.size(), from + longest);
    while (to < line.size() && to > from && (static_cast<unsigned char>(line[to]) & 0xC0) == 0x80) --to;
    out.text = line.substr(from, to - from);
    out.begin = std::min(begin - from, out.text.size());
    out.end = std::min(std::max(end, from) - from, out.text.size());
    out.offset = from;
    out.cut_begin = from > first;
    out.cut_end = to < line.size();
    return out;
}

}  // namespace

std::pair<std::size_t, std::size_t> find_spaced(std::string_view line, std::string_view words) {
    if (words.empty()) return {0, 0};
    if (const auto at = line.find(words); at != std::string_view::npos) return {at, at + words.size()};
    const auto parts = text::split(words, ' ');
    if (parts.size() < 2) return {0, 0};
    for (auto begin = line.find(parts[0]); begin != std::string_view::npos; begin = line.find(parts[0], begin + 1)) {
        std::size_t end = begin + parts[0].size();
        bool all = true;
        for (std::size_t i = 1; i < parts.size() && all; ++i) {
            std::size_t next = end;
            while (next < line.size() && text::is_space(text::code_point_at(line, next))) text::next_code_point(line, next);
            all = next > end && line.substr(next).starts_with(parts[i]);
            end = next + parts[i].size();
        }
        if (all) return {begin, end};
    }
    return {0, 0};
}

std::optional<Excerpt> excerpt_of(const Problem& problem, const Draft& draft) {
    const auto& diagnostic = problem.diagnostic;
    const auto [first, last] = draft.lines_of(diagnostic.span);
    const auto number = [&](const Line& line) { return draft.is_word() ? 0 : line.span.first; };
    std::string_view words = diagnostic.quote;
    if (words.empty() && !diagnostic.arguments.empty()) words = diagnostic.arguments.front();
    // Remarks of the parser cut long texts.
    constexpr std::string_view cut = "…";
    if (words.ends_with(cut)) words.remove_suffix(cut.size());
    constexpr std::size_t shortest = 2;
    if (words.size() >= shortest || !diagnostic.quote.empty()) {
        for (std::size_t i = first; i < last; ++i) {
            const auto [begin, end] = find_spaced(draft.lines[i].text, words);
            if (begin < end) return excerpt(draft.lines[i].text, 0, begin, end, number(draft.lines[i]));
        }
    }
    // A Word block of a whole table says nothing of the place.
    if (first == last || (draft.is_word() && last - first > 1)) return std::nullopt;
    const std::string_view line = draft.lines[first].text;
    const auto words_of_line = text::trimmed(line);
    if (words_of_line.empty()) return std::nullopt;
    const auto indent = static_cast<std::size_t>(words_of_line.data() - line.data());
    return excerpt(line.substr(0, indent + words_of_line.size()), indent, indent, indent, number(draft.lines[first]));
}

}  // namespace kehoach::checks
