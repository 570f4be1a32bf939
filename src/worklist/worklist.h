/// \file
/// The work list of a unit or a month: tasks of many documents, selected, sorted by deadline, and put under headings.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "kehoach/pipeline.h"
#include "text/search.h"

namespace kehoach::worklist {

/// Which tasks are wanted: those for which everything holds that is given.
struct Selection {
    std::optional<text::WordSearch> lead;          ///< in the name of one of the leading units
    std::optional<text::WordSearch> coordinating;  ///< in the name of one of the co-ordinating units
    std::optional<text::WordSearch> words;         ///< in objective, task, activity or one of the outputs
    std::optional<std::string> since;              ///< something is due on that day or later ...
    std::optional<std::string> until;              ///< ... and on that day or earlier
    std::optional<std::string> as_of;              ///< the day that says what is overdue
    bool only_overdue = false;                     ///< requires `as_of`
};

/// A task in the list; points into the conversions that it was selected from.
struct Entry {
    const Conversion* conversion = nullptr;
    const Task* task = nullptr;
    /// On which days something is due, ascending; of these only those between `since` and `until`. Empty where no item of the deadline is dated.
    std::vector<std::string> days;
    bool overdue = false;  ///< the last day of the deadline is before `as_of`
};

/// The tasks that are wanted, by their first day; those without a day behind them. Equal ones keep the order of the documents.
std::vector<Entry> select(const std::vector<Conversion>& conversions, const Selection& selection);

enum class GroupBy : std::uint8_t { none, lead, month, group };

/// A heading and what stands under it; no heading for the tasks that have none, and where nothing is grouped.
struct Group {
    std::optional<std::string> heading;
    std::vector<Entry> entries;
};

struct Worklist {
    GroupBy by = GroupBy::none;
    std::vector<Group> groups;
    std::size_t tasks = 0;
    std::size_t documents = 0;  ///< that these tasks stand in
    std::size_t overdue = 0;
    std::optional<std::string> as_of;
};

/// Puts the entries under headings.
/// - `lead`: one for each unit, whatever its case and the place of its tone marks; a task that several units lead stands under each of them.
/// - `month`: one for each month, `2025-06`, in order; a task stands under each month in which something is due, there with the days of that month.
/// - `group`: one for each group of each document, with the number of the document where there are several documents.
/// Units and groups stand in the order in which the documents name them; tasks without one come last.
Worklist grouped(std::vector<Entry> entries, GroupBy by, std::optional<std::string> as_of = std::nullopt);

}  // namespace kehoach::worklist
