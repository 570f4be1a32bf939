#include "text/utf8.h"

#include <unicode/utf8.h>

#include <array>
#include <cstdint>

namespace kehoach::text {
namespace {

// ICU's macros work on unsigned bytes.
const std::uint8_t* octets(std::string_view text) { return reinterpret_cast<const std::uint8_t*>(text.data()); }

}  // namespace

std::optional<std::size_t> first_invalid_utf8(std::string_view bytes) {
    std::size_t i = 0;
    const std::size_t size = bytes.size();
    const std::uint8_t* data = octets(bytes);
    while (i < size) {
        if (data[i] < 0x80) {
            ++i;
            continue;
        }
        const std::size_t start = i;
        UChar32 c = 0;
        U8_NEXT(data, i, size, c);
        if (c < 0) return start;
    }
    return std::nullopt;
}

char32_t next_beyond_ascii(std::string_view text, std::size_t& offset) {
    const std::uint8_t* data = octets(text);
    // Nearly all are letters of two bytes.
    const std::uint8_t lead = data[offset];
    if (lead >= 0xC2 && lead < 0xE0 && offset + 1 < text.size() && U8_IS_TRAIL(data[offset + 1])) {
        offset += 2;
        return (lead & 0x1FU) << 6 | (data[offset - 1] & 0x3FU);
    }
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(data, offset, text.size(), c);
    return static_cast<char32_t>(c);
}

char32_t code_point_before(std::string_view text, std::size_t offset) {
    if (offset == 0) return 0;
    do {
        --offset;
    } while (offset > 0 && U8_IS_TRAIL(text[offset]));
    return code_point_at(text, offset);
}

void append_beyond_ascii(std::string& out, char32_t code_point) {
    std::array<std::uint8_t, U8_MAX_LENGTH> buffer{};
    std::size_t size = 0;
    U8_APPEND_UNSAFE(buffer, size, static_cast<std::uint32_t>(code_point));
    out.append(reinterpret_cast<const char*>(buffer.data()), size);
}

std::size_t length(std::string_view text) {
    std::size_t count = 0;
    for (const char c : text) count += U8_IS_TRAIL(c) ? 0 : 1;
    return count;
}

std::size_t utf16_length(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size();) count += next_code_point(text, i) >= 0x10000 ? 2U : 1U;
    return count;
}

}  // namespace kehoach::text
