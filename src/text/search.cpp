#include "text/search.h"

#include <unicode/coll.h>
#include <unicode/stringpiece.h>
#include <unicode/stsearch.h>
#include <unicode/tblcoll.h>
#include <unicode/unistr.h>

#include <cassert>
#include <string>

#include "text/fold.h"
#include "text/letters.h"
#include "text/normalise.h"

namespace kehoach::text {
namespace {

icu::UnicodeString utf16(std::string_view text) { return icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())}); }

// Never freed: it is used until the program ends.
icu::RuleBasedCollator& root_collator() {
    static auto* const collator = [] {
        UErrorCode status = U_ZERO_ERROR;
        auto* out = dynamic_cast<icu::RuleBasedCollator*>(icu::Collator::createInstance(icu::Locale::getRoot(), status));
        assert(U_SUCCESS(status) && out != nullptr);
        out->setStrength(icu::Collator::PRIMARY);
        return out;
    }();
    return *collator;
}

bool is_word_at(const icu::UnicodeString& text, int32_t index) {
    return index >= 0 && index < text.length() && is_word_character(static_cast<char32_t>(text.char32At(index)));
}

// Whether a word ends before `index`, another one or none begins there.
bool is_boundary(const icu::UnicodeString& text, int32_t index) { return !is_word_at(text, index - 1) || !is_word_at(text, index); }

}  // namespace

struct WordSearch::Search {
    icu::UnicodeString text;
    icu::StringSearch matches;

    Search(const icu::UnicodeString& words, UErrorCode& status) : text(words), matches(words, text, &root_collator(), nullptr, status) {
        // `a a` in `ba a a`: the match that is no whole word overlaps the one that is.
        matches.setAttribute(USEARCH_OVERLAP, USEARCH_ON, status);
    }
};

WordSearch::WordSearch(std::string_view words) {
    std::string valid;
    utf16(words).toUTF8String(valid);  // puts U+FFFD in the place of what is no UTF-8
    const std::string nfc = composed(valid);
    // The comparison key has single spaces and one kind of dash.
    const std::string key = fold(nfc.empty() ? valid : nfc);
    if (!has_word_character(key)) return;
    UErrorCode status = U_ZERO_ERROR;
    search_ = std::make_unique<Search>(utf16(key), status);
    assert(U_SUCCESS(status));
}

WordSearch::~WordSearch() = default;
WordSearch::WordSearch(WordSearch&&) noexcept = default;
WordSearch& WordSearch::operator=(WordSearch&&) noexcept = default;

bool WordSearch::is_in(std::string_view text) const {
    if (!has_words() || text.empty()) return false;
    UErrorCode status = U_ZERO_ERROR;
    search_->text = utf16(fold(text));
    search_->matches.setText(search_->text, status);
    for (int32_t at = search_->matches.first(status); U_SUCCESS(status) && at != USEARCH_DONE; at = search_->matches.next(status)) {
        if (is_boundary(search_->text, at) && is_boundary(search_->text, at + search_->matches.getMatchedLength())) return true;
    }
    assert(U_SUCCESS(status));
    return false;
}

}  // namespace kehoach::text
