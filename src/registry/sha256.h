/// \file
/// The SHA-256 digest (FIPS 180-4) of some bytes.
#pragma once

#include <string>
#include <string_view>

namespace kehoach {

/// 64 hexadecimal digits in lower case.
std::string sha256(std::string_view bytes);

}  // namespace kehoach
