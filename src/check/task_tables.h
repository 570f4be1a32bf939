/// \file
/// The tables of a draft with their places, and which of their cells are blank that should not be.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "check/draft.h"

namespace kehoach::checks {

/// A table, its place, and the tasks of its rows.
struct PlacedTable {
    const Table* table = nullptr;
    std::string at;  ///< JSON pointer
    Span span;
    const Part* part = nullptr;
    bool in_appendix = false;
    std::vector<const Task*> tasks;  ///< in the order of the rows; empty for a table of something else

    [[nodiscard]] std::string row_at(std::size_t row) const { return at + "/rows/" + std::to_string(row); }
    [[nodiscard]] std::string cell_at(std::size_t row, std::size_t column) const { return row_at(row) + "/cells/" + std::to_string(column); }
    [[nodiscard]] std::string column_at(std::size_t column) const { return at + "/columns/" + std::to_string(column); }
};

/// All tables in reading order.
std::vector<PlacedTable> placed_tables(const Draft& draft);

std::vector<std::size_t> columns_of(const Table& table, ColumnRole role);

/// The first row from `row` upwards that holds the text of the cell, which a vertical merge covers below it.
std::size_t row_of_cell(const Table& table, std::size_t row, std::size_t column);

/// Rows that have nothing in the columns of a role, though rows of their kind have a cell of their own there.
struct BlankCells {
    std::vector<std::size_t> rows;  ///< those without
    std::size_t judged = 0;         ///< how many rows were looked at
};

/// Leaves out rows that only head others, rows whose cells a row or group above shares with them, and rows without ordinal where the table has them.
BlankCells blank_cells(const Table& table, ColumnRole role);

/// Whether a cell is there and not blank.
bool has_text(const std::optional<std::string>& cell);

/// What a row is called in a message: its ordinal with the start of its text, which stands so in one line of the source.
std::string row_name(const Table& table, std::size_t row);

/// Whether a text only points to the cell above or beside it: `nt`, `-nt-`, `như trên`, `"`.
bool is_ditto(std::string_view text);

/// The start of the first line of a cell, as far as a message needs it.
std::string cell_start(std::string_view cell);

}  // namespace kehoach::checks
