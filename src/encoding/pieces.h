/// \file
/// The text of paragraphs that stands in pieces of different fonts → Unicode, normalised.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "encoding/characters.h"
#include "encoding/decode.h"
#include "encoding/detector.h"
#include "encoding/fonts.h"
#include "kehoach/changes.h"
#include "kehoach/normalise.h"

namespace kehoach::encoding {

/// A stretch of a paragraph in one font, or less than one: how texts stand in the elements of a document.
struct Piece {
    std::string_view text;  ///< UTF-8, as the source has it; U+00AD where it has a soft hyphen of its own
    FontClaim font;
    bool changed = false;
    std::string repaired;  ///< the text that the piece becomes, where `changed`
};

struct PiecesOptions {
    NormaliseOptions normalise;
    CharactersOptions characters{false, SpacesReplaced::none};
    Misreading otherwise = Misreading::none;  ///< what text is whose font and letters say nothing else
    bool list = false;                        ///< keep every change with its place
};

/// Repairs the paragraphs of one document. All of them are to be observed first, since a short text is read as the long ones are.
class PiecesRepair {
public:
    explicit PiecesRepair(const PiecesOptions& options);

    /// Takes a paragraph, or a line of one, as evidence.
    void observe(const std::vector<Piece>& pieces);

    /// Repairs a paragraph: sets `changed` and `repaired` of its pieces. Marks of a letter that stand in the next piece go to the
    /// letter. `part` and `paragraph` are for the list of changes.
    void repair(std::vector<Piece>& pieces, std::string_view part, std::uint32_t paragraph);

    [[nodiscard]] const Changes& changes() const { return changes_; }
    [[nodiscard]] const std::vector<Change>& list() const { return list_; }
    [[nodiscard]] const Rereadings& rereadings() const { return rereadings_; }
    [[nodiscard]] const Sightings& sightings() const { return sightings_; }

    /// The encoding that most of the letters outside ASCII were in.
    [[nodiscard]] Charset charset() const;

private:
    // Pieces that are one text.
    struct Group {
        std::size_t begin = 0;
        std::size_t end = 0;
        Misreading claim = Misreading::none;
        std::optional<Charset> other;  // an encoding that text is in only where its font says so
        std::string text;
    };

    static std::vector<Group> groups_of(const std::vector<Piece>& pieces);
    void decode(const Group& group, std::vector<Piece>& pieces, std::string_view part, std::uint32_t paragraph);
    void normalise(std::vector<Piece>& pieces, std::string_view part, std::uint32_t paragraph);
    void note(ChangeKind kind, std::string_view before, std::string_view after, std::string_view part, std::uint32_t paragraph);

    PiecesOptions options_;
    Detector detector_;
    Changes changes_;
    std::vector<Change> list_;
    Rereadings rereadings_;
    Sightings sightings_;
    bool vietnamese_ = false;
    std::array<std::uint64_t, 5> letters_{};  // outside ASCII, by Misreading
};

}  // namespace kehoach::encoding
