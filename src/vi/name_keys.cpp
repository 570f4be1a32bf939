#include "vi/name_keys.h"

#include <algorithm>
#include <vector>

#include "text/accents.h"
#include "text/letters.h"
#include "text/utf8.h"

namespace kehoach::vi {
namespace {

struct LetterPair {
    char32_t y;
    char32_t i;
};

constexpr LetterPair y_and_i[] = {{U'y', U'i'}, {U'ỳ', U'ì'}, {U'ý', U'í'}, {U'ỷ', U'ỉ'}, {U'ỹ', U'ĩ'}, {U'ỵ', U'ị'}};

// The consonants behind which i and y are both in use where they are the whole rhyme: kỹ/kĩ, lý/lí.
bool takes_both(char32_t consonant) { return std::u32string_view(U"hklmst").find(consonant) != std::u32string_view::npos; }

char32_t with_i(char32_t letter) {
    const auto* found = std::find_if(std::begin(y_and_i), std::end(y_and_i), [&](const LetterPair& pair) { return pair.y == letter; });
    return found == std::end(y_and_i) ? letter : found->i;
}

}  // namespace

std::string exact_key(std::string_view folded) {
    std::string out;
    out.reserve(folded.size());
    char32_t before = 0;
    for (std::size_t i = 0; i < folded.size();) {
        char32_t c = text::next_code_point(folded, i);
        if (!text::is_word_character(c)) {
            before = 0;
            continue;
        }
        if (takes_both(before) && !text::is_word_character(text::code_point_at(folded, i))) c = with_i(c);
        text::append(out, c);
        before = c;
    }
    return out;
}

char32_t bare_letter(char32_t c) {
    const char32_t base = text::base_letter(c);
    if (!text::is_word_character(base)) return 0;
    return base == U'y' ? U'i' : base;
}

void append_bare_key(std::string_view folded, std::string& out) {
    for (std::size_t i = 0; i < folded.size();) {
        if (const char32_t c = bare_letter(text::next_code_point(folded, i)); c != 0) text::append(out, c);
    }
}

std::string bare_key(std::string_view folded) {
    std::string out;
    out.reserve(folded.size());
    append_bare_key(folded, out);
    return out;
}

std::size_t edits_between(std::string_view a, std::string_view b, std::size_t limit) {
    const std::size_t longer = std::max(a.size(), b.size());
    if (longer - std::min(a.size(), b.size()) > limit) return limit + 1;
    // Three rows of the table of distances are needed: swapped neighbours look two rows back.
    std::vector<std::size_t> before_last(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        before_last.swap(last);
        last.swap(row);
        row[0] = i;
        std::size_t least = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const bool same = a[i - 1] == b[j - 1];
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], before_last[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > limit) return limit + 1;
    }
    return std::min(row[b.size()], limit + 1);
}

}  // namespace kehoach::vi
