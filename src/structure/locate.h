/// \file
/// JSON pointers for remarks that were made before the tree was built.
#pragma once

#include <vector>

#include "kehoach/block.h"
#include "kehoach/diagnostic.h"
#include "kehoach/document.h"

namespace kehoach::structure {

/// Gives diagnostics with a span but without a place the place of the node at that span, and puts the place of their
/// table before pointers that begin with `@`.
void locate(const Document& document, Diagnostics& diagnostics);

/// Gives each note the place of the node at its block, and puts it into the document or attachment that this node is in.
void place_notes(std::vector<SourceNote> notes, Document& document);

}  // namespace kehoach::structure
