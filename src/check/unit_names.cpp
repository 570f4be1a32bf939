#include "check/unit_names.h"

#include <algorithm>
#include <array>

#include "text/accents.h"
#include "text/fold.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"
#include "vi/lexicon.h"

namespace kehoach::checks {
namespace {

struct Abbreviation {
    std::string_view short_form;
    std::string_view words;
};

// What a unit's name is shortened to by everybody. Comparison keys.
constexpr std::array abbreviations = {
    Abbreviation{"vp", "văn phòng"},
    Abbreviation{"p", "phòng"},
    Abbreviation{"ttr", "thanh tra"},
    Abbreviation{"ubnd", "ủy ban nhân dân"},
    Abbreviation{"hđnd", "hội đồng nhân dân"},
    Abbreviation{"ub", "ủy ban"},
    Abbreviation{"mttq", "mặt trận tổ quốc"},
    Abbreviation{"mttqvn", "mặt trận tổ quốc việt nam"},
    Abbreviation{"ubmttq", "ủy ban mặt trận tổ quốc"},
    Abbreviation{"ubmttqvn", "ủy ban mặt trận tổ quốc việt nam"},
    Abbreviation{"bhxh", "bảo hiểm xã hội"},
    Abbreviation{"bql", "ban quản lý"},
    Abbreviation{"bcđ", "ban chỉ đạo"},
    Abbreviation{"bch", "ban chấp hành"},
    Abbreviation{"chqs", "chỉ huy quân sự"},
    Abbreviation{"tp", "thành phố"},
};

}  // namespace

UnitWords unit_words(std::string_view name) {
    UnitWords words;
    std::string word;
    int depth = 0;
    const std::string folded = text::fold(name);
    const auto end_word = [&] {
        if (word.empty()) return;
        const auto known = std::find_if(abbreviations.begin(), abbreviations.end(), [&](const Abbreviation& a) { return a.short_form == word; });
        if (known != abbreviations.end()) {
            for (const auto part : text::split(known->words, ' ')) words.emplace_back(part);
        } else if (word != "và") {
            words.push_back(word);
        }
        word.clear();
    };
    for (std::size_t at = 0; at < folded.size();) {
        const char32_t c = text::next_code_point(folded, at);
        if (c == U'(') ++depth;
        if (c == U')' && depth > 0) --depth;
        if (depth == 0 && text::is_word_character(c)) {
            text::append(word, c);
        } else {
            end_word();
        }
    }
    end_word();
    return words;
}

std::size_t spelled_by(std::string_view initials, const UnitWords& words, std::size_t at) {
    constexpr std::size_t shortest = 2;
    std::size_t count = 0;
    for (std::size_t i = 0; i < initials.size(); ++count) {
        if (at + count >= words.size()) return 0;
        // `Ứng dụng` is shortened to `ƯD`.
        if (text::base_letter(text::next_code_point(initials, i)) != text::base_letter(text::code_point_at(words[at + count], 0))) return 0;
    }
    return count < shortest ? 0 : count;
}

std::size_t match_words(const UnitWords& a, const UnitWords& b, std::size_t at) {
    std::size_t j = at;
    for (std::size_t i = 0; i < a.size();) {
        if (j >= b.size()) return std::string::npos;
        if (a[i] == b[j]) {
            ++i;
            ++j;
        } else if (const auto count = spelled_by(a[i], b, j); count != 0) {
            ++i;
            j += count;
        } else if (const auto behind = spelled_by(b[j], a, i); behind != 0) {
            i += behind;
            ++j;
        } else {
            return std::string::npos;
        }
    }
    return j;
}

bool same_unit(const UnitWords& a, const UnitWords& b) { return match_words(a, b, 0) == b.size(); }

bool begins_with(const UnitWords& longer, const UnitWords& shorter) {
    return !shorter.empty() && match_words(shorter, longer, 0) != std::string::npos;
}

bool contains_unit(const UnitWords& line, const UnitWords& unit) {
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (match_words(unit, line, at) != std::string::npos) return true;
    }
    return false;
}

bool has_word(const UnitWords& words, std::string_view word) { return std::find(words.begin(), words.end(), word) != words.end(); }

bool is_class(std::string_view folded, const UnitWords& words) {
    return vi::plural_words().starts(folded) || has_word(words, "các") || folded.find("liên quan") != std::string_view::npos;
}

}  // namespace kehoach::checks
