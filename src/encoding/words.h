/// \file
/// Unicode text with each word in the letters that it is spelt with.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "encoding/edits.h"
#include "kehoach/changes.h"
#include "kehoach/normalise.h"

namespace kehoach::encoding {

struct WordsOptions {
    NormaliseOptions normalise;
    bool look_alikes = true;  ///< false where nothing was seen that needs it
    bool vietnamese = false;  ///< the document has letters that only Vietnamese has
};

/// Replaces letters of other scripts and full-width forms inside Vietnamese words by those that they look like, Ð by Đ, ligatures, Roman
/// numerals of one character; and what the options ask for. `text` is NFC. A word counts as Vietnamese where it is
/// a syllable once it is replaced, or, in a Vietnamese document, an abbreviation in capitals. nullopt where nothing changes.
std::optional<std::string> normalised_words(std::string_view text, const WordsOptions& options, Changes& changes, Edits* edits);

}  // namespace kehoach::encoding
