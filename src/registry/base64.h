/// \file
/// Base64 (RFC 4648).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kehoach::registry {

/// The bytes that a text stands for; line breaks and spaces do not count. nullopt where it is no base64.
std::optional<std::string> from_base64(std::string_view text);

}  // namespace kehoach::registry
