/// \file
/// What is said of a converted file, in words.
#pragma once

#include <string>

#include "kehoach/changes.h"
#include "kehoach/diagnostic.h"

namespace kehoach::catalogue {

/// The name of an input in messages.
std::string display_name(const std::string& path, Language language);

/// The remarks on a file, one a line, each with its place.
std::string remark_lines(const Diagnostics& diagnostics, PlaceUnit unit, const std::string& path, Language language);

/// What normalising changed, by kind, in words; empty where nothing was.
std::string changes_in_words(const Changes& changes, Language language);

/// All that is said of a converted file: its remarks, and what normalising changed, one a line.
std::string all_remarks(const Diagnostics& diagnostics, const Changes& changes, PlaceUnit unit, const std::string& path, Language language);

}  // namespace kehoach::catalogue
