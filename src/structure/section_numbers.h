/// \file
/// What the numbers of a tree of sections say of each other: missing, repeated, out of order, written in several ways.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "structure/context.h"

namespace kehoach::structure {

/// A node before the tree is built: its children stand behind it.
struct OutlineEntry {
    Node node;
    std::size_t parent;  ///< index of an entry before it; no_entry at the root
};

inline constexpr std::size_t no_entry = static_cast<std::size_t>(-1);

/// The number of a section, as its label has it.
struct SectionNumber {
    std::size_t entry = 0;
    std::string number;           ///< as written, `II`
    std::string style;            ///< vi::Label::style
    std::vector<int> components;  ///< of a decimal number
    int rank = 0;                 ///< how deep the numbering usually stands
};

/// Whether a text introduces what follows rather than saying it: short without a final stop, or ending with a colon.
bool introduces(std::string_view text);

/// Phần, chương, mục, điều: numbers behind a word.
bool is_structural(Numbering numbering);

/// Reports what is wrong with the numbers of the sections, which are in the order of the entries.
void report_numbers(const std::vector<OutlineEntry>& entries, const std::vector<SectionNumber>& numbers, Context& context);

}  // namespace kehoach::structure
