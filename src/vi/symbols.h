/// \file
/// Số, ký hiệu of a document.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
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

/// A number with its symbol inside of a sentence.
struct CitedNumber {
    std::string text;        ///< without spaces, dashes as `-`: `95/KH-VHTTDL`, `/KH-STTTT` where the number is blank
    std::string first_code;  ///< the first letters of the symbol, `KH`
    bool party = false;      ///< joined by a dash, as the Party does: `01-NQ/TU`
    std::size_t end = 0;     ///< the offset behind it
};

/// The number and symbol that begin at `at`, which is at a digit or, for a blank number, at its stroke:
/// `51/KH-SVHTTDL`, `13/2018/NĐ-CP`, `15/2020/QH14`, `01-NQ/TU`, `95/ KH -VHTTDL`. Dates and fractions are none.
std::optional<CitedNumber> cited_number(std::string_view text, std::size_t at);

}  // namespace kehoach::vi
