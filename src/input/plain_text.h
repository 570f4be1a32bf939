/// \file
/// Plain text of Word, PDF and OCR tools → blocks.
///
/// Read: all encodings of encoding/charsets.h; LF, CRLF, CR, form feed; Markdown and HTML residue; tables as tab-parted rows,
/// Markdown pipe tables, HTML tables, Word's one cell a line, and columns aligned by spaces.
/// Not read: grid tables drawn with `+---+`; indentation as code.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "encoding/normalise.h"
#include "kehoach/block.h"
#include "kehoach/pipeline.h"
#include "kehoach/result.h"

namespace kehoach::input {

/// The text of a file, decoded and normalised.
struct ReadText {
    std::optional<std::string> text;  ///< nullopt where it is `source`
    std::string_view source;          ///< the bytes of the file, behind their byte order mark
    BlockList blocks;                 ///< without blocks yet: encoding, changes, remarks

    [[nodiscard]] std::string_view view() const { return text ? std::string_view(*text) : source; }
};

/// Fails if `bytes` are no text, or of an encoding that cannot be told.
Result<ReadText> read_text(std::string_view bytes, const ReadOptions& options, const encoding::TextOptions& how,
                           const encoding::ChangeList& list = {});

/// Fails as read_text() does, and if there is no letter in the text.
Result<BlockList> read_plain_text(std::string_view bytes, const ReadOptions& options);

}  // namespace kehoach::input
