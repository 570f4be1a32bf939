#include "encoding/words.h"

#include <algorithm>
#include <array>
#include <utility>

#include "encoding/look_alikes.h"
#include "encoding/readings.h"
#include "text/letters.h"
#include "text/normalise.h"
#include "text/utf8.h"
#include "vi/syllables.h"
#include "vi/tone_placement.h"

namespace kehoach::encoding {
namespace {

struct Sign {
    char32_t code;
    char plain;
};

constexpr std::array quotes = {
    Sign{0x2018, '\''}, Sign{0x2019, '\''}, Sign{0x201A, '\''}, Sign{0x201B, '\''}, Sign{0x2032, '\''}, Sign{0x2BC, '\''}, Sign{0xB4, '\''},
    Sign{0x201C, '"'},  Sign{0x201D, '"'},  Sign{0x201E, '"'},  Sign{0x201F, '"'},  Sign{0x2033, '"'},  Sign{0xAB, '"'},   Sign{0xBB, '"'},
};

char quote_of(char32_t c) {
    const auto found = std::find_if(quotes.begin(), quotes.end(), [&](const Sign& s) { return s.code == c; });
    return found == quotes.end() ? '\0' : found->plain;
}

bool is_d_stroke(char32_t c) { return c == U'Ð' || c == U'ð' || c == 0x189 || c == 0x256; }

bool begins_word(char32_t c) { return text::is_letter(c) || full_width_of(c) != 0 || mathematical_of(c) != 0; }

// A mark behind a look-alike is composed with the letter that this becomes.
bool goes_on(char32_t c) { return begins_word(c) || (c > 0x7F && !text::starts_composition(c)); }

// A word in capitals that is no syllable, as UBNÐ is: hardly a vowel in it.
bool is_abbreviation(std::string_view word) {
    constexpr int longest = 10;
    int letters = 0;
    int vowels = 0;
    for (std::size_t i = 0; i < word.size();) {
        const char32_t c = text::next_code_point(word, i);
        if (!text::is_upper(c) || !text::is_latin(c)) return false;
        ++letters;
        if (vi::vowel_of(c)) ++vowels;
    }
    return letters > 1 && letters <= longest && vowels * 3 <= letters;
}

class Pass {
public:
    Pass(std::string_view text, const WordsOptions& options, Changes& changes, Edits* edits)
        : text_(text), options_(options), changes_(changes), edits_(edits) {}

    std::optional<std::string> run() {
        for (std::size_t i = 0; i < text_.size();) {
            const std::size_t begin = i;
            const char32_t c = text::next_code_point(text_, i);
            if (begins_word(c)) {
                while (i < text_.size() && goes_on(text::code_point_at(text_, i))) text::next_code_point(text_, i);
                read_word(begin, i);
            } else if (c > 0x7F) {
                read_sign(c, begin, i);
            }
        }
        if (done_ == 0) return std::nullopt;
        out_ += text_.substr(done_);
        return std::move(out_);
    }

private:
    void replace(std::size_t begin, std::size_t end, const std::string& after, ChangeKind kind) {
        ++changes_[kind];
        out_ += text_.substr(done_, begin - done_);
        out_ += after;
        done_ = end;
        if (edits_ != nullptr) edits_->push_back({begin, end, after, kind});
    }

    void read_sign(char32_t c, std::size_t begin, std::size_t end) {
        const auto& asked = options_.normalise;
        if (asked.quotes && quote_of(c) != '\0') return replace(begin, end, std::string(1, quote_of(c)), ChangeKind::quotes);
        if (asked.dashes && text::is_dash(c)) return replace(begin, end, "-", ChangeKind::dashes);
        const char* numeral = options_.look_alikes && options_.vietnamese ? roman_numeral_of(c) : nullptr;
        const bool alone = numeral != nullptr && !text::is_word_character(text::code_point_before(text_, begin)) &&
                           !text::is_word_character(text::code_point_at(text_, end));
        if (alone) replace(begin, end, numeral, ChangeKind::numerals);
    }

    void read_word(std::size_t begin, std::size_t end) {
        const auto word = text_.substr(begin, end - begin);
        ChangeKind kind = ChangeKind::look_alikes;
        std::string spelt;
        if (options_.look_alikes) spelt = in_its_letters(word, kind);
        const auto& asked = options_.normalise;
        if (asked.tone == ToneStyle::keep && asked.letter_for_i == LetterForI::keep) {
            if (!spelt.empty()) replace(begin, end, spelt, kind);
            return;
        }
        const std::string now = spelt.empty() ? std::string(word) : spelt;
        const std::string placed = vi::with_tone_placed(now, asked.tone);
        const std::string written = vi::with_letter_for_i(placed, asked.letter_for_i);
        if (written == word) return;
        if (spelt.empty()) kind = placed != now ? ChangeKind::tone_placement : ChangeKind::letter_i_y;
        replace(begin, end, written, kind);
    }

    // The word in letters of Vietnamese, or nothing where it stays.
    std::string in_its_letters(std::string_view word, ChangeKind& kind) const {
        bool special = false;
        for (std::size_t i = 0; i < word.size() && !special;) {
            if (static_cast<unsigned char>(word[i]) < 0x80) {
                ++i;
            } else {
                special = may_look_alike(text::next_code_point(word, i));
            }
        }
        if (!special) return {};

        std::string out;
        bool latin = false;
        bool foreign = false;  // letters that look like none of Latin
        bool d_stroke = false;
        bool look_alike = false;
        bool full_width = false;
        bool ligature = false;
        for (std::size_t i = 0; i < word.size();) {
            const char32_t c = text::next_code_point(word, i);
            if (const char* letters = ligature_of(c)) {
                ligature = true;
                out += letters;
            } else if (const char32_t narrow = full_width_of(c)) {
                full_width = true;
                text::append(out, narrow);
            } else if (const char32_t plain = mathematical_of(c)) {
                look_alike = true;
                text::append(out, plain);
            } else if (const char32_t letter = look_alike_of(c)) {
                (is_d_stroke(c) ? d_stroke : look_alike) = true;
                latin = latin || is_d_stroke(c);
                text::append(out, letter);
            } else {
                const bool letter_here = text::is_letter(c);
                latin = latin || (letter_here && text::is_latin(c));
                foreign = foreign || (letter_here && !text::is_latin(c));
                text::append(out, c);
            }
        }
        if (auto composed = text::composed(out); !composed.empty()) out = std::move(composed);
        if (d_stroke || look_alike || full_width) {
            if (foreign || !latin || !is_vietnamese(out)) return {};
            // `ða` is Icelandic too.
            if (d_stroke && !options_.vietnamese && !has_unicode_letters(word)) return {};
            kind = look_alike ? ChangeKind::look_alikes : d_stroke ? ChangeKind::d_stroke : ChangeKind::full_width;
            return out;
        }
        kind = ChangeKind::ligatures;
        return ligature ? out : std::string();
    }

    [[nodiscard]] bool is_vietnamese(std::string_view word) const { return vi::is_syllable(word) || (options_.vietnamese && is_abbreviation(word)); }

    std::string_view text_;
    const WordsOptions& options_;
    Changes& changes_;
    Edits* edits_;
    std::string out_;
    std::size_t done_ = 0;  // the text up to here is in `out_`
};

}  // namespace

std::optional<std::string> normalised_words(std::string_view text, const WordsOptions& options, Changes& changes, Edits* edits) {
    return Pass(text, options, changes, edits).run();
}

}  // namespace kehoach::encoding
