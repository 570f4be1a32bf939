/// \file
/// Visits to all parts of a finished document, in reading order.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "kehoach/document.h"

namespace kehoach::model {

/// Where a node stands: its document, its appendix if it is in one, and its JSON pointer.
struct Place {
    const Document* document = nullptr;
    const Appendix* appendix = nullptr;
    std::string pointer;
    int depth = 0;  ///< number of nodes above it
};

/// Calls `visit` for every node of the document, of its appendices and attachments; parents before children.
void for_each_node(const Document& document, const std::function<void(const Node&, const Place&)>& visit);

/// Calls `visit` for the document and its attachments with their JSON pointers.
void for_each_document(const Document& document, const std::function<void(const Document&, const std::string&)>& visit);

/// The documents that a place of a JSON pointer lies in, the innermost first and never none, and its appendix if it is in one.
struct Surroundings {
    std::vector<const Document*> documents;
    const Appendix* appendix = nullptr;
};

Surroundings surroundings_of(const Document& document, std::string_view pointer);

}  // namespace kehoach::model
