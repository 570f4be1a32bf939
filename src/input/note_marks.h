/// \file
/// Footnotes of Markdown: `[^1]` where a text refers to one, `[^1]: ...` where it stands.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

#include "input/source_lines.h"

namespace kehoach::input {

/// The label of a note that is defined at the start of `line`, and the offset of its text; an empty label if none is.
struct NoteDefinition {
    std::string_view label;
    std::size_t text = 0;
};
NoteDefinition note_definition(std::string_view line);

/// The notes that a text defines, by their labels. Only marks of these are marks; all others are text.
std::map<std::string, SourceNote, std::less<>> defined_notes(const SourceLines& lines);

/// Reads the definition of a note at line `at`, as the readers of table_shapes.h do.
std::size_t read_note_definition(const SourceLines& lines, std::size_t at, BlockBuilder& out);

}  // namespace kehoach::input
