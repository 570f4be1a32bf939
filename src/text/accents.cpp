#include "text/accents.h"

#include <unicode/unorm2.h>

#include <array>
#include <atomic>
#include <cstdint>

#include "text/letters.h"

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

char32_t base_letter(char32_t c) {
    // Each is found out when it first comes; threads that find out the same write the same. None is 0 but that of U+0000.
    static constinit std::array<std::atomic<char32_t>, low_end + (high_end - high_begin)> known{};
    const bool high = c >= high_begin && c < high_end;
    if (c >= low_end && !high) return base_by_icu(c);
    auto& entry = known[high ? low_end + (c - high_begin) : c];
    char32_t base = entry.load(std::memory_order_relaxed);
    if (base == 0) {
        base = base_by_icu(c);
        entry.store(base, std::memory_order_relaxed);
    }
    return base;
}

}  // namespace kehoach::text
