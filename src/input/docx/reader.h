/// \file
/// Word documents → blocks.
///
/// Read: .docx, .docm, .dotx, .dotm (ZIP), Flat OPC, a bare document part, Word 2003 XML; transitional and strict
/// namespaces under any prefix. Paragraphs and runs in all wrappers, field results, tracked changes in their final or original
/// state, text boxes behind their paragraph, footnotes and endnotes, labels of automatic numbering, tables with their merges,
/// looks through defaults and styles, sections, marks in page headers and watermarks. Text of old encodings as Unicode.
/// Not read: pictures, charts and SmartArt (parts of their own), WordArt in the body, fraction bars and other signs of formulas
/// (their letters are), drop caps as one word with what follows them, embedded documents (`w:altChunk`, with a remark), comments
/// (counted), conditional formatting of table styles, LISTNUM and AUTONUM fields, notes numbered anew on each page or section.
#pragma once

#include <string_view>

#include "input/docx/cut_blocks.h"
#include "kehoach/block.h"
#include "kehoach/pipeline.h"
#include "kehoach/result.h"

namespace kehoach::input::docx {

/// Fails where the container or a part is damaged, encrypted or larger than `options.max_size`, or holds no text.
Result<BlockList> read(std::string_view bytes, const ReadOptions& options);

/// The same, with a main part within `limits` read block by block. The limits make no difference to what comes out.
Result<BlockList> read(std::string_view bytes, const ReadOptions& options, CutLimits limits);

}  // namespace kehoach::input::docx
