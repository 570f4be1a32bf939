/// \file
/// Words of the paragraphs of a Word document → others, with all other bytes as they were: each run keeps its letters and its looks, and
/// the letters that are new stand in the run in which the change begins.
///
/// Changed is what was typed (`w:t`), tracked insertions too. Not changed are the parts that Word fills in by itself (results of fields,
/// labels of automatic numbering, content controls bound to data), symbols, tabs and breaks, deleted and hidden text, shapes that the file
/// holds in two versions (`mc:AlternateContent`), and what stands outside of the body (notes, page headers).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "kehoach/pipeline.h"
#include "kehoach/result.h"
#include "kehoach/span.h"
#include "text/replacements.h"

namespace kehoach::input::docx {

/// Words that stand in one of these blocks, counted as the reader counts them. They may begin with the label that automatic numbering
/// prints before their paragraph.
struct WordsChange {
    Span blocks;
    std::string_view before;
    std::string_view after;
};

struct ChangedWords {
    std::string bytes;  ///< of the whole document; the input itself where nothing changes
    std::vector<text::Outcome> outcomes;
    std::vector<std::size_t> paragraphs;  ///< in which each was made, as counted by typed_paragraphs()
};

/// Fails as the reader does.
Result<ChangedWords> change_words(std::string_view bytes, const std::vector<WordsChange>& changes, const ReadOptions& options);

struct TypedParagraph {
    std::uint32_t block = 0;
    std::string text;  ///< white space as single spaces, but for two spaces that were typed
};

/// The paragraphs of the body, those in cells and text boxes too. Changing words leaves their number as it is.
Result<std::vector<TypedParagraph>> typed_paragraphs(std::string_view bytes, const ReadOptions& options);

}  // namespace kehoach::input::docx
