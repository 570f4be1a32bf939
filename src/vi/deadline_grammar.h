/// \file
/// The grammar of deadlines: what of time begins at a word, over the phrases of vi/time_words and the points of vi/time_points.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "kehoach/task.h"
#include "text/tokens.h"
#include "vi/time_points.h"

namespace kehoach::vi {

/// An item before its days are made: the years of some stand in later ones.
struct DeadlineDraft {
    DeadlineItem item;
    std::optional<TimePoint> from;
    std::optional<TimePoint> to;  ///< the end of a period
    bool impossible = false;      ///< a day or month that no calendar has, of what recurs
    std::size_t first = 0;        ///< tokens: where the time words begin and end
    std::size_t end = 0;
};

/// The items that begin at a token; none where nothing of time begins there.
struct DeadlineMatch {
    std::vector<DeadlineDraft> drafts;
    std::size_t end = 0;
};

/// What of time begins at the token. `at_start` says that nothing stands before it, so that words count which elsewhere are part of an action.
DeadlineMatch match_deadline(const std::vector<text::Token>& tokens, std::size_t at, bool at_start);

/// The same without what waits for an event or follows a rule.
DeadlineMatch match_limit(const std::vector<text::Token>& tokens, std::size_t at);

}  // namespace kehoach::vi
