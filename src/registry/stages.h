/// \file
/// The two halves of a conversion.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "kehoach/pipeline.h"

namespace kehoach::registry {

/// bytes → blocks, by the reader of that name or, for `auto`, by the first that recognises them.
Result<BlockList> read_blocks(std::string_view bytes, std::string_view format, const ReadOptions& options);

/// blocks → document, tasks, citations.
Conversion converted(BlockList blocks, std::string_view bytes, std::optional<std::string> path);

}  // namespace kehoach::registry
