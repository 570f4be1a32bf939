/// \file
/// Places of problems that are about whole paragraphs of a Word document.
#pragma once

#include <string>

#include "check/component_lines.h"
#include "check/report.h"

namespace kehoach::checks {

/// The first words of a text, as a quote.
std::string first_words(std::string_view text);

/// The pointer of the text that a line belongs to; empty where it is not found.
std::string pointer_of(const Draft& draft, const Line& line);

/// The place of a piece, with its words, or its first ones where it is long.
Where place_of(const Piece& piece);

/// A number of half points or of half millimetres as a reader writes it: 26 → `13`, 27 → `13,5`.
std::string halves(int value);

}  // namespace kehoach::checks
