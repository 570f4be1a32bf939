/// \file
/// What is said of a document whose text was read in other letters than it was stored in.
#pragma once

#include "encoding/characters.h"
#include "encoding/decode.h"
#include "kehoach/block.h"

namespace kehoach::input {

/// Remarks on parts of a text that had been misread before it came here.
void add_remarks(const encoding::Rereadings& rereadings, BlockList& out);

/// Remarks on characters: replaced ones that a reader could not tell from others, and those that are damage.
void add_remarks(const encoding::Sightings& sightings, BlockList& out);

}  // namespace kehoach::input
