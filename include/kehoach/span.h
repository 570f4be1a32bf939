/// \file
/// Where a value stood in its source.
#pragma once

#include <algorithm>
#include <cstdint>

namespace kehoach {

/// What the numbers of a span count.
enum class PlaceUnit : std::uint8_t { line, block };

/// First and last line of a text file, or first and last block of a DOCX body, counted from 1.
/// A default span (0, 0) says that the value has no place of its own.
struct Span {
    std::uint32_t first = 0;
    std::uint32_t last = 0;

    [[nodiscard]] bool is_known() const { return first != 0; }

    /// The smallest span that covers both.
    [[nodiscard]] Span joined_with(Span other) const {
        if (!is_known()) return other;
        if (!other.is_known()) return *this;
        return {std::min(first, other.first), std::max(last, other.last)};
    }
};

}  // namespace kehoach
