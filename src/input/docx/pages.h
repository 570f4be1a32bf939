/// \file
/// Sections of a Word document: paper, margins, page numbers; what page headers and watermarks say.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "input/docx/body.h"
#include "input/docx/package.h"
#include "input/docx/styles.h"
#include "kehoach/block.h"
#include "kehoach/result.h"

namespace kehoach::input::docx {

/// Fills BlockList::pages and page_marks from the sections that `body` met, and adds a remark with other text of page
/// headers and footers, which is no content. Fails where a header or footer part is damaged.
std::optional<Error> read_pages(Package& package, BodyReader& body, Styles& styles, BlockList& out);

}  // namespace kehoach::input::docx
