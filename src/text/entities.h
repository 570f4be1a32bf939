/// \file
/// Character references of HTML and XML.
#pragma once

#include <cstddef>
#include <string_view>

namespace kehoach::text {

/// A decoded reference: its code point (0 if there is none at that place) and the offset behind it.
struct Entity {
    char32_t code_point = 0;
    std::size_t end = 0;
};

/// The reference that starts with the `&` at `offset`, such as `&amp;`, `&#8211;` or `&#x2013;`.
Entity entity_at(std::string_view text, std::size_t offset);

}  // namespace kehoach::text
