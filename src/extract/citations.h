/// \file
/// The legal documents that a document names.
#pragma once

#include <vector>

#include "kehoach/citation.h"
#include "kehoach/document.h"

namespace kehoach::extract {

/// One citation for each mention, in reading order, with its place. Also sets the citation of each reference line: the first that it names.
std::vector<Citation> find_citations(Document& document);

}  // namespace kehoach::extract
