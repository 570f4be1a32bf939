/// \file
/// Appendices: phụ lục, biểu, danh mục, titled sheets.
#pragma once

#include <cstddef>
#include <string>

#include "kehoach/document.h"
#include "structure/context.h"
#include "structure/items.h"

namespace kehoach::structure {

/// True if an appendix begins at `at`. `behind_ending` says that the signature stands before it, where also other words
/// than `Phụ lục` open an appendix.
bool starts_appendix(const Items& items, std::size_t at, bool behind_ending);

/// True if a reference line `(Kèm theo ...)` stands within the few lines of a title that begins at `at`.
bool reference_follows(const Items& items, std::size_t at);

/// Reads the appendix whose items are [begin, end).
Appendix read_appendix(Items& items, std::size_t begin, std::size_t end, const std::string& pointer, Context& context);

}  // namespace kehoach::structure
