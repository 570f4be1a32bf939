/// \file
/// A Word document → the same document with its text in Unicode, and with all other bytes of its parts as they were.
///
/// Rewritten: the text that TextRepair takes (body, notes, comments, page headers, labels of automatic numbering), and the names of
/// fonts of old encodings, which become Times New Roman: in runs, styles, numbering, the theme and the table of fonts.
/// Not rewritten: text of charts, SmartArt, properties of the document, AutoText; names of fonts in which text stands that could not be
/// converted.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "encoding/pieces.h"
#include "kehoach/changes.h"
#include "kehoach/pipeline.h"
#include "kehoach/result.h"

namespace kehoach::input::docx {

struct Rewritten {
    std::string bytes;                                    ///< in the container of the input; the input itself where nothing changes
    std::string format;                                   ///< of the container, as BlockList has it
    encoding::Charset charset = encoding::Charset::utf8;  ///< of most of the text
    encoding::Rereadings rereadings;
    encoding::Sightings sightings;
    Changes changes;
    std::vector<Change> list;             ///< where the options ask for it
    bool changed = false;                 ///< whether `bytes` are another document than the input
    bool signed_package = false;          ///< signatures are in the container, which a change makes invalid
    std::vector<std::string> parts_left;  ///< parts that stay as they are: damaged ones without text, and those not in UTF-8
    std::string unconverted_font;         ///< the first font of an old encoding whose text could not be converted
};

/// What becomes of the names of fonts of old encodings.
enum class OldFonts : std::uint8_t { replace, keep };

/// Fails where the container, or a part that holds text of the document, is damaged, encrypted or too large.
Result<Rewritten> rewrite(std::string_view bytes, const encoding::PiecesOptions& pieces, const ReadOptions& options,
                          OldFonts old_fonts = OldFonts::replace);

}  // namespace kehoach::input::docx
