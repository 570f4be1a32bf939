/// \file
/// The label at the head of a paragraph: `Điều 1.`, `II.`, `1.2.`, `a)`, `-`.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kehoach/document.h"

namespace kehoach::vi {

/// A label of a section. `style` tells series apart that are numbered alike (`1.` from `1)` and `(1)`).
struct Label {
    std::string_view text;    ///< as written, `Điều 1.`
    std::string_view number;  ///< the ordinal as written, `1`, `II`, `1.3`
    Numbering numbering = Numbering::arabic;
    int ordinal = 0;              ///< of the last component
    std::vector<int> components;  ///< of a decimal label, `1.3.` gives 1, 3
    std::string style;
    std::size_t end = 0;  ///< where the rest of the paragraph begins
};

/// The label that `text` begins with. `emphasised` says that the paragraph is a heading by its looks, which lets a
/// number without a stop (`1 Mục đích`, `I MỤC ĐÍCH`) count as one.
std::optional<Label> label_of(std::string_view text, bool emphasised);

struct Bullet {
    std::string marker;
    int rank = 0;         ///< 0 for dashes, 1 for `+`, 2 for the others: the order in which they usually nest
    std::size_t end = 0;  ///< where the rest of the paragraph begins
};

/// The bullet that `text` begins with.
std::optional<Bullet> bullet_of(std::string_view text);

/// True if a table cell holds an ordinal and nothing else: `I`, `12`, `2.1.`, `a)`.
bool is_ordinal_cell(std::string_view text);

/// The ordinal of a table cell, taken apart; nullopt if it is none.
std::optional<Label> ordinal_cell(std::string_view text);

/// The number in a cell that may number its column: `(1)` or `2`; nullopt for other cells.
std::optional<int> column_number(std::string_view text);

}  // namespace kehoach::vi
