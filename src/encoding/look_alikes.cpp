#include "encoding/look_alikes.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace kehoach::encoding {
namespace {

struct Pair {
    char32_t code;
    char32_t letter;
};

// ICU's SpoofChecker calls these confusable. By code point.
constexpr std::array look_alikes = {
    Pair{U'Ð', U'Đ'},  Pair{U'ð', U'đ'},  Pair{0x131, U'i'}, Pair{0x189, U'Đ'}, Pair{0x1CD, U'Ă'}, Pair{0x1CE, U'ă'}, Pair{0x251, U'a'},
    Pair{0x256, U'đ'}, Pair{0x391, U'A'}, Pair{0x392, U'B'}, Pair{0x395, U'E'}, Pair{0x397, U'H'}, Pair{0x399, U'I'}, Pair{0x39A, U'K'},
    Pair{0x39C, U'M'}, Pair{0x39D, U'N'}, Pair{0x39F, U'O'}, Pair{0x3A1, U'P'}, Pair{0x3A4, U'T'}, Pair{0x3A5, U'Y'}, Pair{0x3A7, U'X'},
    Pair{0x3BD, U'v'}, Pair{0x3BF, U'o'}, Pair{0x3C1, U'p'}, Pair{0x3C5, U'u'}, Pair{0x3F9, U'C'}, Pair{0x405, U'S'}, Pair{0x406, U'I'},
    Pair{0x410, U'A'}, Pair{0x412, U'B'}, Pair{0x415, U'E'}, Pair{0x41A, U'K'}, Pair{0x41C, U'M'}, Pair{0x41D, U'H'}, Pair{0x41E, U'O'},
    Pair{0x420, U'P'}, Pair{0x421, U'C'}, Pair{0x422, U'T'}, Pair{0x423, U'Y'}, Pair{0x425, U'X'}, Pair{0x430, U'a'}, Pair{0x435, U'e'},
    Pair{0x43E, U'o'}, Pair{0x440, U'p'}, Pair{0x441, U'c'}, Pair{0x443, U'y'}, Pair{0x445, U'x'}, Pair{0x455, U's'}, Pair{0x456, U'i'},
    Pair{0x474, U'V'}, Pair{0x4C0, U'I'}, Pair{0x57D, U'u'},
};

constexpr std::array ligatures = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
constexpr char32_t first_ligature = 0xFB00;

constexpr std::array numerals = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "L", "C", "D", "M",
                                 "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "l", "c", "d", "m"};
constexpr char32_t first_numeral = 0x2160;

constexpr char32_t first_full_width = 0xFF01;
constexpr char32_t last_full_width = 0xFF5E;

// Alphabets of 52 letters, one behind the other.
constexpr char32_t first_mathematical = 0x1D400;
constexpr char32_t last_mathematical = 0x1D6A3;

}  // namespace

char32_t look_alike_of(char32_t c) {
    const auto found = std::lower_bound(look_alikes.begin(), look_alikes.end(), c, [](const Pair& p, char32_t code) { return p.code < code; });
    return found != look_alikes.end() && found->code == c ? found->letter : 0;
}

bool may_look_alike(char32_t c) {
    return look_alike_of(c) != 0 || full_width_of(c) != 0 || ligature_of(c) != nullptr || roman_numeral_of(c) != nullptr || mathematical_of(c) != 0;
}

char32_t full_width_of(char32_t c) { return c >= first_full_width && c <= last_full_width ? c - first_full_width + U'!' : 0; }

const char* ligature_of(char32_t c) { return c >= first_ligature && c < first_ligature + ligatures.size() ? ligatures[c - first_ligature] : nullptr; }

const char* roman_numeral_of(char32_t c) { return c >= first_numeral && c < first_numeral + numerals.size() ? numerals[c - first_numeral] : nullptr; }

char32_t mathematical_of(char32_t c) {
    if (c < first_mathematical || c > last_mathematical) return 0;
    constexpr char32_t letters = 52;
    const char32_t index = (c - first_mathematical) % letters;
    return index < letters / 2 ? U'A' + index : U'a' + index - letters / 2;
}

}  // namespace kehoach::encoding
