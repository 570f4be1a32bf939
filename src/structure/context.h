/// \file
/// What all parts of the parser write to besides the document: remarks, and text that is no content.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catalogue/rules.h"
#include "kehoach/diagnostic.h"
#include "kehoach/document.h"

namespace kehoach::structure {

struct Context {
    std::vector<Discarded>& discarded;
    Diagnostics& diagnostics;

    /// `quote` is what the remark is about, as the source has it.
    void report(std::string_view finding, std::string at, Span span, std::vector<std::string> arguments = {}, std::string quote = {}) {
        diagnostics.push_back({&catalogue::finding(finding), std::move(arguments), std::move(at), span, std::move(quote)});
    }
    void discard(std::string text, DiscardReason reason, Span span) { discarded.push_back({std::move(text), reason, span}); }
};

/// The first words of a text, for messages.
std::string excerpt(std::string_view text);

}  // namespace kehoach::structure
