/// \file
/// A hash of bytes that is the same on every machine, and how it is written.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace kehoach::text {

/// FNV-1a with 64 bits: for each byte, exclusive or, then times the prime. `state` continues a hash.
constexpr std::uint64_t fnv1a(std::string_view bytes, std::uint64_t state = 0xcbf29ce484222325U) {
    for (const char c : bytes) {
        state ^= static_cast<unsigned char>(c);
        state *= 0x100000001b3U;
    }
    return state;
}

/// 16 hexadecimal digits, in lower case.
inline std::string hexadecimal(std::uint64_t value) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    for (unsigned shift = 64; shift > 0; shift -= 4) out += digits[(value >> (shift - 4)) & 0xF];
    return out;
}

}  // namespace kehoach::text
