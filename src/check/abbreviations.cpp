#include <array>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "check/spelling.h"
#include "check/wording.h"
#include "model/walk.h"
#include "text/boundaries.h"
#include "text/fold.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "vi/citations.h"
#include "vi/syllables.h"

namespace kehoach::checks {
namespace {

// Known to whoever reads administrative documents, or used in place of the words everywhere.
constexpr std::array common = {
    // organs and offices
    "UBND",
    "HĐND",
    "MTTQ",
    "MTTQVN",
    "UBMTTQ",
    "UBMTTQVN",
    "TAND",
    "VKSND",
    "BHXH",
    "BHYT",
    "BHTN",
    "NHNN",
    "NHCSXH",
    "KBNN",
    "TTg",
    "TW",
    "TƯ",
    "BCĐ",
    "BCH",
    "BTV",
    "VPCP",
    "VP",
    "VT",
    "TT",
    "HC",
    "TC",
    "TCHC",
    "KHTC",
    "KSTTHC",
    "LĐTBXH",
    "TNHH",
    "MTV",
    "LĐ-TB&XH",
    "GTVT",
    "TNMT",
    "TN&MT",
    "KH&CN",
    "KHCN",
    "KH&ĐT",
    "KHĐT",
    "TT&TT",
    "TTTT",
    "VHTTDL",
    "VHTT&DL",
    "VHTT",
    "GD&ĐT",
    "GDĐT",
    "NN&PTNT",
    "NNPTNT",
    "NN&MT",
    "NNMT",
    "BCA",
    "BQP",
    "BNV",
    "BTC",
    "BTP",
    "QLNN",
    "ĐVSN",
    "BQL",
    "QLDA",
    "THPT",
    "THCS",
    "TTGDTX",
    "ĐH",
    "CĐ",
    "LLVT",
    "CAND",
    "QĐND",
    "TNCS",
    "HCM",
    "TPHCM",
    "LHPN",
    "CCB",
    "LĐLĐ",
    // matters
    "CNTT",
    "TTHC",
    "CCHC",
    "CBCC",
    "CBCCVC",
    "CCVC",
    "NSNN",
    "NSTW",
    "NSĐP",
    "KTXH",
    "KT-XH",
    "QPAN",
    "QP-AN",
    "ANTT",
    "ATGT",
    "TTATGT",
    "PCCC",
    "CNCH",
    "PCTT",
    "TKCN",
    "PCTN",
    "PBGDPL",
    "GPMB",
    "ATTP",
    "VSATTP",
    "ATTT",
    "ANM",
    "CĐS",
    "ĐMST",
    "CSDL",
    "DVC",
    "DVCTT",
    "DVCTTTP",
    "QPPL",
    "VBQPPL",
    "XDCB",
    "XHCN",
    "CNXH",
    "GCN",
    "GCNQSDĐ",
    "QSDĐ",
    "HTX",
    "DN",
    "DNNN",
    "DNNVV",
    "SXKD",
    "CNH",
    "HĐH",
    "NTM",
    "DTTS",
    "DTTSMN",
    "KHKT",
    "GDP",
    "GRDP",
    "FDI",
    "ODA",
    "PPP",
    "VAT",
    "TNCN",
    "TNDN",
    "THADS",
    "CMND",
    "CCCD",
    "QLCL",
    "TCVN",
    "QCVN",
    "TCCS",
    "VNĐ",
    "VND",
    "USD",
    "EUR",
    // of other languages
    "AI",
    "IT",
    "ICT",
    "IoT",
    "ISO",
    "IEC",
    "API",
    "QR",
    "PDF",
    "XML",
    "JSON",
    "HTML",
    "URL",
    "USB",
    "CPU",
    "GPU",
    "RAM",
    "LAN",
    "WAN",
    "VPN",
    "GIS",
    "GPS",
    "SMS",
    "OTP",
    "PIN",
    "ID",
    "VNPT",
    "FPT",
    "EVN",
    "VTV",
    "VOV",
    "TTXVN",
    "VTC",
    "KPI",
    "OKR",
    "OCOP",
    "SWOT",
    "PAR",
    "INDEX",
    "PCI",
    "PAPI",
    "SIPAS",
    "DDCI",
    "DTI",
    "ASEAN",
    "WTO",
    "UNESCO",
    "UNICEF",
    "WHO",
    "UN",
    "EU",
    "IPv6",
    "LGSP",
    "NDXP",
    "NGSP",
    "CEO",
    "STEM",
    "STEAM",
    "IELTS",
    "TOEIC",
    "TOEFL",
    "CV",
    "TV",
    "VIP",
    "CLB",
    "HIV",
    "AIDS",
    "COVID",
    "COVID-19",
    "SARS",
    "ADN",
    "DNA",
    "CO",
    "PC",
    "SIM",
    "WTO",
    "APEC",
    "G7",
    "VNEID",
    "BOT",
    "BT",
    "R&D",
    "BTS",
    "LED",
    "CAMERA",
    "WIFI",
    "WEB",
    "OK",
    // words of tables
    "STT",
    "TT",
    "TH",
    "ĐVT",
    "SL",
    "TP",
    "TX",
    "TDP",
    "KDC",
    "KP",
    "P",
    "Q",
    "H",
    "X",
};

// A word with capitals: where it stands and how it is written.
struct Acronym {
    std::string_view words;
    std::size_t begin = 0;
    std::size_t end = 0;
};

bool is_roman(std::string_view word) { return word.find_first_not_of("IVXLCDM") == std::string_view::npos; }

// Letters in capitals, joined by `&` too. A digit or a stroke makes something else of them: a symbol, a code.
std::vector<Acronym> acronyms_in(std::string_view text) {
    std::vector<Acronym> out;
    const auto joins = [](char32_t c) {
        return text::is_word_character(c) || c == U'/' || c == U'_' || c == U'@' || c == U'.' || text::is_dash(c) || c == U'&';
    };
    for (std::size_t i = 0; i < text.size();) {
        std::size_t begin = i;
        if (!joins(text::next_code_point(text, i))) continue;
        while (i < text.size()) {
            std::size_t next = i;
            if (!joins(text::next_code_point(text, next))) break;
            i = next;
        }
        std::size_t end = i;
        while (end > begin && (text[end - 1] == '.' || text[end - 1] == '-')) --end;
        while (begin < end && (text[begin] == '-' || text[begin] == '.')) ++begin;
        const std::string_view word = text.substr(begin, end - begin);
        std::size_t letters = 0;
        bool fits = !word.empty();
        for (std::size_t k = 0; k < word.size() && fits;) {
            const char32_t c = text::next_code_point(word, k);
            fits = text::is_upper(c) || (c == U'&' && letters > 0);
            ++letters;
        }
        constexpr std::size_t fewest = 3;  // those of two are too often something else
        constexpr std::size_t most = 8;
        if (fits && letters >= fewest && letters <= most && word.back() != '&') out.push_back({word, begin, end});
    }
    return out;
}

// A stretch of words in capitals is a heading or emphasis: `KẾ HOẠCH`, `HỎA TỐC`.
bool has_vowel_with_tone(std::string_view word) {
    for (std::size_t i = 0; i < word.size();) {
        const auto vowel = vi::vowel_of(text::next_code_point(word, i));
        if (vowel && vowel->tone != vi::Tone::level) return true;
    }
    return false;
}

// Whether a syllable in capitals is meant: `BAN`, `NAM`; abbreviations are mostly consonants.
bool is_word_in_capitals(std::string_view word) { return has_vowel_with_tone(word) || (vi::is_syllable(word) && text::length(word) > 2); }

class Abbreviations {
public:
    explicit Abbreviations(const Draft& draft) : draft_(draft) {
        for (const std::string_view word : common) known_.emplace(word);
        for (const auto& organ : draft.config.organs) add_parts(organ.abbreviation);
        for (const auto& unit : draft.config.units) add_parts(unit);
        // The letters of the symbol stand for the organ that issues the document.
        for (const auto& part : draft.parts) {
            const auto& number = part.document->header.number;
            if (number && number->symbol) add_parts(*number->symbol);
        }
        for (const auto& text : draft.texts) note_explained(text.text);
        model::for_each_node(draft.document, [&](const Node& node, const model::Place& place) {
            for (std::size_t i = 0; i < node.table.columns.size(); ++i) {
                const ColumnRole role = node.table.columns[i].role;
                if (role == ColumnRole::lead || role == ColumnRole::coordinating) unit_columns_.insert(place.pointer + " " + std::to_string(i));
            }
        });
    }

    void find(Findings& out) {
        std::set<std::string, std::less<>> reported;
        for (const auto& text : draft_.texts) {
            if (text.zone == Zone::recipient || text::is_all_capitals(text.text) || names_units(text)) continue;
            const auto acronyms = acronyms_in(text.text);
            if (acronyms.empty()) continue;
            const auto mentions = vi::citations_in(text.text);
            std::size_t mention = 0;
            for (const auto& acronym : acronyms) {
                while (mention < mentions.size() && mentions[mention].end <= acronym.begin) ++mention;
                if (mention < mentions.size() && mentions[mention].begin <= acronym.begin) continue;
                if (known_.contains(acronym.words) || reported.contains(acronym.words)) continue;
                if (is_roman(acronym.words) || is_word_in_capitals(acronym.words) || is_in_capitals(text.text, acronym)) continue;
                if (is_compound_of_known(acronym.words) || is_name_of_document(text.text, acronym)) continue;
                reported.emplace(acronym.words);
                out.add(text, acronym.begin, acronym.end, {std::string(acronym.words)});
            }
        }
    }

private:
    // A cell with units, which the rules on units look at.
    [[nodiscard]] bool names_units(const Text& text) const {
        if (text.zone != Zone::cell) return false;
        const std::string_view at = text.at;
        const auto rows = at.rfind("/rows/");
        const auto column = at.rfind('/');
        return rows != std::string_view::npos && unit_columns_.contains(std::string(at.substr(0, rows)) + " " + std::string(at.substr(column + 1)));
    }

    void add_parts(std::string_view words) {
        for (const auto& acronym : acronyms_in(words)) known_.emplace(acronym.words);
        std::size_t begin = 0;
        for (std::size_t i = 0; i <= words.size(); ++i) {
            if (i < words.size() && words[i] != '-' && words[i] != '/' && words[i] != ' ') continue;
            if (i > begin) known_.emplace(words.substr(begin, i - begin));
            begin = i + 1;
        }
    }

    // `Công nghệ số cộng đồng (CNSCĐ)`, `(sau đây viết tắt là CNSCĐ)`, `CNSCĐ (Công nghệ số cộng đồng)`, `CNSCĐ: Công nghệ số cộng đồng`.
    void note_explained(std::string_view text) {
        for (const auto& acronym : acronyms_in(text)) {
            const char32_t before = acronym.begin > 0 ? text::code_point_before(text, acronym.begin) : 0;
            const char32_t behind = text::code_point_at(text, acronym.end);
            const bool bracketed = before == U'(' || behind == U')';
            const bool then_bracket = text.substr(acronym.end).starts_with(" (");
            const bool then_colon =
                (behind == U':' || text.substr(acronym.end).starts_with(" là ")) && is_spelt_by(text.substr(acronym.end), acronym.words);
            const bool quoted = before == U'“' || before == U'"';
            const bool listed = acronym.words.size() == text.size();
            if (bracketed || (then_bracket && is_spelt_by(text.substr(acronym.end), acronym.words)) || then_colon || listed ||
                (quoted && follows_naming(text, acronym.begin)) || follows_naming(text, acronym.begin)) {
                known_.emplace(acronym.words);
            }
        }
    }

    // `viết tắt là`, `gọi tắt là` stand right before.
    static bool follows_naming(std::string_view text, std::size_t at) {
        constexpr std::size_t furthest = 48;
        const std::size_t from = text::boundary_from(text, at > furthest ? at - furthest : 0);
        const std::string folded = text::fold(text.substr(from, at - from));
        return folded.find("tắt là") != std::string::npos || folded.find("gọi là") != std::string::npos ||
               folded.find("viết là") != std::string::npos;
    }

    // Whether the first words of a text begin with these letters.
    static bool is_spelt_by(std::string_view text, std::string_view letters) {
        std::size_t at = 0;
        bool in_word = false;
        std::size_t matched = 0;
        for (std::size_t i = 0; i < text.size() && at < letters.size();) {
            const char32_t c = text::next_code_point(text, i);
            const bool letter = text::is_letter(c);
            if (letter && !in_word) {
                std::size_t next = at;
                if (text::to_lower(text::next_code_point(letters, next)) == text::to_lower(c)) {
                    at = next;
                    ++matched;
                } else if (matched == 0) {
                    return false;
                }
            }
            in_word = letter;
            constexpr std::size_t furthest = 120;
            if (i > furthest) break;
        }
        return matched >= 2;
    }

    // `KH&ĐT` of known parts.
    [[nodiscard]] bool is_compound_of_known(std::string_view words) const {
        const auto at = words.find('&');
        return at != std::string_view::npos && known_.contains(words.substr(0, at)) && known_.contains(words.substr(at + 1));
    }

    // A word beside it in capitals too, as in emphasis: `KHÔNG ÁP DỤNG`.
    static bool is_in_capitals(std::string_view text, const Acronym& acronym) {
        std::size_t end = acronym.end;
        if (end < text.size() && text[end] == ' ') {
            std::size_t next = end + 1;
            while (next < text.size() && text[next] != ' ' && text[next] != '\n') ++next;
            const auto word = text.substr(end + 1, next - end - 1);
            if (text::is_all_capitals(word) && is_word_in_capitals(word)) return true;
        }
        if (acronym.begin > 0 && text[acronym.begin - 1] == ' ') {
            std::size_t before = acronym.begin - 1;
            while (before > 0 && text[before - 1] != ' ' && text[before - 1] != '\n') --before;
            const auto word = text.substr(before, acronym.begin - 1 - before);
            if (text::is_all_capitals(word) && is_word_in_capitals(word)) return true;
        }
        return false;
    }

    // `mẫu số 02a-KK`, `ký hiệu KK`, `phiên bản XP`, quoted words.
    static bool is_name_of_document(std::string_view text, const Acronym& acronym) {
        // A code with its number: `ĐLVN 107:2012`.
        if (text.substr(acronym.end).starts_with(' ') && text::is_digit(text::code_point_at(text, acronym.end + 1))) return true;
        const char32_t before = acronym.begin > 0 ? text::code_point_before(text, acronym.begin) : 0;
        if (before == U'"' || before == U'“' || before == U'\'' || before == U'‘') return true;
        constexpr std::size_t furthest = 24;
        const std::size_t from = text::boundary_from(text, acronym.begin > furthest ? acronym.begin - furthest : 0);
        const std::string folded = text::fold(text.substr(from, acronym.begin - from));
        for (const std::string_view word : {"ký hiệu", "mẫu", "mã", "mã số", "phiên bản", "biểu", "bảng", "nhóm", "loại"}) {
            if (folded.ends_with(text::fold(word))) return true;
        }
        return false;
    }

    const Draft& draft_;
    std::set<std::string, std::less<>> known_;
    std::set<std::string> unit_columns_;  // pointers of tables, and the numbers of columns
};

}  // namespace

void check_abbreviations(const Draft& draft, Report& report) {
    Findings found("abbreviation-undefined", "abbreviation-undefined/more", false);
    Abbreviations(draft).find(found);
    found.report(draft, report);
}

}  // namespace kehoach::checks
