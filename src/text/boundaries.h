/// \file
/// Parts of a UTF-8 string that do not cut a character.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace kehoach::text {

/// The first offset from `at` on at which a character begins, or the end of the text.
inline std::size_t boundary_from(std::string_view text, std::size_t at) {
    at = std::min(at, text.size());
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) ++at;
    return at;
}

/// The text from `at` on, `bytes` long or up to its end, and the rest of the character that is cut there.
inline std::string_view window(std::string_view text, std::size_t at, std::size_t bytes) {
    return text.substr(at, boundary_from(text, at + bytes) - at);
}

}  // namespace kehoach::text
