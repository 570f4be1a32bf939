/// \file
/// UTF-8 strings as code points. Everything here expects valid UTF-8, which the readers have checked.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace kehoach::text {

/// The offset of the first byte that is not valid UTF-8, or nullopt.
std::optional<std::size_t> first_invalid_utf8(std::string_view bytes);

/// The code point that starts at `offset`, which is moved behind it. Requires offset < text.size().
char32_t next_code_point(std::string_view text, std::size_t& offset);

/// The code point that starts at `offset`, or 0 at the end.
char32_t code_point_at(std::string_view text, std::size_t offset);

/// The last code point before `offset`, or 0 at the start.
char32_t code_point_before(std::string_view text, std::size_t offset);

/// The last code point, or 0 for an empty string.
inline char32_t last_code_point(std::string_view text) { return code_point_before(text, text.size()); }

/// The number of bytes that a code point takes; 0 for 0, which code_point_before() gives at the start.
inline std::size_t size_of(char32_t c) { return c == 0 ? 0 : c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4; }

void append(std::string& out, char32_t code_point);

/// The number of code points.
std::size_t length(std::string_view text);

/// The number of UTF-16 code units, in which editors and SARIF count columns.
std::size_t utf16_length(std::string_view text);

}  // namespace kehoach::text
