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

void append(std::string& out, char32_t code_point);

/// The number of code points.
std::size_t length(std::string_view text);

}  // namespace kehoach::text
