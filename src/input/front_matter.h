/// \file
/// The YAML front matter that the Markdown writer puts before a document, read back.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "input/source_lines.h"

namespace kehoach::input {

/// The keys of the front matter in the order of a document's head. The Markdown writer writes these and no others.
inline constexpr std::array<std::string_view, 10> front_matter_keys = {
    "issuer_parent", "issuer", "state_title", "motto", "number", "place_date", "marks", "type", "title", "format",
};

/// The value of the key `format`, which tells our front matter from anybody else's.
inline constexpr std::string_view front_matter_format = "kehoach";

/// Reads front matter at the start of a file: each value becomes a paragraph, the keys go to the discarded text.
/// Returns the number of lines read, 0 if the file does not begin with front matter of this tool.
std::size_t read_front_matter(const SourceLines& lines, BlockBuilder& out);

}  // namespace kehoach::input
