#include "text/fold.h"

#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstdint>

#include "text/letters.h"
#include "text/remembered.h"
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
// `first` is o or u.
bool move_tone_left(char32_t first, char32_t second, char32_t& left, char32_t& right) {
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

constexpr auto small_letters = [] {
    std::array<char, 0x80> out{};
    for (std::size_t c = 0; c < out.size(); ++c) out[c] = static_cast<char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    return out;
}();

// The characters of two bytes, and the letters of Vietnamese of three.
using Unified = Remembered<unify, 0x200, 0x1E00, 0x1F00>;

}  // namespace

std::string fold(std::string_view text, std::size_t limit) {
    // No character becomes longer than three bytes; one byte may, where the text is damaged.
    constexpr std::size_t growth = 3;
    constexpr std::size_t longest_character = 4;
    constexpr std::size_t most_texts = 512;
    const std::size_t read = limit < text.size() / longest_character ? limit * longest_character : text.size();
    std::array<char, growth * most_texts> nearby;  // NOLINT(cppcoreguidelines-pro-type-member-init): written before it is read
    std::string far;
    if (read > most_texts) far.resize(growth * read);
    char* const begin = read > most_texts ? far.data() : nearby.data();
    char* out = begin;
    const auto append = [&out](char32_t c) {
        std::size_t size = 0;
        U8_APPEND_UNSAFE(reinterpret_cast<std::uint8_t*>(out), size, static_cast<std::uint32_t>(c));
        out += size;
    };
    char32_t previous = 0;
    char* previous_at = begin;
    bool space = false;
    for (std::size_t i = 0; i < text.size() && limit > 0; --limit) {
        if (text[i] == ' ') {
            space = true;
            previous = 0;
            ++i;
            continue;
        }
        if (text[i] > ' ') {
            // ASCII, which is most of any text, as far as it goes.
            if (space && out != begin) *out++ = ' ';
            space = false;
            const std::size_t end = limit < text.size() - i ? i + limit : text.size();
            const std::size_t first = i;
            do {
                *out++ = small_letters[static_cast<unsigned char>(text[i++])];
            } while (i < end && text[i] > ' ');
            limit -= i - first - 1;
            previous = static_cast<unsigned char>(out[-1]);
            previous_at = out - 1;
            continue;
        }
        const char32_t c = Unified::of(next_code_point(text, i));
        if (is_space(c) || c == U'\n') {
            space = true;
            previous = 0;
            continue;
        }
        if (space && out != begin) *out++ = ' ';
        space = false;
        char32_t left = 0;
        char32_t right = 0;
        if ((previous == U'o' || previous == U'u') && c >= 0x80 && move_tone_left(previous, c, left, right)) {
            out = previous_at;
            append(left);
            append(right);
            previous = right;
            continue;
        }
        previous = c;
        previous_at = out;
        append(c);
    }
    return {begin, out};
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
