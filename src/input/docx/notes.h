/// \file
/// Footnotes and endnotes: the references that the body met and the texts of the note parts.
#pragma once

#include <optional>

#include "input/docx/body.h"
#include "input/docx/package.h"
#include "kehoach/block.h"
#include "kehoach/result.h"

namespace kehoach::input::docx {

/// Fills BlockList::notes in the order of their references, with the numbers that Word prints. Notes that nothing refers to
/// go to the discarded text. Fails where a note part is damaged.
std::optional<Error> read_notes(Package& package, BodyReader& body, BlockList& out);

}  // namespace kehoach::input::docx
