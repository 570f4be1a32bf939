#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "check/spelling.h"
#include "check/wording.h"
#include "text/fold.h"
#include "text/letters.h"
#include "text/tokens.h"
#include "text/utf8.h"
#include "vi/organ_names.h"
#include "vi/places.h"

namespace kehoach::checks {
namespace {

using text::Token;
using text::TokenKind;

// Phrases with their capitals. Where the first letter may be small as well, `phó giám đốc` in a sentence, it is not looked at.
struct Fixed {
    std::string_view words;
    bool first_letter = false;
};

constexpr std::array fixed_phrases = {
    Fixed{"Ủy ban nhân dân"},
    Fixed{"Hội đồng nhân dân"},
    Fixed{"Tòa án nhân dân"},
    Fixed{"Viện kiểm sát nhân dân"},
    Fixed{"Thủ tướng Chính phủ"},
    Fixed{"Văn phòng Chính phủ"},
    Fixed{"Chủ tịch"},
    Fixed{"Giám đốc"},
    Fixed{"Bộ trưởng"},
    Fixed{"Cục trưởng"},
    Fixed{"Trưởng phòng"},
    Fixed{"Chánh Văn phòng", true},
    Fixed{"Văn phòng"},
    Fixed{"Trung tâm"},
    Fixed{"Thanh tra"},
    Fixed{"Công an"},
    Fixed{"Quyết định"},
    Fixed{"Nghị quyết"},
    Fixed{"Nghị định"},
    Fixed{"Thông tư"},
    Fixed{"Kế hoạch"},
    Fixed{"Thành phố Hồ Chí Minh", true},
    Fixed{"Thủ đô Hà Nội", true},
    Fixed{"Nguyên đán"},
};

// Types of documents that are named with a number.
constexpr std::array types = {
    "nghị quyết",
    "quyết định",
    "chỉ thị",
    "quy chế",
    "quy định",
    "thông báo",
    "hướng dẫn",
    "chương trình",
    "kế hoạch",
    "phương án",
    "đề án",
    "báo cáo",
    "tờ trình",
    "công văn",
    "công điện",
    "nghị định",
    "thông tư",

    "thông tư liên tịch",
    "nghị quyết liên tịch",
};

// Kinds of documents whose parts are called `Điều`.
constexpr std::array types_with_articles = {"luật",      "bộ luật",   "nghị định",  "thông tư", "quyết định",
                                            "hiến pháp", "pháp lệnh", "nghị quyết", "quy chế",  "quy định"};

// Fields that are verbs or everyday words too: `Sở xây dựng kế hoạch` may be right.
constexpr std::array everyday_fields = {"xây dựng", "thanh tra", "tổng hợp", "kế hoạch", "đầu tư", "thương mại", "du lịch", "thuế", "lao động"};

// Before `nhân dân` and `nhà nước` these say that the people and the State are meant.
constexpr std::array before_people = {"của", "với", "cho", "phục vụ", "quần chúng", "và"};

using Words = std::vector<std::string>;

Words words_of(std::string_view phrase) {
    Words out;
    for (auto& token : text::tokens_of(phrase)) out.push_back(std::move(token.key));
    return out;
}

// Phrases by their first word.
template <typename Value>
class Dictionary {
public:
    void add(std::string_view phrase, Value value) {
        Words words = words_of(phrase);
        std::string first = words.front();
        phrases_[std::move(first)].push_back({std::move(words), std::move(value)});
    }

    // The longest phrase at a token, and the number of its words.
    std::pair<std::size_t, const Value*> at(const std::vector<Token>& tokens, std::size_t i) const {
        std::pair<std::size_t, const Value*> best{0, nullptr};
        const auto found = phrases_.find(tokens[i].key);
        if (tokens[i].kind != TokenKind::word || found == phrases_.end()) return best;
        for (const auto& [words, value] : found->second) {
            if (words.size() <= best.first || i + words.size() > tokens.size()) continue;
            bool all = true;
            for (std::size_t k = 1; k < words.size() && all; ++k) {
                const Token& token = tokens[i + k];
                all = token.kind == TokenKind::word && token.spaced && token.key == words[k];
            }
            if (all) best = {words.size(), &value};
        }
        return best;
    }

private:
    std::map<std::string, std::vector<std::pair<Words, Value>>, std::less<>> phrases_;
};

// A phrase as it is written.
struct Canonical {
    std::vector<bool> capitals;
    bool first_letter = false;
};

Canonical canonical_of(std::string_view words, bool first_letter) {
    Canonical out{{}, first_letter};
    for (const auto& token : text::tokens_of(words)) out.capitals.push_back(token.capital);
    return out;
}

const Dictionary<Canonical>& phrases() {
    static const auto dictionary = [] {
        Dictionary<Canonical> out;
        for (const auto& fixed : fixed_phrases) out.add(fixed.words, canonical_of(fixed.words, fixed.first_letter));
        // Ministries and departments. The word of the level has a small letter where it names all of them: `các sở`.
        for (const auto& field : vi::fields()) {
            const std::string key = text::fold(field.name);
            if (std::any_of(everyday_fields.begin(), everyday_fields.end(), [&](std::string_view w) { return key == text::fold(w); })) continue;
            if (key.find(',') != std::string::npos) continue;  // marks are no words
            for (const auto& [level, word] : {std::pair{vi::field_level::ministry, "Bộ "}, std::pair{vi::field_level::department, "Sở "}}) {
                if ((field.levels & level) == 0) continue;
                const std::string name = word + std::string(field.name);
                out.add(name, canonical_of(name, false));
            }
        }
        return out;
    }();
    return dictionary;
}

template <typename Table>
Dictionary<bool> dictionary_of(const Table& table) {
    Dictionary<bool> out;
    for (const std::string_view words : table) out.add(words, true);
    return out;
}

std::string raised(std::string_view word) {
    std::size_t i = 0;
    std::string out;
    text::append(out, text::to_upper(text::next_code_point(word, i)));
    out += word.substr(i);
    return out;
}

std::string lowered(std::string_view word) {
    std::size_t i = 0;
    std::string out;
    text::append(out, text::to_lower(text::next_code_point(word, i)));
    out += word.substr(i);
    return out;
}

class Capitals {
public:
    Capitals(Findings& names, Findings& documents, Findings& parts, Findings& places, Findings& people)
        : names_(names), documents_(documents), parts_(parts), places_(places), people_(people) {}

    void look_at(const Text& text) {
        text_ = &text;
        if (text::is_all_capitals(text.text)) return;
        tokens_ = text::tokens_of(text.text);
        const Quoted quoted(text.text);
        for (std::size_t i = 0; i < tokens_.size();) {
            std::size_t length = 0;
            if (tokens_[i].kind == TokenKind::word && !quoted.holds(tokens_[i].begin)) {
                length = look_at_document(i);
                if (length == 0) length = look_at_phrase(i);
                if (length == 0) look_at_part(i);
                if (length == 0) look_at_place(i);
                if (length == 0) look_at_people(i);
            }
            i += std::max<std::size_t>(length, 1);
        }
    }

private:
    [[nodiscard]] std::string_view surface(std::size_t i) const { return text_->text.substr(tokens_[i].begin, tokens_[i].end - tokens_[i].begin); }
    [[nodiscard]] bool is(std::size_t i, std::string_view key) const { return i < tokens_.size() && tokens_[i].is_word(key); }
    [[nodiscard]] bool is_number(std::size_t i) const { return i < tokens_.size() && tokens_[i].is_number(); }
    [[nodiscard]] bool is_capital(std::size_t i) const { return i < tokens_.size() && tokens_[i].kind == TokenKind::word && tokens_[i].capital; }

    // Whether a word in small letters stands right before, so that no sentence or item begins here.
    [[nodiscard]] bool in_mid_sentence(std::size_t i) const {
        return i > 0 && tokens_[i].spaced && tokens_[i - 1].kind == TokenKind::word && !tokens_[i - 1].capital;
    }

    void add(Findings& out, std::size_t begin, std::size_t end, std::string replacement) {
        const std::string words(text_->text.substr(begin, end - begin));
        std::string wanted = replacement;
        out.add(*text_, begin, end, {words, std::move(wanted)}, std::move(replacement));
    }

    std::size_t look_at_phrase(std::size_t i) {
        const auto [length, canonical] = phrases().at(tokens_, i);
        if (canonical == nullptr) return 0;
        const std::size_t end = tokens_[i + length - 1].end;
        const auto words = text_->text.substr(tokens_[i].begin, end - tokens_[i].begin);
        bool wrong = canonical->first_letter && !tokens_[i].capital;
        for (std::size_t k = 1; k < length; ++k) wrong = wrong || tokens_[i + k].capital != canonical->capitals[k];
        if (!wrong) return length;
        // In small letters it may be any office or document, and no name.
        bool any_capital = false;
        for (std::size_t k = 0; k < length; ++k) any_capital = any_capital || tokens_[i + k].capital;
        if (!any_capital) return length;
        // Capitals throughout, and the name of a person: `Nguyễn Trung Tâm`.
        if (text::is_all_capitals(words) || has_capitals_only(i, length) || (i > 0 && tokens_[i].spaced && is_capital(i - 1) && length == 2))
            return length;
        // `các tỉnh, thành phố Hồ Chí Minh ...`: the first letter is that of a list.
        if (!tokens_[i].capital && canonical->first_letter && i > 0 && tokens_[i - 1].is_mark(',') && is(i - 2, "tỉnh")) return length;
        std::string right;
        for (std::size_t k = 0; k < length; ++k) {
            if (k > 0) right += text_->text.substr(tokens_[i + k - 1].end, tokens_[i + k].begin - tokens_[i + k - 1].end);
            const bool capital = k == 0 ? tokens_[i].capital || canonical->first_letter : static_cast<bool>(canonical->capitals[k]);
            right += capital ? raised(surface(i + k)) : lowered(surface(i + k));
        }
        add(names_, tokens_[i].begin, end, std::move(right));
        return length;
    }

    // One of the words is in capitals throughout: `UỶ BAN nhân dân` and the like say nothing of single letters.
    [[nodiscard]] bool has_capitals_only(std::size_t i, std::size_t length) const {
        for (std::size_t k = 0; k < length; ++k) {
            if (text::is_all_capitals(surface(i + k))) return true;
        }
        return false;
    }

    // `quyết định số 12/QĐ-UBND`.
    std::size_t look_at_document(std::size_t i) {
        static const Dictionary<bool> dictionary = dictionary_of(types);
        if (tokens_[i].capital) return 0;
        const auto length = dictionary.at(tokens_, i).first;
        if (length == 0 || !is(i + length, "số") || !is_number(i + length + 1)) return 0;
        const std::size_t mark = i + length + 2;
        if (mark + 1 >= tokens_.size() || tokens_[mark].spaced || !(tokens_[mark].is_mark('/') || tokens_[mark].is_mark('-'))) return 0;
        if (!is_number(mark + 1) && !is_capital(mark + 1)) return 0;
        // Several of them, and a verb: `đã thông báo số 12/...`.
        if (i > 0 && (is(i - 1, "các") || is(i - 1, "những") || is(i - 1, "đã") || is(i - 1, "hai"))) return 0;
        std::size_t end = tokens_[mark].end;
        while (end < text_->text.size() && text_->text[end] != ' ' && text_->text[end] != '\n' && text_->text[end] != ',' && text_->text[end] != ';')
            ++end;
        while (end > tokens_[mark].end && (text_->text[end - 1] == '.' || text_->text[end - 1] == ')')) --end;
        std::string right(text_->text.substr(tokens_[i].begin, end - tokens_[i].begin));
        add(documents_, tokens_[i].begin, end, raised(right));
        return length;
    }

    // `tại Khoản 2 Điều 5`, `điều 5 Nghị định số ...`.
    void look_at_part(std::size_t i) {
        const Token& token = tokens_[i];
        static const std::string clause = text::fold("khoản");
        if (is(i, clause) || is(i, "điểm")) {
            if (!token.capital || !in_mid_sentence(i) || text::is_all_capitals(surface(i))) return;
            const bool letter =
                is(i, "điểm") && i + 1 < tokens_.size() && tokens_[i + 1].kind == TokenKind::word && text::length(tokens_[i + 1].key) == 1;
            if (!(is_number(i + 1) || letter) || !leads_to_article(i + 2)) return;
            add(parts_, token.begin, tokens_[i + 1].end, lowered(text_->text.substr(token.begin, tokens_[i + 1].end - token.begin)));
            return;
        }
        if (!is(i, "điều") || token.capital || !is_number(i + 1)) return;
        static const Dictionary<bool> dictionary = dictionary_of(types_with_articles);
        const std::size_t next = i + 2 + (is(i + 2, "của") ? 1 : 0);
        if (next >= tokens_.size() || !is_capital(next) || dictionary.at(tokens_, next).first == 0) return;
        add(parts_, token.begin, tokens_[i + 1].end, raised(text_->text.substr(token.begin, tokens_[i + 1].end - token.begin)));
    }

    // `khoản 2, khoản 3 Điều 5`: an article follows in a few words.
    [[nodiscard]] bool leads_to_article(std::size_t from) const {
        constexpr std::size_t furthest = 10;
        for (std::size_t k = from; k < tokens_.size() && k < from + furthest; ++k) {
            if (is(k, "điều")) return is_number(k + 1);
            if (tokens_[k].kind == TokenKind::line_break || tokens_[k].is_mark(';') || tokens_[k].is_mark('.')) return false;
        }
        return false;
    }

    // `của Tỉnh Lâm Đồng`, `phường 12`.
    void look_at_place(std::size_t i) {
        const Token& token = tokens_[i];
        if (is(i, "quận") || is(i, "phường")) {
            if (token.capital || !is_number(i + 1) || tokens_[i + 1].key.size() > 2) return;
            // A number of things: `phường 2 cấp`.
            const bool ends = i + 2 >= tokens_.size() || tokens_[i + 2].is_mark(',') || tokens_[i + 2].is_mark(';') || is_final(i + 2);
            if (!ends) return;
            add(names_, token.begin, tokens_[i + 1].end, raised(text_->text.substr(token.begin, tokens_[i + 1].end - token.begin)));
            return;
        }
        if (!is(i, "tỉnh") || !token.capital || text::is_all_capitals(surface(i)) || i == 0) return;
        if (!in_mid_sentence(i) && !is(i - 1, "ubnd") && !is(i - 1, "hđnd")) return;
        std::string name;
        for (std::size_t k = i + 1; k < tokens_.size() && k <= i + 3 && is_capital(k); ++k) {
            name += (name.empty() ? "" : " ") + tokens_[k].key;
            const auto* const place = vi::place_named(name);
            if (place == nullptr || place->kind != vi::PlaceKind::province) continue;
            add(places_, token.begin, tokens_[k].end, lowered(text_->text.substr(token.begin, tokens_[k].end - token.begin)));
            return;
        }
    }

    [[nodiscard]] bool is_final(std::size_t i) const { return tokens_[i].is_mark('.') && (i + 1 == tokens_.size() || tokens_[i + 1].spaced); }

    // `phục vụ nhân dân`, `Đảng và nhà nước`.
    void look_at_people(std::size_t i) {
        const bool people = is(i, "nhân") && is(i + 1, "dân");
        const bool state = is(i, "nhà") && is(i + 1, "nước");
        if ((!people && !state) || tokens_[i].capital || tokens_[i + 1].capital || i == 0) return;
        const bool party = is(i - 1, "đảng") || ((is(i - 1, "và") || tokens_[i - 1].is_mark(',')) && i > 1 && is(i - 2, "đảng"));
        bool meant = party;
        if (people && !meant) {
            static const Dictionary<bool> dictionary = dictionary_of(before_people);
            for (std::size_t words = 1; words <= 2 && words <= i && !meant; ++words) meant = dictionary.at(tokens_, i - words).first == words;
        }
        if (state && !meant) meant = is(i - 1, "của");
        // `cán bộ và nhân dân các dân tộc` is meant, `khoa học và nhân dân tệ` not.
        if (!meant || (people && is(i + 2, "tệ"))) return;
        add(people_, tokens_[i].begin, tokens_[i + 1].end, raised(text_->text.substr(tokens_[i].begin, tokens_[i + 1].end - tokens_[i].begin)));
    }

    Findings& names_;
    Findings& documents_;
    Findings& parts_;
    Findings& places_;
    Findings& people_;
    const Text* text_ = nullptr;
    std::vector<Token> tokens_;
};

}  // namespace

void check_capitals(const Draft& draft, Report& report) {
    Findings names("capitalisation-fixed/name", "capitalisation-fixed/names", false);
    Findings documents("capitalisation-fixed/document", "capitalisation-fixed/documents", false);
    Findings parts("capitalisation-fixed/part", "capitalisation-fixed/parts", false);
    Findings places("capitalisation-fixed/place", "capitalisation-fixed/places", false);
    Findings people("capitalisation-fixed/people", "capitalisation-fixed/peoples", false);
    Capitals capitals(names, documents, parts, places, people);
    for (const auto& text : draft.texts) capitals.look_at(text);
    for (const auto* found : {&names, &documents, &parts, &places, &people}) found->report(draft, report);
}

}  // namespace kehoach::checks
