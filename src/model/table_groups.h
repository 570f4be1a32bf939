/// \file
/// The groups of a table: which headings each row stands under.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "kehoach/document.h"

namespace kehoach::model {

/// The column of a role, the first if there are several; nullopt if there is none.
std::optional<std::size_t> column_of(const Table& table, ColumnRole role);

/// For every row the indices of the group rows that it stands under, outermost first. A group row stands under the
/// groups around it, not under itself. A group inside a group ends where the outer numbering goes on.
std::vector<std::vector<std::size_t>> groups_of_rows(const Table& table);

/// The ordinal of a group row without its final stop; nullopt where it has none.
std::optional<std::string> group_ordinal(const Table& table, std::size_t row);

/// The title of a group row: its cells but the ordinal and what the whole group shares (units, deadline, budget), joined with a space.
std::string group_title(const Table& table, std::size_t row);

}  // namespace kehoach::model
