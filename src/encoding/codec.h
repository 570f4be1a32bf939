/// \file
/// The legacy encodings byte by byte.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "encoding/charsets.h"

namespace kehoach::encoding {

/// One legacy encoding, in both directions. Letters are sequences of one to four bytes; the longest sequence counts.
class Codec {
public:
    explicit Codec(Charset charset);

    /// A character and how it was found.
    struct Decoded {
        char32_t character = 0;
        std::size_t size = 1;    ///< bytes read
        bool is_letter = false;  ///< one of the letters of the encoding; else a byte that the encoding leaves to Windows-1252
    };

    /// Reads the character at `i` of `bytes`.
    [[nodiscard]] Decoded decode(std::string_view bytes, std::size_t i) const;

    /// Whether the bytes of a letter may begin with `byte`; others are decoded alone.
    [[nodiscard]] bool begins_letter(std::uint8_t byte) const { return states_[0].next[byte] != 0; }

    /// Adds the bytes of `c` (in NFC) to `out`. False, and nothing added, where the encoding has no such character.
    bool encode(char32_t c, std::string& out) const;

    [[nodiscard]] Charset charset() const { return charset_; }

private:
    // The bytes read so far of a letter. 0 is the state before its first byte, and stands for "no such state" in `next`.
    struct State {
        std::array<std::uint16_t, 256> next{};
        char32_t character = 0;
    };

    void add(char32_t letter, std::string_view bytes);
    void add_letters();

    Charset charset_;
    std::vector<State> states_ = std::vector<State>(1);
    std::array<char32_t, 256> others_{};
    std::unordered_map<char32_t, std::string> bytes_of_;
};

/// The codec of an encoding that is neither UTF-8, UTF-16 nor UTF-32; made once.
const Codec& codec(Charset charset);

/// The byte that Windows-1252 has for `c`, as old text arrives in Unicode documents: also C1 controls for the bytes without a character,
/// and the private-use characters U+F020 to U+F0FF of symbol fonts. -1 where there is none.
int byte_of(char32_t c);

}  // namespace kehoach::encoding
