/// \file
/// Text as it stands inside of a JSON string.
#pragma once

#include <cstddef>
#include <string_view>

namespace kehoach::json {

/// How many bytes must be free behind `out` for a text of `size` bytes.
constexpr std::size_t escaped_room(std::size_t size) { return 6 * size + 16; }

/// Writes `text` with quotes, backslashes and control characters escaped (RFC 8259), and U+FFFD for each longest piece that begins as UTF-8
/// and does not go on so (Unicode 15, 3.9, "substitution of maximal subparts"). Returns what is behind the last byte written; more bytes
/// behind it may have changed.
char* put_escaped(char* out, std::string_view text);

/// The same for processors that the other one has no code for.
char* put_escaped_portable(char* out, std::string_view text);

}  // namespace kehoach::json
