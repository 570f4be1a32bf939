#include "text/display.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"

namespace kehoach::text {
namespace {

std::size_t columns_of(char32_t c) {
    if (c >= U' ' && c < 0x7F) return 1;
    const auto code = static_cast<UChar32>(c);
    const auto category = U_GET_GC_MASK(code);
    if ((category & (U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CF_MASK | U_GC_CC_MASK)) != 0) return c == 0xAD ? 1 : 0;
    // A vowel or a final consonant of Hangul joins the consonant before it.
    const int syllable = u_getIntPropertyValue(code, UCHAR_HANGUL_SYLLABLE_TYPE);
    if (syllable == U_HST_VOWEL_JAMO || syllable == U_HST_TRAILING_JAMO) return 0;
    const int width = u_getIntPropertyValue(code, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

// Parts a word that is longer than a line: the bytes of it that fit, with at least one character.
std::size_t fitting(std::string_view word, std::size_t width) {
    std::size_t used = 0;
    std::size_t after_mark = 0;
    for (std::size_t at = 0; at < word.size();) {
        const std::size_t start = at;
        const char32_t c = next_code_point(word, at);
        used += columns_of(c);
        if (used > width && start > 0) return after_mark > 0 ? after_mark : start;
        if (c == U'/' || c == U',' || c == U';' || is_dash(c)) after_mark = at;
    }
    return word.size();
}

}  // namespace

std::size_t display_width(std::string_view line) {
    std::size_t width = 0;
    for (std::size_t at = 0; at < line.size();) width += columns_of(next_code_point(line, at));
    return width;
}

std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
    width = std::max<std::size_t>(width, 1);
    std::vector<std::string> out;
    for (const auto line : lines(text)) {
        std::string current;
        std::size_t used = 0;
        for (auto word : split(line, ' ')) {
            std::size_t size = display_width(word);
            if (!current.empty() && used + 1 + size > width) {
                out.push_back(std::move(current));
                current.clear();
                used = 0;
            }
            while (size > width) {
                const std::size_t fits = fitting(word, width);
                if (fits == word.size()) break;  // one character that is wider than the line
                out.emplace_back(word.substr(0, fits));
                size -= display_width(word.substr(0, fits));
                word.remove_prefix(fits);
            }
            if (!current.empty()) {
                current += ' ';
                ++used;
            }
            current += word;
            used += size;
        }
        out.push_back(std::move(current));
    }
    if (out.empty()) out.emplace_back();
    return out;
}

std::size_t extent(std::string_view text) {
    std::size_t out = 0;
    for (const auto& line : wrapped(text, static_cast<std::size_t>(-1))) out = std::max(out, display_width(line));
    return out;
}

}  // namespace kehoach::text
