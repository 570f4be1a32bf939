#include <algorithm>
#include <charconv>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "check/mentions.h"
#include "check/rules.h"
#include "model/heads.h"
#include "text/fold.h"
#include "text/letters.h"
#include "text/words.h"
#include "vi/document_types.h"
#include "vi/lexicon.h"
#include "vi/numerals.h"
#include "vi/organ_names.h"

namespace kehoach::checks {
namespace {

// Words by which a text points to what is attached without saying Phụ lục.
const vi::Phrases& attaching_words() {
    static const vi::Phrases table = {"kèm theo", "đính kèm", "gửi kèm",   "có kèm",   "biểu mẫu",
                                      "biểu số",  "danh mục", "danh sách", "phụ biểu", "bảng"};
    return table;
}

// What makes the mention of an appendix an announcement.
const vi::Phrases& pointing_words() {
    static const vi::Phrases table = {"tại", "theo", "ở", "xem", "có", "gồm", "trong", "chi tiết", "các", "những", "nêu", "là"};
    return table;
}

const vi::Phrases& following_words() {
    static const vi::Phrases table = {"kèm theo", "đính kèm", "gửi kèm", "ban hành kèm theo"};
    return table;
}

// Longest run of appendices that `Phụ lục I đến XX` is read as.
constexpr int most_in_range = 40;

// `Phụ lục I, II và III kèm theo Kế hoạch này`
struct Mention {
    const Text* text = nullptr;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::set<int> ordinals;  ///< none where it has no number
    Whose whose = Whose::unsaid;
    bool announces = false;  ///< says that it is there
};

bool is_appendix_label(const Appendix& appendix) { return appendix.label && vi::appendix_words().starts(text::fold(*appendix.label)); }

class Mentions {
public:
    explicit Mentions(const Draft& draft) {
        for (const auto& citation : draft.conversion.citations) cited_.insert(citation.at);
        for (const Text& text : draft.texts) {
            const bool elsewhere = text.zone == Zone::title || text.zone == Zone::appendix_title || text.zone == Zone::reference ||
                                   text.zone == Zone::legal_basis || text.zone == Zone::recipient;
            if (!elsewhere && text::fold(text.text).find("phụ lục") != std::string::npos) look_at(text);
        }
    }

    std::vector<Mention> all;

private:
    void look_at(const Text& text) {
        const Words words(text.text);
        for (std::size_t i = 0; i + 1 < words.size(); ++i) {
            if (!words.is_word(i, "phụ") || !words.is_word(i + 1, "lục")) continue;
            Mention mention;
            mention.text = &text;
            mention.begin = words[i].begin;
            std::size_t behind = i + 2;
            read_numbers(words, behind, mention.ordinals);
            mention.end = words[behind - 1].end;
            mention.whose = words.document_behind(behind, 16);
            const bool attached = words.phrase_at(behind, following_words()) != 0 || attached_behind(words, behind);
            const bool other_before = cited_.contains(text.at) || words.names_other_before(i);
            if (mention.whose == Whose::unsaid && other_before && !attached) mention.whose = Whose::other;
            const bool pointed = i > 0 && words.phrase_at(i - 1, pointing_words()) != 0;
            const bool bracketed = i > 0 && words.is_mark(i - 1, '(');
            const bool named = words[i].capital && (pointed || bracketed || i == 0);
            mention.announces = mention.whose != Whose::other && text.zone != Zone::note &&
                                (text.zone == Zone::cell ? mention.whose == Whose::own : attached || named);
            all.push_back(std::move(mention));
            i = behind - 1;
        }
    }

    // `Phụ lục chi tiết nhiệm vụ kèm theo`, before the clause ends.
    static bool attached_behind(const Words& words, std::size_t i) {
        constexpr std::size_t furthest = 8;
        for (std::size_t end = i + furthest; i < words.size() && i < end; ++i) {
            if (words[i].kind != text::TokenKind::word) return false;
            if (words.phrase_at(i, following_words()) != 0) return true;
        }
        return false;
    }

    static std::optional<int> number_at(const Words& words, std::size_t& i) {
        std::size_t at = i + (words.is_word(i, "số") ? 1 : 0);
        const auto number = words.number_at(at);
        if (!number) return std::nullopt;
        const bool letter = !number->roman && static_cast<unsigned char>(number->number.front()) > '9';
        if (letter && !words[at].capital) return std::nullopt;
        i = number->next;
        return number->ordinal;
    }

    static void read_numbers(const Words& words, std::size_t& i, std::set<int>& out) {
        auto number = number_at(words, i);
        if (!number) return;
        out.insert(*number);
        for (;;) {
            const bool range = words.is_word(i, "đến") || words.is_mark(i, '-');
            if (!range && !words.is_mark(i, ',') && !words.is_word(i, "và") && !words.is_word(i, "hoặc")) return;
            std::size_t next = i + 1;
            if (words.is_word(next, "phụ") && words.is_word(next + 1, "lục")) next += 2;
            const int first = *number;
            // The numbers go on as they began: `Phụ lục I, 2 báo cáo`.
            const auto other = words.number_at(next);
            const auto same = words.number_at(i - 1);
            if (other && same && other->roman != same->roman) return;
            number = number_at(words, next);
            if (!number) return;
            if (range && *number > first && *number - first < most_in_range) {
                for (int n = first; n < *number; ++n) out.insert(n);
            }
            out.insert(*number);
            i = next;
        }
    }

    std::unordered_set<std::string_view> cited_;
};

class AppendixCheck {
public:
    AppendixCheck(const Draft& draft, Report& report) : draft_(draft), report_(report), mentions_(draft) {
        for (const Part& part : draft.parts) {
            for (const Appendix& appendix : part.document->appendices) {
                appendices_.push_back(&appendix);
                named_ = named_ || is_appendix_label(appendix);
                if (is_appendix_label(appendix) && appendix.ordinal) ordinals_.insert(*appendix.ordinal);
            }
        }
    }

    void run() {
        check_announced();
        collect_announced();
        for (std::size_t i = 0; i < report_.problems.size(); ++i) {
            const Diagnostic& diagnostic = report_.problems[i].diagnostic;
            if (diagnostic.name() == "appendix-label-unusual") unusual_.emplace(diagnostic.at, i);
        }
        for (std::size_t i = 0; i < draft_.parts.size(); ++i) {
            const Part& part = draft_.parts[i];
            check_unannounced(part, i);
            check_labels(part);
            check_titles(part);
        }
        if (draft_.config.electronic) soften_missing_references();
    }

private:
    // What the text says is there, and is not.
    void check_announced() {
        bool reported = false;
        std::unordered_set<int> missing;
        for (const Mention& mention : mentions_.all) {
            if (!mention.announces || mention.text->in_appendix) continue;
            const std::string quote(mention.text->text.substr(mention.begin, mention.end - mention.begin));
            const Where where{mention.text->at, mention.text->span, quote};
            if (appendices_.empty()) {
                // What a decision attaches may be a document without the name of an appendix.
                const bool attached = mention.text->part == 0 && draft_.parts.size() > 1;
                if (!reported && !attached) {
                    report_.add(draft_.config.appendices_apart ? "appendix-announced-absent/apart" : "appendix-announced-absent/absent", where,
                                {quote});
                }
                reported = true;
            } else if (!named_) {
                if (!reported) {
                    const Appendix& first = *appendices_.front();
                    report_.add("appendix-label-mismatch", where, {quote, first.label ? *first.label : first.title.value_or("")});
                    drop_label_remarks();
                }
                reported = true;
            } else if (!draft_.config.appendices_apart) {
                for (const int ordinal : mention.ordinals) {
                    if (ordinals_.contains(ordinal) || !missing.insert(ordinal).second) continue;
                    if (ordinals_.empty() && ordinal == 1) continue;
                    report_.add("internal-ref-broken/appendix", where, {quote});
                    break;
                }
            }
        }
    }

    // What each document says of its appendices.
    struct Announced {
        bool general = false;  // that there are some
        std::set<int> numbers;
    };

    void collect_announced() {
        announced_.resize(draft_.parts.size());
        for (const Mention& mention : mentions_.all) {
            if (mention.text->in_appendix || mention.whose == Whose::other) continue;
            Announced& announced = announced_[mention.text->part];
            announced.general = announced.general || mention.ordinals.empty();
            announced.numbers.insert(mention.ordinals.begin(), mention.ordinals.end());
        }
        if (appendices_.empty()) return;
        for (const Text& text : draft_.texts) {
            const bool speaks = text.zone == Zone::body || text.zone == Zone::heading || text.zone == Zone::preamble || text.zone == Zone::closing ||
                                text.zone == Zone::cell;
            Announced& announced = announced_[text.part];
            if (!speaks || text.in_appendix || announced.general) continue;
            announced.general = attaching_words().in(text::fold(text.text));
        }
    }

    // The label has been remarked on where it was announced.
    void drop_label_remarks() {
        auto& problems = report_.problems;
        problems.erase(std::remove_if(problems.begin(), problems.end(),
                                      [](const Problem& p) {
                                          return p.diagnostic.name() == "appendix-label-unusual" || p.diagnostic.name() == "appendix-label-missing";
                                      }),
                       problems.end());
    }

    void check_unannounced(const Part& part, std::size_t index) {
        const auto& appendices = part.document->appendices;
        if (appendices.empty() || !appendices.front().label) return;
        bool general = announced_[index].general;
        std::set<int> numbered = announced_[index].numbers;
        if (part.parent != nullptr) {
            const Announced& above = announced_.front();
            general = general || above.general;
            numbered.insert(above.numbers.begin(), above.numbers.end());
        }
        if (general) return;
        const std::string at = part.at + "/appendices/";
        if (numbered.empty()) {
            const Appendix& first = appendices.front();
            report_.add("appendix-unannounced", {at + "0", first.span, *first.label}, {*first.label});
            return;
        }
        if (appendices.size() < 2) return;
        for (std::size_t i = 0; i < appendices.size(); ++i) {
            const Appendix& appendix = appendices[i];
            if (!is_appendix_label(appendix) || !appendix.ordinal || numbered.contains(*appendix.ordinal)) continue;
            report_.add("appendix-unannounced", {at + std::to_string(i), appendix.span, *appendix.label}, {*appendix.label});
        }
    }

    // The number in `Phụ lục số 02`, and whether a letter stands behind it: `Phụ lục IIa`.
    struct LabelNumber {
        std::string number;
        bool roman = false;
        bool divided = false;
    };

    static LabelNumber number_of(const Appendix& appendix) {
        LabelNumber out;
        const std::string_view label = *appendix.label;
        const auto space = label.rfind(' ');
        if (!appendix.ordinal || space == std::string_view::npos) return out;
        out.number = label.substr(space + 1);
        const auto numeral = out.number.find_first_not_of("IVX");
        out.roman = numeral != 0;
        out.divided =
            out.roman ? numeral != std::string::npos : out.number.find_first_not_of("0123456789") != std::string::npos && out.number.size() > 2;
        const bool digits = text::is_digit(static_cast<unsigned char>(out.number.front()));
        if (digits) out.divided = out.number.find_first_not_of("0123456789") != std::string::npos;
        return out;
    }

    void check_labels(const Part& part) {
        struct Labelled {
            std::size_t index;
            const Appendix* appendix;
        };
        std::vector<Labelled> labelled;
        const auto& appendices = part.document->appendices;
        for (std::size_t i = 0; i < appendices.size(); ++i) {
            if (is_appendix_label(appendices[i])) labelled.push_back({i, &appendices[i]});
        }
        if (labelled.size() < 2) return;
        const auto where = [&](const Labelled& l) {
            return Where{part.at + "/appendices/" + std::to_string(l.index), l.appendix->span, *l.appendix->label};
        };
        const auto bare = std::find_if(labelled.begin(), labelled.end(), [](const Labelled& l) { return !l.appendix->ordinal; });
        if (bare != labelled.end()) {
            report_.add("appendix-numbering/missing", where(*bare), {*bare->appendix->label});
            return;
        }
        int previous = 0;
        bool divided = false;
        std::set<int> seen;
        for (const Labelled& l : labelled) {
            const int ordinal = *l.appendix->ordinal;
            const bool here = number_of(*l.appendix).divided;
            const bool part_of_one = here && divided && ordinal == previous;
            if (seen.contains(ordinal) && !part_of_one) {
                report_.add("appendix-numbering/duplicate", where(l), {*l.appendix->label});
            } else if (ordinal > previous + 1) {
                report_.add("appendix-numbering/gap", where(l), {*l.appendix->label, vi::roman_numeral(previous + 1)});
            } else if (ordinal < previous) {
                report_.add("appendix-numbering/order", where(l), {*l.appendix->label});
            }
            seen.insert(ordinal);
            divided = here;
            previous = ordinal;
        }
        for (const Labelled& l : labelled) {
            if (number_of(*l.appendix).roman) continue;
            report_.add("appendix-numbering/arabic", where(l), {*l.appendix->label, vi::roman_numeral(*l.appendix->ordinal)});
            return;
        }
    }

    void check_titles(const Part& part) {
        const auto& appendices = part.document->appendices;
        for (std::size_t i = 0; i < appendices.size(); ++i) {
            const Appendix& appendix = appendices[i];
            if (!appendix.label) continue;
            const std::string at = part.at + "/appendices/" + std::to_string(i);
            if (!appendix.title) {
                if (is_appendix_label(appendix))
                    report_.add("appendix-reference-missing/title", {at, appendix.span, *appendix.label}, {*appendix.label});
                continue;
            }
            const std::string label = text::fold(*appendix.label);
            if (!is_appendix_label(appendix) && text::starts_with_words(text::fold(*appendix.title), label)) report_repeated(appendix, at);
        }
    }

    // `DANH MỤC` above `Danh mục nhiệm vụ ...`, in place of the remark on the label.
    void report_repeated(const Appendix& appendix, const std::string& at) {
        constexpr std::string_view finding = "appendix-label-unusual/repeated";
        const auto known = unusual_.find(at + "/label");
        if (known != unusual_.end()) {
            Diagnostic& diagnostic = report_.problems[known->second].diagnostic;
            diagnostic.finding = &catalogue::finding(finding);
            diagnostic.arguments = {*appendix.label, *appendix.title};
            return;
        }
        report_.add(finding, {at + "/label", appendix.span, *appendix.label}, {*appendix.label, *appendix.title});
    }

    // An electronic document leaves the line blank (III.1.c).
    void soften_missing_references() {
        for (Problem& problem : report_.problems) {
            if (problem.diagnostic.name() == "appendix-reference-missing" && problem.diagnostic.finding->variant == "line")
                problem.diagnostic.finding = &catalogue::finding("appendix-reference-missing/electronic");
        }
    }

    const Draft& draft_;
    Report& report_;
    Mentions mentions_;
    std::vector<const Appendix*> appendices_;
    std::unordered_set<int> ordinals_;
    std::vector<Announced> announced_;                      // one for each part
    std::unordered_map<std::string, std::size_t> unusual_;  // remarks on labels, by their places
    bool named_ = false;                                    // one of them is called Phụ lục
};

// Number and symbol as they are compared: `7`, `KH-SKHCN`.
struct NumberParts {
    std::optional<int> number;
    std::string symbol;
    std::string organ;  ///< of the symbol, behind the type
};

NumberParts parts_of(std::string_view number) {
    NumberParts out;
    std::size_t end = 0;
    while (end < number.size() && text::is_digit(static_cast<unsigned char>(number[end]))) ++end;
    int value = 0;
    if (end > 0 && std::from_chars(number.data(), number.data() + end, value).ec == std::errc()) out.number = value;
    if (end < number.size()) ++end;
    out.symbol = text::fold(number.substr(end));
    const auto dash = out.symbol.find_first_of("-/");
    if (dash != std::string::npos) out.organ = out.symbol.substr(dash + 1);
    return out;
}

// One letter too many, too few or another.
bool is_near(std::string_view a, std::string_view b) {
    if (a.size() > b.size()) std::swap(a, b);
    if (b.size() - a.size() > 2) return false;
    std::size_t head = 0;
    while (head < a.size() && a[head] == b[head]) ++head;
    std::size_t tail = 0;
    while (tail < a.size() - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) ++tail;
    return b.size() - head - tail <= 2 && a.size() > 2;
}

bool same_type(std::string_view a, std::string_view b) {
    const std::string first = text::fold(a);
    const std::string second = text::fold(b);
    return first == second || (vi::type_named(first) != nullptr && vi::type_named(first) == vi::type_named(second));
}

// The name of an organ without the office before it, its common words abbreviated.
std::string organ_key(std::string_view name) {
    std::string key = text::fold(name);
    for (const auto& [whole, brief] : {std::pair<std::string_view, std::string_view>{"ủy ban nhân dân", "ubnd"}, {"hội đồng nhân dân", "hđnd"}}) {
        const auto at = key.find(whole);
        if (at != std::string::npos) key.replace(at, whole.size(), brief);
    }
    const std::size_t office = vi::office_words().match_at_start(key);
    if (office != 0) key.erase(0, std::min(key.size(), office + 1));
    return key;
}

bool names_office(std::string_view name) { return vi::office_words().starts(text::fold(name)); }

// Whether the two are certainly two organs: both have names of the tables, or both are committees of a place.
bool are_two_organs(std::string_view own, std::string_view named) {
    const std::string a = organ_key(own);
    const std::string b = organ_key(named);
    const std::size_t first = vi::organ_name_at_start(a);
    const std::size_t second = vi::organ_name_at_start(b);
    if (first != 0 && second != 0) return a.substr(0, first) != b.substr(0, second);
    if (!a.starts_with("ubnd ") || !b.starts_with("ubnd ")) return false;
    return !a.starts_with(b) && !b.starts_with(a);
}

class ReferenceCheck {
public:
    ReferenceCheck(const Draft& draft, Report& report) : draft_(draft), report_(report) {
        for (const auto& citation : draft.conversion.citations) {
            if (citation.number && !citation.at.ends_with("/reference")) cited_.insert(text::fold(*citation.number));
        }
    }

    void run() {
        for (const Part& part : draft_.parts) {
            if (part.document->reference) check(part, *part.document->reference, part.at + "/reference", part.parent);
            for (std::size_t i = 0; i < part.document->appendices.size(); ++i) {
                const auto& reference = part.document->appendices[i].reference;
                if (reference) check(part, *reference, part.at + "/appendices/" + std::to_string(i) + "/reference", part.parent);
            }
        }
        check_issuers();
    }

private:
    void check(const Part& part, const Reference& reference, const std::string& at, const Part* parent) {
        if (!reference.citation) return;
        const Citation& cited = *reference.citation;
        references_.push_back({&reference, at});
        // What is attached to a decision refers to it, an appendix of the attached plan perhaps to the plan.
        const Part* own = &part;
        if (parent != nullptr) {
            const auto& header = part.document->header;
            const bool names_plan = header.type && same_type(header.type->name, cited.type) && !at.ends_with(part.at + "/reference");
            own = names_plan ? &part : parent;
        }
        const Header& header = own->document->header;
        if (!header.type) return;
        const NumberParts named = parts_of(cited.number.value_or(""));
        const NumberParts known = header.number ? parts_of(model::head_of(*own->document, "").number.value_or("")) : NumberParts{};
        const bool type_differs = !same_type(header.type->name, cited.type);
        const bool organ_alike = named.organ.empty() || known.organ.empty() || named.organ == known.organ || is_near(named.organ, known.organ);
        // A form of a higher organ keeps its reference.
        if (!organ_alike && (type_differs || (cited.number && cited_.contains(text::fold(*cited.number))))) return;
        const auto add = [&](std::string_view variant, const std::string& words, std::string has, std::string wanted) {
            Problem& problem =
                report_.add("appendix-reference-mismatch/" + std::string(variant), {at, reference.span, words}, {std::move(has), std::move(wanted)});
            return &problem;
        };
        if (type_differs) {
            if (!issues_type(*own->document, cited.type)) add("type", cited.type, cited.type, header.type->name);
            return;
        }
        if (header.number && cited.number) {
            const bool number = named.number && known.number && *named.number != *known.number;
            const bool symbol = !named.symbol.empty() && !known.symbol.empty() && named.symbol != known.symbol;
            if (number || symbol) {
                add("number", written(reference, *cited.number), *cited.number, model::head_of(*own->document, "").number.value_or(""));
                return;
            }
        }
        if (cited.date && header.date && header.date->value && dates_differ(*cited.date, *header.date->value)) {
            add("date", {}, *cited.date, *header.date->value);
            return;
        }
        if (cited.issuer && header.issuer && header.issuer->name && are_two_organs(*header.issuer->name, *cited.issuer)) {
            add("organ", *cited.issuer, *cited.issuer, *header.issuer->name);
        }
    }

    // `Ban hành Kế hoạch ...`: what is attached may refer to the plan, although it was not recognised as a document of its own.
    static bool issues_type(const Document& document, std::string_view type) {
        return document.header.title && text::find_words(text::fold(*document.header.title), text::fold(type)) != std::string::npos;
    }

    // The number as the line has it, if it has it without spaces.
    static std::string written(const Reference& reference, const std::string& number) {
        return reference.raw.find(number) != std::string::npos ? number : std::string();
    }

    // As far as both are known: `2026-01` and `2026-01-05` do not differ.
    static bool dates_differ(std::string_view a, std::string_view b) {
        const auto size = std::min(a.size(), b.size());
        return a.substr(0, size) != b.substr(0, size);
    }

    // Two references to one document that name the organ here and its head there.
    void check_issuers() {
        for (std::size_t i = 1; i < references_.size(); ++i) {
            const Citation& first = *references_.front().reference->citation;
            const Citation& other = *references_[i].reference->citation;
            if (!first.issuer || !other.issuer || !same_type(first.type, other.type)) continue;
            if (first.number && other.number && parts_of(*first.number).number != parts_of(*other.number).number) continue;
            if (names_office(*first.issuer) == names_office(*other.issuer)) continue;
            report_.add("appendix-reference-mismatch/issuer-variant", {references_[i].at, references_[i].reference->span, *other.issuer},
                        {*other.issuer, *first.issuer});
            return;
        }
    }

    struct Placed {
        const Reference* reference;
        std::string at;
    };

    const Draft& draft_;
    Report& report_;
    std::unordered_set<std::string> cited_;
    std::vector<Placed> references_;
};

std::set<int> years_in(std::string_view text) {
    std::set<int> out;
    for (const auto& token : text::tokens_of(text)) {
        if (token.is_number() && token.end - token.begin == 4 && token.value >= 1900 && token.value < 2200) out.insert(token.value);
    }
    return out;
}

// The title that a text gives a document of that type: behind the name of the type, up to a bracket or the end of the clause.
std::optional<std::string_view> title_in(std::string_view text, std::string_view type, std::string_view ends) {
    const std::string folded = text::fold(text);
    const std::string key = text::fold(type);
    for (auto at = text::find_words(folded, key); at != std::string::npos; at = text::find_words(folded, key, at + 1)) {
        const std::size_t begin = text::offset_in_source(text, folded, at + key.size());
        const auto title = text::trimmed(text.substr(begin, text.find_first_of(ends, begin) - std::min(begin, text.size())));
        const auto start = text::fold(title, 8);
        if (title.empty() || start.starts_with("này") || start.starts_with("kèm") || start.starts_with("số")) continue;
        return title;
    }
    return std::nullopt;
}

// How many of the words of `title` are among those of `text`, in hundredths.
int shared_words(std::string_view title, std::string_view text) {
    std::set<std::string> known;
    for (const auto& token : text::tokens_of(text)) known.insert(token.key);
    int all = 0;
    int shared = 0;
    for (const auto& token : text::tokens_of(title)) {
        if (token.kind != text::TokenKind::word) continue;
        ++all;
        shared += known.contains(token.key) ? 1 : 0;
    }
    constexpr int fewest = 4;
    return all < fewest ? 100 : shared * 100 / all;
}

class TitleCheck {
public:
    TitleCheck(const Draft& draft, Report& report) : draft_(draft), report_(report) {}

    void run() {
        constexpr std::size_t most = 16;
        for (const Text& text : draft_.texts) {
            if (text.part != 0 || text.in_appendix || issuing_.size() == most) break;
            if (text.zone != Zone::title && text.zone != Zone::heading) continue;
            if (text::find_words(text::fold(text.text), "ban hành") != std::string::npos) issuing_.push_back(&text);
        }
        for (const Part& part : draft_.parts) {
            if (part.parent != nullptr) check_attached(part);
            check_closing(part);
        }
    }

private:
    // What the decision says it issues, and what is attached.
    void check_attached(const Part& part) {
        const Header& header = part.document->header;
        if (!header.type || !header.title) return;
        for (const Text* issuing : issuing_) {
            const Text& text = *issuing;
            const auto named = title_in(text.text, header.type->name, "(;");
            if (!named) continue;
            const auto years = years_in(*named);
            const auto known = years_in(*header.title);
            constexpr int least_shared = 40;
            const bool other_years = !years.empty() && !known.empty() && years != known;
            const bool other_title = shared_words(*header.title, *named) < least_shared && shared_words(*named, *header.title) < least_shared;
            if (!other_years && !other_title) continue;
            report_.add(other_years ? "title-mismatch/period" : "title-mismatch/title", {text.at, text.span, std::string(*named)},
                        {std::string(*named), *header.title});
            return;
        }
    }

    // `Trên đây là Kế hoạch ... năm 2025` at the end of a plan for 2026.
    void check_closing(const Part& part) {
        const Document& document = *part.document;
        if (!document.header.type || !document.header.title) return;
        const auto known = years_in(*document.header.title);
        if (known.empty()) return;
        for (std::size_t i = 0; i < document.closing.size(); ++i) {
            const Node& node = document.closing[i];
            if (!vi::summing_up_starts().starts(text::fold(node.text, 20))) continue;
            const auto named = title_in(node.text, document.header.type->name, "(;,.");
            if (!named) continue;
            if (text::fold(*named).starts_with(text::fold(*document.header.title))) continue;
            // A document that is cited has a year of its own.
            const auto years = years_in(named->substr(0, named->find(" số ")));
            if (std::includes(known.begin(), known.end(), years.begin(), years.end())) continue;
            report_.add("title-mismatch/closing", {part.at + "/closing/" + std::to_string(i), node.span, std::string(*named)},
                        {std::string(*named), *document.header.title});
            return;
        }
    }

    const Draft& draft_;
    Report& report_;
    std::vector<const Text*> issuing_;  // the texts of a decision that say what it issues
};

// A plan issued with a decision that closes as if it were signed itself.
void check_attached_signatures(const Draft& draft, Report& report) {
    for (const Part& part : draft.parts) {
        const Document& document = *part.document;
        if (part.parent == nullptr || !document.signatures.empty() || !document.header.type) continue;
        for (std::size_t i = 0; i < document.closing.size(); ++i) {
            const Node& node = document.closing[i];
            if (!vi::summing_up_starts().starts(text::fold(node.text, 20))) continue;
            report.add("attachment-signature-missing", {part.at + "/closing/" + std::to_string(i), node.span}, {document.header.type->name});
            break;
        }
    }
}

}  // namespace

void check_appendices(const Draft& draft, Report& report) {
    AppendixCheck(draft, report).run();
    ReferenceCheck(draft, report).run();
    TitleCheck(draft, report).run();
    check_attached_signatures(draft, report);
}

}  // namespace kehoach::checks
