/// \file
/// The rows of a raw table on a grid of columns, merges laid open.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "kehoach/block.h"
#include "vi/labels.h"

namespace kehoach::structure {

enum class Cover : std::uint8_t { none, from_left, from_above };

struct Slot {
    std::string text;
    Cover cover = Cover::none;
    bool bold = false;
    bool spans_columns = false;
    bool merge_open = false;               ///< goes on with a cell that is not in its part of the table
    std::vector<NestedTable> tables = {};  ///< inside the cell

    [[nodiscard]] bool is_filled() const { return !text.empty(); }
};

struct GridRow {
    std::vector<Slot> slots;
    Span span;
    bool is_header = false;    ///< marked by the source
    bool after_break = false;  ///< first row of a page

    [[nodiscard]] std::size_t filled() const;
    [[nodiscard]] std::size_t first_filled() const;
    /// The text of a column, empty where the row has no such cell.
    [[nodiscard]] const std::string& text(std::size_t column) const;
    /// All filled cells joined with ` | `.
    [[nodiscard]] std::string joined() const;
};

/// Lays a raw table out on its grid.
std::vector<GridRow> grid_rows(RawTable table);

/// The number of columns that a raw table needs.
std::size_t grid_width(const RawTable& table);

}  // namespace kehoach::structure
