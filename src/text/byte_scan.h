/// \file
/// Bytes looked for sixteen at a time.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace kehoach::text {

namespace byte_scan {

// Both compilers have such vectors on every processor.
using Bytes = unsigned char __attribute__((vector_size(16)));

inline Bytes load(const char* from) {
    Bytes bytes;
    std::memcpy(&bytes, from, sizeof(Bytes));
    return bytes;
}

template <class Mask>
bool any(const Mask& mask) {
    std::array<std::uint64_t, 2> words;
    static_assert(sizeof(words) == sizeof(mask));
    std::memcpy(words.data(), &mask, sizeof(mask));
    return (words[0] | words[1]) != 0;
}

}  // namespace byte_scan

/// The offset of the first byte at or behind `from` that `test` holds for, or text.size(). `test` takes sixteen bytes at once as well as a single
/// one: `[](auto byte) { return (byte >= '0') & (byte <= '9'); }`. For bytes that are rare.
template <class Test>
std::size_t find_byte(std::string_view text, std::size_t from, const Test& test) {
    using namespace byte_scan;
    std::size_t i = from;
    for (; i + sizeof(Bytes) <= text.size() && !any(test(load(text.data() + i))); i += sizeof(Bytes)) {
    }
    while (i < text.size() && !test(static_cast<unsigned char>(text[i]))) ++i;
    return i;
}

/// The offset of the first `first` at or behind `from` that is followed by `second`, or npos.
inline std::size_t find_pair(std::string_view text, char first, char second, std::size_t from = 0) {
    using namespace byte_scan;
    std::size_t i = from;
    const auto a = static_cast<unsigned char>(first);
    const auto b = static_cast<unsigned char>(second);
    for (; i + sizeof(Bytes) < text.size() && !any((load(text.data() + i) == a) & (load(text.data() + i + 1) == b)); i += sizeof(Bytes)) {
    }
    for (; i + 1 < text.size(); ++i) {
        if (text[i] == first && text[i + 1] == second) return i;
    }
    return std::string_view::npos;
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
