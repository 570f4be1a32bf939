#include "vi/citations.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "text/boundaries.h"
#include "text/byte_scan.h"
#include "text/fold.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"
#include "vi/dates.h"
#include "vi/document_types.h"
#include "vi/law_names.h"
#include "vi/lexicon.h"
#include "vi/organ_phrases.h"
#include "vi/symbols.h"

namespace kehoach::vi {
namespace {

// Law names, and the types in front of a number, are looked for within so many bytes.
constexpr std::size_t longest_name = 320;

using text::window;

bool is_word_start(std::string_view text, std::size_t at) { return !text::is_word_character(text::code_point_before(text, at)); }

std::size_t behind_spaces(std::string_view text, std::size_t at) {
    while (at < text.size() && text[at] == ' ') ++at;
    return at;
}

// Whether the word stands at `at`, in any case.
bool word_at(std::string_view text, std::size_t at, std::string_view lower_case_word) {
    const std::string folded = text::fold(window(text, at, lower_case_word.size() + 8));
    return text::starts_with_words(folded, lower_case_word);
}

// The end of a date without its value (`ngày    /3/2026`, `ngày ... tháng ... năm 2026`) before the words of an issuer; 0 for other text.
std::size_t behind_blank_date(std::string_view text, std::size_t at) {
    constexpr std::size_t longest = 64;
    const std::size_t limit = std::min(text.size(), at + longest);
    while (at < limit) {
        std::size_t next = at;
        const char32_t c = text::next_code_point(text, next);
        if (text::is_letter(c)) {
            if (word_at(text, at, "của")) return at;
            std::size_t word = 0;
            for (const std::string_view part : {"ngày", "tháng", "năm"}) {
                if (word_at(text, at, part)) word = part.size();
            }
            if (word == 0) return 0;
            next = at + word;
        } else if (!text::is_digit(c) && c != U' ' && c != U'/' && c != U'.' && c != U'…' && c != U'_' && !text::is_dash(c)) {
            return 0;
        }
        at = next;
    }
    return 0;
}

// What may stand behind the number or the name of a document: its date and who issued it, in either order.
void read_tail(std::string_view text, CitationMention& mention) {
    constexpr std::size_t longest_date = 64;
    constexpr std::string_view year_word = "năm ";
    constexpr std::string_view issuer_word = "của";  // as long in capitals
    for (std::size_t at = mention.end;;) {
        std::size_t next = at;
        if (next < text.size() && text[next] == ',') ++next;
        next = behind_spaces(text, next);
        if (next >= text.size() || next == at) return;
        std::size_t end = 0;
        if (!mention.citation.date && word_at(text, next, "ngày")) {
            const auto phrase = date_phrase(window(text, next, longest_date));
            if (phrase && phrase->begin == 0 && phrase->value) {
                mention.citation.date = phrase->value;
                end = next + phrase->end;
            } else {
                // A date that a draft leaves blank or that no calendar has is passed over.
                const std::size_t behind = behind_blank_date(text, next);
                if (behind == 0) return;
                next = behind_spaces(text, behind);
            }
        } else if (const std::string_view rest = text.substr(next);
                   !mention.citation.date && (rest.starts_with(year_word) || !mention.citation.number) && text[at] != ',') {
            const std::size_t digits = rest.starts_with(year_word) ? year_word.size() : 0;
            constexpr std::size_t year_length = 4;
            const std::string_view year = rest.substr(digits, year_length);
            // Behind a number the year may be that of the plan: `thực hiện Nghị quyết số 57-NQ/TW năm 2026`.
            const std::size_t behind = behind_spaces(text, next + digits + year_length);
            const bool its_own = !mention.citation.number || mention.citation.number->find(year) != std::string::npos ||
                                 mention.citation.number->find("/QH") != std::string::npos || word_at(text, behind, issuer_word);
            const bool valid =
                its_own && year.size() == year_length && std::all_of(year.begin(), year.end(), [](char c) { return c >= '0' && c <= '9'; }) &&
                (year.starts_with("19") || year.starts_with("20")) && !text::is_word_character(text::code_point_at(rest, digits + year_length)) &&
                !rest.substr(digits + year_length).starts_with('/');
            if (valid) {
                mention.citation.date = std::string(year);
                end = next + digits + year_length;
            }
        }
        const bool behind_date = mention.citation.date.has_value() || text[at] != ',';
        if (end == 0 && !mention.citation.issuer && behind_date && word_at(text, next, issuer_word)) {
            const std::size_t issuer = behind_spaces(text, next + issuer_word.size());
            const std::size_t length = organ_phrase_length(text.substr(issuer));
            if (length != 0) {
                mention.citation.issuer = std::string(text.substr(issuer, length));
                end = issuer + length;
            }
        }
        if (end == 0) return;
        at = mention.end = end;
    }
}

// A law by its name, from the word `Luật` to the end of the name.
struct LawMention {
    std::size_t begin = 0;
    std::size_t end = 0;
    LawKind kind = LawKind::law;
    std::string_view type;
};

// The end of a name that no table has: words up to one that no name goes on with. 0 if it does not begin with a capital.
std::size_t unknown_name_end(std::string_view text, std::size_t at) {
    constexpr int most_words = 14;
    if (!text::is_upper(text::code_point_at(text, at))) return 0;
    std::size_t end = 0;
    for (int word = 0; word < most_words && at < text.size(); ++word) {
        const std::string folded = text::fold(window(text, at, 24));
        if (word > 0 && law_name_ends().starts(folded)) break;
        std::size_t next = at;
        while (next < text.size() && text::is_word_character(text::code_point_at(text, next))) text::next_code_point(text, next);
        if (next == at) break;
        end = next;
        if (next >= text.size() || text[next] != ' ') break;
        at = next + 1;
    }
    return end;
}

std::optional<LawMention> law_at(std::string_view text, std::size_t begin, std::string_view word, LawKind kind, std::string_view type, bool nested);

// The word `Luật` and the like at `at`.
std::optional<LawMention> any_law_at(std::string_view text, std::size_t at, bool nested) {
    const std::string folded = text::fold(window(text, at, 24));
    if (text::starts_with_words(folded, "luật")) return law_at(text, at, "luật", LawKind::law, "Luật", nested);
    if (text::starts_with_words(folded, "bộ luật")) return law_at(text, at, "bộ luật", LawKind::code, "Bộ luật", nested);
    if (text::starts_with_words(folded, "pháp lệnh")) return law_at(text, at, "pháp lệnh", LawKind::ordinance, "Pháp lệnh", nested);
    return std::nullopt;
}

std::optional<LawMention> law_at(std::string_view text, std::size_t begin, std::string_view word, LawKind kind, std::string_view type, bool nested) {
    const std::size_t behind = begin + text::offset_in_source(text.substr(begin), word, word.size());
    const std::size_t name = behind_spaces(text, behind);
    if (name == behind || name >= text.size()) return std::nullopt;
    const std::string_view rest = window(text, name, longest_name);
    const std::string folded = text::fold(rest);
    LawMention mention{begin, 0, kind, type};
    if (const std::size_t length = law_name_at_start(folded, kind); length != 0) {
        // In lower case only what a table knows is a name, and everyday words begin with a capital.
        const bool named = text::is_upper(text::code_point_at(text, name)) || text::is_upper(text::code_point_at(text, begin));
        if (!named) return std::nullopt;
        mention.end = name + text::offset_in_source(rest, folded, length);
        // A law that takes the place of an older one of the same name.
        for (const std::string_view mark : {" (sửa đổi)", " (sửa đổi, bổ sung)"}) {
            if (text.substr(mention.end).starts_with(mark)) mention.end += mark.size();
        }
        return mention;
    }
    if (const std::size_t length = amending_starts().match_at_start(folded); length != 0 && !nested) {
        std::size_t at = behind_spaces(text, name + text::offset_in_source(rest, folded, length));
        // The laws that it amends.
        constexpr int most_laws = 12;
        for (int i = 0; i < most_laws; ++i) {
            const auto inner = any_law_at(text, at, true);
            if (!inner) break;
            mention.end = inner->end;
            at = mention.end;
            if (at < text.size() && text[at] == ',') ++at;
            at = behind_spaces(text, at);
            if (word_at(text, at, "và")) at = behind_spaces(text, at + std::string_view("và").size());
        }
        return mention.end == 0 ? std::nullopt : std::optional(mention);
    }
    if (!text::is_upper(text::code_point_at(text, begin)) || text::is_all_capitals(rest.substr(0, rest.find(' ')))) return std::nullopt;
    mention.end = unknown_name_end(text, name);
    const std::string first = text::fold(window(text, name, 16));
    if (mention.end == 0 || not_law_names().starts(first)) return std::nullopt;
    return mention;
}

// All laws by name, outer ones before those inside of them.
std::vector<LawMention> laws_in(std::string_view text) {
    std::vector<LawMention> laws;
    // The ends of the words Luật, Bộ luật and Pháp lệnh, in both cases, with the bytes that other words have least.
    struct Word {
        std::string_view ending;
        std::size_t rare;
        std::string_view word;
        LawKind kind;
        std::string_view type;
    };
    constexpr Word words[] = {
        {"uật", 2, "luật", LawKind::law, "Luật"},
        {"UẬT", 2, "luật", LawKind::law, "Luật"},
        {"áp lệnh", 6, "pháp lệnh", LawKind::ordinance, "Pháp lệnh"},
        {"ÁP LỆNH", 6, "pháp lệnh", LawKind::ordinance, "Pháp lệnh"},
    };
    for (const auto& [ending, rare, word, kind, type] : words) {
        for (auto at = text::find_by_pair(text, ending, rare); at != std::string_view::npos;
             at = text::find_by_pair(text, ending, rare, at + ending.size())) {
            const std::size_t lead = word.size() - ending.size();
            if (at < lead) continue;
            std::size_t begin = at - lead;
            if (!is_word_start(text, begin) || !word_at(text, begin, word)) continue;
            LawKind of = kind;
            std::string_view named = type;
            std::string_view head = word;
            const std::string before = text::fold(text.substr(begin > 16 ? begin - 16 : 0, std::min<std::size_t>(begin, 16)));
            if (kind == LawKind::law) {
                const std::string_view word_before = text::last_word(before);
                if (word_before == "pháp" || word_before == "học") continue;
                constexpr std::string_view code = "bộ";
                if (word_before == code && text[begin - 1] == ' ') {
                    begin -= code.size() + 1;
                    of = LawKind::code;
                    named = "Bộ luật";
                    head = "bộ luật";
                }
            }
            if (auto law = law_at(text, begin, head, of, named, false)) laws.push_back(*law);
        }
    }
    // `Hiến pháp năm 2013`; the word alone names the constitution as such.
    constexpr std::string_view constitution = "iến pháp";
    constexpr std::size_t rare = 2;
    for (auto at = text::find_by_pair(text, constitution, rare); at != std::string_view::npos;
         at = text::find_by_pair(text, constitution, rare, at + 1)) {
        if (at == 0 || !word_at(text, at - 1, "hiến pháp") || !is_word_start(text, at - 1)) continue;
        const std::size_t end = at + constitution.size();
        const std::size_t next = behind_spaces(text, end);
        if (text::is_upper(text::code_point_at(text, at - 1)) && (word_at(text, next, "năm") || text::is_digit(text::code_point_at(text, next)))) {
            laws.push_back({at - 1, end, LawKind::code, "Hiến pháp"});
        }
    }
    std::sort(laws.begin(), laws.end(),
              [](const LawMention& a, const LawMention& b) { return a.begin != b.begin ? a.begin < b.begin : a.end > b.end; });
    return laws;
}

// The offset of the word `số` in front of a number, or npos; blanks and a colon may stand between.
std::size_t number_word_before(std::string_view text, std::size_t number) {
    std::size_t at = number;
    while (at > 0) {
        const char32_t c = text::code_point_before(text, at);
        if (c != U' ' && c != U':' && c != U'.' && c != U'…' && c != U'_') break;
        at -= c < 0x80 ? 1 : std::string_view("…").size();
    }
    constexpr std::string_view word = "số";
    if (at < word.size()) return std::string_view::npos;
    const std::size_t begin = at - word.size();
    return is_word_start(text, begin) && word_at(text, begin, word) ? begin : std::string_view::npos;
}

// What stands before a number: the type of the document, written out or by its abbreviation.
struct TypeBefore {
    std::string_view name;
    std::size_t begin = 0;
};

std::optional<std::string_view> issuer_between(std::string_view text) {
    constexpr std::string_view word = "của ";
    text = text::trimmed(text::without_final(text, ":"));
    if (!text.starts_with(word)) return std::nullopt;
    const std::string_view issuer = text.substr(word.size());
    return organ_phrase_length(issuer) == issuer.size() ? std::optional(issuer) : std::nullopt;
}

bool may_have(const TypeName& type, const CitedNumber& number, std::string_view code_key) {
    if (has_code(type, code_key, number.party)) return true;
    // The National Assembly numbers by its term; joint documents and organs without types have codes that are no types'.
    if (code_key.starts_with("qh")) return type.name == "Luật" || type.name == "Bộ luật" || type.name == "Nghị quyết";
    if (code_key.starts_with("ubtvqh")) return type.name == "Pháp lệnh" || type.name == "Nghị quyết";
    // `Chương trình hành động số 08-CTr/TU` has the abbreviation of the type that its name begins with.
    const TypeName* by_code = type_with_code_key(code_key);
    return by_code == nullptr || type.name.starts_with(by_code->name);
}

class NumberReader {
public:
    NumberReader(std::string_view text, const std::vector<LawMention>& laws) : text_(text), laws_(laws) {}

    // The mention whose number begins at `at`; nullopt if no document is named there.
    std::optional<CitationMention> read(std::size_t at, std::size_t earliest) {
        auto number = cited_number(text_, at);
        if (!number) return std::nullopt;
        const std::size_t word = number_word_before(text_, at);
        const bool blank = !text::is_digit(static_cast<unsigned char>(text_[at]));
        if (blank && word == std::string_view::npos) return std::nullopt;
        const std::size_t head_end = word == std::string_view::npos ? at : word;
        const std::string key = text::fold(number->first_code);
        CitationMention mention;
        mention.begin = head_end;
        mention.end = number->end;
        mention.number_begin = at;
        mention.number_end = number->end;
        const TypeName* by_code = type_with_code_key(key);
        const bool assembly = key.starts_with("qh") && key.size() > 2 && text::is_digit(static_cast<unsigned char>(key[2]));
        const bool committee = key.starts_with("ubtvqh");
        if (const auto law = assembly || committee ? law_before(head_end) : std::nullopt) {
            mention.begin = law->begin;
            mention.citation.type = law->type;
        } else if (const auto type = type_before(head_end, earliest, *number, key, mention)) {
            mention.begin = type->begin;
            mention.citation.type = type->name;
        } else if (previous_ && continues(head_end) && (has_code(*previous_, key, number->party) || by_code == nullptr)) {
            mention.citation.type = previous_->name;
        } else if (numbered_thing_before(head_end)) {
            return std::nullopt;
        } else if (by_code != nullptr && number->text.find('-') != std::string::npos) {
            mention.citation.type = by_code->name;
        } else if (committee) {
            mention.citation.type = "Nghị quyết";
        } else if (assembly) {
            mention.citation.type = "Luật";
        } else {
            return std::nullopt;
        }
        mention.citation.number = std::move(number->text);
        previous_end_ = mention.end;
        read_tail(text_, mention);
        previous_end_ = mention.end;
        std::size_t length = 0;
        previous_ = type_at_end(text::fold(mention.citation.type), length);
        mention.citation.raw = std::string(text_.substr(mention.begin, mention.end - mention.begin));
        return mention;
    }

private:
    [[nodiscard]] std::optional<LawMention> law_before(std::size_t head_end) const {
        // The outermost: its name is the longest of those that end here.
        constexpr std::size_t farthest = 2 * longest_name;
        std::optional<LawMention> found;
        auto law = std::upper_bound(laws_.begin(), laws_.end(), head_end, [](std::size_t at, const LawMention& l) { return at < l.begin; });
        while (law != laws_.begin() && std::prev(law)->begin + farthest > head_end) {
            --law;
            if (law->end > head_end) continue;
            // `Luật Thủ đô năm 2024 số 39/2024/QH15`
            const std::string_view between = text::trimmed(text_.substr(law->end, head_end - law->end));
            constexpr std::size_t year_words = std::string_view("năm 2024").size();
            if (between.empty() || (between.size() == year_words && between.starts_with("năm "))) found = *law;
        }
        return found;
    }

    // `Mẫu số 01/BC-TH`, `tài khoản số ...`: other things have numbers too.
    [[nodiscard]] bool numbered_thing_before(std::size_t head_end) const {
        constexpr std::size_t longest = 24;
        const std::size_t start = text::boundary_from(text_, head_end > longest ? head_end - longest : 0);
        const std::string folded = text::fold(text_.substr(start, head_end - start));
        for (std::size_t at = 0; at < folded.size(); at = folded.find(' ', at) == std::string::npos ? folded.size() : folded.find(' ', at) + 1) {
            if (numbered_things().is(std::string_view(folded).substr(at))) return true;
        }
        return false;
    }

    // A number that follows another one, parted by commas and conjunctions alone.
    [[nodiscard]] bool continues(std::size_t head_end) const {
        if (previous_end_ == 0 || previous_end_ > head_end) return false;
        const std::string between = text::fold(text_.substr(previous_end_, std::min<std::size_t>(head_end - previous_end_, 24)));
        return between == "," || between == "và" || between == ", và" || between == ";" || between == "; và" || between == "hoặc" || between.empty();
    }

    std::optional<TypeBefore> type_before(std::size_t head_end, std::size_t earliest, const CitedNumber& number, std::string_view key,
                                          CitationMention& mention) const {
        constexpr std::size_t farthest = 240;
        std::size_t start = text::boundary_from(text_, std::max(earliest, head_end > farthest ? head_end - farthest : 0));
        std::string_view before = text_.substr(start, head_end - start);
        // Not over the end of a sentence or a bracket.
        const auto stop = before.find_last_of(";()\n");
        if (stop != std::string_view::npos) {
            start += stop + 1;
            before = before.substr(stop + 1);
        }
        while (!before.empty() && before.back() == ' ') before.remove_suffix(1);
        if (before.empty()) return std::nullopt;
        const std::string folded = text::fold(before);
        std::size_t spaces = 0;
        while (spaces < before.size() && before[spaces] == ' ') ++spaces;
        const auto offset = [&](std::size_t folded_at) { return start + spaces + text::offset_in_source(before.substr(spaces), folded, folded_at); };
        std::size_t length = 0;
        const TypeName* nearest = type_at_end(folded, length);
        std::optional<TypeBefore> immediate;
        if (nearest != nullptr) {
            immediate = TypeBefore{nearest->name, offset(folded.size() - length)};
            mention.type_beside = nearest->name;
            mention.type_fits = may_have(*nearest, number, key);
            if (mention.type_fits) return immediate;
        }
        if (nearest == nullptr) {
            // `QĐ số`, `CV số`
            const std::string_view last = text::last_word(before);
            const bool at_end = !last.empty() && before.ends_with(last) && text::is_upper(text::code_point_at(last, 0));
            if (at_end && has_code_of(last, number, key)) {
                const TypeName* type = type_of_abbreviation(last, number, key);
                return TypeBefore{type->name, start + before.size() - last.size()};
            }
        }
        // `Quyết định ban hành Kế hoạch số 12/QĐ-UBND`, `Nghị quyết của Chính phủ số 01/NQ-CP`: the type that the symbol names.
        const auto sentence = folded.rfind(". ");
        for (std::size_t end = folded.size(); end > 0;) {
            const auto space = folded.rfind(' ', end - 1);
            if (sentence != std::string::npos && end <= sentence) break;
            std::size_t found = 0;
            const TypeName* type = type_at_end(std::string_view(folded).substr(0, end), found);
            if (type != nullptr && has_code(*type, key, number.party)) {
                const std::size_t begin = offset(end - found);
                const std::string_view between = text::trimmed(text_.substr(offset(end), head_end - offset(end)));
                if (between.find('/') != std::string_view::npos) break;  // another number stands between
                if (nearest == nullptr) {
                    const auto issuer = issuer_between(between);
                    if (!issuer) break;
                    if (!text::without_final(between, ":").empty() && between.back() == ':') break;
                    mention.citation.issuer = std::string(*issuer);
                }
                return TypeBefore{type->name, begin};
            }
            if (space == std::string::npos) break;
            end = space;
        }
        return immediate;
    }

    static const TypeName* type_of_abbreviation(std::string_view word, const CitedNumber& number, std::string_view key) {
        const std::string folded = text::fold(word);
        if (folded == "cv") {
            std::size_t length = 0;
            return type_at_end("công văn", length);
        }
        const TypeName* type = type_with_code_key(folded);
        return type != nullptr && may_have(*type, number, key) ? type : nullptr;
    }
    static bool has_code_of(std::string_view word, const CitedNumber& number, std::string_view key) {
        return type_of_abbreviation(word, number, key) != nullptr;
    }

    std::string_view text_;
    const std::vector<LawMention>& laws_;
    const TypeName* previous_ = nullptr;
    std::size_t previous_end_ = 0;
};

// All documents with a number.
std::vector<CitationMention> numbered_in(std::string_view text, const std::vector<LawMention>& laws) {
    std::vector<CitationMention> found;
    NumberReader reader(text, laws);
    std::size_t earliest = 0;
    // A slash stands before the digits in ASCII.
    constexpr auto may_begin = [](auto byte) { return (byte >= '/') & (byte <= '9'); };
    for (std::size_t at = text::find_byte(text, 0, may_begin); at < text.size(); at = text::find_byte(text, at, may_begin)) {
        const bool digit = text[at] >= '0' && text[at] <= '9';
        const bool blank =
            text[at] == '/' && at + 1 < text.size() &&
            (at == 0 || text[at - 1] == ' ' || text[at - 1] == '.' || static_cast<unsigned char>(text[at - 1]) >= 0x80 || text[at - 1] == '_');
        if (!digit && !blank) {
            ++at;
            continue;
        }
        const std::size_t start = at;
        if (digit) {
            while (at < text.size() && text[at] >= '0' && text[at] <= '9') ++at;
            const char32_t before = text::code_point_before(text, start);
            if (text::is_word_character(before) || before == U'/' || before == U'-') continue;
            // Far the most numbers are none of documents.
            const std::size_t joint = behind_spaces(text, at);
            if (joint >= text.size() || (text[joint] != '/' && text[joint] != '-' && static_cast<unsigned char>(text[joint]) < 0x80 &&
                                         !(text[joint] >= 'a' && text[joint] <= 'z') && !(text[joint] >= 'A' && text[joint] <= 'Z')))
                continue;
        } else {
            ++at;
        }
        if (auto mention = reader.read(start, earliest)) {
            at = std::max(at, mention->end);
            earliest = mention->end;
            found.push_back(std::move(*mention));
        }
    }
    return found;
}

}  // namespace

std::vector<CitationMention> citations_in(std::string_view text) {
    const std::vector<LawMention> laws = laws_in(text);
    std::vector<CitationMention> found = numbered_in(text, laws);
    const std::size_t numbered = found.size();
    std::size_t outer_end = 0;
    for (const auto& law : laws) {
        const bool inside = law.begin < outer_end;
        outer_end = std::max(outer_end, law.end);
        const auto end = found.begin() + static_cast<std::ptrdiff_t>(numbered);
        const auto same =
            std::lower_bound(found.begin(), end, law.begin, [](const CitationMention& m, std::size_t begin) { return m.begin < begin; });
        if (same != end && same->begin == law.begin) continue;
        CitationMention mention;
        mention.begin = law.begin;
        mention.end = law.end;
        mention.citation.type = law.type;
        // The year behind a law that amends another is its own.
        if (!inside) read_tail(text, mention);
        mention.citation.raw = std::string(text.substr(mention.begin, mention.end - mention.begin));
        found.push_back(std::move(mention));
    }
    std::stable_sort(found.begin(), found.end(), [](const CitationMention& a, const CitationMention& b) { return a.begin < b.begin; });
    return found;
}

}  // namespace kehoach::vi
