/// \file
/// What all rules look at: a document, its source, and what several rules ask of both.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kehoach/check.h"

namespace kehoach::checks {

/// A day as far as it is known; 0 for what is blank.
struct Day {
    int year = 0;
    int month = 0;
    int day = 0;

    [[nodiscard]] bool is_whole() const { return day != 0; }
    friend auto operator<=>(const Day&, const Day&) = default;
};

/// `2025-03-05`, `2025-03`, `2025` → Day.
Day day_of(std::string_view iso);

/// As documents write it, as far as it is known: `05/3/2025`, `3/2025`, `2025`.
std::string written(const Day& day);

/// A document in the file: the first one, or one attached to it.
struct Part {
    const Document* document = nullptr;
    std::string at;                ///< its JSON pointer
    const Part* parent = nullptr;  ///< what it is attached to
    Day issued;                    ///< date of issue; an attachment's is its parent's where it has none
};

/// In which part of a document a text stands.
enum class Zone : std::uint8_t {
    title,
    addressee,
    authority,
    legal_basis,
    preamble,
    heading,
    body,
    cell,
    closing,
    recipient,
    note,
    appendix_title,
    reference
};

/// A piece of running text: a paragraph, a heading without its label, a cell.
struct Text {
    std::string_view text;
    Zone zone = Zone::body;
    std::string at;
    Span span;
    std::size_t part = 0;      ///< index in Draft::parts
    bool in_appendix = false;  ///< with all that stands in an appendix
};

/// A line of a text file, or a paragraph of a Word document in reading order, those in cells too.
struct Line {
    std::string_view text;
    Span span;                             ///< the line, or the block that it is or is in
    const Paragraph* paragraph = nullptr;  ///< in a Word document, and of lines of text that are paragraphs
    bool in_table = false;
};

class Draft {
public:
    /// Keeps references to all of its arguments.
    Draft(const Conversion& conversion, const BlockList& blocks, const CheckOptions& options);
    Draft(const Draft&) = delete;

    const Conversion& conversion;
    const Document& document;
    const BlockList& blocks;  ///< as the reader gave them, before they were parsed
    const CheckOptions& options;
    const CheckConfig& config;

    std::vector<Part> parts;      ///< the document first, then what is attached
    std::vector<Text> texts;      ///< in reading order
    std::vector<Line> lines;      ///< in order
    bool before_decree = false;   ///< issued before the decree was in force
    bool outside_decree = false;  ///< that, or of the Party or the Youth Union, or a legal normative document: rules of the decree are left out

    [[nodiscard]] Stage stage() const { return options.stage; }
    [[nodiscard]] bool is_word() const { return conversion.source.unit == PlaceUnit::block; }

    /// The first line of `span` that has `words` in it; nullptr if none has.
    [[nodiscard]] const Line* line_with(Span span, std::string_view words) const;
    /// The lines of a span, as a range of `lines`.
    [[nodiscard]] std::pair<std::size_t, std::size_t> lines_of(Span span) const;
    /// The part that a JSON pointer leads into.
    [[nodiscard]] const Part& part_of(std::string_view pointer) const;
};

}  // namespace kehoach::checks
