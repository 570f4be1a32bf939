/// \file
/// What normalising changed in a text: counts by kind, and single changes with their places.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

namespace kehoach {

/// Kinds of changes, in the order in which reports list them. Their names stand in model/names.cpp.
enum class ChangeKind : std::uint8_t {
    legacy_encoding,  ///< text of TCVN3, VNI and the like that had been stored as other letters, now Unicode
    mojibake,         ///< UTF-8 that had been read as Windows-1252
    case_inferred,    ///< toned letters raised inside words of capitals, where the old encoding has no capitals for them
    mark_order,       ///< marks of a vowel in an order that NFC does not compose
    composed,         ///< letters and marks composed to NFC; in Word documents also whole paragraphs
    d_stroke,         ///< Ð, Ɖ, ð, ɖ in place of Đ, đ
    look_alikes,      ///< Cyrillic, Greek and other letters that look like Latin ones, inside Vietnamese words
    full_width,       ///< full-width forms
    ligatures,        ///< ﬁ, ﬂ and the like
    numerals,         ///< Ⅳ and the like, one character for a Roman numeral
    bullets,          ///< private-use characters of symbol fonts that stand for a bullet
    spaces,           ///< runs of spaces folded, special spaces replaced
    invisible,        ///< zero-width characters, soft hyphens, byte order marks
    bidi_controls,    ///< characters that turn the direction of text, and can hide what it says
    controls,         ///< control characters
    line_separators,  ///< U+2028, U+2029, U+0085, vertical tabs
    symbols,          ///< characters of symbol fonts replaced by those of Unicode
    markup,           ///< Markdown and HTML residue removed
    entities,         ///< character references replaced
    line_breaks,      ///< `<br>` and literal `\n` turned into line breaks
    tone_placement,   ///< on request: hoà or hòa
    letter_i_y,       ///< on request: kỹ thuật or kĩ thuật
    quotes,           ///< on request: one kind of quotation marks
    dashes,           ///< on request: one kind of dash
};

inline constexpr std::size_t change_kinds = static_cast<std::size_t>(ChangeKind::dashes) + 1;

/// Counts of changes by kind.
class Changes {
public:
    std::uint64_t& operator[](ChangeKind kind) { return counts_[static_cast<std::size_t>(kind)]; }
    std::uint64_t operator[](ChangeKind kind) const { return counts_[static_cast<std::size_t>(kind)]; }

private:
    std::array<std::uint64_t, change_kinds> counts_{};
};

/// One change and its place.
struct Change {
    ChangeKind kind = ChangeKind::composed;
    std::string part;          ///< of a Word document (`word/document.xml`); empty for text
    std::uint32_t line = 0;    ///< line of a text, or paragraph of the part, from 1 on
    std::uint32_t column = 0;  ///< code points of the line or paragraph before it, plus 1; in the text as decoded from its bytes
    std::string before;
    std::string after;
};

}  // namespace kehoach
