/// \file
/// Whether the bytes of a part may hold text that is not yet composed Unicode. Clean documents are told by one pass over their bytes,
/// and pay nothing else.
#pragma once

#include <string_view>

namespace kehoach::input::docx {

/// Each is true where in doubt.
struct TextHints {
    bool legacy_font = false;    ///< what begins like the name of a font of TCVN3, VNI, VPS or VISCII
    bool odd_character = false;  ///< a character that composed Vietnamese text has not, or a reference to one
    bool private_use = false;    ///< U+E000 to U+F8FF: bullets of symbol fonts, and text in fonts that Windows takes for such
};

TextHints text_hints(std::string_view xml);

}  // namespace kehoach::input::docx
