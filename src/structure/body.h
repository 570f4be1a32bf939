/// \file
/// What stands between the head and the ending: addressees, authority, legal bases, preamble, sections, closing.
#pragma once

#include <cstddef>
#include <string>

#include "kehoach/document.h"
#include "structure/context.h"
#include "structure/items.h"

namespace kehoach::structure {

/// Reads the items in [begin, end) into `document`.
void read_body(Items& items, std::size_t begin, std::size_t end, Document& document, Context& context);

}  // namespace kehoach::structure
