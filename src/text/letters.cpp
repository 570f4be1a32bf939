#include "text/letters.h"

#include <unicode/uchar.h>

#include "text/utf8.h"

namespace kehoach::text {

bool is_letter(char32_t c) {
    if (c < 0x80) return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
    return u_isalpha(static_cast<UChar32>(c)) != 0;
}

bool is_upper(char32_t c) {
    if (c < 0x80) return c >= U'A' && c <= U'Z';
    return u_isupper(static_cast<UChar32>(c)) != 0;
}

bool is_lower(char32_t c) {
    if (c < 0x80) return c >= U'a' && c <= U'z';
    return u_islower(static_cast<UChar32>(c)) != 0;
}

char32_t to_lower(char32_t c) {
    if (c < 0x80) return c >= U'A' && c <= U'Z' ? c + 32 : c;
    return static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
}

char32_t to_upper(char32_t c) {
    if (c < 0x80) return c >= U'a' && c <= U'z' ? c - 32 : c;
    return static_cast<char32_t>(u_toupper(static_cast<UChar32>(c)));
}

bool is_word_character(char32_t c) {
    if (c < 0x80) return is_letter(c) || is_digit(c);
    const auto mask = U_GET_GC_MASK(static_cast<UChar32>(c));
    return (mask & (U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK)) != 0;
}

bool is_space(char32_t c) {
    if (c < 0x80) return c == U' ' || c == U'\t';
    return U_GET_GC_MASK(static_cast<UChar32>(c)) == U_GC_ZS_MASK;
}

bool is_invisible(char32_t c) {
    if (c < 0x80) return (c < 0x20 && c != U'\t' && c != U'\n') || c == 0x7F;
    const auto mask = U_GET_GC_MASK(static_cast<UChar32>(c));
    return (mask & (U_GC_CF_MASK | U_GC_CC_MASK)) != 0;
}

bool is_dash(char32_t c) { return c == U'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212; }

bool has_capital(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        if (is_upper(next_code_point(text, i))) return true;
    }
    return false;
}

bool is_all_capitals(std::string_view text) {
    int capitals = 0;
    for (std::size_t i = 0; i < text.size();) {
        const char32_t c = next_code_point(text, i);
        if (is_lower(c)) return false;
        if (is_upper(c)) ++capitals;
    }
    return capitals >= 2;
}

bool starts_in_lower_case(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const char32_t c = next_code_point(text, i);
        if (is_letter(c)) return is_lower(c);
        if (is_digit(c)) return false;
        const bool opens = c == U'"' || c == U'\'' || c == U'(' || c == 0x201C || c == 0x2018 || c == U'[';
        if (!opens) return false;
    }
    return false;
}

bool has_word_character(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        if (is_word_character(next_code_point(text, i))) return true;
    }
    return false;
}

}  // namespace kehoach::text
