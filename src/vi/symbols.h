/// \file
/// Số, ký hiệu of a document.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "kehoach/document.h"

namespace kehoach::vi {

/// A number line found at the start of a text, and the offset behind it.
struct NumberLine {
    Number number;
    std::size_t end = 0;
    bool spaced = false;  ///< spaces stand inside number and symbol
};

/// The number line that `text` begins with: `Số: 257 /KH-SKHCN`, `Số:    /UBND-NC`, `Số 12-KH/ĐU`, `Số: 14/2015/QĐ-UBND`.
/// Texts such as `Số định danh cá nhân: ...` and `Số lượng` are none.
std::optional<NumberLine> number_line(std::string_view text);

}  // namespace kehoach::vi
