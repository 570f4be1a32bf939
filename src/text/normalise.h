/// \file
/// Unicode normalisation of a whole file.
#pragma once

#include <string>
#include <string_view>

namespace kehoach::text {

/// `text` in Normalization Form C (UAX #15), or an empty string if it is in that form already.
/// Line breaks keep their places, so that line numbers of the result are those of the input.
std::string composed(std::string_view text);

/// `text` with the marks of each letter in canonical order (UAX #15, D109), in a time that does not grow with the square of their number.
std::string canonically_ordered(std::string_view text);

/// Whether composing never joins `c` to what stands before it, so that text may be cut before it.
bool starts_composition(char32_t c);

}  // namespace kehoach::text
