/// \file
/// Deadlines (thời gian thực hiện, thời hạn hoàn thành): a grammar over the words of vi/time_words and the points of vi/time_points.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kehoach/task.h"

namespace kehoach::vi {

/// A deadline, and what is odd about it.
struct DeadlineReading {
    Deadline deadline;
    std::vector<std::string> impossible;  ///< texts of items whose date the calendar does not have
};

/// Reads a cell (or the words behind `Thời gian:`) that holds a deadline and nothing else. `year` is the document's, for dates that
/// leave it out; 0 if it is not known, and then such items have no days. nullopt for a cell without words or digits.
std::optional<DeadlineReading> deadline_of(std::string_view cell, int year);

/// A part of a text, as offsets.
using TextRange = std::pair<std::size_t, std::size_t>;

/// The limits of time that a sentence sets (`hoàn thành trước ngày 30/6/2021`, `định kỳ hằng quý báo cáo`), apart from those in the
/// ranges `skipped`, which are in order and do not overlap. The raw text is the sentence's part from the first to the last.
std::optional<DeadlineReading> deadline_in(std::string_view sentence, int year, const std::vector<TextRange>& skipped);

}  // namespace kehoach::vi
