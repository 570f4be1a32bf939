#include <algorithm>
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
#include "text/fold.h"
#include "text/letters.h"
#include "text/words.h"
#include "vi/lexicon.h"
#include "vi/numerals.h"

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
                    const bool roman = quote.find_first_of("IVX") != std::string::npos;
                    const std::string one = "Phụ lục " + (roman ? vi::roman_numeral(ordinal) : std::to_string(ordinal));
                    report_.add("internal-ref-broken/appendix", where, {mention.ordinals.size() > 1 ? one : quote});
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

}  // namespace

void check_appendices(const Draft& draft, Report& report) { AppendixCheck(draft, report).run(); }

}  // namespace kehoach::checks
