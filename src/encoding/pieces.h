/// \file
/// The text of paragraphs that stands in pieces of different fonts → Unicode, normalised.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

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
    bool unicode = true;  ///< also what normalise() does by default; false: encodings only
    bool list = false;    ///< keep every change with its place
};

/// Repairs the paragraphs of one document. All of them are to be observed first, since a short text is read as the long ones are.
class PiecesRepair {
public:
    explicit PiecesRepair(const PiecesOptions& options);

    /// Takes a paragraph, or a line of one, as evidence. Cheap for clean text.
    void observe(const std::vector<Piece>& pieces);

    /// Repairs a paragraph: sets `changed` and `repaired` of its pieces. Marks of a letter that stand in the next piece go to the
    /// letter. `part` and `paragraph` are for the list of changes.
    void repair(std::vector<Piece>& pieces, std::string_view part, std::uint32_t paragraph);

    [[nodiscard]] const Changes& changes() const { return changes_; }
    [[nodiscard]] const std::vector<Change>& list() const { return list_; }

private:
    PiecesOptions options_;
    Changes changes_;
    std::vector<Change> list_;
};

}  // namespace kehoach::encoding
