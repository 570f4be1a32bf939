#include "vi/similar_organs.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "text/fold.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "vi/law_names.h"
#include "vi/lexicon.h"
#include "vi/name_index.h"
#include "vi/name_keys.h"
#include "vi/organ_names.h"
#include "vi/places.h"

namespace kehoach::vi {
namespace {

// No name has more words.
constexpr std::size_t most_words = 20;

struct Word {
    std::string exact;
    std::string bare;
    std::size_t end = 0;  // in the key
};

using Words = std::vector<Word>;

bool parts_words(char32_t c) { return c == U' ' || c == U'-' || c == U',' || c == U'&' || c == U'/'; }

// The word that begins at `at` or behind the marks that may part two words of a name; empty at the end of what can be one. `at` is moved to its end.
std::string_view next_word(std::string_view folded, std::size_t& at) {
    while (at < folded.size() && parts_words(static_cast<unsigned char>(folded[at]))) ++at;
    const std::size_t begin = at;
    while (at < folded.size() && text::is_word_character(text::code_point_at(folded, at))) text::next_code_point(folded, at);
    return folded.substr(begin, at - begin);
}

Words words_of(std::string_view folded, std::size_t most) {
    Words words;
    for (std::size_t at = 0; words.size() < most;) {
        const auto word = next_word(folded, at);
        if (word.empty()) break;
        words.push_back({exact_key(word), bare_key(word), at});
    }
    return words;
}

std::string bare_of(const Words& words, std::size_t count) {
    std::string out;
    for (std::size_t i = 0; i < count; ++i) out += words[i].bare;
    return out;
}

bool has_digit(std::string_view word) {
    return std::any_of(word.begin(), word.end(), [](char c) { return text::is_digit(static_cast<unsigned char>(c)); });
}

bool is_abbreviated(std::string_view name) {
    for (std::size_t i = 0; i < name.size();) {
        if (text::is_upper(text::next_code_point(name, i)) && text::is_upper(text::code_point_at(name, i))) return true;
    }
    return false;
}

struct Known {
    std::string name;
    bool listed_whole = false;
    Words words;
};

struct Index {
    std::vector<Known> names;
    std::unordered_set<std::string> exact;                                    // exact keys of all spellings
    std::unordered_map<std::string, std::size_t> bare;                        // bare keys of all spellings; `several` for more than one name
    std::unordered_map<std::string, std::vector<std::size_t>> by_first_word;  // exact first word and number of words
    std::unordered_set<std::string> beginnings;                               // bare keys of one and more of their first words
};

constexpr std::size_t several = static_cast<std::size_t>(-1);

// Words that stand beside units, or in names of units of one place, and in no name of the tables.
constexpr std::string_view other_words =
    "đơn vị, cụm, khối, nhóm, tổ, đội, trạm, điểm, tuyến, xưởng, khoa, chợ, khách, hàng, thiết, trưởng, phó, lãnh, đạo, chuyên, tiểu, sơ, ngư, "
    "diêm, nghỉ, bạn, tính, tình, chị, họp, bàn, bản, biến, dịch, thầu, thông, báo, mời, tuyển, nhân, lực, lượng, ảnh, sạch, ngắn, dài";

std::string first_word_key(const std::string& first, std::size_t count) { return first + ' ' + std::to_string(count); }

// Of the spellings that append_spellings() knows those that differ in their words; dashes, commas and spaces are in no key.
std::vector<std::string> spellings_by_words(std::string_view name) {
    constexpr std::string_view conjunction = " và ";
    std::vector<std::string> out = {text::fold(name)};
    const auto at = out.front().rfind(conjunction);
    if (at != std::string::npos) out.push_back(std::string(out.front()).replace(at, conjunction.size(), " & "));
    return out;
}

Index index_of(const std::vector<std::uint16_t>& organs) {
    Index out;
    for (const auto index : organs) {
        const OrganName organ = organ_name(index);
        std::string name = organ.whole();
        const auto spellings = spellings_by_words(name);
        Words words = words_of(spellings.front(), most_words);
        const bool target = words.size() > 1 && !is_abbreviated(name);
        const std::size_t which = out.names.size();
        bool is_new = false;
        for (const auto& spelling : spellings) {
            // `A - B` and `A, B` are one name.
            if (!out.exact.insert(exact_key(spelling)).second) continue;
            is_new = true;
            if (!target) continue;
            const auto [same, added] = out.bare.emplace(bare_key(spelling), which);
            if (!added && same->second != which) same->second = several;
            std::string beginning;
            std::size_t at = 0;
            for (std::size_t count = 0; count < most_words; ++count) {
                const auto word = next_word(spelling, at);
                if (word.empty()) break;
                append_bare_key(word, beginning);
                out.beginnings.insert(beginning);
            }
        }
        if (!target || !is_new) continue;
        out.by_first_word[first_word_key(words[0].exact, words.size())].push_back(which);
        out.names.push_back({std::move(name), organ.listed_whole, std::move(words)});
    }
    return out;
}

// Names whose bare keys begin with the same two letters. All spellings of a name do, and whatever is taken for it too, so that one group
// answers for a text, and the others need not be made.
class Group {
public:
    void add(std::size_t organ) { organs_.push_back(static_cast<std::uint16_t>(organ)); }

    const Index& index() {
        std::call_once(made_, [this] { index_ = std::make_unique<const Index>(index_of(organs_)); });
        return *index_;
    }

private:
    std::vector<std::uint16_t> organs_;  // of organ_name()
    std::once_flag made_;
    std::unique_ptr<const Index> index_;
};

// The first two letters of the bare key of a text or its comparison key, or fewer where its words have no more.
std::uint64_t group_key(std::string_view text) {
    constexpr unsigned letter_bits = 32;
    std::uint64_t key = 0;
    int letters = 0;
    for (std::size_t i = 0; i < text.size() && letters < 2;) {
        const char32_t c = text::next_code_point(text, i);
        if (!text::is_word_character(c)) {
            if (!parts_words(c)) break;
            continue;
        }
        const char32_t base = bare_letter(c);
        if (base == 0) continue;
        key = key << letter_bits | base;
        ++letters;
    }
    return key;
}

const Index* index_for(std::string_view folded) {
    static auto groups = [] {
        std::unordered_map<std::uint64_t, Group> out;
        for (std::size_t i = 0; i < organ_count(); ++i) {
            const OrganName organ = organ_name(i);
            out[group_key(organ.level.empty() ? organ.name : organ.level)].add(i);
        }
        return out;
    }();
    const auto found = groups.find(group_key(folded));
    return found == groups.end() ? nullptr : &found->second.index();
}

// Whether the word is one of those in names of organs and laws.
bool is_vocabulary(const Word& word) {
    static const auto vocabulary = [] {
        std::unordered_set<std::string> words;
        const auto learn = [&words](std::string_view text) {
            const std::string folded = text::fold(text);
            std::size_t at = 0;
            for (auto next = next_word(folded, at); !next.empty(); next = next_word(folded, at)) words.emplace(next);
        };
        for (const auto& organ : organ_names()) learn(organ.whole());
        for (const auto kind : {LawKind::law, LawKind::code, LawKind::ordinance}) {
            for (const auto name : law_names(kind)) learn(name);
        }
        learn(other_words);
        std::unordered_set<std::string> out;
        for (const auto& each : words) out.insert(exact_key(each));
        return out;
    }();
    return vocabulary.count(word.exact) != 0;
}

// Whether a name may end before what stands there.
bool may_end_before(std::string_view rest) {
    if (rest.empty() || rest.front() != ' ') return true;
    rest.remove_prefix(1);
    return !text::is_word_character(text::code_point_at(rest, 0)) || level_words().starts(rest) || organ_name_ends().starts(rest) ||
           is_place_name(rest);
}

// A name of as many words that differs from the first `count` words in accents only.
const Known* with_other_accents(const Index& names, const Words& words, std::size_t count) {
    const auto found = names.bare.find(bare_of(words, count));
    if (found == names.bare.end() || found->second == several) return nullptr;
    const Known& known = names.names[found->second];
    if (known.words[0].exact != words[0].exact && (known.listed_whole || is_vocabulary(words[0]))) return nullptr;
    if (known.listed_whole) return &known;
    // Of bodies the table cannot have all, so that what looks like a slip may be another word: `Quân đoàn`, `Quận đoàn`.
    constexpr std::size_t enough_words = 4;
    if (known.words.size() != count) return nullptr;
    std::size_t odd = 0;
    std::size_t odd_vocabulary = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (words[i].exact == known.words[i].exact) continue;
        ++odd;
        if (is_vocabulary(words[i])) ++odd_vocabulary;
    }
    return odd_vocabulary == 0 || (odd == 1 && count >= enough_words) ? &known : nullptr;
}

// The edits between the words of a name and as many others; none where one is another word and not a slip.
std::optional<std::size_t> edits_of_words(const Words& words, const Known& known) {
    constexpr std::size_t shortest = 3;
    std::size_t sum = 0;
    for (std::size_t i = 0; i < known.words.size(); ++i) {
        const Word& is = words[i];
        const Word& should = known.words[i];
        if (is.exact == should.exact) continue;
        const std::size_t edits = edits_between(is.bare, should.bare, 1);
        if (edits > 1) return std::nullopt;
        if (edits == 0) {
            if (!known.listed_whole && is_vocabulary(is)) return std::nullopt;
            continue;
        }
        const std::size_t shorter = std::min(is.bare.size(), should.bare.size());
        const std::size_t longer = std::max(is.bare.size(), should.bare.size());
        if (shorter < shortest || longer == shortest || has_digit(is.bare) || has_digit(should.bare) || is_vocabulary(is)) return std::nullopt;
        ++sum;
    }
    return sum;
}

const Known* with_edits(const Index& names, const Words& words, std::size_t count) {
    const auto found = names.by_first_word.find(first_word_key(words[0].exact, count));
    if (found == names.by_first_word.end()) return nullptr;
    const Known* nearest = nullptr;
    std::size_t least = static_cast<std::size_t>(-1);
    for (const auto which : found->second) {
        const Known& known = names.names[which];
        const auto edits = edits_of_words(words, known);
        if (!edits || *edits > least || *edits > allowed_edits(bare_of(known.words, count).size())) continue;
        nearest = *edits == least ? nullptr : &known;
        least = *edits;
    }
    return nearest;
}

}  // namespace

std::optional<SimilarOrgan> similar_organ_at_start(std::string_view folded) {
    const std::size_t known = organ_name_at_start(folded);
    if (known == folded.size()) return std::nullopt;
    // Most texts end here: their first words begin no name, or only the one that is known.
    const Index* const names = index_for(folded);
    if (names == nullptr) return std::nullopt;
    std::string bare;
    bool is_longer = false;
    std::size_t at = 0;
    for (std::size_t count = 0; count < most_words; ++count) {
        const auto word = next_word(folded, at);
        if (word.empty()) break;
        append_bare_key(word, bare);
        if (names->beginnings.count(bare) == 0) {
            if (count == 0) return std::nullopt;
            break;
        }
        is_longer = is_longer || (at > known && names->bare.count(bare) != 0);
    }
    if (known != 0 && !is_longer) return std::nullopt;
    if (std::all_of(folded.begin(), folded.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; })) return std::nullopt;

    const Words words = words_of(folded, most_words);
    for (std::size_t count = words.size(); count >= 2 && words[count - 1].end > known; --count) {
        const std::size_t end = words[count - 1].end;
        const bool of_that_length = names->by_first_word.count(first_word_key(words[0].exact, count)) != 0;
        if ((!is_longer && !of_that_length) || !may_end_before(folded.substr(end))) continue;
        if (names->exact.count(exact_key(folded.substr(0, end))) != 0) return std::nullopt;
        const Known* name = is_longer ? with_other_accents(*names, words, count) : nullptr;
        if (name == nullptr && known == 0) name = with_edits(*names, words, count);
        if (name != nullptr) return SimilarOrgan{name->name, end};
    }
    return std::nullopt;
}

}  // namespace kehoach::vi
