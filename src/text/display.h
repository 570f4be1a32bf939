/// \file
/// Text in the columns of a terminal.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::text {

/// How many columns a terminal takes for a line of text: none for marks that stand on another letter and for what is not shown,
/// two for wide characters of East Asia and emoji, one for all others.
std::size_t display_width(std::string_view line);

/// `text` as lines of at most `width` columns (at least 1), broken at spaces and at the line breaks that it has; a word that is longer is
/// broken behind the last `/`, `-`, `,` or `;` that fits, else where the line is full. Never an empty list.
std::vector<std::string> wrapped(std::string_view text, std::size_t width);

/// The width of the longest line of a text.
std::size_t extent(std::string_view text);

}  // namespace kehoach::text
