#include "text/replacements.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "text/letters.h"
#include "text/utf8.h"
#include "text/word_finder.h"

namespace kehoach::text {
namespace {

using Range = std::pair<std::size_t, std::size_t>;

// A text with single spaces for its white space, and where each byte of it stood.
struct Squeezed {
    std::string text;
    std::vector<std::size_t> offsets;  // one more than bytes
};

Squeezed squeezed(std::string_view text) {
    Squeezed out;
    out.text.reserve(text.size());
    out.offsets.reserve(text.size() + 1);
    bool white = false;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t begin = i;
        const bool before = std::exchange(white, is_white(next_code_point(text, i)));
        if (white && before) continue;
        const auto character = white ? std::string_view(" ") : text.substr(begin, i - begin);
        out.text += character;
        for (std::size_t b = 0; b < character.size(); ++b) out.offsets.push_back(begin + b);
    }
    out.offsets.push_back(text.size());
    return out;
}

// Whether white space of `words` may be any in the text.
bool is_single_spaced(std::string_view words) {
    bool space = true;
    for (std::size_t i = 0; i < words.size();) {
        const char32_t c = next_code_point(words, i);
        if (is_white(c) && (c != U' ' || space)) return false;
        space = c == U' ';
    }
    return !space;
}

bool is_trail(std::string_view text, std::size_t at) { return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U; }

// The bytes at the beginning and at the end that two texts have in common, in whole characters.
Range common_ends(std::string_view a, std::string_view b) {
    const std::size_t shorter = std::min(a.size(), b.size());
    std::size_t front = 0;
    while (front < shorter && a[front] == b[front]) ++front;
    while (front > 0 && (is_trail(a, front) || is_trail(b, front))) --front;
    std::size_t back = 0;
    while (back < shorter - front && a[a.size() - 1 - back] == b[b.size() - 1 - back]) ++back;
    while (back > 0 && is_trail(a, a.size() - back)) --back;
    return {front, back};
}

// What of `before` changes.
std::vector<Splice> changes_of(std::string_view before, std::string_view after) {
    std::vector<Splice> out;
    const auto add = [&](std::size_t at, std::string_view a, std::string_view b) {
        const auto [front, back] = common_ends(a, b);
        if (a != b) out.push_back({at + front, at + a.size() - back, b.substr(front, b.size() - front - back)});
    };
    if (std::count(before.begin(), before.end(), ' ') != std::count(after.begin(), after.end(), ' ')) {
        add(0, before, after);
        return out;
    }
    std::size_t b = 0;
    for (std::size_t a = 0; a <= before.size();) {
        const auto a_end = std::min(before.find(' ', a), before.size());
        const auto b_end = std::min(after.find(' ', b), after.size());
        add(a, before.substr(a, a_end - a), after.substr(b, b_end - b));
        a = a_end + 1;
        b = b_end + 1;
    }
    return out;
}

// The replacements of one stretch.
class Stretch {
public:
    Stretch(std::string_view text, Range range, const std::vector<Replacement>& wanted, std::vector<Placed>& out)
        : text_(text.substr(range.first, range.second - range.first)), begin_(range.first), wanted_(wanted), out_(out) {}

    void place(const std::vector<std::size_t>& indices) {
        std::vector<std::size_t> spaced;
        std::vector<std::size_t> exact;
        for (const auto i : indices) (is_single_spaced(wanted_[i].before) ? spaced : exact).push_back(i);
        if (!spaced.empty()) {
            const Squeezed as_single = squeezed(text_);
            place_in(as_single.text, spaced, [&](std::size_t at) { return as_single.offsets[at]; });
        }
        if (!exact.empty()) {
            place_in(text_, exact, [](std::size_t at) { return at; });
        }
    }

private:
    // `offset` leads from `text` into the stretch.
    template <class Offset>
    void place_in(std::string_view text, const std::vector<std::size_t>& indices, const Offset& offset) {
        std::map<std::string_view, std::size_t> numbers;
        std::vector<std::string_view> words;
        for (const auto i : indices) {
            if (numbers.try_emplace(wanted_[i].before, words.size()).second) words.push_back(wanted_[i].before);
        }
        std::vector<std::vector<std::size_t>> places(words.size());
        std::vector<std::size_t> most(words.size(), 1);
        for (const auto i : indices) ++most[numbers[wanted_[i].before]];
        WordFinder(words).find(text, [&](std::size_t word, std::size_t begin) {
            if (places[word].size() < most[word]) places[word].push_back(begin);
        });
        std::map<std::pair<std::string_view, std::string_view>, std::vector<std::size_t>> same;
        for (const auto i : indices) same[{wanted_[i].before, wanted_[i].after}].push_back(i);
        for (const auto& [pair, group] : same) {
            const auto& found = places[numbers[pair.first]];
            const auto changes = changes_of(pair.first, pair.second);
            for (std::size_t k = 0; k < group.size(); ++k) {
                Placed& placed = out_[group[k]];
                if (found.size() != group.size()) {
                    placed.outcome = found.empty() ? Outcome::missing : Outcome::ambiguous;
                    continue;
                }
                placed.outcome = Outcome::made;
                placed.begin = begin_ + offset(found[k]);
                placed.end = begin_ + offset(found[k] + pair.first.size());
                for (const auto& change : changes) {
                    placed.splices.push_back({begin_ + offset(found[k] + change.begin), begin_ + offset(found[k] + change.end), change.text});
                }
            }
        }
    }

    std::string_view text_;
    std::size_t begin_;
    const std::vector<Replacement>& wanted_;
    std::vector<Placed>& out_;
};

}  // namespace

void keep_apart(std::vector<Placed>& all) {
    std::vector<Placed*> made;
    for (auto& one : all) {
        if (one.outcome == Outcome::made) made.push_back(&one);
    }
    std::stable_sort(made.begin(), made.end(), [](const Placed* a, const Placed* b) { return a->begin < b->begin; });
    std::size_t done = 0;
    for (Placed* one : made) {
        if (one->begin < done) {
            one->outcome = Outcome::in_the_way;
        } else {
            done = one->end;
        }
    }
}

std::vector<Splice> splices_of(const std::vector<Placed>& all) {
    std::vector<const Placed*> made;
    for (const auto& one : all) {
        if (one.outcome == Outcome::made) made.push_back(&one);
    }
    std::sort(made.begin(), made.end(), [](const Placed* a, const Placed* b) { return a->begin < b->begin; });
    std::vector<Splice> out;
    for (const Placed* one : made) out.insert(out.end(), one->splices.begin(), one->splices.end());
    return out;
}

std::string spliced(std::string_view text, const std::vector<Splice>& splices) {
    std::string out;
    std::size_t done = 0;
    for (const auto& splice : splices) {
        out += text.substr(done, splice.begin - done);
        out += splice.text;
        done = splice.end;
    }
    out += text.substr(done);
    return out;
}

bool is_white(char32_t c) { return is_space(c) || (c >= U'\n' && c <= U'\r') || c == 0x85 || c == 0x2028 || c == 0x2029; }

std::vector<Placed> placed(std::string_view text, const std::vector<Replacement>& wanted, const std::function<bool(const Placed&)>& may_change) {
    std::vector<Placed> out(wanted.size());
    std::map<Range, std::vector<std::size_t>> stretches;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const auto& one = wanted[i];
        if (!one.before.empty() && one.before != one.after && one.begin < one.end) stretches[{one.begin, one.end}].push_back(i);
    }
    // Stretches are lines, or blocks. Thousands that are each most of a long text are nothing that a document could ask for.
    constexpr std::size_t free_bytes = std::size_t{1} << 20;
    std::size_t left = text.size() * 16 + free_bytes;
    for (const auto& [range, indices] : stretches) {
        if (range.second - range.first > left) continue;
        left -= range.second - range.first;
        Stretch(text, range, wanted, out).place(indices);
    }
    for (auto& one : out) {
        if (one.outcome == Outcome::made && !may_change(one)) one.outcome = Outcome::unchangeable;
    }
    keep_apart(out);
    return out;
}

bool has_line_end(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const char32_t c = next_code_point(text, i);
        if (is_white(c) && !is_space(c)) return true;
    }
    return false;
}

}  // namespace kehoach::text
