/// \file
/// Unicode text with each character as it should be: marks composed, what nobody sees removed. Words do not matter here.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "encoding/edits.h"
#include "kehoach/changes.h"

namespace kehoach::encoding {

/// Which special spaces become spaces.
enum class SpacesReplaced : std::uint8_t { none, all_that_break, all };

struct CharactersOptions {
    bool line_separators = true;  ///< U+2028, U+2029, U+0085, vertical tabs → line feeds; else they stay for who knows them
    SpacesReplaced spaces = SpacesReplaced::all;
};

/// What else was seen on the way.
struct Sightings {
    bool words = false;                ///< letters that normalised_words() should look at: of other scripts, Ð, full-width, ligatures, Ⅳ
    std::uint64_t private_use = 0;     ///< characters of fonts that are not known
    std::uint64_t replacements = 0;    ///< U+FFFD: text that was lost before
    std::uint64_t orphaned_marks = 0;  ///< marks without a letter that they could belong to
};

/// Composes letters and marks (NFC, and marks in the order in which NFC leaves them apart), removes invisible and control characters,
/// replaces special spaces and bullets of symbol fonts. nullopt where nothing changes. `take`, where it is given, gets the edits of each
/// step.
std::optional<std::string> normalised_characters(std::string_view text, const CharactersOptions& options, Changes& changes, Sightings& sightings,
                                                 const TakeEdits& take = {});

}  // namespace kehoach::encoding
