#include "encoding/capitals.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "text/letters.h"
#include "text/utf8.h"
#include "vi/syllables.h"

namespace kehoach::encoding {
namespace {

struct Word {
    std::size_t begin = 0;
    std::size_t end = 0;
    int capitals = 0;
    bool small_ascii = false;
    bool small_toned = false;

    [[nodiscard]] bool in_capitals() const { return capitals >= 2 && !small_ascii; }
    [[nodiscard]] bool may_be_in_capitals() const { return capitals == 1 && !small_ascii; }
};

std::vector<Word> words_of(std::string_view text) {
    std::vector<Word> out;
    bool inside = false;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t begin = i;
        const char32_t c = text::next_code_point(text, i);
        if (!text::is_letter(c)) {
            inside = false;
            continue;
        }
        if (!inside) out.push_back({begin, i});
        inside = true;
        Word& word = out.back();
        word.end = i;
        if (text::is_upper(c)) ++word.capitals;
        (c < 0x80 ? word.small_ascii : word.small_toned) |= text::is_lower(c);
    }
    return out;
}

}  // namespace

std::optional<std::string> with_capitals_inferred(std::string_view text, std::uint32_t& words) {
    const auto all = words_of(text);
    // A heading: nothing in small letters of ASCII, and a word in capitals that is no abbreviation (`KÕ HO¹CH`, but not `Sè TT`).
    const bool small = std::any_of(all.begin(), all.end(), [](const Word& word) { return word.small_ascii; });
    const bool heading = !small && std::any_of(all.begin(), all.end(), [&](const Word& word) {
        return word.in_capitals() && vi::is_syllable(text.substr(word.begin, word.end - word.begin));
    });
    std::string out;
    std::size_t done = 0;
    for (std::size_t k = 0; k < all.size(); ++k) {
        const Word& word = all[k];
        if (!word.small_toned) continue;
        const bool between = k > 0 && k + 1 < all.size() && all[k - 1].in_capitals() && all[k + 1].in_capitals();
        if (!word.in_capitals() && !heading && !(word.may_be_in_capitals() && between)) continue;
        out += text.substr(done, word.begin - done);
        for (std::size_t i = word.begin; i < word.end;) text::append(out, text::to_upper(text::next_code_point(text, i)));
        done = word.end;
        ++words;
    }
    if (done == 0) return std::nullopt;
    out += text.substr(done);
    return out;
}

}  // namespace kehoach::encoding
