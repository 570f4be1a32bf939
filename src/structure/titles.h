/// \file
/// Titles of documents and appendices over several lines, and the reference line below them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "kehoach/document.h"
#include "structure/context.h"
#include "structure/items.h"

namespace kehoach::structure {

/// Appends the lines of a title that begins at `begin` to `title`, their lines to `span`, and returns the index behind them.
std::size_t read_title(const Items& items, std::size_t begin, std::size_t end, std::optional<std::string>& title, Span& span, const std::string& at,
                       Context& context);

/// The reference line `(Kèm theo ...)` at `begin`, if there is one; moves `begin` behind it.
std::optional<Reference> read_reference(const Items& items, std::size_t& begin, std::size_t end);

}  // namespace kehoach::structure
