#include "text/words.h"

#include "text/letters.h"
#include "text/utf8.h"

namespace kehoach::text {

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blank = " \t\n\r";
    const auto first = text.find_first_not_of(blank);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blank) - first + 1);
}

std::string_view without_final(std::string_view text, std::string_view characters) {
    while (!text.empty() && (text.back() == ' ' || characters.find(text.back()) != std::string_view::npos)) {
        text.remove_suffix(1);
    }
    return text;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find(separator, at), text.size());
        const auto part = trimmed(text.substr(at, end - at));
        if (!part.empty()) parts.push_back(part);
        at = end + 1;
    }
    return parts;
}

std::vector<std::string_view> lines(std::string_view text) { return split(text, '\n'); }

void append_with(std::string& text, std::string_view part, std::string_view separator) {
    if (part.empty()) return;
    if (!text.empty()) text += separator;
    text += part;
}

bool ends_a_sentence(std::string_view text) {
    std::size_t end = text.size();
    while (end > 0) {
        const char32_t c = code_point_before(text, end);
        if (c == U'.' || c == U';' || c == U':' || c == U'!' || c == U'?' || c == U'…') return true;
        const bool closes = c == U')' || c == U'"' || c == 0x201D || c == 0x2019 || c == U']' || c == U' ';
        if (!closes) return false;
        end -= c < 0x80 ? 1 : 3;
    }
    return false;
}

std::string_view last_word(std::string_view text) {
    std::size_t end = text.size();
    while (end > 0 && !is_word_character(code_point_before(text, end))) {
        do {
            --end;
        } while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80);
    }
    std::size_t start = end;
    while (start > 0 && is_word_character(code_point_before(text, start))) {
        do {
            --start;
        } while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80);
    }
    return text.substr(start, end - start);
}

bool looks_like_a_name(std::string_view text) {
    int words = 0;
    bool at_start = true;
    for (std::size_t i = 0; i < text.size();) {
        const char32_t c = next_code_point(text, i);
        if (is_letter(c)) {
            if (at_start && !is_upper(c)) return false;
            if (at_start) ++words;
            at_start = false;
        } else if (c == U' ' || c == U'.' || is_dash(c) || c == U'\'' || c == 0x2019) {
            at_start = true;
        } else {
            return false;
        }
    }
    return words >= 2 && words <= 7;
}

}  // namespace kehoach::text
