#include "check/mentions.h"

#include <algorithm>

#include "text/letters.h"
#include "text/utf8.h"
#include "vi/document_types.h"
#include "vi/numerals.h"

namespace kehoach::checks {
namespace {

// Kinds of documents that are no tên loại of the decree.
const vi::Phrases& further_types() {
    static const vi::Phrases table = {"Luật",     "Bộ luật",  "Hiến pháp", "Pháp lệnh",   "Nghị định", "Thông tư",   "Thông tư liên tịch", "Điều lệ",
                                      "Văn kiện", "Công ước", "Hiệp định", "Bộ tiêu chí", "Bộ chỉ số", "Tiêu chuẩn", "Quy chuẩn"};
    return table;
}

constexpr std::size_t longest_phrase = 6;

bool is_roman(std::string_view word) { return vi::roman_value(word) != 0; }

}  // namespace

std::size_t Words::phrase_at(std::size_t i, const vi::Phrases& phrases) const {
    std::string folded;
    std::size_t end = i;
    for (; end < tokens_.size() && end < i + longest_phrase && tokens_[end].kind == text::TokenKind::word; ++end) {
        if (end != i) folded += ' ';
        folded += tokens_[end].key;
    }
    std::size_t rest = phrases.match_at_start(folded);
    std::size_t count = 0;
    for (; rest > 0 && i + count < end; ++count) {
        const std::size_t size = tokens_[i + count].key.size() + (count == 0 ? 0 : 1);
        rest -= std::min(rest, size);
    }
    return count;
}

Whose Words::document_at(std::size_t i, std::size_t& length) const {
    length = 0;
    if (i >= tokens_.size() || tokens_[i].kind != text::TokenKind::word) return Whose::unsaid;
    std::size_t count = phrase_at(i, further_types());
    if (count == 0) {
        std::string folded;
        std::size_t words = 0;
        for (; i + words < tokens_.size() && words < longest_phrase && tokens_[i + words].kind == text::TokenKind::word; ++words) {
            if (words != 0) folded += ' ';
            folded += tokens_[i + words].key;
        }
        std::size_t matched = 0;
        if (vi::type_at_start(folded, matched) == nullptr) return Whose::unsaid;
        for (std::size_t rest = matched; rest > 0 && count < words; ++count) {
            rest -= std::min(rest, tokens_[i + count].key.size() + (count == 0 ? 0 : 1));
        }
    }
    const std::size_t behind = i + count;
    length = count;
    if (is_word(behind, "này")) return Whose::own;
    if ((is_word(behind, "nêu") || is_word(behind, "kể")) && is_word(behind + 1, "trên")) return Whose::own;
    const bool numbered = is_word(behind, "số") || (behind < tokens_.size() && tokens_[behind].is_number());
    if (tokens_[i].capital || numbered) return Whose::other;
    length = 0;
    return Whose::unsaid;
}

Whose Words::document_behind(std::size_t i, std::size_t within) const {
    for (std::size_t end = i + within; i < tokens_.size() && i < end; ++i) {
        if (is_mark(i, '.') || is_mark(i, ')') || is_mark(i, ';')) return Whose::unsaid;
        std::size_t length = 0;
        const Whose whose = document_at(i, length);
        if (whose != Whose::unsaid) return whose;
    }
    return Whose::unsaid;
}

bool Words::names_other_before(std::size_t end) const {
    for (std::size_t i = 0; i < end && i < tokens_.size(); ++i) {
        std::size_t length = 0;
        if (document_at(i, length) == Whose::other) return true;
    }
    return false;
}

std::optional<PartNumber> Words::number_at(std::size_t i) const {
    if (i >= tokens_.size()) return std::nullopt;
    const auto word = [&](std::size_t at) { return text_.substr(tokens_[at].begin, tokens_[at].end - tokens_[at].begin); };
    PartNumber out;
    const text::Token& first = tokens_[i];
    if (first.is_number()) {
        if (first.value <= 0 || first.end - first.begin > 3) return std::nullopt;
        out.ordinal = first.value;
        out.number = std::to_string(first.value);
    } else if (first.kind == text::TokenKind::word && is_roman(word(i))) {
        out.ordinal = vi::roman_value(word(i));
        out.roman = true;
        out.number = word(i);
    } else if (first.kind == text::TokenKind::word && text::length(word(i)) == 1) {
        out.ordinal = vi::letter_value(text::code_point_at(first.key, 0));
        if (out.ordinal == 0) return std::nullopt;
        out.number = first.key;
    } else {
        return std::nullopt;
    }
    std::size_t next = i + 1;
    while (next + 1 < tokens_.size() && is_mark(next, '.') && !tokens_[next].spaced && !tokens_[next + 1].spaced &&
           (tokens_[next + 1].is_number() || (tokens_[next + 1].kind == text::TokenKind::word && text::length(word(next + 1)) == 1))) {
        out.number += '.';
        out.number += tokens_[next + 1].is_number() ? std::to_string(tokens_[next + 1].value) : tokens_[next + 1].key;
        next += 2;
    }
    // `2a`, `12/KH`, `5%`, `10-15`
    if (next < tokens_.size() && !tokens_[next].spaced) {
        const text::Token& after = tokens_[next];
        if (after.kind == text::TokenKind::word || after.is_number() || after.is_mark('/') || after.is_mark('%') || after.is_mark('-'))
            return std::nullopt;
    }
    out.next = next;
    return out;
}

}  // namespace kehoach::checks
