#include "text/letters.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>

#include <array>
#include <cstdint>

#include "text/remembered.h"
#include "text/utf8.h"

namespace kehoach::text {

namespace {

// What Unicode says of a character: the bits below, and above them the code point of its small letter.
using Facts = std::uint32_t;

constexpr Facts letter = 1;
constexpr Facts upper = 2;
constexpr Facts lower = 4;
constexpr Facts word = 8;
constexpr Facts space = 16;
constexpr Facts invisible = 32;
constexpr Facts found_out = 64;  // of all, so that none is 0
constexpr unsigned lower_at = 8;

Facts facts_by_icu(char32_t c) {
    const auto code = static_cast<UChar32>(c);
    const auto category = U_GET_GC_MASK(code);
    Facts facts = found_out | ((category & U_GC_L_MASK) != 0 ? letter : 0) | ((category & U_GC_LU_MASK) != 0 ? upper : 0) |
                  ((category & U_GC_LL_MASK) != 0 ? lower : 0) | ((category & (U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK)) != 0 ? word : 0) |
                  ((category & U_GC_ZS_MASK) != 0 || c == U'\t' ? space : 0);
    const bool control = (category & (U_GC_CF_MASK | U_GC_CC_MASK)) != 0;
    if (control && c != U'\t' && c != U'\n') facts |= invisible;
    return facts | static_cast<Facts>(u_tolower(code)) << lower_at;
}

// Latin, the combining marks, and the Latin letters and punctuation of the extended blocks.
constexpr char32_t low_end = 0x370;
constexpr char32_t high_begin = 0x1E00;
constexpr char32_t high_end = 0x2070;

Facts facts_of(char32_t c) { return Remembered<facts_by_icu, low_end, high_begin, high_end>::of(c); }

bool has(char32_t c, Facts fact) { return (facts_of(c) & fact) != 0; }

}  // namespace

namespace beyond_ascii {

bool is_letter(char32_t c) { return has(c, letter); }
bool is_upper(char32_t c) { return has(c, upper); }
bool is_lower(char32_t c) { return has(c, lower); }
bool is_word_character(char32_t c) { return has(c, word); }
bool is_space(char32_t c) { return has(c, space); }
char32_t to_lower(char32_t c) { return facts_of(c) >> lower_at; }
char32_t to_upper(char32_t c) { return static_cast<char32_t>(u_toupper(static_cast<UChar32>(c))); }

}  // namespace beyond_ascii

bool is_invisible(char32_t c) { return has(c, invisible); }

namespace {

UScriptCode script_of(char32_t c) {
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(c), &status);
}

}  // namespace

bool needs_joiners(char32_t c) {
    // Digits and some signs count as emoji too, as they may be made to look like them.
    if (c < 0x250) return false;
    const UScriptCode script = script_of(c);
    if (script == USCRIPT_COMMON || script == USCRIPT_INHERITED) return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_EMOJI) != 0;
    return script != USCRIPT_UNKNOWN && script != USCRIPT_LATIN && script != USCRIPT_GREEK && script != USCRIPT_CYRILLIC;
}

bool is_right_to_left(char32_t c) {
    const auto direction = u_charDirection(static_cast<UChar32>(c));
    return direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC;
}

bool is_latin(char32_t c) { return script_of(c) == USCRIPT_LATIN; }

CharacterClass CharacterClasses::of(char32_t c) {
    const Facts mask = facts_of(c);
    CharacterClass out;
    out.word = (mask & word) != 0;
    out.space = (mask & space) != 0;
    out.invisible = (mask & invisible) != 0;
    const auto code = static_cast<UChar32>(c);
    out.stable = u_getIntPropertyValue(code, UCHAR_NFC_QUICK_CHECK) == UNORM_YES && u_getCombiningClass(code) == 0;
    return out;
}

CharacterClasses::CharacterClasses() {
    for (char32_t c = 0; c < low_end; ++c) known_[c] = of(c);
    for (char32_t c = high_begin; c < high_end; ++c) known_[low_end + c - high_begin] = of(c);
}

const CharacterClasses& character_classes() {
    static const CharacterClasses classes;
    return classes;
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
