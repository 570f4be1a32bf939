#include "text/accents.h"

#include <unicode/unorm2.h>

#include <array>
#include <cstdint>

#include "text/letters.h"
#include "text/remembered.h"

namespace kehoach::text {
namespace {

char32_t base_by_icu(char32_t c) {
    UErrorCode failed = U_ZERO_ERROR;
    const UNormalizer2* const nfc = unorm2_getNFCInstance(&failed);
    c = to_lower(c);
    // `ế` is `ê` with an accent, and `ê` is `e` with one.
    while (c >= 0x80) {
        std::array<UChar, 4> parts{};
        const auto size = unorm2_getRawDecomposition(nfc, static_cast<UChar32>(c), parts.data(), static_cast<std::int32_t>(parts.size()), &failed);
        if (size < 2 || failed > U_ZERO_ERROR) break;
        c = parts[0];
    }
    return c == U'đ' || c == U'ð' || c == U'ɖ' ? U'd' : c;
}

// The blocks that the letters of Vietnamese stand in.
constexpr char32_t low_end = 0x1C0;
constexpr char32_t high_begin = 0x1E00;
constexpr char32_t high_end = 0x1F00;

}  // namespace

char32_t base_letter(char32_t c) { return Remembered<base_by_icu, low_end, high_begin, high_end>::of(c); }

}  // namespace kehoach::text
