/// \file
/// Where the items of a list at the end of a document stand in the lines of the source.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "check/draft.h"

namespace kehoach::checks {

/// A place in the lines of a draft.
struct LinePoint {
    std::size_t line = 0;  ///< index in Draft::lines
    std::size_t at = 0;    ///< bytes into its text

    friend auto operator<=>(const LinePoint&, const LinePoint&) = default;
};

/// An item as it is written. `begin` and `end` hold its words in the line that it ends in.
struct WrittenItem {
    std::size_t line = 0;  ///< index in Draft::lines of that line
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string bullet;  ///< empty for none
    char mark = ' ';     ///< `;`, `.`, `,` or `:` behind the words, ' ' for none, 0 where something else follows
    std::size_t mark_end = 0;
};

/// The first place at or behind `from`, before the line `end`, where an item stands whole: at the start of a line or column or behind a
/// bullet, its words, which may go on in the next line, and a mark or none before the end of the line or column.
std::optional<WrittenItem> find_item(const Draft& draft, LinePoint from, std::size_t end, std::string_view words);

/// The line `Lưu: ...` with those units, from the line `begin` up to `end`; the words of the result are those of the last unit.
std::optional<WrittenItem> find_filing(const Draft& draft, std::size_t begin, std::size_t end, const std::vector<std::string>& units);

}  // namespace kehoach::checks
