/// \file
/// ICU's converters of other encodings.
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace kehoach::text {

/// What the 256 bytes of an encoding of single bytes stand for, by ICU's name of it. Bytes without a character stand for the control
/// character of their number.
std::array<char32_t, 256> single_bytes(const char* icu_name);

/// Text of an encoding of wider units (`UTF-16LE`) as UTF-8. What is no Unicode there becomes U+FFFD, and sets `damaged`.
std::string to_utf8(std::string_view bytes, const char* icu_name, bool& damaged);

/// UTF-8 as text of such an encoding.
std::string from_utf8(std::string_view text, const char* icu_name);

}  // namespace kehoach::text
