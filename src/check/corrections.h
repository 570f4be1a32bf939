/// \file
/// Which corrections are made, and how those of a text change its lines.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kehoach/check.h"
#include "text/replacements.h"

namespace kehoach::checks {

/// The problems whose corrections are to be made: no suggestions, none of the findings in `but_not`, and of the same correction that
/// several findings want those of the first finding. Indices, in order.
std::vector<std::size_t> to_correct(const std::vector<Problem>& problems, const std::set<const Finding*>& but_not);

/// Where the lines of a text begin and end, by their numbers from 1 on.
using LineRanges = std::vector<std::pair<std::size_t, std::size_t>>;

struct CorrectedText {
    std::string text;
    std::vector<text::Outcome> outcomes;
};

/// `text` with the corrections of these problems made in the lines of their spans. Lines stay lines.
CorrectedText corrected(std::string_view text, const LineRanges& lines, const std::vector<Problem>& problems, const std::vector<std::size_t>& which);

}  // namespace kehoach::checks
