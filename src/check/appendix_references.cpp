#include <algorithm>
#include <charconv>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "check/rules.h"
#include "model/heads.h"
#include "text/fold.h"
#include "text/letters.h"
#include "text/words.h"
#include "vi/document_types.h"
#include "vi/lexicon.h"
#include "vi/organ_names.h"

namespace kehoach::checks {
namespace {

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
            add("date", {}, checks::written(day_of(*cited.date)), checks::written(day_of(*header.date->value)));
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

}  // namespace

void check_appendix_references(const Draft& draft, Report& report) { ReferenceCheck(draft, report).run(); }

}  // namespace kehoach::checks
