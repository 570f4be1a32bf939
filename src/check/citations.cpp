#include <algorithm>
#include <array>
#include <charconv>
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
#include "text/utf8.h"
#include "text/words.h"
#include "vi/citations.h"
#include "vi/dates.h"
#include "vi/document_types.h"
#include "vi/lexicon.h"
#include "vi/organ_codes.h"
#include "vi/organ_names.h"

namespace kehoach::checks {
namespace {

// Since the law on legal normative documents of 1996 symbols have the form that they have today.
constexpr int first_year_of_form = 1998;

// Types that are put in force by a decision or a resolution, whose number is taken for theirs.
const vi::Phrases& enacted_types() {
    static const vi::Phrases table = {"Đề án",
                                      "Dự án",
                                      "Chương trình",
                                      "Chương trình hành động",
                                      "Kế hoạch hành động",
                                      "Chiến lược",
                                      "Quy chế",
                                      "Quy định",
                                      "Quy hoạch",
                                      "Điều lệ",
                                      "Phương án",
                                      "Kịch bản",
                                      "Quy trình",
                                      "Nội quy",
                                      "Thể lệ"};
    return table;
}

// Documents named for short by a number that everybody knows.
const vi::Phrases& short_named_types() {
    static const vi::Phrases table = {"Đề án", "Nghị quyết", "Chỉ thị", "Nghị định", "Kết luận"};
    return table;
}

// Words behind such a number that make it a count.
const vi::Phrases& counted_things() {
    static const vi::Phrases table = {"năm", "tháng", "ngày",   "nội dung", "nhiệm vụ", "mục tiêu", "nhóm",     "triệu",     "nghìn",    "tỷ",
                                      "tỉ",  "ha",    "héc-ta", "đề án",    "dự án",    "văn bản",  "chỉ tiêu", "giải pháp", "lĩnh vực", "trường",
                                      "xã",  "huyện", "tỉnh",   "cơ quan",  "đơn vị",   "người",    "điểm",     "mô hình",   "căn"};
    return table;
}

// Words before a mention of what does not exist yet.
const vi::Phrases& announcing_words() {
    static const vi::Phrases table = {"sẽ ban hành", "dự kiến ban hành", "sẽ được ban hành", "dự thảo"};
    return table;
}

struct Cited {
    const Text* text = nullptr;
    vi::CitationMention mention;

    [[nodiscard]] bool has_number() const { return mention.citation.number.has_value(); }
    [[nodiscard]] bool is_blank() const { return has_number() && mention.citation.number->starts_with('/'); }
    [[nodiscard]] std::string_view written_number() const {
        return text->text.substr(mention.number_begin, mention.number_end - mention.number_begin);
    }
    [[nodiscard]] std::string_view behind(std::size_t bytes) const { return text::window(text->text, mention.end, bytes); }
    [[nodiscard]] Day date() const { return mention.citation.date ? day_of(*mention.citation.date) : Day{}; }
};

bool is_law(std::string_view type) { return type == "Luật" || type == "Bộ luật" || type == "Pháp lệnh" || type == "Hiến pháp"; }

// The year in `30/2020/NĐ-CP`; 0 in other symbols.
int year_in(std::string_view number) {
    constexpr std::size_t digits = 4;
    const auto stroke = number.find('/');
    if (stroke == std::string_view::npos || number.size() < stroke + digits + 2 || number[stroke + digits + 1] != '/') return 0;
    int year = 0;
    const char* begin = number.data() + stroke + 1;
    const auto read = std::from_chars(begin, begin + digits, year);
    return read.ptr == begin + digits ? year : 0;
}

// The letters behind number and year.
std::string_view symbol_in(std::string_view number) {
    const int year = year_in(number);
    const auto joint = number.find_first_of("/-");
    if (joint == std::string_view::npos) return {};
    return number.substr(joint + 1 + (year != 0 ? 5 : 0));
}

// The term of the National Assembly in `72/2025/QH15`, `1211/2016/UBTVQH13`; 0 in other symbols.
int term_in(std::string_view symbol) {
    const auto at = symbol.find("QH");
    if (at == std::string_view::npos) return 0;
    int term = 0;
    const char* begin = symbol.data() + at + 2;
    std::from_chars(begin, symbol.data() + symbol.size(), term);
    return term;
}

// The years of a term: elections are held in its first year, the last one is the first of the next.
struct Years {
    int first = 0;
    int last = 0;
};

std::optional<Years> years_of_term(int term) {
    switch (term) {
        case 10: return Years{1997, 2002};
        case 11: return Years{2002, 2007};
        case 12: return Years{2007, 2011};
        default: break;
    }
    constexpr int first_of_five_years = 13;
    constexpr int begin = 2011;
    constexpr int length = 5;
    constexpr int last = 20;
    if (term < first_of_five_years || term > last) return std::nullopt;
    const int first = begin + (term - first_of_five_years) * length;
    return Years{first, first + length};
}

// Whether `a` is surely later than `b`, as far as both are known.
bool is_later(Day a, Day b) {
    if (a.year != b.year) return a.year > b.year;
    if (a.month == 0 || b.month == 0) return false;
    if (a.month != b.month) return a.month > b.month;
    return a.day != 0 && b.day != 0 && a.day > b.day;
}

bool differ(Day a, Day b) {
    const auto differ_in = [](int x, int y) { return x != 0 && y != 0 && x != y; };
    return differ_in(a.year, b.year) || differ_in(a.month, b.month) || differ_in(a.day, b.day);
}

// What kind of organ issued a document, by its name or by its code.
enum class Organ : std::uint8_t { unknown, committee, council, government, prime_minister, assembly, party, department, ministry };

Organ organ_of_code(std::string_view code) {
    if (code == "UBND") return Organ::committee;
    if (code == "HĐND") return Organ::council;
    if (code == "CP") return Organ::government;
    if (code == "TTg") return Organ::prime_minister;
    if (code == "TW" || code == "TU") return Organ::party;
    const auto name = vi::organ_with_code(code);
    if (name.starts_with("Sở ")) return Organ::department;
    if (name.starts_with("Bộ ")) return Organ::ministry;
    return Organ::unknown;
}

// Names that stand for a class and no organ alone (`Sở`, `Bộ trưởng`) are unknown.
Organ organ_of_name(std::string_view folded) {
    if (folded.find("thủ tướng") != std::string_view::npos) return Organ::prime_minister;
    if (folded.find("ủy ban nhân dân") != std::string_view::npos || text::find_words(folded, "ubnd") != std::string_view::npos)
        return Organ::committee;
    if (folded.find("hội đồng nhân dân") != std::string_view::npos || text::find_words(folded, "hđnd") != std::string_view::npos)
        return Organ::council;
    if (folded == "chính phủ") return Organ::government;
    if (folded.find("quốc hội") != std::string_view::npos) return Organ::assembly;
    for (const std::string_view word :
         {"trung ương", "bộ chính trị", "ban bí thư", "tỉnh ủy", "thành ủy", "đảng ủy", "ban chấp hành", "ban thường vụ"}) {
        if (folded.find(word) != std::string_view::npos) return Organ::party;
    }
    const auto at = [&](std::string_view word) {
        const auto found = text::find_words(folded, word);
        return found != std::string_view::npos && vi::organ_name_at_start(folded.substr(found)) > word.size();
    };
    if (at("sở")) return Organ::department;
    if (at("bộ")) return Organ::ministry;
    return Organ::unknown;
}

// A code and a name that cannot be of one organ.
bool contradict(std::string_view code, std::string_view name) {
    const std::string folded = text::fold(name);
    const Organ by_code = organ_of_code(code);
    const Organ by_name = organ_of_name(folded);
    if (by_code == Organ::unknown || by_name == Organ::unknown) return false;
    if (by_code != by_name) {
        // The council and the committee of a province, the bodies of the Party and their offices sign for each other.
        const bool local = (by_code == Organ::committee || by_code == Organ::council) && (by_name == Organ::committee || by_name == Organ::council);
        const bool both = folded.find("hđnd") != std::string::npos || folded.find("hội đồng nhân dân") != std::string::npos;
        return !(local && both);
    }
    if (by_code != Organ::department && by_code != Organ::ministry) return false;
    const auto begin = text::find_words(folded, by_code == Organ::department ? "sở" : "bộ");
    return !vi::may_abbreviate(code, std::string_view(name).substr(text::offset_in_source(name, folded, begin)));
}

bool ends_in_so(std::string_view text) {
    const std::string_view word = text::last_word(text);
    return text::fold(word) == "số";
}

class CitationChecker {
public:
    CitationChecker(const Draft& draft, Report& report) : draft_(draft), report_(report) {}

    void check() {
        for (const auto& text : draft_.texts) {
            for (auto& mention : vi::citations_in(text.text)) cited_.push_back({&text, std::move(mention)});
            check_misjoined(text);
        }
        for (const auto& cited : cited_) {
            if (cited.has_number()) numbers_.insert(key_of(cited));
        }
        const Text* last = nullptr;
        for (const auto& cited : cited_) {
            if (cited.has_number()) {
                const bool leads = cited.text != last;
                check_one(cited, leads);
            }
            last = cited.text;
        }
        for (const auto& text : draft_.texts) check_short_names(text);
    }

private:
    static std::string key_of(const Cited& cited) { return text::fold(*cited.mention.citation.number); }

    void add(std::string_view finding, const Cited& cited, std::string_view quote, std::vector<std::string> arguments, bool inferred = false) {
        report_.add(finding, {cited.text->at, cited.text->span, std::string(quote), inferred}, std::move(arguments));
    }

    void check_one(const Cited& cited, bool leads) {
        const std::string_view type = cited.mention.citation.type;
        if (type == "Hợp đồng") return;
        const Day date = cited.date();
        const bool old = date.year != 0 && date.year < first_year_of_form;
        if (!old) {
            if (!check_type(cited)) check_symbol(cited);
            check_so(cited);
            check_issuer(cited);
        }
        // What the line that joins an appendix to its document says is compared with the document itself.
        if (cited.text->zone == Zone::reference) return;
        if (!check_date(cited)) {
            check_after_issue(cited);
            check_consistency(cited);
        }
        check_completeness(cited, leads);
    }

    // Type and symbol. True if they contradict each other.
    bool check_type(const Cited& cited) {
        const auto& mention = cited.mention;
        if (mention.type_fits || mention.type_beside.empty()) return false;
        const std::string_view number = *mention.citation.number;
        const std::string_view symbol = symbol_in(number);
        const std::string_view code = symbol.substr(0, symbol.find_first_of("-/"));
        // `217/CT`, `123/TC-QĐ`: symbols of old, whose groups stand in another order.
        if (code.size() == symbol.size()) return false;
        std::size_t length = 0;
        const auto* type = vi::type_at_end(text::fold(mention.type_beside), length);
        if (type == nullptr || type->name == "Văn bản" || type->name == "Hợp đồng") return false;
        if (!type->code.empty() && text::find_words(text::fold(symbol), text::fold(type->code)) != std::string_view::npos) return false;
        const auto* by_code = vi::type_with_code_key(text::fold(code));
        if (by_code == nullptr) return false;
        // `Thông tư` for a joint one; the announcement of a conclusion has the abbreviation of either.
        if (by_code->name.starts_with(type->name)) return false;
        const auto either = [&](std::string_view a, std::string_view b) {
            return (type->name == a && by_code->name == b) || (type->name == b && by_code->name == a);
        };
        // The Party and companies abbreviate a Quy định so too.
        if (type->name == "Quy định" && by_code->name == "Quyết định") return false;
        if (either("Thông báo", "Kết luận") || either("Thông tri", "Thông tư")) return false;
        if (type->name == "Công văn" && !by_code->enacts && by_code->name != "Tờ trình") return false;
        const std::vector<std::string> arguments{std::string(type->name), std::string(number), std::string(by_code->name)};
        const std::string_view words = cited.text->text.substr(mention.begin, mention.number_end - mention.begin);
        const bool other_before = mention.citation.type != mention.type_beside;
        if (other_before || (by_code->enacts && enacted_types().is(text::fold(type->name)))) {
            add("citation-type-unclear", cited, words, arguments);
        } else {
            add("citation-type-mismatch", cited, words, arguments);
        }
        return true;
    }

    // The form of number and symbol.
    void check_symbol(const Cited& cited) {
        const std::string_view written = cited.written_number();
        const std::string& number = *cited.mention.citation.number;
        std::string_view type = cited.mention.type_beside;
        if (type.empty()) type = cited.mention.citation.type;
        const std::string_view symbol = symbol_in(number);
        const std::string_view code = symbol.substr(0, symbol.find_first_of("-/"));
        const bool blank = cited.is_blank();
        const bool party = number.find('-') < number.find('/');
        const auto malformed = [&](const std::string& right) { add("citation-symbol-malformed", cited, written, {std::string(written), right}); };

        if (const std::string right = with_missing_letters(number, code, type); right != number) return malformed(right);
        const bool decree = type == "Nghị định" || type == "Thông tư";
        if (decree && symbol.find('-') == std::string_view::npos && symbol.find('/') != std::string_view::npos) {
            std::string right = number;
            right[right.rfind('/')] = '-';
            return malformed(right);
        }
        if (party && cited.mention.citation.type != "Văn bản") {
            const std::string_view organ = vi::organ_code_in(number);
            const Organ kind = organ_of_code(organ);
            if (kind != Organ::unknown && kind != Organ::party && vi::type_with_code_key(text::fold(code)) != nullptr) {
                std::string right = number;
                right[right.find('-')] = '/';
                right[right.rfind('/')] = '-';
                return malformed(right);
            }
        }
        if (decree && !blank && !party && year_in(number) == 0 && symbol.find('-') != std::string_view::npos && text::fold(code).size() < 4 &&
            vi::type_with_code_key(text::fold(code)) != nullptr) {
            add("citation-symbol-malformed/year", cited, written, {number, std::string(type)});
            return;
        }
        // The gap that a number was filled in is a fault of the head, not of the lines that repeat it.
        if (has_other_dash(written) || (is_spaced(written) && !is_own(cited))) malformed(number);
    }

    // `ND-CP`, `HDND`: letters for which a keyboard without Vietnamese has no key.
    static std::string with_missing_letters(const std::string& number, std::string_view code, std::string_view type) {
        std::string right = number;
        const auto put = [&](std::string_view wrong, std::string_view good) {
            if (const auto at = right.find(wrong); at != std::string::npos) right.replace(at, wrong.size(), good);
        };
        if (type == "Nghị định" && code == "ND") put("ND", "NĐ");
        if (type == "Quyết định" && code == "QD") put("QD", "QĐ");
        put("HDND", "HĐND");
        return right;
    }

    // Spaces on one side of a joint; on both sides a dash parts what stands behind the symbol.
    static bool is_spaced(std::string_view written) {
        for (auto at = written.find(' '); at != std::string_view::npos; at = written.find(' ', at + 1)) {
            const char32_t before = text::code_point_before(written, at);
            const char32_t behind = text::code_point_at(written, at + 1);
            if (text::is_dash(before)) {
                const auto dash = at - text::size_of(before);
                if (text::code_point_before(written, dash) == U' ') return false;
                return true;
            }
            if (text::is_dash(behind)) {
                if (text::code_point_at(written, at + 1 + text::size_of(behind)) == U' ') return false;
                return true;
            }
            if (before == U'/' || behind == U'/') return true;
        }
        return false;
    }

    static bool has_other_dash(std::string_view written) {
        for (std::size_t i = 0; i < written.size();) {
            const char32_t c = text::next_code_point(written, i);
            if (c == U' ') return false;
            if (c == U'⁄' || (c != U'-' && text::is_dash(c))) return true;
        }
        return false;
    }

    // `Nghị định 30/2020/NĐ-CP`
    void check_so(const Cited& cited) {
        const auto& mention = cited.mention;
        if (mention.type_beside.empty() || cited.is_blank() || is_law(mention.citation.type) || mention.begin >= mention.number_begin) return;
        const std::string_view head = cited.text->text.substr(mention.begin, mention.number_begin - mention.begin);
        if (ends_in_so(head) || text::trimmed(head).ends_with(':')) return;
        add("citation-symbol-malformed/so", cited, cited.text->text.substr(mention.begin, mention.number_end - mention.begin),
            {std::string(text::trimmed(head)), *mention.citation.number});
    }

    void check_issuer(const Cited& cited) {
        const auto& citation = cited.mention.citation;
        if (!citation.issuer) return;
        const std::string_view code = vi::organ_code_in(*citation.number);
        if (!contradict(code, *citation.issuer)) return;
        std::string organ(vi::organ_with_code(code));
        add("citation-issuer-mismatch", cited, citation.raw, {*citation.number, organ, *citation.issuer});
    }

    // A date that no calendar has, or that does not go with the symbol. True if there is one.
    bool check_date(const Cited& cited) {
        const auto& citation = cited.mention.citation;
        const std::string_view text = cited.text->text;
        const Day date = cited.date();
        const int year = year_in(*citation.number);
        if (!citation.date) {
            std::size_t at = cited.mention.number_end;
            if (at < text.size() && text[at] == ',') ++at;
            while (at < text.size() && text[at] == ' ') ++at;
            constexpr std::size_t longest = 60;
            const auto phrase = vi::date_phrase(text::window(text, at, longest));
            if (phrase && phrase->begin == 0 && phrase->impossible) {
                add("citation-date/impossible", cited, text.substr(at, phrase->end), {std::string(text.substr(at, phrase->end)), *citation.number});
                return true;
            }
        }
        if (year != 0 && date.month != 0 && date.year != year) {
            add("citation-date/year", cited, citation.raw, {*citation.number, std::to_string(year), std::to_string(date.year)});
            return true;
        }
        const int term = term_in(symbol_in(*citation.number));
        const auto years = years_of_term(term);
        if (year != 0 && years && (year < years->first || year > years->last)) {
            add("citation-date/term", cited, cited.written_number(),
                {*citation.number, std::to_string(term), std::to_string(years->first) + "-" + std::to_string(years->last)});
            return true;
        }
        return false;
    }

    [[nodiscard]] bool is_own(const Cited& cited) const {
        const Part& part = draft_.parts[cited.text->part];
        const auto same = [&](const Document& document) {
            const auto& number = document.header.number;
            if (!number || !number->symbol) return false;
            return text::fold(symbol_in(*cited.mention.citation.number)) == text::fold(*number->symbol) &&
                   (!number->value || cited.is_blank() || value_of(*cited.mention.citation.number) == *number->value);
        };
        return same(*part.document) || (part.parent != nullptr && same(*part.parent->document));
    }

    static std::int64_t value_of(std::string_view number) {
        std::int64_t value = 0;
        std::from_chars(number.data(), number.data() + number.size(), value);
        return value;
    }

    void check_after_issue(const Cited& cited) {
        const Day issued = draft_.parts[cited.text->part].issued;
        if (issued.year == 0 || cited.is_blank() || is_own(cited)) return;
        const auto& citation = cited.mention.citation;
        Day date = cited.date();
        // A year alone may be that of what is planned.
        if (date.month == 0) date = {year_in(*citation.number), 0, 0};
        if (date.year == 0 || !is_later(date, issued)) return;
        constexpr std::size_t farthest = 40;
        const std::size_t from = cited.mention.begin > farthest ? text::boundary_from(cited.text->text, cited.mention.begin - farthest) : 0;
        if (announcing_words().in(text::fold(cited.text->text.substr(from, cited.mention.begin - from)))) return;
        add("citation-after-issue", cited, citation.raw, {*citation.number});
    }

    // The same symbol with another date, of the same organ.
    void check_consistency(const Cited& cited) {
        if (cited.is_blank() || cited.date().month == 0) return;
        const auto [entry, is_first] = dated_.try_emplace(key_of(cited), &cited);
        if (is_first) return;
        const Cited& first = *entry->second;
        if (!differ(first.date(), cited.date())) return;
        // Numbers start again each year; the same day of another year is a slip.
        const bool same_day = first.date().month == cited.date().month && first.date().day == cited.date().day;
        if (year_in(*cited.mention.citation.number) == 0 && first.date().year != cited.date().year && !same_day) return;
        // Numbers of the organs of a province or a commune are unique in one organ only.
        const std::string_view code = vi::organ_code_in(*cited.mention.citation.number);
        const Organ organ = organ_of_code(code);
        const bool sole = organ == Organ::government || organ == Organ::prime_minister || organ == Organ::ministry || code == "TW" ||
                          year_in(*cited.mention.citation.number) != 0;
        const auto& a = first.mention.citation.issuer;
        const auto& b = cited.mention.citation.issuer;
        if (!sole && a && b && !are_one_organ(text::fold(*a), text::fold(*b))) return;
        add("citation-inconsistent", cited, cited.mention.citation.raw,
            {*cited.mention.citation.number, written(day_of(*first.mention.citation.date)), written(day_of(*cited.mention.citation.date))},
            !sole && !(a && b));
    }

    // `UBND tỉnh`, `Ủy ban nhân dân tỉnh Lâm Đồng`: by the level and the place, where both say them.
    static bool are_one_organ(const std::string& a, const std::string& b) {
        if (organ_of_name(a) != organ_of_name(b)) return false;
        if (organ_of_name(a) == Organ::unknown) return a == b;
        for (const std::string_view level : {"tỉnh", "thành phố", "huyện", "xã", "phường", "quận", "thị xã", "đặc khu"}) {
            const auto in_a = text::find_words(a, level);
            const auto in_b = text::find_words(b, level);
            if ((in_a == std::string::npos) != (in_b == std::string::npos)) return false;
            if (in_a == std::string::npos) continue;
            const std::string_view place_a = std::string_view(a).substr(in_a);
            const std::string_view place_b = std::string_view(b).substr(in_b);
            return place_a.starts_with(place_b) || place_b.starts_with(place_a);
        }
        return true;
    }

    // The first mention has date and organ, and among the legal bases what it is about.
    void check_completeness(const Cited& cited, bool leads) {
        const auto& citation = cited.mention.citation;
        if (is_law(citation.type) || cited.is_blank() || is_own(cited) || !introduced_.insert(key_of(cited)).second) return;
        const std::string behind = text::fold(text::window(cited.text->text, cited.mention.number_end, 120));
        const std::string_view near = std::string_view(behind).substr(0, behind.find_first_of(";.("));
        const bool dated = citation.date || text::find_words(near, "ngày") != std::string_view::npos;
        constexpr std::size_t farthest = 160;
        const std::size_t from = text::boundary_from(cited.text->text, cited.mention.begin > farthest ? cited.mention.begin - farthest : 0);
        const std::string head = text::fold(cited.text->text.substr(from, cited.mention.begin - from));
        const bool issued = citation.issuer || text::find_words(head, "của") != std::string_view::npos ||
                            text::find_words(near, "của") != std::string_view::npos || text::find_words(near, "liên") != std::string_view::npos;
        if (cited.text->zone == Zone::legal_basis) {
            // A proposal names who made it before the document.
            if (!leads || !vi::legal_basis_starts().starts(text::fold(cited.text->text, 12))) return;
            const bool about = text::has_word_character(cited.text->text.substr(cited.mention.end));
            if (dated && issued && about) return;
            std::string missing;
            if (!dated) missing = "date";
            if (!issued) missing += missing.empty() ? "organ" : "-organ";
            if (dated && issued) missing = "subject";
            add("citation-first-incomplete/" + missing, cited, citation.raw, {citation.raw});
            return;
        }
        const Zone zone = cited.text->zone;
        const bool running = zone == Zone::preamble || zone == Zone::body || zone == Zone::closing;
        if (running && !cited.text->in_appendix && !dated && !issued) add("citation-first-incomplete/text", cited, citation.raw, {citation.raw});
    }

    // `Đề án 06`, of which nothing in the document says what it is.
    void check_short_names(const Text& text) {
        constexpr std::array<std::string_view, 5> last_words = {"án ", "quyết ", "thị ", "định ", "luận "};
        const std::string_view all = text.text;
        for (std::size_t at = 0; at < all.size(); ++at) {
            // A number of two or three digits behind a space.
            if (at == 0 || all[at - 1] != ' ' || !text::is_digit(static_cast<unsigned char>(all[at]))) continue;
            const std::size_t begin = at;
            while (at < all.size() && text::is_digit(static_cast<unsigned char>(all[at]))) ++at;
            const std::size_t length = at - begin;
            if (length < 2 || length > 3) continue;
            const std::string_view before = all.substr(0, begin);
            if (std::none_of(last_words.begin(), last_words.end(), [&](auto word) { return before.ends_with(word); })) continue;
            check_short_name(text, begin, at);
        }
    }

    void check_short_name(const Text& text, std::size_t begin, std::size_t end) {
        const std::string_view all = text.text;
        const char32_t next = text::code_point_at(all, end);
        if (text::is_word_character(next) || next == U'/' || next == U'-' || next == U'%') return;
        if ((next == U'.' || next == U',') && text::is_digit(text::code_point_at(all, end + 1))) return;
        constexpr std::size_t longest = 40;
        const std::size_t from = text::boundary_from(all, begin > longest ? begin - longest : 0);
        const std::string_view before = text::trimmed(all.substr(from, begin - from));
        std::size_t length = 0;
        const auto* type = vi::type_at_end(text::fold(before), length);
        if (type == nullptr || !short_named_types().is(text::fold(type->name))) return;
        const std::size_t type_begin = begin - 1 - type->name.size();
        if (type_begin > begin || !text::is_upper(text::code_point_at(all, type_begin))) return;
        if (counted_things().starts(text::fold(text::trimmed(text::window(all, end, 30))))) return;
        const std::string name(all.substr(type_begin, end - type_begin));
        const std::string number(all.substr(begin, end - begin));
        if (!short_names_.insert(text::fold(name)).second || is_number_cited(number)) return;
        report_.add("citation-first-incomplete/short", {text.at, text.span, name}, {name});
    }

    [[nodiscard]] bool is_number_cited(std::string_view number) const {
        // In the order of the set, what begins with the number stands together.
        for (const char joint : {'-', '/', 'a'}) {
            const std::string start = std::string(number) + joint;
            const auto found = numbers_.lower_bound(start);
            if (found != numbers_.end() && found->starts_with(start)) return true;
        }
        return false;
    }

    // `30-2020/NĐ-CP`: a dash where the stroke before the year belongs.
    void check_misjoined(const Text& text) {
        constexpr std::size_t digits = 4;
        const std::string_view all = text.text;
        for (auto dash = all.find('-'); dash != std::string_view::npos; dash = all.find('-', dash + 1)) {
            std::size_t begin = dash;
            while (begin > 0 && text::is_digit(static_cast<unsigned char>(all[begin - 1]))) --begin;
            const std::size_t stroke = dash + 1 + digits;
            if (begin == dash || stroke >= all.size() || all[stroke] != '/') continue;
            if (!all.substr(dash + 1).starts_with("19") && !all.substr(dash + 1).starts_with("20")) continue;
            const std::string_view symbol = all.substr(stroke + 1);
            std::size_t end = stroke + 1;
            while (end < all.size() && (text::is_upper(text::code_point_at(all, end)) || all[end] == '-')) text::next_code_point(all, end);
            if (!symbol.starts_with("NĐ-") && !symbol.starts_with("TT-") && !symbol.starts_with("QĐ-") && !symbol.starts_with("NQ-")) continue;
            const std::string written(all.substr(begin, end - begin));
            std::string right = written;
            right[dash - begin] = '/';
            report_.add("citation-symbol-malformed", {text.at, text.span, written}, {written, right});
        }
    }

    const Draft& draft_;
    Report& report_;
    std::vector<Cited> cited_;
    std::set<std::string, std::less<>> numbers_;           // keys of all numbers
    std::unordered_map<std::string, const Cited*> dated_;  // by number, the first with a date
    std::set<std::string> introduced_;
    std::set<std::string> short_names_;
};

}  // namespace

void check_citations(const Draft& draft, Report& report) { CitationChecker(draft, report).check(); }

}  // namespace kehoach::checks
