#include "json/escape.h"

#include <cstdint>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace kehoach::json {
namespace {

unsigned byte_at(const char* at) { return static_cast<unsigned char>(*at); }

bool continues(unsigned byte, unsigned first = 0x80, unsigned last = 0xBF) { return byte >= first && byte <= last; }

// How many bytes a character that begins with this byte has; 0 where none begins so.
std::size_t size_of_character(unsigned lead) {
    if (lead < 0x80) return 1;
    if (lead < 0xC2) return 0;
    if (lead < 0xE0) return 2;
    if (lead < 0xF0) return 3;
    return lead < 0xF5 ? 4 : 0;
}

// What may follow a byte that begins a character: neither characters in longer forms than they need, nor surrogates, nor beyond U+10FFFF.
bool may_follow(unsigned lead, unsigned second) {
    switch (lead) {
        case 0xE0: return continues(second, 0xA0);
        case 0xED: return continues(second, 0x80, 0x9F);
        case 0xF0: return continues(second, 0x90);
        case 0xF4: return continues(second, 0x80, 0x8F);
        default: return continues(second);
    }
}

char* put(char* out, std::string_view text) {
    std::memcpy(out, text.data(), text.size());
    return out + text.size();
}

char* put_ascii(char* out, unsigned c) {
    constexpr std::string_view digits = "0123456789abcdef";
    switch (c) {
        case '"': return put(out, "\\\"");
        case '\\': return put(out, "\\\\");
        case '\b': return put(out, "\\b");
        case '\f': return put(out, "\\f");
        case '\n': return put(out, "\\n");
        case '\r': return put(out, "\\r");
        case '\t': return put(out, "\\t");
        default: break;
    }
    if (c < 0x20) {
        out = put(out, "\\u00");
        *out++ = digits[c >> 4U];
        *out++ = digits[c & 15U];
        return out;
    }
    *out++ = static_cast<char>(c);
    return out;
}

// Writes the character at `at`, or U+FFFD for what is none, and moves behind it. Requires at < end.
char* put_character(char* out, const char*& at, const char* end) {
    const unsigned lead = byte_at(at);
    if (lead < 0x80) {
        ++at;
        return put_ascii(out, lead);
    }
    const std::size_t wanted = size_of_character(lead);
    std::size_t size = 1;
    if (wanted > 1 && at + 1 < end && may_follow(lead, byte_at(at + 1))) {
        size = 2;
        while (size < wanted && at + size < end && continues(byte_at(at + size))) ++size;
    }
    if (size != wanted) {
        at += size;
        return put(out, "\xEF\xBF\xBD");
    }
    for (std::size_t i = 0; i < size; ++i) *out++ = *at++;
    return out;
}

#ifdef __SSE2__

constexpr std::size_t block_size = 16;

__m128i all(unsigned byte) { return _mm_set1_epi8(static_cast<char>(byte)); }
__m128i at_least(__m128i block, unsigned byte) { return _mm_cmpeq_epi8(_mm_max_epu8(block, all(byte)), block); }
unsigned bits_of(__m128i mask) { return static_cast<unsigned>(_mm_movemask_epi8(mask)); }

template <class Word>
std::uint64_t word_at(const char* at) {
    Word word;
    std::memcpy(&word, at, sizeof word);
    return word;
}

// The last bytes of a text, fewer than a block, with zeros behind them. Nothing behind the text is read.
__m128i load_rest(const char* at, std::size_t size) {
    constexpr std::size_t byte_bits = 8;
    std::uint64_t low = 0;
    std::uint64_t high = 0;
    if (size >= 8) {
        low = word_at<std::uint64_t>(at);
        // In two steps: a shift by all bits of the word is none.
        high = word_at<std::uint64_t>(at + size - 8) >> (byte_bits * (block_size - 1 - size)) >> byte_bits;
    } else if (size >= 4) {
        low = word_at<std::uint32_t>(at) | word_at<std::uint32_t>(at + size - 4) << (byte_bits * (size - 4));
    } else if (size > 0) {
        const auto byte = [&](std::size_t i) { return std::uint64_t{byte_at(at + i)} << (byte_bits * i); };
        low = byte(0) | byte(size / 2) | byte(size - 1);
    }
    return _mm_set_epi64x(static_cast<long long>(high), static_cast<long long>(low));
}

// Whether the first bytes of a block stand in a JSON string as they are. `pending` has a bit for each of its first bytes that must continue
// a character begun before, and becomes that of the next block. False also for valid UTF-8 where the first two bytes of a character must be
// looked at together.
bool is_plain(__m128i block, unsigned bytes, unsigned& pending) {
    __m128i special = _mm_or_si128(_mm_cmpeq_epi8(block, all('"')), _mm_cmpeq_epi8(block, all('\\')));
    special = _mm_or_si128(special, _mm_cmpeq_epi8(_mm_min_epu8(block, all(0x1F)), block));
    const unsigned in_text = (1U << bytes) - 1;
    const unsigned beyond_ascii = bits_of(block);
    if ((beyond_ascii | pending) == 0) return (bits_of(special) & in_text) == 0;
    special = _mm_or_si128(special, _mm_or_si128(_mm_cmpeq_epi8(block, all(0xE0)), _mm_cmpeq_epi8(block, all(0xED))));
    special = _mm_or_si128(special, _mm_or_si128(_mm_cmpeq_epi8(block, all(0xC0)), _mm_cmpeq_epi8(block, all(0xC1))));
    special = _mm_or_si128(special, at_least(block, 0xF0));
    const unsigned leads = bits_of(at_least(block, 0xC0));
    const unsigned wanted = pending | leads << 1U | bits_of(at_least(block, 0xE0)) << 2U;
    constexpr unsigned in_block = (1U << block_size) - 1;
    pending = wanted >> block_size;
    return (bits_of(special) & in_text) == 0 && (wanted & in_block) == (beyond_ascii & ~leads);
}

#endif

}  // namespace

char* put_escaped_portable(char* out, std::string_view text) {
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at < end) out = put_character(out, at, end);
    return out;
}

#ifdef __SSE2__

char* put_escaped(char* out, std::string_view text) {
    const char* at = text.data();
    const char* const end = at + text.size();
    unsigned pending = 0;
    while (at < end || pending != 0) {
        const auto left = static_cast<std::size_t>(end - at);
        const bool whole = left >= block_size;
        const std::size_t size = whole ? block_size : left;
        const __m128i block = whole ? _mm_loadu_si128(reinterpret_cast<const __m128i*>(at)) : load_rest(at, left);
        _mm_storeu_si128(reinterpret_cast<__m128i*>(out), block);
        const bool is_begun = pending != 0;
        if (is_plain(block, static_cast<unsigned>(size), pending)) {
            at += size;
            out += size;
            continue;
        }
        const char* const behind = at + size;
        if (is_begun) {
            // Back to the first byte of the character, which was written already.
            do {
                --at;
                --out;
            } while (continues(byte_at(at)));
        }
        do out = put_character(out, at, end);
        while (at < behind);
        pending = 0;
    }
    return out;
}

#else

char* put_escaped(char* out, std::string_view text) { return put_escaped_portable(out, text); }

#endif

}  // namespace kehoach::json
