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
    const auto space = words.find(' ');
    if (space == std::string_view::npos || line.find(words.substr(0, space)) == std::string_view::npos) return {0, 0};
    const auto parts = text::split(words, ' ');
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

struct Excerpts::Words {
    std::string_view text;
    bool cut = false;  // within a word perhaps
};

namespace {

// Whether a word or number goes on over the place `at` of the line.
bool is_inside(std::string_view line, std::size_t at) {
    if (at == 0 || at >= line.size()) return false;
    const char32_t before = text::code_point_before(line, at);
    const char32_t behind = text::code_point_at(line, at);
    if (text::is_word_character(before) && text::is_word_character(behind)) return true;
    // `12.500`
    const auto is_point = [](char32_t c) { return c == U'.' || c == U','; };
    if (text::is_digit(before) && is_point(behind)) return text::is_digit(text::code_point_at(line, at + 1));
    return is_point(before) && text::is_digit(behind) && at > 1 && text::is_digit(text::code_point_before(line, at - 1));
}

struct Match {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool whole = false;
};

// The first place of the words where they are no parts of others, else the first one.
Match find_whole(std::string_view line, std::string_view words, bool cut) {
    Match first;
    for (std::size_t from = 0; from < line.size();) {
        const auto [begin, end] = find_spaced(line.substr(from), words);
        if (begin == end) break;
        const Match match{from + begin, from + end, !is_inside(line, from + begin) && (cut || !is_inside(line, from + end))};
        if (match.whole) return match;
        if (first.begin == first.end) first = match;
        from = match.end;
    }
    return first;
}

}  // namespace

Excerpts::Excerpts(const Draft& draft) : draft_(draft), cells_(draft) {
    // Each line may be searched so many times on the average: more than the problems of a draft need, and no more than in proportion to it.
    constexpr std::size_t most_searches = 64;
    constexpr std::size_t least = std::size_t{1} << 20;
    std::size_t size = 0;
    for (const auto& line : draft.lines) size += line.text.size();
    allowance_ = least + most_searches * size;
}

template <class PlaceAt>
std::optional<Stretch> Excerpts::find_among(const Words& words, const Problem& problem, std::size_t count, const PlaceAt& place_at) {
    if (count == 0) return std::nullopt;
    // Problems of one kind come in the order of the text: in a long one the next stands behind the last.
    constexpr std::size_t many = 64;
    std::size_t* last = count < many ? nullptr : &last_[{problem.diagnostic.finding, place_at(0).line}];
    const auto start_of = [&] {
        std::size_t low = 0;
        for (std::size_t high = count; low < high;) {
            const std::size_t middle = low + (high - low) / 2;
            if (place_at(middle).line < *last) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low % count;
    };
    const std::size_t start = last == nullptr ? 0 : start_of();
    std::optional<Stretch> part;
    for (std::size_t i = 0; i < count; ++i) {
        const Stretch place = place_at((start + i) % count);
        const std::size_t size = place.end - place.begin;
        constexpr std::size_t each = 16;
        if (size + each > allowance_) return part;
        allowance_ -= size + each;
        const Match match = find_whole(draft_.lines[place.line].text.substr(place.begin, size), words.text, words.cut);
        if (match.begin == match.end) continue;
        const Stretch found{place.line, place.begin + match.begin, place.begin + match.end};
        if (match.whole) {
            if (last != nullptr) *last = found.line;
            return found;
        }
        if (!part) part = found;
    }
    return part;
}

std::optional<Stretch> Excerpts::find(const Words& words, const Problem& problem, std::span<const Stretch> places) {
    return find_among(words, problem, places.size(), [&](std::size_t i) { return places[i]; });
}

std::optional<Stretch> Excerpts::find(const Words& words, const Problem& problem, std::size_t first, std::size_t last) {
    return find_among(words, problem, last - first, [&](std::size_t i) { return Stretch{first + i, 0, draft_.lines[first + i].text.size()}; });
}

std::optional<Excerpt> Excerpts::of(const Problem& problem) {
    const auto& diagnostic = problem.diagnostic;
    const auto [first, last] = draft_.lines_of(diagnostic.span);
    const auto number = [&](const Line& line) { return draft_.is_word() ? 0 : line.span.first; };
    Words words{diagnostic.quote};
    if (words.text.empty() && !diagnostic.arguments.empty()) words.text = diagnostic.arguments.front();
    // Remarks of the parser cut long texts.
    constexpr std::string_view cut = "…";
    if (words.text.ends_with(cut)) {
        words.text.remove_suffix(cut.size());
        words.cut = true;
    }
    constexpr std::size_t shortest = 2;
    if (words.text.size() >= shortest || !diagnostic.quote.empty()) {
        auto found = find(words, problem, cells_.cell(diagnostic.at));
        if (!found) found = find(words, problem, cells_.row(diagnostic.at));
        if (!found) found = find(words, problem, first, last);
        if (found) return excerpt(draft_.lines[found->line].text, 0, found->begin, found->end, number(draft_.lines[found->line]));
    }
    // A Word block of a whole table says nothing of the place.
    if (first == last || (draft_.is_word() && last - first > 1)) return std::nullopt;
    const std::string_view line = draft_.lines[first].text;
    const auto words_of_line = text::trimmed(line);
    if (words_of_line.empty()) return std::nullopt;
    const auto indent = static_cast<std::size_t>(words_of_line.data() - line.data());
    return excerpt(line.substr(0, indent + words_of_line.size()), indent, indent, indent, number(draft_.lines[first]));
}

}  // namespace kehoach::checks
