/// \file
/// The abbreviations of organs in the symbols of their documents: `SKHCN` in `12/KH-SKHCN`.
#pragma once

#include <string>
#include <string_view>

namespace kehoach::vi {

/// The first letters of the words of an organ's name as capitals without tones, `Đ` kept; abbreviations in the name give all of their letters:
/// `SKHVCN` of `Sở Khoa học và Công nghệ`, `UBNDT` of `UBND tỉnh`.
std::string initials_of(std::string_view name);

/// True if the capitals of `code` stand in the initials of the name in their order; `&`, digits and small letters (`TTg`) count for nothing.
bool may_abbreviate(std::string_view code, std::string_view name);

/// The name of the organ that has this code all over the country: a ministry, a department, or the organs of the state as a whole (`UBND`, `TTg`).
/// Empty for others.
std::string_view organ_with_code(std::string_view code);

/// The code that a ministry or a department with that name has by its initials (`SKHCN`); empty where the name is none of these.
std::string code_of_organ(std::string_view name);

/// The organ's code in a number and symbol: `SVHTTDL` of `51/KH-SVHTTDL`, `UBND` of `12/UBND-VX` and of `7/QĐ-UBND`, `TW` of `57-NQ/TW`. Empty where
/// the symbol has one group only, and for joint documents.
std::string_view organ_code_in(std::string_view number);

}  // namespace kehoach::vi
