/// \file
/// The head of a document: organs, Quốc hiệu, number, place and date, type and title.
#pragma once

#include <cstddef>
#include <string>

#include "kehoach/document.h"
#include "structure/context.h"
#include "structure/items.h"

namespace kehoach::structure {

/// Reads the head that begins at `begin` into `document` and returns the index behind it. `at` is the JSON pointer of the document.
std::size_t read_header(const Items& items, std::size_t begin, std::size_t end, const std::string& at, Document& document, Context& context);

/// True if the name of the Party or of the Youth Union stands in the place of Quốc hiệu: such documents have no motto and other forms at their end.
bool is_party_document(const Header& header);

/// Remarks on what the head of a main document lacks.
void report_missing(const Header& header, const std::string& at, Context& context);

}  // namespace kehoach::structure
