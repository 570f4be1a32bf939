#include "vi/tone_placement.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "text/letters.h"
#include "text/utf8.h"
#include "vi/syllables.h"

namespace kehoach::vi {
namespace {

// The syllables that are written with y as well as with i. With other tones, i is the only spelling (tỉ mỉ, liêm sỉ, lì, mí), and without
// tone too where loanwords and everyday words outnumber those with y (ki-lô-mét, lông mi, cây si).
constexpr std::array<std::u32string_view, 20> syllables_with_y = {U"hy", U"hý", U"hỷ", U"kỳ", U"ký", U"kỷ", U"kỹ", U"kỵ", U"ly", U"lý",
                                                                  U"lỵ", U"mỳ", U"mỹ", U"mỵ", U"sỹ", U"ty", U"tỳ", U"tý", U"tỷ", U"tỵ"};

char32_t in_case_of(char32_t model, char32_t lower) { return text::is_upper(model) ? text::to_upper(lower) : lower; }

/// The vowel at `offset` with another tone.
void append_with_tone(std::string& out, std::string_view word, std::size_t& offset, Tone tone) {
    const char32_t c = text::next_code_point(word, offset);
    const auto vowel = vowel_of(c);
    text::append(out, vowel ? in_case_of(c, with_tone(vowel->letter, tone)) : c);
}

}  // namespace

std::string with_tone_placed(std::string_view word, ToneStyle style) {
    if (style == ToneStyle::keep) return std::string(word);
    const auto syllable = syllable_of(word);
    if (!syllable || syllable->tone == Tone::level || syllable->is_misplaced()) return std::string(word);
    const std::size_t from = syllable->mark;
    const std::size_t to = style == ToneStyle::old_style ? syllable->old_place : syllable->new_place;
    if (from == to) return std::string(word);

    // The two vowels are neighbours.
    std::string out(word.substr(0, std::min(from, to)));
    std::size_t offset = out.size();
    append_with_tone(out, word, offset, to < from ? syllable->tone : Tone::level);
    append_with_tone(out, word, offset, to < from ? Tone::level : syllable->tone);
    out += word.substr(offset);
    return out;
}

std::string with_letter_for_i(std::string_view word, LetterForI letter) {
    // Two letters, the first of which is ASCII.
    if (letter == LetterForI::keep || word.size() < 2) return std::string(word);
    const char32_t onset = text::to_lower(static_cast<unsigned char>(word.front()));
    if (std::u32string_view(U"hklmst").find(onset) == std::u32string_view::npos) return std::string(word);
    std::size_t offset = 1;
    const char32_t c = text::next_code_point(word, offset);
    const auto vowel = vowel_of(c);
    if (!vowel || offset != word.size()) return std::string(word);

    const char32_t other = letter == LetterForI::y ? U'y' : U'i';
    if (vowel->letter != (letter == LetterForI::y ? U'i' : U'y')) return std::string(word);
    const char32_t changed = with_tone(other, vowel->tone);
    const std::array with_y = {onset, changed};
    if (letter == LetterForI::y &&
        std::find(syllables_with_y.begin(), syllables_with_y.end(), std::u32string_view(with_y.data(), with_y.size())) == syllables_with_y.end()) {
        return std::string(word);
    }
    std::string out(word.substr(0, 1));
    text::append(out, in_case_of(c, changed));
    return out;
}

}  // namespace kehoach::vi
