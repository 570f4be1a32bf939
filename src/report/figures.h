/// \file
/// Figures of a report as SVG that stands inside of HTML, with a title and a description for those who do not see it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "batch/report.h"
#include "kehoach/diagnostic.h"

namespace kehoach::report {

/// Deadlines by month: a column each, all years in one row. Where they reach over more than ten years, those ten that have most, and a sentence
/// on the others. Empty where there are none.
std::string month_figure(const batch::Counts& due_months, Language language);

struct Bar {
    std::string label;
    std::uint64_t count = 0;
    std::string kind = {};  ///< class in the style sheet: a severity; empty for the usual one
};

/// Horizontal bars in the order given, with a note below where there is one. `id` is unique on the page. Empty where there are no bars.
std::string bar_figure(std::string_view id, const std::string& title, const std::vector<Bar>& bars, const std::string& note, Language language);

}  // namespace kehoach::report
