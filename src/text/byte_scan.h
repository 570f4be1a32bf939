/// \file
/// Bytes looked for sixteen at a time.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstring>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace kehoach::text {

namespace byte_scan {

// Both compilers have such vectors on every processor.
using Bytes = unsigned char __attribute__((vector_size(16)));

inline Bytes load(const char* from) {
    Bytes bytes;
    std::memcpy(&bytes, from, sizeof(Bytes));
    return bytes;
}

// A bit for each byte that is set in a comparison of vectors, the lowest for the first.
template <class Mask>
unsigned bits_of(const Mask& mask) {
    static_assert(sizeof(mask) == sizeof(Bytes));
#ifdef __SSE2__
    __m128i bytes;
    std::memcpy(&bytes, &mask, sizeof(bytes));
    return static_cast<unsigned>(_mm_movemask_epi8(bytes));
#else
    std::array<unsigned char, sizeof(Bytes)> bytes;
    std::memcpy(bytes.data(), &mask, sizeof(mask));
    unsigned bits = 0;
    for (unsigned i = 0; i < bytes.size(); ++i) bits |= (bytes[i] != 0 ? 1U : 0U) << i;
    return bits;
#endif
}

}  // namespace byte_scan

/// The offset of the first byte at or behind `from` that `test` holds for, or text.size(). `test` takes sixteen bytes at once as well as a single
/// one: `[](auto byte) { return (byte >= '0') & (byte <= '9'); }`. For bytes that are rare.
template <class Test>
std::size_t find_byte(std::string_view text, std::size_t from, const Test& test) {
    using namespace byte_scan;
    std::size_t i = from;
    for (; i + sizeof(Bytes) <= text.size(); i += sizeof(Bytes)) {
        if (const unsigned found = bits_of(test(load(text.data() + i))); found != 0) return i + static_cast<unsigned>(std::countr_zero(found));
    }
    while (i < text.size() && !test(static_cast<unsigned char>(text[i]))) ++i;
    return i;
}

/// The offset of the first byte at or behind `from` for which `test` holds with the byte behind it, or npos. `test` is as of find_byte(), of two.
template <class Test>
std::size_t find_two(std::string_view text, std::size_t from, const Test& test) {
    using namespace byte_scan;
    std::size_t i = from;
    for (; i + sizeof(Bytes) < text.size(); i += sizeof(Bytes)) {
        const unsigned found = bits_of(test(load(text.data() + i), load(text.data() + i + 1)));
        if (found != 0) return i + static_cast<unsigned>(std::countr_zero(found));
    }
    for (; i + 1 < text.size(); ++i) {
        if (test(static_cast<unsigned char>(text[i]), static_cast<unsigned char>(text[i + 1]))) return i;
    }
    return std::string_view::npos;
}

/// The offset of the first `first` at or behind `from` that is followed by `second`, or npos.
inline std::size_t find_pair(std::string_view text, char first, char second, std::size_t from = 0) {
    const auto a = static_cast<unsigned char>(first);
    const auto b = static_cast<unsigned char>(second);
    return find_two(text, from, [a, b](auto byte, auto next) { return (byte == a) & (next == b); });
}

/// text.find(needle, from) for a needle of at least two bytes, told by the pair of its bytes at `pair`, which should be a rare one.
inline std::size_t find_by_pair(std::string_view text, std::string_view needle, std::size_t pair, std::size_t from = 0) {
    if (from > text.size()) return std::string_view::npos;
    for (auto at = find_pair(text, needle[pair], needle[pair + 1], from + pair); at != std::string_view::npos;
         at = find_pair(text, needle[pair], needle[pair + 1], at + 1)) {
        if (text.substr(at - pair).starts_with(needle)) return at - pair;
    }
    return std::string_view::npos;
}

}  // namespace kehoach::text
