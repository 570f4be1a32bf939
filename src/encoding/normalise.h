/// \file
/// All of normalising, in its order: characters, then words.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "encoding/characters.h"
#include "encoding/edits.h"
#include "kehoach/changes.h"
#include "kehoach/normalise.h"

namespace kehoach::encoding {

struct TextOptions {
    NormaliseOptions normalise;
    CharactersOptions characters;
    bool vietnamese = false;  ///< whether the document is known to be Vietnamese, where `text` is a part of it
};

/// Where single changes go, with the place of the text that they are in.
struct ChangeList {
    std::vector<Change>* changes = nullptr;  ///< nullptr: they are only counted
    std::string_view part;
    std::uint32_t first_line = 1;
};

/// `text` (valid UTF-8) normalised, or nullopt where nothing changes. `take`, where it is given, gets the edits of each step.
std::optional<std::string> normalised(std::string_view text, const TextOptions& options, Changes& changes, Sightings& sightings,
                                      const TakeEdits& take = {});

/// Collects the changes that the steps of reading make of a text, and adds them to a list in the order of their places in that text.
class ChangeLog {
public:
    /// `text` is the text before the first step, and outlives the log. Without a list nothing is collected.
    ChangeLog(std::string_view text, const ChangeList& list);

    /// Takes the edits of a step; `text` is what the step before left.
    void take(std::string_view text, const Edits& edits);

    void finish();

private:
    // What a step made of a stretch of its text.
    struct Stretch {
        std::size_t now;
        std::size_t now_end;
        std::size_t before;
        std::size_t before_end;
    };
    struct Found {
        std::size_t offset;
        ChangeKind kind;
        std::string before;
        std::string after;
    };

    [[nodiscard]] std::size_t in_first_text(std::size_t offset) const;

    std::string_view text_;
    ChangeList list_;
    std::vector<std::vector<Stretch>> steps_;
    std::vector<Found> found_;
};

}  // namespace kehoach::encoding
