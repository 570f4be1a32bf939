/// \file
/// Rows whose cells stand in wrong columns because cells were lost, moved back where their words prove it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "kehoach/document.h"
#include "structure/grid_rows.h"

namespace kehoach::structure {

/// What is known of the cells of each column of a table. Learnt at the first question: most tables need no repair.
class ColumnKnowledge {
public:
    /// Both must outlive the object; rows that are moved from are not learnt from.
    ColumnKnowledge(const std::vector<Column>& columns, const std::vector<GridRow>& body) : columns_(columns), body_(body) {}

    /// How well a cell fits a column; negative where it contradicts it. `above` is the cell of the row before.
    [[nodiscard]] int fit(const std::string& cell, std::size_t column, const std::string& above) const;

    /// True if the same cell text stands in the column elsewhere.
    [[nodiscard]] bool is_known(const std::string& cell, std::size_t column) const;

private:
    void learn() const;
    [[nodiscard]] int times(const std::string& cell, std::size_t column) const;

    const std::vector<Column>& columns_;
    const std::vector<GridRow>& body_;
    mutable std::vector<std::unordered_map<std::string, int>> texts_;  ///< with their number; empty until the first question
};

/// The columns that the filled cells of `row` belong in, if another place than their own is proved; nullopt otherwise.
/// `above` holds the last text of each column.
std::optional<std::vector<std::size_t>> better_columns(const GridRow& row, const std::vector<std::string>& above, const ColumnKnowledge& knowledge,
                                                       std::size_t width);

}  // namespace kehoach::structure
