/// \file
/// The date of a document in words: `ngày 25 tháng 3 năm 2025`, with blanks as drafts leave them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace kehoach::vi {

/// A date phrase in a text, from `ngày` to behind the year.
struct DatePhrase {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::optional<std::string> value;  ///< ISO 8601, as far as the parts are given; nullopt where the year is blank
    bool complete = false;             ///< day, month and year are there
    bool impossible = false;           ///< the parts are there, but the calendar has no such day
};

/// The first date phrase in `text`.
std::optional<DatePhrase> date_phrase(std::string_view text);

}  // namespace kehoach::vi
