#include "text/fold.h"

#include <algorithm>
#include <array>

#include "text/letters.h"
#include "text/utf8.h"

namespace kehoach::text {
namespace {

struct Toned {
    char32_t letter;
    char32_t base;
    int tone;
};

// The vowels on which the old and the new placement of the tone mark differ: oa, oe, uy.
constexpr std::array toned = {
    Toned{U'à', U'a', 1}, Toned{U'á', U'a', 2}, Toned{U'ả', U'a', 3}, Toned{U'ã', U'a', 4}, Toned{U'ạ', U'a', 5},
    Toned{U'è', U'e', 1}, Toned{U'é', U'e', 2}, Toned{U'ẻ', U'e', 3}, Toned{U'ẽ', U'e', 4}, Toned{U'ẹ', U'e', 5},
    Toned{U'ỳ', U'y', 1}, Toned{U'ý', U'y', 2}, Toned{U'ỷ', U'y', 3}, Toned{U'ỹ', U'y', 4}, Toned{U'ỵ', U'y', 5},
    Toned{U'ò', U'o', 1}, Toned{U'ó', U'o', 2}, Toned{U'ỏ', U'o', 3}, Toned{U'õ', U'o', 4}, Toned{U'ọ', U'o', 5},
    Toned{U'ù', U'u', 1}, Toned{U'ú', U'u', 2}, Toned{U'ủ', U'u', 3}, Toned{U'ũ', U'u', 4}, Toned{U'ụ', U'u', 5},
};

// Moves the tone of a second vowel to the first: `oà` to `òa`. Both spellings of a syllable get the same key that way,
// also where only one of the two is correct (`hoàn`), since texts and phrases are folded alike.
bool move_tone_left(char32_t first, char32_t second, char32_t& left, char32_t& right) {
    if (first != U'o' && first != U'u') return false;
    const auto found = std::find_if(toned.begin(), toned.end(), [&](const Toned& t) { return t.letter == second; });
    if (found == toned.end()) return false;
    const bool pair = first == U'o' ? (found->base == U'a' || found->base == U'e') : found->base == U'y';
    if (!pair) return false;
    const auto moved = std::find_if(toned.begin(), toned.end(), [&](const Toned& t) { return t.base == first && t.tone == found->tone; });
    left = moved->letter;
    right = found->base;
    return true;
}

char32_t unify(char32_t c) {
    if (c < 0x80) return to_lower(c);
    if (is_dash(c)) return U'-';
    if (c == 0x201C || c == 0x201D || c == 0x00AB || c == 0x00BB) return U'"';
    if (c == 0x2018 || c == 0x2019) return U'\'';
    const char32_t lower = to_lower(c);
    return lower == U'ð' || lower == U'ɖ' ? U'đ' : lower;
}

}  // namespace

std::string fold(std::string_view text, std::size_t limit) {
    std::string out;
    out.reserve(std::min(text.size(), limit > text.size() ? text.size() : limit * 3));
    char32_t previous = 0;
    std::size_t previous_at = 0;
    bool space = false;
    for (std::size_t i = 0; i < text.size() && limit > 0; --limit) {
        const char byte = text[i];
        if (byte > ' ') {
            // ASCII, which is most of any text.
            if (space && !out.empty()) out.push_back(' ');
            space = false;
            const char lower = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + ('a' - 'A')) : byte;
            previous = static_cast<unsigned char>(lower);
            previous_at = out.size();
            out.push_back(lower);
            ++i;
            continue;
        }
        const char32_t c = unify(next_code_point(text, i));
        if (is_space(c) || c == U'\n') {
            space = true;
            previous = 0;
            continue;
        }
        if (space && !out.empty()) out.push_back(' ');
        space = false;
        char32_t left = 0;
        char32_t right = 0;
        if (c >= 0x80 && move_tone_left(previous, c, left, right)) {
            out.resize(previous_at);
            append(out, left);
            append(out, right);
            previous = right;
            continue;
        }
        previous = c;
        previous_at = out.size();
        append(out, c);
    }
    return out;
}

bool starts_with_words(std::string_view folded, std::string_view phrase) {
    if (!folded.starts_with(phrase)) return false;
    return !is_word_character(code_point_at(folded, phrase.size()));
}

std::size_t find_words(std::string_view folded, std::string_view phrase, std::size_t from) {
    for (auto at = folded.find(phrase, from); at != std::string_view::npos; at = folded.find(phrase, at + 1)) {
        if (is_word_character(code_point_before(folded, at))) continue;
        if (is_word_character(code_point_at(folded, at + phrase.size()))) continue;
        return at;
    }
    return std::string_view::npos;
}

std::size_t offset_in_source(std::string_view text, std::string_view folded, std::size_t folded_at) {
    std::size_t at = 0;
    for (std::size_t i = 0; i < folded_at && at < text.size(); next_code_point(folded, i)) next_code_point(text, at);
    return at;
}

std::size_t find_ignoring_case(std::string_view text, std::string_view lower_case_word, std::size_t from) {
    for (std::size_t start = from; start < text.size(); next_code_point(text, start)) {
        std::size_t at = start;
        std::size_t wanted = 0;
        while (wanted < lower_case_word.size() && at < text.size()) {
            if (to_lower(next_code_point(text, at)) != code_point_at(lower_case_word, wanted)) break;
            next_code_point(lower_case_word, wanted);
        }
        if (wanted == lower_case_word.size()) return start;
    }
    return std::string_view::npos;
}

}  // namespace kehoach::text
