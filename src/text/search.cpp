#include "text/search.h"

#include <utility>

#include "text/accents.h"
#include "text/fold.h"
#include "text/letters.h"
#include "text/normalise.h"
#include "text/utf8.h"

namespace kehoach::text {
namespace {

// The comparison key, which has single spaces and one kind of dash, in base letters; marks that stand apart and what nobody sees are left out.
std::string bare(std::string_view text) {
    const std::string folded = fold(text);
    std::string out;
    out.reserve(folded.size());
    for (std::size_t i = 0; i < folded.size();) {
        const char32_t c = next_code_point(folded, i);
        if (c >= 0x80 && (is_invisible(c) || (is_word_character(c) && !starts_composition(c)))) continue;
        append(out, base_letter(c));
    }
    return out;
}

// Whether a word ends before `at`, another one or none begins there.
bool is_boundary(std::string_view text, std::size_t at) {
    return !is_word_character(code_point_before(text, at)) || !is_word_character(code_point_at(text, at));
}

}  // namespace

WordSearch::WordSearch(std::string_view words) {
    if (first_invalid_utf8(words)) return;
    std::string key = bare(words);
    if (has_word_character(key)) key_ = std::move(key);
}

bool WordSearch::is_in(std::string_view text) const {
    if (!has_words() || text.empty()) return false;
    const std::string key = bare(text);
    for (auto at = key.find(key_); at != std::string::npos; at = key.find(key_, at + 1)) {
        if (is_boundary(key, at) && is_boundary(key, at + key_.size())) return true;
    }
    return false;
}

}  // namespace kehoach::text
