#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "check/rules.h"
#include "text/boundaries.h"
#include "text/fold.h"
#include "text/letters.h"
#include "text/tokens.h"
#include "text/utf8.h"
#include "text/words.h"
#include "vi/citations.h"
#include "vi/lexicon.h"
#include "vi/organ_codes.h"
#include "vi/organ_names.h"
#include "vi/organ_phrases.h"
#include "vi/places.h"

namespace kehoach::checks {
namespace {

// Words behind which the organ stands that a document is of: what it does, owns and directs.
const vi::Phrases& possessive_words() {
    static const vi::Phrases table = {
        "thẩm quyền của",
        "thẩm quyền giải quyết của",
        "thẩm quyền quản lý của",
        "phạm vi quản lý của",
        "chức năng quản lý của",
        "quản lý nhà nước của",
        "văn bản chỉ đạo của",
        "các phòng, đơn vị thuộc",
        "các phòng, đơn vị trực thuộc",
        "các phòng chuyên môn thuộc",
        "các đơn vị thuộc",
        "các đơn vị trực thuộc",
        "thuộc và trực thuộc",
        "đơn vị trực thuộc",
        "trang thông tin điện tử của",
        "trang thông tin điện tử",
        "cổng thông tin điện tử của",
        "ban giám đốc",
        "báo cáo về",
        "gửi về",
        "trình giám đốc",
        "báo cáo giám đốc",
    };
    return table;
}

// What the organ itself does with its document.
const vi::Phrases& issuing_words() {
    static const vi::Phrases table = {"ban hành kế hoạch",     "xây dựng kế hoạch",     "xây dựng nội dung",  "xây dựng và ban hành kế hoạch",
                                      "ban hành chương trình", "xây dựng chương trình", "triển khai kế hoạch"};
    return table;
}

const vi::Phrases& directing_words() {
    static const vi::Phrases table = {"yêu cầu", "đề nghị các"};
    return table;
}

const vi::Phrases& field_openers() {
    static const vi::Phrases table = {"lĩnh vực", "quản lý nhà nước về", "thuộc ngành"};
    return table;
}

const vi::Phrases& all_departments() {
    static const vi::Phrases table = {"các sở", "sở, ban, ngành", "sở, ngành", "sở ngành", "sở, ban ngành"};
    return table;
}

const vi::Phrases& all_ministries() {
    static const vi::Phrases table = {"các bộ", "bộ, ngành", "bộ, cơ quan ngang bộ"};
    return table;
}

const vi::Phrases& levels() {
    static const vi::Phrases table = {"tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu"};
    return table;
}

// The name of a department or a ministry in a text, however its words are joined.
struct OrganMention {
    std::string key;  // its words without `và` and commas
    std::size_t begin = 0;
    std::size_t end = 0;
};

bool is_joint(const text::Token& token) { return token.is_word("và") || token.is_mark(',') || token.is_mark('-') || token.is_mark('&'); }

// The words of at most `most` tokens without what joins them.
std::string compact(std::string_view text) {
    std::string key;
    for (const auto& token : text::tokens_of(text)) {
        if (!is_joint(token)) text::append_with(key, token.key, " ");
    }
    return key;
}

const std::unordered_map<std::string, std::string>& organs_by_key() {
    static const auto table = [] {
        std::unordered_map<std::string, std::string> out;
        for (const auto& organ : vi::organ_names()) {
            if (!organ.listed_whole) continue;
            const std::string name = organ.whole();
            const auto words = text::split(name, ' ');
            const bool short_form = std::any_of(words.begin(), words.end(), [](auto word) { return text::is_all_capitals(word); });
            if (!short_form && words.size() > 1) out.emplace(compact(name), name);
        }
        return out;
    }();
    return table;
}

// The name at `at`, where the word Sở or Bộ stands.
std::optional<OrganMention> mention_at(std::string_view text, std::size_t at) {
    constexpr std::size_t longest = 120;
    constexpr std::size_t most_tokens = 18;
    const std::string_view rest = text::window(text, at, longest);
    const auto tokens = text::tokens_of(rest);
    std::optional<OrganMention> found;
    std::string key;
    for (std::size_t i = 0; i < tokens.size() && i < most_tokens; ++i) {
        const auto& token = tokens[i];
        if (is_joint(token) && i > 1) continue;
        // `thuộc Sở xây dựng kế hoạch`: no name.
        if (token.kind != text::TokenKind::word || (i == 1 && !token.capital)) break;
        text::append_with(key, token.key, " ");
        if (i > 0 && organs_by_key().contains(key)) found = OrganMention{key, at, at + token.end};
    }
    return found;
}

std::vector<OrganMention> mentions_in(std::string_view text) {
    constexpr std::array<std::string_view, 4> words = {"Sở ", "SỞ ", "Bộ ", "BỘ "};
    std::vector<OrganMention> out;
    for (const auto word : words) {
        for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + word.size())) {
            if (text::is_word_character(text::code_point_before(text, at))) continue;
            if (auto mention = mention_at(text, at)) out.push_back(std::move(*mention));
        }
    }
    std::sort(out.begin(), out.end(), [](const OrganMention& a, const OrganMention& b) { return a.begin < b.begin; });
    return out;
}

// The words before and behind a mention, as keys.
struct Surroundings {
    std::string before;
    std::string behind;
};

Surroundings around(std::string_view text, std::size_t begin, std::size_t end) {
    constexpr std::size_t longest = 90;
    const std::size_t from = text::boundary_from(text, begin > longest ? begin - longest : 0);
    return {text::fold(text.substr(from, begin - from)), text::fold(text::trimmed(text::window(text, end, longest)))};
}

// Whether `folded` ends with one of the phrases as whole words.
bool ends_with(const vi::Phrases& phrases, std::string_view folded) {
    for (std::size_t at = 0; at < folded.size();) {
        if (phrases.match_at_start(folded.substr(at)) == folded.size() - at) return true;
        const auto space = folded.find(' ', at);
        if (space == std::string_view::npos) return false;
        at = space + 1;
    }
    return false;
}

// The subject of a clause begins here.
bool begins_clause(std::string_view before) {
    before = text::trimmed(before);
    return before.empty() || before.back() == ',' || before.back() == '.' || before.back() == ';' || before.back() == ':';
}

// What the subject of a clause does, behind the place of the organ; `phrases` within the next words.
bool does(const vi::Phrases& phrases, std::string_view behind) {
    constexpr std::size_t farthest = 40;
    const auto at = phrases.find(behind);
    return at != std::string_view::npos && at < farthest && behind.substr(0, at).find_first_of(",.;:") == std::string_view::npos &&
           !behind.substr(at).starts_with("ban hành kế hoạch số") && !behind.substr(at).starts_with("xây dựng kế hoạch số");
}

// The organ that a document is of.
struct Own {
    std::string key;  // of a department or a ministry
    std::string name;
    std::string level;  // `xã`, of a people's committee
    std::string place;  // its name, as a key
    const vi::Place* province = nullptr;
};

// Where a province or a city is today.
std::string_view place_today(const vi::Place& place) { return place.successors.front().empty() ? place.name : place.successors.front(); }

class OrganChecker {
public:
    OrganChecker(const Draft& draft, Report& report) : draft_(draft), report_(report) {}

    void check() {
        own_ = own_organ();
        collect_known();
        for (const auto& text : draft_.texts) {
            const auto mentions = mentions_in(text.text);
            for (const auto& mention : mentions) {
                note_spelling(text, mention);
                if (!own_.key.empty()) check_mention(text, mention);
            }
            if (!own_.level.empty()) check_committees(text);
            if (own_.province != nullptr) check_territory(text);
        }
        // More than were ever left in one plan.
        constexpr std::size_t most = 4;
        std::size_t count = 0;
        for (const auto& key : foreign_) {
            if (count++ < most) check_field(key);
        }
        report_spellings();
    }

private:
    Own own_organ() const {
        Own own;
        const Header& header = draft_.document.header;
        if (header.issuer && header.issuer->name) {
            own.name = *header.issuer->name;
        } else if (header.number && header.number->issuer_code) {
            std::string_view code = *header.number->issuer_code;
            code = code.substr(0, code.find_first_of("-/"));
            const auto configured = std::find_if(draft_.config.organs.begin(), draft_.config.organs.end(),
                                                 [&](const OrganAbbreviation& organ) { return organ.abbreviation == code; });
            own.name = configured != draft_.config.organs.end() ? configured->name : std::string(vi::organ_with_code(code));
        }
        const std::string folded = text::fold(own.name);
        if (folded.starts_with("sở ") || folded.starts_with("bộ ")) {
            if (const auto mention = mention_at(own.name, 0)) own.key = mention->key;
        }
        for (const std::string_view committee : {"ủy ban nhân dân ", "ubnd "}) {
            if (!folded.starts_with(committee)) continue;
            const std::string_view rest = std::string_view(folded).substr(committee.size());
            const std::size_t level = levels().match_at_start(rest);
            if (level == 0 || rest.size() <= level + 1) continue;
            own.level = rest.substr(0, level);
            own.place = text::trimmed(rest.substr(level));
        }
        own.province = own_province();
        return own;
    }

    [[nodiscard]] const vi::Place* own_province() const {
        const Header& header = draft_.document.header;
        if (header.issuer) {
            for (const auto* organ : {&header.issuer->parent, &header.issuer->name}) {
                if (!*organ) continue;
                const std::string folded = text::fold(**organ);
                for (const auto& mention : vi::said_places(**organ, folded)) {
                    if (const auto* place = vi::place_named(text::fold((*organ)->substr(mention.begin, mention.end - mention.begin)))) return place;
                }
            }
        }
        // Communes have the names of provinces too.
        return header.place && !own_is_local() ? vi::place_named(text::fold(*header.place)) : nullptr;
    }

    [[nodiscard]] bool own_is_local() const {
        const auto& issuer = draft_.document.header.issuer;
        return issuer && issuer->name && vi::is_of_district_or_commune(text::fold(*issuer->name));
    }

    // The organs that have a part in the document: units of its tasks, those that it goes to, issuers of what it cites.
    void collect_known() {
        std::set<std::string_view> texts;
        const auto add = [&](std::string_view text) {
            if (!texts.insert(text).second) return;
            for (auto& mention : mentions_in(text)) known_.insert(std::move(mention.key));
            const std::string folded = text::fold(text);
            known_texts_.push_back(folded);
            every_department_ = every_department_ || all_departments().in(folded);
            every_ministry_ = every_ministry_ || all_ministries().in(folded);
            // `Sở VHTTDL`
            for (const auto word : text::split(text, ' ')) {
                if (text::is_all_capitals(word) && text::length(word) > 1) codes_.insert(vi::initials_of(word));
            }
        };
        for (const auto& part : draft_.parts) {
            for (const auto& recipient : part.document->recipients) add(recipient);
            for (const auto& addressee : part.document->addressees) add(addressee);
            if (part.document->authority) add(*part.document->authority);
        }
        for (const auto& task : draft_.conversion.tasks) {
            for (const auto& unit : task.lead) add(unit);
            for (const auto& unit : task.coordinating) add(unit);
        }
        for (const auto& citation : draft_.conversion.citations) {
            if (citation.issuer) add(*citation.issuer);
        }
    }

    [[nodiscard]] bool is_known(const OrganMention& mention) const {
        const bool department = mention.key.starts_with("sở ");
        if (department ? every_department_ : every_ministry_) return true;
        if (known_.contains(mention.key)) return true;
        const std::string code = vi::code_of_organ(organs_by_key().at(mention.key));
        return codes_.contains(code) || codes_.contains(code.substr(1)) || codes_.contains("S" + code);
    }

    void add(std::string_view finding, const Text& text, std::size_t begin, std::size_t end, std::vector<std::string> arguments) {
        const std::string_view words = text.text.substr(begin, end - begin);
        arguments.insert(arguments.begin(), std::string(words));
        report_.add(finding, {text.at, text.span, std::string(words)}, std::move(arguments));
    }

    // Another department where this one is meant.
    void check_mention(const Text& text, const OrganMention& mention) {
        if (mention.key == own_.key || mention.key.substr(0, mention.key.find(' ')) != own_.key.substr(0, own_.key.find(' '))) return;
        // The reference line is compared with the head, and others may be quoted among the legal bases and in titles.
        if (text.zone == Zone::reference || text.zone == Zone::legal_basis || text.zone == Zone::recipient || text.zone == Zone::addressee ||
            text.zone == Zone::title)
            return;
        const auto [before, behind] = around(text.text, mention.begin, mention.end);
        if (is_slot_of_issuer(text, before, behind)) {
            add("organ-foreign", text, mention.begin, mention.end, {own_.name});
            foreign_.insert(mention.key);
        } else if (ends_with(possessive_words(), before) && !is_known(mention)) {
            add("organ-foreign/text", text, mention.begin, mention.end, {own_.name});
            foreign_.insert(mention.key);
        }
    }

    static bool is_slot_of_issuer(const Text& text, std::string_view before, std::string_view behind) {
        if (text.in_appendix) return false;
        if (text.zone == Zone::closing) {
            const std::string start = text::fold(text.text, 16);
            if (vi::summing_up_starts().starts(start) && before.ends_with("của") && text::fold(text.text, 200).find(" số ") == std::string::npos)
                return true;
            return begins_clause(before) && does(directing_words(), behind);
        }
        if (text.zone != Zone::preamble || !begins_clause(before) || !does(issuing_words(), behind)) return false;
        constexpr std::size_t longest = 120;
        const std::size_t from = text::boundary_from(text.text, text.text.size() > longest ? text.text.size() - longest : 0);
        return vi::introduction_ends().in(text::fold(text.text.substr(from))) || text.text.ends_with(':');
    }

    // Another commune's committee where this one is meant.
    void check_committees(const Text& text) {
        if (text.zone == Zone::reference || text.zone == Zone::legal_basis || text.zone == Zone::recipient || text.zone == Zone::addressee ||
            text.zone == Zone::title)
            return;
        for (const std::string_view word : {"UBND ", "Ủy ban nhân dân ", "Uỷ ban nhân dân "}) {
            for (auto at = text.text.find(word); at != std::string_view::npos; at = text.text.find(word, at + word.size())) {
                const std::size_t length = vi::organ_phrase_length(text.text.substr(at));
                if (length <= word.size()) continue;
                const std::string rest = text::fold(text.text.substr(at + word.size(), length - word.size()));
                if (!text::starts_with_words(rest, own_.level) || rest.size() <= own_.level.size() + 1) continue;
                const std::string place(text::trimmed(std::string_view(rest).substr(own_.level.size())));
                if (place.starts_with(own_.place) || own_.place.starts_with(place) || is_same_province(place)) continue;
                const auto [before, behind] = around(text.text, at, at + length);
                const bool reported_to = before.ends_with("báo cáo về") || before.ends_with("gửi về");
                if (is_slot_of_issuer(text, before, behind)) {
                    add("organ-foreign", text, at, at + length, {own_.name});
                } else if (reported_to && !is_named_by_known(place)) {
                    add("organ-foreign/text", text, at, at + length, {own_.name});
                }
            }
        }
    }

    // Whether one of the organs that have a part in the document has that name.
    [[nodiscard]] bool is_named_by_known(const std::string& name) {
        const auto [entry, is_new] = named_.try_emplace(name, false);
        if (is_new) {
            entry->second =
                std::any_of(known_texts_.begin(), known_texts_.end(), [&](const std::string& t) { return t.find(name) != std::string::npos; });
        }
        return entry->second;
    }

    [[nodiscard]] bool is_same_province(std::string_view folded) const {
        const auto* place = vi::place_named(folded);
        return place != nullptr && own_.province != nullptr && place_today(*place) == place_today(*own_.province);
    }

    // `trên địa bàn tỉnh ...`: of another province.
    void check_territory(const Text& text) {
        constexpr std::string_view words = "rên địa bàn ";
        if (text.text.find(words) == std::string_view::npos || text.zone == Zone::legal_basis || text.zone == Zone::title) return;
        const std::string folded = text::fold(text.text);
        for (const auto& mention : vi::said_places(text.text, folded)) {
            if (mention.said == vi::SaidPlace::place) continue;
            const std::string name = text::fold(text.text.substr(mention.begin, mention.end - mention.begin));
            const auto [before, behind] = around(text.text, mention.begin, mention.end);
            const std::string_view level = mention.said == vi::SaidPlace::province ? "trên địa bàn tỉnh" : "trên địa bàn thành phố";
            if (!std::string_view(before).ends_with(level) || behind.starts_with("(cũ)") || behind.starts_with("cũ")) continue;
            const auto* place = vi::place_named(name);
            if (place == nullptr || place_today(*place) == place_today(*own_.province)) continue;
            if (mention.said == vi::SaidPlace::city && place->kind != vi::PlaceKind::city) continue;
            if (is_named_by_known(name)) continue;
            add("organ-foreign/place", text, mention.begin, mention.end, {std::string(place_today(*own_.province))});
        }
    }

    // The field of another department, once that one was found where this one is meant: its words stand in a copied plan without its name too.
    void check_field(const std::string& key) {
        const std::string field = key.substr(key.find(' ') + 1);
        if (own_.key.find(field) != std::string::npos) return;
        for (const auto& text : draft_.texts) {
            const std::string folded = text::fold(text.text);
            const std::size_t opener = field_openers().find(folded);
            if (opener == std::string::npos || text::length(text.text) != text::length(folded)) continue;
            const std::size_t behind = opener + field_openers().match_at_start(std::string_view(folded).substr(opener));
            constexpr std::size_t longest = 120;
            const std::size_t begin = std::min(behind + 1, folded.size());
            const auto tokens = text::tokens_of(text::window(folded, begin, longest));
            std::string words;
            for (const auto& token : tokens) {
                if (is_joint(token)) continue;
                text::append_with(words, token.key, " ");
                if (words.size() > field.size()) break;
                if (words != field) continue;
                const std::size_t from = text::offset_in_source(text.text, folded, begin);
                const std::size_t to = text::offset_in_source(text.text, folded, begin + token.end);
                add("organ-foreign/field", text, from, to, {organs_by_key().at(key)});
                break;
            }
        }
    }

    struct Spelling {
        std::string words;  // as written first
        std::string at;
        Span span;
        std::size_t count = 0;
    };

    // Spellings that differ in `và`, commas and dashes between words.
    void note_spelling(const Text& text, const OrganMention& mention) {
        const std::string_view words = text.text.substr(mention.begin, mention.end - mention.begin);
        std::string spelling;
        const std::string folded = text::fold(words);
        for (std::size_t i = 0; i < folded.size(); ++i) {
            if (folded[i] == ' ' && ((i + 1 < folded.size() && folded[i + 1] == '-') || (i > 0 && folded[i - 1] == '-'))) continue;
            if (folded[i] == '&') {
                spelling += "và";
            } else {
                spelling.push_back(folded[i]);
            }
        }
        auto& spellings = spellings_[mention.key];
        auto found = std::find_if(spellings.begin(), spellings.end(), [&](const auto& s) { return s.first == spelling; });
        constexpr std::size_t most = 8;
        if (found == spellings.end()) {
            if (spellings.size() >= most) return;
            spellings.push_back({spelling, {std::string(words), text.at, text.span}});
            found = std::prev(spellings.end());
        }
        ++found->second.count;
    }

    void report_spellings() {
        for (auto& [key, spellings] : spellings_) {
            if (spellings.size() < 2) continue;
            const auto main =
                std::max_element(spellings.begin(), spellings.end(), [](const auto& a, const auto& b) { return a.second.count < b.second.count; });
            for (auto other = spellings.begin(); other != spellings.end(); ++other) {
                if (other == main) continue;
                const Spelling& rare = other->second;
                report_.add("organ-variant", {rare.at, rare.span, rare.words}, {rare.words, main->second.words});
            }
        }
    }

    const Draft& draft_;
    Report& report_;
    Own own_;
    std::set<std::string, std::less<>> known_;
    std::set<std::string, std::less<>> codes_;
    std::vector<std::string> known_texts_;
    std::map<std::string, bool> named_;
    bool every_department_ = false;
    bool every_ministry_ = false;
    std::set<std::string> foreign_;
    std::map<std::string, std::vector<std::pair<std::string, Spelling>>> spellings_;
};

}  // namespace

void check_organs(const Draft& draft, Report& report) { OrganChecker(draft, report).check(); }

}  // namespace kehoach::checks
