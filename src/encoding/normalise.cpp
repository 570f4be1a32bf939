#include "encoding/normalise.h"

#include <algorithm>
#include <utility>

#include "encoding/detector.h"
#include "encoding/words.h"
#include "text/utf8.h"

namespace kehoach::encoding {

namespace {

bool wants_words(const TextOptions& options, const Sightings& sightings) {
    const auto& asked = options.normalise;
    return sightings.words || asked.tone != ToneStyle::keep || asked.letter_for_i != LetterForI::keep || asked.quotes || asked.dashes;
}

WordsOptions words_options(std::string_view text, const TextOptions& options, const Sightings& sightings) {
    return {options.normalise, sightings.words, options.vietnamese || has_unicode_letters(text)};
}

}  // namespace

std::optional<std::string> normalised(std::string_view text, const TextOptions& options, Changes& changes, Sightings& sightings,
                                      const TakeEdits& take) {
    auto out = normalised_characters(text, options.characters, changes, sightings, take);
    if (!wants_words(options, sightings)) return out;
    const std::string_view composed = out ? std::string_view(*out) : text;
    Edits edits;
    auto spelt = normalised_words(composed, words_options(composed, options, sightings), changes, take ? &edits : nullptr);
    if (take && !edits.empty()) take(composed, edits);
    return spelt ? std::move(spelt) : std::move(out);
}

ChangeLog::ChangeLog(std::string_view text, const ChangeList& list) : text_(text), list_(list) {}

std::size_t ChangeLog::in_first_text(std::size_t offset) const {
    for (auto step = steps_.rbegin(); step != steps_.rend(); ++step) {
        // The last stretch that begins at or before the offset; before the first the texts are the same.
        auto behind = std::upper_bound(step->begin(), step->end(), offset, [](std::size_t at, const Stretch& s) { return at < s.now; });
        if (behind == step->begin()) continue;
        const Stretch& stretch = *--behind;
        offset = offset >= stretch.now_end ? stretch.before_end + (offset - stretch.now_end) : stretch.before;
    }
    return offset;
}

void ChangeLog::take(std::string_view text, const Edits& edits) {
    if (list_.changes == nullptr) return;
    std::vector<Stretch> step;
    std::size_t grown = 0;  // wraps where the text has shrunk, and comes back when it is added
    for (const auto& edit : edits) {
        found_.push_back({in_first_text(edit.begin), edit.kind, std::string(text.substr(edit.begin, edit.end - edit.begin)), edit.after});
        const std::size_t now = edit.begin + grown;
        step.push_back({now, now + edit.after.size(), edit.begin, edit.end});
        grown += edit.after.size() - (edit.end - edit.begin);
    }
    steps_.push_back(std::move(step));
}

void ChangeLog::finish() {
    std::stable_sort(found_.begin(), found_.end(), [](const Found& a, const Found& b) { return a.offset < b.offset; });
    std::uint32_t line = list_.first_line;
    std::uint32_t column = 1;
    std::size_t at = 0;
    for (auto& found : found_) {
        while (at < found.offset && at < text_.size()) {
            const char32_t c = text::next_code_point(text_, at);
            ++column;
            if (c == U'\n') {
                ++line;
                column = 1;
            }
        }
        list_.changes->push_back({found.kind, std::string(list_.part), line, column, std::move(found.before), std::move(found.after)});
    }
    found_.clear();
}

}  // namespace kehoach::encoding
