/// \file
/// Plain text of Word, PDF and OCR tools → blocks.
///
/// Read: UTF-8 with or without BOM; LF, CRLF, CR, form feed; Markdown and HTML residue; tables as tab-parted rows,
/// Markdown pipe tables, HTML tables, Word's one cell a line, and columns aligned by spaces.
/// Not read: other encodings; grid tables drawn with `+---+`; indentation as code.
#pragma once

#include <string_view>

#include "kehoach/block.h"
#include "kehoach/pipeline.h"
#include "kehoach/result.h"

namespace kehoach::input {

/// Fails if `bytes` is not UTF-8 or holds no text.
Result<BlockList> read_plain_text(std::string_view bytes, const ReadOptions& options);

}  // namespace kehoach::input
