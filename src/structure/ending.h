/// \file
/// The ending of a document: recipients, filing, signatures.
#pragma once

#include <cstddef>
#include <string>

#include "kehoach/document.h"
#include "structure/context.h"
#include "structure/items.h"

namespace kehoach::structure {

/// True if the ending of a document begins at `at`: recipients, a capacity, or an office with a name below it.
bool starts_ending(const Items& items, std::size_t at);

/// Reads the ending that begins at `begin` into `document` and returns the index behind it. `pointer` is the JSON pointer of the document.
std::size_t read_ending(const Items& items, std::size_t begin, const std::string& pointer, Document& document, Context& context);

}  // namespace kehoach::structure
