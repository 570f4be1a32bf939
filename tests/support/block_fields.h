/// \file
/// All that a reader says of a document, for comparing two ways of reading it.
#pragma once

#include <string>

#include "kehoach/block.h"
#include "kehoach/result.h"

namespace kehoach::test {

/// Every field of every block and of what goes with them, or the code and arguments of the error.
std::string all_fields(const Result<BlockList>& list);

}  // namespace kehoach::test
