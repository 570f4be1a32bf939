/// \file
/// Where the rows and cells of tables stand in the lines of the source.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "check/draft.h"

namespace kehoach::checks {

/// Bytes of a line.
struct Stretch {
    std::size_t line = 0;  ///< index in Draft::lines
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Finds the cells of all tables once, by their texts in the order in which they stand. A table of a Word document is one block, and an HTML
/// table may be one line: the span of a row does not say where it is.
class CellPlaces {
public:
    /// Keeps a reference to the draft.
    explicit CellPlaces(const Draft& draft);

    /// Where the cell is that a JSON pointer names; empty where the pointer names none, or it is not known.
    [[nodiscard]] std::span<const Stretch> cell(std::string_view pointer) const;
    /// Where the row is that the pointer names or leads into.
    [[nodiscard]] std::span<const Stretch> row(std::string_view pointer) const;

private:
    using Range = std::pair<std::size_t, std::size_t>;  // of stretches_
    using Positions = std::unordered_map<std::string_view, std::vector<std::size_t>>;
    struct PlacedRow {
        Range all;
        std::vector<Range> cells;  // by column
    };

    void cut_word_tables();
    void cut_text_tables();
    void cut_line(std::size_t line);
    void add(std::size_t line, std::size_t begin, std::size_t end);
    [[nodiscard]] Range stretches_of(Span span) const;
    [[nodiscard]] bool is_one_row(Range range, bool shared) const;
    [[nodiscard]] Range row_among(std::span<const Text> cells, Range range, std::size_t from, const Positions& positions) const;
    [[nodiscard]] static std::vector<Range> cells_in(std::span<const Text> cells, Range row, const Positions& positions);
    [[nodiscard]] const PlacedRow* find(std::string_view pointer) const;

    const Draft& draft_;
    std::vector<Stretch> stretches_;       // paragraphs of cells, or what stands between the borders of cells
    std::vector<std::size_t> row_starts_;  // for each of them the first one of its row of the source
    std::size_t row_start_ = 0;
    std::unordered_map<std::string_view, PlacedRow> rows_;
};

}  // namespace kehoach::checks
