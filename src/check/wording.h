/// \file
/// What the rules on words share: where words stand in the source, how they are mended there, and how many findings of one kind are reported.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "check/draft.h"
#include "check/report.h"

namespace kehoach::checks {

/// The first line of `span` in which `words` stand together, however many spaces part them; nullptr if none has them.
const Line* line_with_spaced(const Draft& draft, Span span, std::string_view words);

/// How often `words` stand in the lines of `span`, counted up to two.
std::size_t times_in_lines(const Draft& draft, Span span, std::string_view words);

/// The last `count` words of a text, with the marks in them; all of it where it has no more.
std::string_view last_words(std::string_view text, int count);

/// The change of the bytes from `begin` to `end` of a text into `after`, with as many of the words beside them as it takes for them to
/// stand once only in the lines of the text; a suggestion where no number of words does. nullopt where they stand on no single line.
std::optional<Correction> correction_of(const Draft& draft, const Text& text, std::size_t begin, std::size_t end, std::string_view after);

/// Where quoted words stand in a text: names and sayings that keep their own spelling.
class Quoted {
public:
    explicit Quoted(std::string_view text);
    [[nodiscard]] bool holds(std::size_t offset) const;

private:
    std::vector<std::pair<std::size_t, std::size_t>> ranges_;
};

/// The running text that a line belongs to.
class TextsOfLines {
public:
    explicit TextsOfLines(const Draft& draft);
    /// The last text that begins on or before the line and reaches it; of cells of one row, the one that holds `words`. nullptr for lines of
    /// the head, of the signatures and the like.
    [[nodiscard]] const Text* find(std::uint32_t line, std::string_view words) const;

private:
    std::vector<const Text*> texts_;
};

/// Findings of one kind, in order, of which a document may have very many.
class Findings {
public:
    /// `finding` is reported at each place up to a number of them, and behind that `summary`, with the number of the others, at the first of
    /// these. `in_one_line` leaves out words that stand on several lines of the source, where joining them may have made what was found.
    Findings(std::string_view finding, std::string_view summary, bool in_one_line)
        : finding_(finding), summary_(summary), in_one_line_(in_one_line) {}

    void add(const Text& text, std::size_t begin, std::size_t end, std::vector<std::string> arguments, std::optional<std::string> replacement = {},
             bool suggestion = false);
    void report(const Draft& draft, Report& report) const;

private:
    struct Found {
        const Text* text;
        std::size_t begin;
        std::size_t end;
        std::vector<std::string> arguments;
        std::optional<std::string> replacement;
        bool suggestion;
    };

    std::string_view finding_;
    std::string_view summary_;
    bool in_one_line_;
    std::vector<Found> found_;
};

}  // namespace kehoach::checks
