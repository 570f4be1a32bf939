/// \file
/// What kind of character a code point is, by Unicode's properties.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace kehoach::text {

/// The answers for characters that are not of ASCII, which Unicode's tables are asked for.
namespace beyond_ascii {
bool is_letter(char32_t c);
bool is_upper(char32_t c);
bool is_lower(char32_t c);
bool is_word_character(char32_t c);
bool is_space(char32_t c);
char32_t to_lower(char32_t c);
char32_t to_upper(char32_t c);
}  // namespace beyond_ascii

inline bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }

inline bool is_upper(char32_t c) { return c < 0x80 ? c >= U'A' && c <= U'Z' : beyond_ascii::is_upper(c); }
inline bool is_lower(char32_t c) { return c < 0x80 ? c >= U'a' && c <= U'z' : beyond_ascii::is_lower(c); }
inline char32_t to_lower(char32_t c) { return c >= 0x80 ? beyond_ascii::to_lower(c) : is_upper(c) ? c + (U'a' - U'A') : c; }
inline char32_t to_upper(char32_t c) { return c >= 0x80 ? beyond_ascii::to_upper(c) : is_lower(c) ? c - (U'a' - U'A') : c; }
inline bool is_letter(char32_t c) { return c < 0x80 ? is_lower(c) || is_upper(c) : beyond_ascii::is_letter(c); }

/// A letter, a mark or a number in any script: what must not be lost.
inline bool is_word_character(char32_t c) { return c < 0x80 ? is_letter(c) || is_digit(c) : beyond_ascii::is_word_character(c); }

/// Space, tab, no-break space and the other spaces of Unicode; no line break.
inline bool is_space(char32_t c) { return c < 0x80 ? c == U' ' || c == U'\t' : beyond_ascii::is_space(c); }

/// Zero-width characters, soft hyphen, byte order mark, bidi controls, control characters: nothing that a reader sees.
bool is_invisible(char32_t c);

/// Letters of scripts whose shapes or word borders zero-width characters tell (Khmer, Arabic, Devanagari, ...), and emoji.
bool needs_joiners(char32_t c);

/// Letters that are written from right to left.
bool is_right_to_left(char32_t c);

bool is_latin(char32_t c);

/// The answers of several of these questions at once, for loops over long texts.
struct CharacterClass {
    bool word : 1 = false;       ///< is_word_character()
    bool space : 1 = false;      ///< is_space()
    bool invisible : 1 = false;  ///< is_invisible()
    /// Normalization Form C leaves the character, and joins nothing to what stands before it (NFC_Quick_Check is Yes).
    bool stable : 1 = false;
};

class CharacterClasses {
public:
    CharacterClasses();
    CharacterClass operator()(char32_t c) const {
        if (c < low_end) return known_[c];
        if (c >= high_begin && c < high_end) return known_[low_end + c - high_begin];
        return of(c);
    }

    /// The same, not looked up in the table but in those of Unicode.
    static CharacterClass of(char32_t c);

private:
    // Latin with its combining marks, and the blocks of further Latin letters and of punctuation.
    static constexpr char32_t low_end = 0x370;
    static constexpr char32_t high_begin = 0x1E00;
    static constexpr char32_t high_end = 0x2070;

    std::array<CharacterClass, low_end + high_end - high_begin> known_;
};

/// The classes, made once.
const CharacterClasses& character_classes();

/// Hyphen, dashes and minus.
bool is_dash(char32_t c);

bool has_capital(std::string_view text);

/// True if there are at least two letters and none of them is lower case.
bool is_all_capitals(std::string_view text);

/// True if the first letter of the text is lower case and nothing but quotes or brackets stands before it.
bool starts_in_lower_case(std::string_view text);

/// True if the text has a letter, mark or number.
bool has_word_character(std::string_view text);

}  // namespace kehoach::text
