/// \file
/// What changed in a text or a document, as a unified diff.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace kehoach::output {

struct DiffStyle {
    bool coloured = false;   ///< for a terminal
    bool printable = false;  ///< control characters as `?`
};

/// Lines with their line ends, as many before as after, as a diff that patch(1) takes; empty where nothing changed.
std::string line_diff(const std::vector<std::string>& before, const std::vector<std::string>& after, const std::string& file, DiffStyle style);

/// Paragraphs, as many before as after, each that changed under its place; empty where nothing changed.
std::string paragraph_diff(const std::vector<std::string>& before, const std::vector<std::string>& after, const std::string& file,
                           const std::function<std::string(std::size_t)>& place_of, DiffStyle style);

}  // namespace kehoach::output
