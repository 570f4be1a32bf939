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

/// next_code_point() where the character is not of ASCII.
char32_t next_beyond_ascii(std::string_view text, std::size_t& offset);

/// The code point that starts at `offset`, which is moved behind it. Requires offset < text.size().
inline char32_t next_code_point(std::string_view text, std::size_t& offset) {
    const auto lead = static_cast<unsigned char>(text[offset]);
    if (lead >= 0x80) return next_beyond_ascii(text, offset);
    ++offset;
    return lead;
}

/// The code point that starts at `offset`, or 0 at the end.
inline char32_t code_point_at(std::string_view text, std::size_t offset) { return offset < text.size() ? next_code_point(text, offset) : 0; }

/// The last code point before `offset`, or 0 at the start.
char32_t code_point_before(std::string_view text, std::size_t offset);

/// The last code point, or 0 for an empty string.
inline char32_t last_code_point(std::string_view text) { return code_point_before(text, text.size()); }

/// The number of bytes that a code point takes; 0 for 0, which code_point_before() gives at the start.
inline std::size_t size_of(char32_t c) { return c == 0 ? 0 : c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4; }

/// append() of a character that is not of ASCII.
void append_beyond_ascii(std::string& out, char32_t code_point);

inline void append(std::string& out, char32_t code_point) {
    if (code_point >= 0x80) return append_beyond_ascii(out, code_point);
    out.push_back(static_cast<char>(code_point));
}

/// The number of code points.
std::size_t length(std::string_view text);

/// The number of UTF-16 code units, in which editors and SARIF count columns.
std::size_t utf16_length(std::string_view text);

}  // namespace kehoach::text
