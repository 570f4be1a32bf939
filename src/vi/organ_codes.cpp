#include "vi/organ_codes.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "text/accents.h"
#include "text/fold.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"
#include "vi/document_types.h"
#include "vi/organ_names.h"
#include "vi/syllables.h"

namespace kehoach::vi {
namespace {

char32_t code_letter(char32_t c) {
    const char32_t lower = text::to_lower(c);
    if (lower == U'đ' || lower == U'ð' || lower == U'ɖ') return U'Đ';
    return text::to_upper(text::base_letter(c));
}

// Codes of single organs, whose letters are not the initials of all of their words, and those of whole classes.
constexpr std::array<std::pair<std::string_view, std::string_view>, 7> fixed_codes = {{
    {"UBND", "Ủy ban nhân dân"},
    {"HĐND", "Hội đồng nhân dân"},
    {"CP", "Chính phủ"},
    {"TTg", "Thủ tướng Chính phủ"},
    {"TW", "Trung ương Đảng"},
    {"TU", "Tỉnh ủy, Thành ủy"},
    {"VPCP", "Văn phòng Chính phủ"},
}};

bool has_abbreviation(std::string_view name) {
    const auto words = text::split(name, ' ');
    return std::any_of(words.begin(), words.end(), [](std::string_view word) { return text::is_all_capitals(word); });
}

std::string without_and(std::string_view name) {
    std::string out;
    for (const auto word : text::split(name, ' ')) {
        if (word != "và" && word != "VÀ") text::append_with(out, word, " ");
    }
    return out;
}

const std::map<std::string, std::string, std::less<>>& codes() {
    static const auto table = [] {
        std::map<std::string, std::string, std::less<>> out;
        for (const auto& [code, name] : fixed_codes) out.emplace(code, name);
        constexpr std::size_t shortest = 3;
        for (const auto& organ : organ_names()) {
            if (!organ.listed_whole || has_abbreviation(organ.name)) continue;
            std::string name = organ.whole();
            std::string code = initials_of(without_and(name));
            if (text::length(code) >= shortest) out.emplace(std::move(code), std::move(name));
        }
        return out;
    }();
    return table;
}

}  // namespace

std::string initials_of(std::string_view name) {
    std::string out;
    bool in_word = false;
    for (std::size_t i = 0; i < name.size();) {
        const std::size_t begin = i;
        if (!text::is_letter(text::next_code_point(name, i))) {
            in_word = false;
            continue;
        }
        if (in_word) continue;
        std::size_t end = i;
        for (std::size_t next = i; next < name.size();) {
            if (!text::is_letter(text::next_code_point(name, next))) break;
            end = next;
        }
        const std::string_view word = name.substr(begin, end - begin);
        if (text::is_all_capitals(word) && !is_syllable(word)) {
            for (std::size_t at = 0; at < word.size();) text::append(out, code_letter(text::next_code_point(word, at)));
        } else {
            text::append(out, code_letter(text::code_point_at(word, 0)));
        }
        i = end;
    }
    return out;
}

bool may_abbreviate(std::string_view code, std::string_view name) {
    const std::string initials = initials_of(name);
    std::size_t at = 0;
    for (std::size_t i = 0; i < code.size();) {
        const char32_t c = text::next_code_point(code, i);
        if (!text::is_upper(c)) continue;
        const char32_t wanted = code_letter(c);
        bool found = false;
        while (at < initials.size() && !found) found = text::next_code_point(initials, at) == wanted;
        if (!found) return false;
    }
    return true;
}

std::string_view organ_with_code(std::string_view code) {
    std::string plain;
    std::copy_if(code.begin(), code.end(), std::back_inserter(plain), [](char c) { return c != '&' && c != '.'; });
    const auto found = codes().find(plain);
    return found == codes().end() ? std::string_view() : std::string_view(found->second);
}

std::string code_of_organ(std::string_view name) {
    const std::string folded = text::fold(name);
    const std::size_t length = organ_name_at_start(folded);
    if (length == 0 || (!folded.starts_with("sở ") && !folded.starts_with("bộ "))) return {};
    return initials_of(without_and(folded.substr(0, length)));
}

std::string_view organ_code_in(std::string_view number) {
    // `51/`, `13/2018/`, `57-`: what stands before the letters.
    std::size_t begin = 0;
    while (begin < number.size() && (number[begin] == '/' || number[begin] == '-' || text::is_digit(static_cast<unsigned char>(number[begin]))))
        ++begin;
    // `12a/KH-UBND`
    if (begin + 1 < number.size() && number[begin + 1] == '/' && text::is_lower(static_cast<unsigned char>(number[begin]))) begin += 2;
    const std::string_view symbol = number.substr(begin);
    const auto first_end = symbol.find_first_of("-/");
    if (first_end == std::string_view::npos) return {};
    const std::string_view first = symbol.substr(0, first_end);
    const std::string_view rest = symbol.substr(first_end + 1);
    if (type_with_code_key(text::fold(first)) == nullptr) return first;
    constexpr std::string_view joint = "LT";
    if (first.ends_with(joint)) return {};
    return rest.substr(0, rest.find_first_of("-/+"));
}

}  // namespace kehoach::vi
