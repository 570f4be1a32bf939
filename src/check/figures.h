/// \file
/// How Decree 30/2020/NĐ-CP wants the components of a document to look: Phụ lục I, Phần I, Mục II, III and V.
#pragma once

#include <cstdint>
#include <string_view>

#include "check/component_lines.h"

namespace kehoach::checks {

/// Whether a component is set in a way; `open` where the decree does not say.
enum class Wanted : std::uint8_t { no, yes, open };

/// The figures of one component. Sizes in half points.
struct Figures {
    Component component;
    std::string_view term;  ///< key in the catalogue's terms
    std::uint16_t smallest;
    std::uint16_t largest;
    Wanted bold;
    Wanted italic;
    bool capitals;  ///< all letters; false where the decree wants small ones, or another rule looks at them
    bool centred;   ///< between the margins of the page
};

const Figures& figures_of(Component component);

}  // namespace kehoach::checks
