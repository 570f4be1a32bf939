#include "input/docx/number_formats.h"

#include <array>
#include <cstddef>
#include <utility>

#include "text/utf8.h"

namespace kehoach::input::docx {
namespace {

struct Named {
    std::string_view name;
    NumberFormat format;
};

constexpr std::array names = {
    Named{"decimal", NumberFormat::decimal},
    Named{"decimalZero", NumberFormat::decimal_zero},
    Named{"upperRoman", NumberFormat::upper_roman},
    Named{"lowerRoman", NumberFormat::lower_roman},
    Named{"upperLetter", NumberFormat::upper_letter},
    Named{"lowerLetter", NumberFormat::lower_letter},
    Named{"ordinal", NumberFormat::ordinal},
    Named{"cardinalText", NumberFormat::cardinal_text},
    Named{"ordinalText", NumberFormat::ordinal_text},
    Named{"decimalEnclosedCircle", NumberFormat::enclosed_circle},
    Named{"decimalEnclosedCircleChinese", NumberFormat::enclosed_circle},
    Named{"numberInDash", NumberFormat::in_dash},
    Named{"hex", NumberFormat::hexadecimal},
    Named{"vietnameseCounting", NumberFormat::vietnamese_counting},
    Named{"chicago", NumberFormat::chicago},
    Named{"bullet", NumberFormat::bullet},
    Named{"none", NumberFormat::none},
    // The two spellings of Word 2003 and of numbers with half-width digits.
    Named{"decimal-zero", NumberFormat::decimal_zero},
    Named{"upper-roman", NumberFormat::upper_roman},
    Named{"lower-roman", NumberFormat::lower_roman},
    Named{"upper-letter", NumberFormat::upper_letter},
    Named{"lower-letter", NumberFormat::lower_letter},
    Named{"cardinal-text", NumberFormat::cardinal_text},
    Named{"ordinal-text", NumberFormat::ordinal_text},
    Named{"decimalHalfWidth", NumberFormat::decimal},
};

std::string padded(std::int64_t number, std::size_t width) {
    std::string digits = std::to_string(number);
    if (number >= 0 && digits.size() < width) digits.insert(0, width - digits.size(), '0');
    return digits;
}

std::string roman(std::int64_t number, bool upper) {
    // Word goes on with thousands; beyond this the numeral says nothing any more.
    constexpr std::int64_t highest = 32767;
    if (number <= 0 || number > highest) return std::to_string(number);
    constexpr std::array<std::pair<int, std::string_view>, 13> steps = {{{1000, "M"},
                                                                         {900, "CM"},
                                                                         {500, "D"},
                                                                         {400, "CD"},
                                                                         {100, "C"},
                                                                         {90, "XC"},
                                                                         {50, "L"},
                                                                         {40, "XL"},
                                                                         {10, "X"},
                                                                         {9, "IX"},
                                                                         {5, "V"},
                                                                         {4, "IV"},
                                                                         {1, "I"}}};
    std::string out;
    for (const auto& [value, letters] : steps) {
        for (; number >= value; number -= value) out += letters;
    }
    if (!upper) {
        for (char& c : out) c = static_cast<char>(c + ('a' - 'A'));
    }
    return out;
}

// A to Z, then AA, BB: the letter again for each round, as Word prints it.
std::string letters(std::int64_t number, char first) {
    constexpr std::int64_t highest = 780;  // thirty rounds
    if (number <= 0 || number > highest) return std::to_string(number);
    const auto index = number - 1;
    return std::string(static_cast<std::size_t>(index / 26 + 1), static_cast<char>(first + index % 26));
}

std::string_view english_suffix(std::int64_t number) {
    const auto tens = number % 100;
    if (tens >= 11 && tens <= 13) return "th";
    switch (number % 10) {
        case 1: return "st";
        case 2: return "nd";
        case 3: return "rd";
        default: return "th";
    }
}

struct EnglishNumber {
    std::string_view cardinal;
    std::string_view ordinal;
};

constexpr std::array<EnglishNumber, 20> english_units = {{{"zero", "zeroth"},         {"one", "first"},           {"two", "second"},
                                                          {"three", "third"},         {"four", "fourth"},         {"five", "fifth"},
                                                          {"six", "sixth"},           {"seven", "seventh"},       {"eight", "eighth"},
                                                          {"nine", "ninth"},          {"ten", "tenth"},           {"eleven", "eleventh"},
                                                          {"twelve", "twelfth"},      {"thirteen", "thirteenth"}, {"fourteen", "fourteenth"},
                                                          {"fifteen", "fifteenth"},   {"sixteen", "sixteenth"},   {"seventeen", "seventeenth"},
                                                          {"eighteen", "eighteenth"}, {"nineteen", "nineteenth"}}};
constexpr std::array<EnglishNumber, 10> english_tens = {{{"", ""},
                                                         {"ten", "tenth"},
                                                         {"twenty", "twentieth"},
                                                         {"thirty", "thirtieth"},
                                                         {"forty", "fortieth"},
                                                         {"fifty", "fiftieth"},
                                                         {"sixty", "sixtieth"},
                                                         {"seventy", "seventieth"},
                                                         {"eighty", "eightieth"},
                                                         {"ninety", "ninetieth"}}};

// `One`, `Twenty-first`, `One hundred five`: numbers as English words, the first with a capital.
std::string english(std::int64_t number, bool ordinal) {
    if (number < 0 || number > 9999) return std::to_string(number);
    const auto word = [&](const EnglishNumber& n, bool last) { return last && ordinal ? n.ordinal : n.cardinal; };
    std::string out;
    const auto add = [&](std::string_view part, std::string_view separator) {
        if (!out.empty()) out += separator;
        out += part;
    };
    auto rest = static_cast<std::size_t>(number);
    if (rest >= 1000) {
        add(english_units[rest / 1000].cardinal, " ");
        rest %= 1000;
        add(rest == 0 && ordinal ? "thousandth" : "thousand", " ");
        if (rest == 0) rest = 10000;
    }
    if (rest >= 100 && rest < 1000) {
        add(english_units[rest / 100].cardinal, " ");
        rest %= 100;
        add(rest == 0 && ordinal ? "hundredth" : "hundred", " ");
        if (rest == 0) rest = 10000;
    }
    if (rest < 20) {
        add(word(english_units[rest], true), " ");
    } else if (rest < 100) {
        add(word(english_tens[rest / 10], rest % 10 == 0), " ");
        if (rest % 10 != 0) add(word(english_units[rest % 10], true), "-");
    }
    if (out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - ('a' - 'A'));
    return out;
}

constexpr std::array<std::string_view, 10> vietnamese_digits = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};

std::string vietnamese(std::int64_t number) {
    if (number < 1 || number > 99) return std::to_string(number);
    const auto tens = static_cast<std::size_t>(number / 10);
    const auto units = static_cast<std::size_t>(number % 10);
    if (tens == 0) return std::string(vietnamese_digits[units]);
    std::string out = tens == 1 ? "mười" : std::string(vietnamese_digits[tens]) + " mươi";
    if (units == 0) return out;
    out += ' ';
    if (units == 1 && tens > 1) return out + "mốt";
    if (units == 5) return out + "lăm";
    return out + std::string(vietnamese_digits[units]);
}

std::string enclosed(std::int64_t number) {
    std::string out;
    if (number >= 1 && number <= 20) {
        text::append(out, static_cast<char32_t>(0x245F + number));
    } else if (number >= 21 && number <= 35) {
        text::append(out, static_cast<char32_t>(0x3251 + number - 21));
    } else if (number >= 36 && number <= 50) {
        text::append(out, static_cast<char32_t>(0x32B1 + number - 36));
    } else {
        out = std::to_string(number);
    }
    return out;
}

std::string chicago(std::int64_t number) {
    constexpr std::array<std::string_view, 4> marks = {"*", "†", "‡", "§"};
    constexpr std::int64_t highest = 80;
    if (number < 1 || number > highest) return std::to_string(number);
    std::string out;
    for (std::int64_t i = 0; i <= (number - 1) / 4; ++i) out += marks[static_cast<std::size_t>((number - 1) % 4)];
    return out;
}

std::string hexadecimal(std::int64_t number) {
    if (number <= 0) return std::to_string(number);
    std::string out;
    for (; number > 0; number /= 16) out.insert(out.begin(), "0123456789ABCDEF"[number % 16]);
    return out;
}

}  // namespace

NumberFormat number_format(std::string_view name, std::string_view custom_format) {
    if (name == "custom") {
        if (custom_format.starts_with("00001")) return NumberFormat::decimal_zero_5;
        if (custom_format.starts_with("0001")) return NumberFormat::decimal_zero_4;
        if (custom_format.starts_with("001")) return NumberFormat::decimal_zero_3;
        if (custom_format.starts_with("01")) return NumberFormat::decimal_zero;
        return NumberFormat::unknown;
    }
    for (const auto& known : names) {
        if (known.name == name) return known.format;
    }
    return NumberFormat::unknown;
}

std::string formatted(std::int64_t number, NumberFormat format) {
    switch (format) {
        case NumberFormat::decimal:
        case NumberFormat::unknown: return std::to_string(number);
        case NumberFormat::decimal_zero: return padded(number, 2);
        case NumberFormat::decimal_zero_3: return padded(number, 3);
        case NumberFormat::decimal_zero_4: return padded(number, 4);
        case NumberFormat::decimal_zero_5: return padded(number, 5);
        case NumberFormat::upper_roman: return roman(number, true);
        case NumberFormat::lower_roman: return roman(number, false);
        case NumberFormat::upper_letter: return letters(number, 'A');
        case NumberFormat::lower_letter: return letters(number, 'a');
        case NumberFormat::ordinal: return std::to_string(number) + std::string(english_suffix(number));
        case NumberFormat::cardinal_text: return english(number, false);
        case NumberFormat::ordinal_text: return english(number, true);
        case NumberFormat::enclosed_circle: return enclosed(number);
        case NumberFormat::in_dash: return "- " + std::to_string(number) + " -";
        case NumberFormat::hexadecimal: return hexadecimal(number);
        case NumberFormat::vietnamese_counting: return vietnamese(number);
        case NumberFormat::chicago: return chicago(number);
        case NumberFormat::bullet:
        case NumberFormat::none: return {};
    }
    return std::to_string(number);
}

}  // namespace kehoach::input::docx
