/// \file
/// Passing over the characters of a text that need no look, without making code points of them.
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace kehoach::text {

/// Which beginnings of characters are those of characters that `is_plain` holds for: by the first byte of those of one byte, by the first two of
/// the others. Each is found out when it first comes: a text has some hundred of them, and to find out all beforehand costs more than most texts
/// do. Threads that find out the same write the same. A character of three bytes is passed where all that share its first two are plain; those
/// outside of U+1E00 to U+2BFF, and those of four bytes, are never.
template <bool (*is_plain)(char32_t)>
class PlainBytes {
public:
    /// The bytes of the plain character that begins at `i`, or 0. Requires i < text.size().
    static std::size_t size_at(std::string_view text, std::size_t i) {
        const auto lead = static_cast<unsigned char>(text[i]);
        if (lead < 0x80) return plain_size(step_over(lead));
        const auto trail = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0U;
        return (trail & ~trail_bits) == 0x80 && lead >= 0xC0 ? plain_size(step_over(lead, trail)) : 0;
    }

    /// The first byte at or behind `i` that begins a character that is not plain, or the end.
    static std::size_t skip(std::string_view text, std::size_t i) {
        while (i < text.size()) {
            const std::size_t size = size_at(text, i);
            if (size == 0) return i;
            i += size;
        }
        return i;
    }

private:
    // How many bytes are passed.
    using Step = std::uint8_t;
    static constexpr Step unknown = 0;
    static constexpr Step stop = 0xFF;
    static constexpr unsigned trail_bits = 0x3F;

    static std::size_t plain_size(Step step) { return step == stop ? 0 : step; }

    static Step step_over(unsigned char byte) {
        const Step step = one_[byte].load(std::memory_order_relaxed);
        return step != unknown ? step : remember(one_[byte], is_plain(byte) ? 1 : stop);
    }

    // Rows of the trails of one lead each: all that a text has of them mostly stands in one page of memory.
    static Step step_over(unsigned lead, unsigned trail) {
        auto& known = two_[(lead & trail_bits) << 6 | (trail & trail_bits)];
        const Step step = known.load(std::memory_order_relaxed);
        return step != unknown ? step : remember(known, find_out(lead, trail));
    }

    static Step find_out(char32_t lead, char32_t trail) {
        constexpr char32_t high_begin = 0x1E00;
        constexpr char32_t high_end = 0x2C00;
        if (lead >= 0xC2 && lead < 0xE0) return is_plain((lead & 0x1F) << 6 | (trail & 0x3F)) ? 2 : stop;
        constexpr char32_t block = 0x40;  // that share their first two bytes
        const char32_t first = (lead & 0x0F) << 12 | (trail & 0x3F) << 6;
        if ((lead & 0xF0) != 0xE0 || first < high_begin || first >= high_end) return stop;
        for (char32_t c = first; c < first + block; ++c) {
            if (!is_plain(c)) return stop;
        }
        return 3;
    }

    static Step remember(std::atomic<Step>& known, Step step) {
        known.store(step, std::memory_order_relaxed);
        return step;
    }

    static constinit inline std::array<std::atomic<Step>, 0x80> one_{};
    static constinit inline std::array<std::atomic<Step>, 0x1000> two_{};
};

}  // namespace kehoach::text
