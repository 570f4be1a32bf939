/// \file
/// Whole texts of one encoding ↔ UTF-8.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "encoding/charsets.h"

namespace kehoach::encoding {

/// The bytes of any encoding but UTF-8 as UTF-8. `damaged` is set where bytes of UTF-16 or UTF-32 were no Unicode; they are U+FFFD.
/// VIQR leaves addresses (`ten@coquan.gov.vn`, `https://...`) alone.
std::string from_bytes(std::string_view bytes, Charset charset, bool& damaged);

/// UTF-8 (valid, NFC) in an encoding. nullopt, and the offset of the first character that it has not, where it cannot be lossless:
/// reading the bytes with from_bytes() gives `text` again.
std::optional<std::string> to_bytes(std::string_view text, Charset charset, std::size_t& offset);

}  // namespace kehoach::encoding
