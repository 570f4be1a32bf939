#include "encoding/readings.h"

#include <array>

#include "text/letters.h"
#include "text/normalise.h"
#include "text/utf8.h"
#include "vi/common_syllables.h"
#include "vi/syllables.h"

namespace kehoach::encoding {
namespace {

constexpr char32_t highest_ascii = 0x7F;
constexpr char32_t highest_latin_1 = 0xFF;

// Characters that the bytes of TCVN3 turn into on the way through other programs: its ã in fonts that have the bullet operator there, its à
// after compatibility normalisation, its ư as the minus sign of PDF extractors.
int byte_in(const Codec& codec, char32_t c) {
    if (codec.charset() == Charset::tcvn3) {
        if (c == 0x2219) return 0xB7;
        if (c == 0x03BC) return 0xB5;
        if (c == 0x2212) return 0xAD;
    }
    return byte_of(c);
}

// Signs that other texts have beside letters too: N·m, £5, µm.
bool is_common_sign(char32_t c) { return c == 0xB7 || c == 0xB5 || (c >= 0xA2 && c <= 0xA5); }

// Signs that other texts have at the end of words: notes, trade names, `Mª`.
bool may_end_a_word(char32_t c) { return c == 0xB9 || c == 0xAE || c == 0xA9 || c == 0xAA; }

// Letters of no alphabet, by what they are for.
bool is_sign(char32_t c) { return !text::is_letter(c) || c == 0xAA || c == 0xBA; }

// Collects the letters of words and looks at each word once it is whole.
class WordCounter {
public:
    explicit WordCounter(Reading& reading) : reading_(reading) {}

    void letter(char32_t c, char32_t source) {
        if (pending_end_sign_) sign_ = true;
        pending_end_sign_ = false;
        if (source > highest_ascii) {
            high_ = true;
            if (!word_.empty() && is_sign(source) && !is_common_sign(source)) {
                (may_end_a_word(source) ? pending_end_sign_ : sign_) = true;
            }
            small_after_capital_ = small_after_capital_ || (text::is_lower(source) && text::is_letter(source) && capitals_ > 0 && small_ == 0);
        } else if (text::is_upper(c)) {
            ++capitals_;
            late_capital_ = late_capital_ || small_after_capital_;
        } else {
            ++small_;
        }
        vowels_ = vowels_ || vi::vowel_of(c).has_value();
        ++letters_;
        text::append(word_, c);
    }

    void end() {
        if (word_.empty()) return;
        if (high_ && small_ == 0 && !vowels_) {
            if (capitals_ > 0) ++reading_.abbreviations;
        } else if (high_) {
            // A letter alone may be any sign: 2×3, ½, Ø16.
            if (letters_ > 1) count_word(vi::is_syllable(word_));
        } else if (word_.size() > 1 && small_ > 0) {
            ++reading_.plain;
            if (vi::is_syllable(word_)) ++reading_.plain_valid;
        }
        word_.clear();
        high_ = vowels_ = sign_ = pending_end_sign_ = small_after_capital_ = late_capital_ = false;
        letters_ = capitals_ = small_ = 0;
    }

private:
    void count_word(bool valid) {
        ++reading_.words;
        if (!valid) return;
        ++reading_.valid;
        if (vi::is_common_syllable(word_)) ++reading_.common;
        if (reading_.distinct == 0) first_ = word_;
        if (reading_.distinct == 0 || (reading_.distinct == 1 && word_ != first_)) ++reading_.distinct;
        if (sign_ || late_capital_) ++reading_.strange;
    }

    Reading& reading_;
    std::string word_;
    std::string first_;
    bool high_ = false;
    bool vowels_ = false;
    bool sign_ = false;
    bool pending_end_sign_ = false;
    bool small_after_capital_ = false;
    bool late_capital_ = false;
    int letters_ = 0;
    int capitals_ = 0;
    int small_ = 0;
};

// One step back: the characters as bytes, the bytes as UTF-8.
std::optional<std::string> as_utf8(std::string_view text) {
    std::string bytes;
    bytes.reserve(text.size());
    bool high = false;
    for (std::size_t i = 0; i < text.size();) {
        const char32_t c = text::next_code_point(text, i);
        constexpr char32_t private_use = 0xE000;
        const int byte = c >= private_use ? -1 : byte_of(c);
        if (byte < 0) return std::nullopt;
        high = high || byte > static_cast<int>(highest_ascii);
        bytes.push_back(static_cast<char>(byte));
    }
    if (!high || text::first_invalid_utf8(bytes)) return std::nullopt;
    return bytes;
}

}  // namespace

void decode_text(std::string_view text, const Codec& codec, const DecodedSink& out) {
    constexpr std::size_t longest = 4;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t begin = i;
        const char32_t c = text::next_code_point(text, i);
        const int byte = byte_in(codec, c);
        if (byte < 0) {
            out(c, begin, i);
            continue;
        }
        std::array<char, longest> bytes{static_cast<char>(byte)};
        std::array<std::size_t, longest> ends{i};
        std::size_t count = 1;
        if (codec.begins_letter(static_cast<std::uint8_t>(byte))) {
            for (std::size_t k = i; k < text.size() && count < longest; ++count) {
                const int next = byte_in(codec, text::next_code_point(text, k));
                if (next < 0) break;
                bytes[count] = static_cast<char>(next);
                ends[count] = k;
            }
        }
        const auto decoded = codec.decode({bytes.data(), count}, 0);
        i = ends[decoded.size - 1];
        // What the encoding leaves alone stays the character that it was.
        out(decoded.is_letter ? decoded.character : c, begin, i);
    }
}

Reading reading_of(std::string_view text, const Codec* codec) {
    Reading reading;
    WordCounter words(reading);
    const auto take = [&](char32_t c, char32_t source) {
        if (text::is_letter(c)) {
            words.letter(c, source);
        } else {
            words.end();
        }
    };
    if (codec == nullptr) {
        for (std::size_t i = 0; i < text.size();) {
            const char32_t c = text::next_code_point(text, i);
            take(c, c);
        }
    } else {
        decode_text(text, *codec, [&](char32_t c, std::size_t begin, std::size_t end) {
            char32_t source = text::code_point_at(text, begin);
            // Of a pair the mark tells more than the letter.
            if (source <= highest_ascii && end > begin + 1) source = text::code_point_before(text, end);
            take(c, source);
        });
    }
    words.end();
    return reading;
}

std::optional<std::string> mojibake_undone(std::string_view text) {
    std::optional<std::string> out;
    constexpr int most_steps = 3;
    for (int step = 0; step < most_steps; ++step) {
        auto once = as_utf8(out ? *out : text);
        if (!once) break;
        out = std::move(once);
    }
    if (!out) return std::nullopt;
    if (has_unicode_letters(*out)) return out;
    const Reading reading = reading_of(*out, nullptr);
    return reading.valid * 2 >= reading.words && reading.valid > 0 ? out : std::nullopt;
}

bool has_unicode_letters(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte < 0xC4) {
            i += byte < 0x80 ? 1 : byte < 0xC0 ? 1 : 2;
            continue;
        }
        const char32_t c = text::next_code_point(text, i);
        if (c >= 0x1EA0 && c <= 0x1EF9) return true;
        if (c == 0x102 || c == 0x103 || c == 0x110 || c == 0x111 || c == 0x128 || c == 0x129 || c == 0x168 || c == 0x169) return true;
        if (c == 0x1A0 || c == 0x1A1 || c == 0x1AF || c == 0x1B0) return true;
        if (c >= 0x300 && c <= 0x36F) return true;
    }
    return false;
}

}  // namespace kehoach::encoding
