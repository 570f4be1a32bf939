#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "check/units.h"
#include "text/accents.h"
#include "text/fold.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"
#include "vi/numerals.h"
#include "vi/organ_names.h"

namespace kehoach::checks {
namespace {

// Short forms in names of units that need no explanation.
const std::set<std::string, std::less<>>& common_abbreviations() {
    constexpr std::string_view words =
        "UBND HĐND UBHC UB MTTQ MTTQVN UBMTTQ UBMTTQVN UBMT VN TW TP TX TT TTr VP HCM TNCS TNXP LHPN PN CCB ND HND LĐLĐ CĐ CĐCS CNVC "
        "CBCC CBCCVC CCVC BCH BCĐ BQL BGĐ BGH BTV BTC BTG UBKT QU HU TU ĐU BHXH BHYT KBNN NHNN NHCSXH CSXH TAND VKSND VKS THADS CA "
        "CAND QS CHQS BCHQS QĐND BĐBP BP PCCC CNCH TKCN PCTT PTDS ANTT GTVT TNMT TN MT NN NNMT PTNT NTM KH CN KHCN ĐT KHĐT GD GDĐT "
        "GDTX GDNN TTTT VH TDTT DL VHTT VHTTDL VHXH XH LĐ TB TBXH LĐTB LĐTBXH YT NV TC CT XD DT TG DTTG HC TH TCHC HCTH HCQT HCTC "
        "TCCB TCKT KHTC TCKH KHTH KTHT KT HT QLĐT KCN KKT CCN CNC QLDA ĐTXD DA CNTT CĐS ĐMST PT PTTH PTTT CCHC TTHC PVHCC HCC TTPVHCC "
        "THPT THCS MN TTYT BV ĐK BVĐK CDC VSATTP ATTP DS HTX DN DNNN DNNVV TNHH MTV CP EVN VNPT ĐBQH NKT TVPL PBGDPL GV GVCN HS TPT "
        "TCM CM QLTT QLNN QLCL TCĐLCL BVTV CNTY TY PL GPMB QSDĐ TTVH VHTDTT ĐTN QLTN TNĐT CLB PCT ";
    static const std::set<std::string, std::less<>> table = [] {
        std::set<std::string, std::less<>> out;
        for (const auto word : text::split(words, ' ')) out.insert(text::fold(word));
        return out;
    }();
    return table;
}

// The words in capitals of a name: at least two letters and no digits, no Roman numeral.
std::vector<std::string> words_in_capitals(std::string_view name) {
    std::vector<std::string> out;
    std::string word;
    bool capitals = true;
    std::size_t letters = 0;
    bool lower = false;
    const auto end_word = [&] {
        if (capitals && letters > 1 && vi::roman_value(word) == 0) out.push_back(word);
        word.clear();
        capitals = true;
        letters = 0;
    };
    for (std::size_t at = 0; at < name.size();) {
        const char32_t c = text::next_code_point(name, at);
        if (!text::is_word_character(c)) {
            end_word();
            continue;
        }
        text::append(word, c);
        ++letters;
        if (!text::is_upper(c)) capitals = false;
        if (text::is_lower(c)) lower = true;
    }
    end_word();
    // A name all in capitals has none among others; one word alone is one.
    if (!lower && (out.size() > 1 || name.find(' ') != std::string_view::npos)) out.clear();
    return out;
}

// The first letters, without accents, of the words of a text, without and with `và`, with a blank where a sentence or a bracket parts them.
std::pair<std::string, std::string> initials_of(std::string_view text) {
    std::string without;
    std::string with;
    const std::string folded = text::fold(text);
    for (std::size_t at = 0; at < folded.size();) {
        const std::size_t begin = at;
        const char32_t first = text::next_code_point(folded, at);
        if (!text::is_word_character(first)) {
            if (first == U'.' || first == U';' || first == U':' || first == U'(') {
                without += ' ';
                with += ' ';
            }
            continue;
        }
        while (at < folded.size() && text::is_word_character(text::code_point_at(folded, at))) text::next_code_point(folded, at);
        text::append(with, text::base_letter(first));
        if (folded.compare(begin, at - begin, "và") != 0) text::append(without, text::base_letter(first));
    }
    return {std::move(without), std::move(with)};
}

std::string bare_letters(std::string_view key) {
    std::string out;
    for (std::size_t at = 0; at < key.size();) text::append(out, text::base_letter(text::next_code_point(key, at)));
    return out;
}

class AbbreviationCheck {
public:
    AbbreviationCheck(const Units& units, const Draft& draft, Report& report) : units_(units), draft_(draft), report_(report) {}

    void run() {
        for (const auto& unit : units_.all()) {
            if (unknown_.size() >= most) break;
            if (is_configured(unit.key)) continue;
            const std::size_t organ = vi::organ_name_at_start(unit.key);
            for (auto& word : words_in_capitals(unit.name)) {
                const std::string key = text::fold(word);
                const auto at = text::find_words(unit.key, key);
                if (common_abbreviations().count(key) != 0 || is_configured(key) || (at != std::string::npos && at < organ)) continue;
                unknown_.emplace(key, Unknown{std::move(word), bare_letters(key), &unit});
            }
        }
        if (unknown_.empty()) return;
        for (const auto& part : draft_.parts) explain_by_head(part.document->header);
        for (const auto& text : draft_.texts) explain(text);
        for (const auto& [key, unknown] : unknown_) {
            auto where = Units::where(*unknown.unit, unknown.unit->mentions.front());
            report_.add("unit-undefined", std::move(where), {unknown.word, unknown.unit->name});
        }
    }

private:
    static constexpr std::size_t most = 64;

    struct Unknown {
        std::string word;
        std::string bare;  // its letters without accents
        const Unit* unit;
    };

    [[nodiscard]] bool is_configured(std::string_view key) const {
        const auto same = [&](const std::string& name) { return text::fold(name) == key; };
        return std::any_of(draft_.config.units.begin(), draft_.config.units.end(), same) ||
               std::any_of(draft_.config.organs.begin(), draft_.config.organs.end(),
                           [&](const OrganAbbreviation& o) { return same(o.abbreviation) || same(o.name); });
    }

    void explain_by_head(const Header& header) {
        if (!header.number || !header.number->symbol) return;
        const std::string symbol = text::fold(*header.number->symbol);
        std::erase_if(unknown_, [&](const auto& entry) { return symbol.find(entry.first) != std::string::npos; });
    }

    // Elsewhere than in cells a word explains itself by standing there; its whole name may stand anywhere.
    void explain(const Text& text) {
        if (unknown_.empty()) return;
        const auto [without, with] = initials_of(text.text);
        const bool cell = text.zone == Zone::cell;
        const std::string folded = cell ? std::string() : text::fold(text.text);
        std::erase_if(unknown_, [&](const auto& entry) {
            if (!cell && text::find_words(folded, entry.first) != std::string::npos) return true;
            return without.find(entry.second.bare) != std::string::npos || with.find(entry.second.bare) != std::string::npos;
        });
    }

    const Units& units_;
    const Draft& draft_;
    Report& report_;
    std::map<std::string, Unknown> unknown_;
};

}  // namespace

void check_unit_abbreviations(const Units& units, const Draft& draft, Report& report) { AbbreviationCheck(units, draft, report).run(); }

}  // namespace kehoach::checks
