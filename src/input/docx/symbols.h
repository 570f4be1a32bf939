/// \file
/// The characters of Microsoft's symbol fonts as characters of Unicode.
#pragma once

#include <cstdint>
#include <string_view>

namespace kehoach::input::docx {

/// The fonts whose letters are signs. Word stores their characters as such or, more often, at U+F000 and above.
enum class SymbolFont : std::uint8_t { none, symbol, wingdings, wingdings_2, wingdings_3, webdings };

SymbolFont symbol_font(std::string_view font);

/// The character that `c` draws in the font; `c` itself where Unicode has none that is known here.
/// Sources: the mapping of Adobe's Symbol encoding, and the signs that The Unicode Standard 7.0 took over from Wingdings;
/// where a common sign of older fonts looks the same, that one.
char32_t shown_by(SymbolFont font, char32_t c);

}  // namespace kehoach::input::docx
