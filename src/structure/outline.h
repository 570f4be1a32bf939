/// \file
/// Numbered sections, bullets, paragraphs and tables → the section tree.
#pragma once

#include <cstddef>
#include <vector>

#include "kehoach/document.h"
#include "structure/context.h"
#include "structure/items.h"

namespace kehoach::structure {

/// The nodes of the items in [begin, end): the tree of a body, or of an appendix. The tables are moved out of the items.
std::vector<Node> read_outline(Items& items, std::size_t begin, std::size_t end, Context& context);

}  // namespace kehoach::structure
