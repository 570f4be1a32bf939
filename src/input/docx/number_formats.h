/// \file
/// The number formats of automatic numbering (ST_NumberFormat, ECMA-376 part 1, 17.18.59).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace kehoach::input::docx {

/// The formats that are written out; all others of the standard are shown as decimal numbers.
enum class NumberFormat : std::uint8_t {
    decimal,
    decimal_zero,
    decimal_zero_3,  ///< 001
    decimal_zero_4,
    decimal_zero_5,
    upper_roman,
    lower_roman,
    upper_letter,
    lower_letter,
    ordinal,  ///< 1st
    cardinal_text,
    ordinal_text,
    enclosed_circle,
    in_dash,  ///< - 1 -
    hexadecimal,
    vietnamese_counting,  ///< một, hai, ba
    chicago,              ///< *, †, ‡, §
    bullet,
    none,
    unknown,
};

/// The format by its name in the standard (`upperRoman`); `custom_format` is the pattern of `custom` (`001, 002, 003, ...`).
NumberFormat number_format(std::string_view name, std::string_view custom_format);

/// A number as the format prints it. Numbers that the format cannot print come out in decimal; `bullet` and `none` print nothing.
std::string formatted(std::int64_t number, NumberFormat format);

}  // namespace kehoach::input::docx
