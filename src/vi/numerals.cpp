#include "vi/numerals.h"

#include <array>
#include <cstddef>
#include <string>

#include "text/fold.h"
#include "text/utf8.h"

namespace kehoach::vi {
namespace {

constexpr std::array<std::string_view, 4> tens = {"", "X", "XX", "XXX"};
constexpr std::array<std::string_view, 10> units = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

constexpr std::u32string_view alphabet = U"abcdđeghiklmnopqrstuvxy";

struct NumberWord {
    std::string_view word;
    int value;
};

constexpr std::array words = {
    NumberWord{"nhất", 1}, NumberWord{"một", 1}, NumberWord{"hai", 2},  NumberWord{"nhì", 2},   NumberWord{"ba", 3},
    NumberWord{"tư", 4},   NumberWord{"bốn", 4}, NumberWord{"năm", 5},  NumberWord{"sáu", 6},   NumberWord{"bảy", 7},
    NumberWord{"bẩy", 7},  NumberWord{"tám", 8}, NumberWord{"chín", 9}, NumberWord{"mười", 10},
};

}  // namespace

int roman_value(std::string_view numeral) {
    for (std::size_t ten = tens.size(); ten-- > 0;) {
        if (!numeral.starts_with(tens[ten])) continue;
        const auto rest = numeral.substr(tens[ten].size());
        for (std::size_t unit = 0; unit < units.size(); ++unit) {
            if (rest == units[unit]) return static_cast<int>(ten * 10 + unit);
        }
        return 0;
    }
    return 0;
}

std::string roman_numeral(int value) {
    if (value < 1 || value > 39) return {};
    const auto number = static_cast<std::size_t>(value);
    return std::string(tens[number / 10]) + std::string(units[number % 10]);
}

int letter_value(char32_t letter) {
    if (letter == U'f') letter = U'g';
    if (letter == U'j') letter = U'k';
    const auto at = alphabet.find(letter);
    return at == std::u32string_view::npos ? 0 : static_cast<int>(at) + 1;
}

std::string letter_at(int value) {
    std::string out;
    if (value >= 1 && static_cast<std::size_t>(value) <= alphabet.size()) text::append(out, alphabet[static_cast<std::size_t>(value) - 1]);
    return out;
}

int word_value(std::string_view folded) {
    for (const auto& [word, value] : words) {
        if (text::fold(word) == folded) return value;
    }
    return 0;
}

}  // namespace kehoach::vi
