/// \file
/// JSON pointers for remarks that were made before the tree was built.
#pragma once

#include "kehoach/diagnostic.h"
#include "kehoach/document.h"

namespace kehoach::structure {

/// Gives diagnostics with a span but without a place the place of the node at that span, and puts the place of their
/// table before pointers that begin with `@`.
void locate(const Document& document, Diagnostics& diagnostics);

}  // namespace kehoach::structure
