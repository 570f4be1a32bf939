/// \file
/// Small plans with tasks, put together by hand, for the tests of work lists.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kehoach/kehoach.h"
#include "worklist/worklist.h"

namespace kehoach::test {

/// An item that lasts from one day to another.
DeadlineItem dated(DeadlineKind kind, std::string start, std::string end, std::optional<Bound> bound = std::nullopt);

/// An item without a day.
DeadlineItem undated(DeadlineKind kind);

Deadline deadline(std::string raw, std::vector<DeadlineItem> items);

/// A date of one day; `raw` as people write it.
Deadline on(std::string raw, std::string day);

Task task(std::string words, std::vector<std::string> lead, std::optional<Deadline> deadline);

/// A plan with a number and tasks, each of which gets its place in a table.
Conversion plan(std::string number, std::vector<Task> tasks);

/// The tasks of a list, their words, in order.
std::vector<std::string> words_of(const std::vector<worklist::Entry>& entries);

/// A list as lines: `heading: words, words`.
std::vector<std::string> shown(const worklist::Worklist& list);

}  // namespace kehoach::test
