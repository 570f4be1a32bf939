#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "check/excerpt.h"
#include "check/rules.h"
#include "text/fold.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"
#include "vi/document_types.h"
#include "vi/organ_codes.h"

namespace kehoach::checks {
namespace {

// The number line as it is written, taken apart.
struct Written {
    bool small_word = true;  // `Số`, not `SỐ`
    bool colon = false;
    bool space_before_colon = false;
    std::string_view number;  // between colon and stroke, trimmed
    char32_t joint = 0;
    std::string_view symbol;  // behind the stroke, the year too

    [[nodiscard]] bool has_number() const {
        return std::any_of(number.begin(), number.end(), [](char c) { return text::is_digit(static_cast<unsigned char>(c)); });
    }
};

Written written(std::string_view raw) {
    constexpr std::string_view word = "Số";
    Written out;
    out.small_word = raw.starts_with(word);
    std::size_t at = 0;
    text::next_code_point(raw, at);
    if (at < raw.size()) text::next_code_point(raw, at);
    const std::size_t behind_word = at;
    while (at < raw.size() && raw[at] == ' ') ++at;
    out.colon = at < raw.size() && raw[at] == ':';
    out.space_before_colon = out.colon && at != behind_word;
    if (at < raw.size() && (raw[at] == ':' || raw[at] == '.')) ++at;
    const std::size_t begin = at;
    while (at < raw.size()) {
        std::size_t next = at;
        const char32_t c = text::next_code_point(raw, next);
        if (c == U'/' || c == U'⁄' || text::is_dash(c)) {
            out.joint = c;
            out.number = text::trimmed(raw.substr(begin, at - begin));
            out.symbol = text::trimmed(raw.substr(next));
            return out;
        }
        at = next;
    }
    out.number = text::trimmed(raw.substr(begin));
    return out;
}

// Years, letters and strokes alone, dashes as hyphens.
std::string plain(std::string_view symbol) {
    std::string out;
    for (std::size_t i = 0; i < symbol.size();) {
        const char32_t c = text::next_code_point(symbol, i);
        if (text::is_space(c)) continue;
        text::append(out, text::is_dash(c) ? U'-' : c == U'⁄' ? U'/' : c);
    }
    while (!out.empty() && (out.back() == '.' || out.back() == ',')) out.pop_back();
    return out;
}

bool has_odd_dash(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const char32_t c = text::next_code_point(text, i);
        if (c != U'-' && text::is_dash(c)) return true;
    }
    return false;
}

// A type of the decree that has an abbreviation there.
const vi::TypeName* type_of(const Header& header) { return header.type ? vi::type_named(text::fold(header.type->name)) : nullptr; }

std::string_view first_group(std::string_view symbol) { return symbol.substr(0, symbol.find_first_of("-/")); }

class NumberChecker {
public:
    NumberChecker(const Draft& draft, Report& report, const Part& part)
        : draft_(draft), report_(report), header_(part.document->header), part_(part), at_(part.at + "/header") {}

    void check() {
        check_class();
        if (!header_.number) return;
        check_form();
        if (!header_.number->symbol || draft_.outside_decree) return;
        check_type();
        check_organ();
    }

private:
    Problem& add(std::string_view finding, std::string quote, std::vector<std::string> arguments) {
        return report_.add(finding, {at_ + "/number", header_.spans.number, std::move(quote)}, std::move(arguments));
    }

    // Stops and commas behind the symbol, parted from it by spaces, with one space before them as the parser would have it; empty where
    // anything else stands there.
    [[nodiscard]] std::string marks_behind() const {
        const auto [first, last] = draft_.lines_of(header_.spans.number);
        for (std::size_t i = first; i < last; ++i) {
            const auto line = draft_.lines[i].text;
            const auto [begin, end] = find_spaced(line, header_.number->raw);
            if (begin == end) continue;
            const auto rest = text::trimmed(line.substr(end));
            if (rest.empty() || rest.find_first_not_of(" .,") != std::string_view::npos) return {};
            return (line[end] == ' ' ? " " : "") + std::string(rest);
        }
        return {};
    }

    // The reader's remark on spaces says less than a line with several faults needs.
    void check_form() {
        const Number& number = *header_.number;
        const Written line = written(number.raw);
        if (line.joint == 0) return;
        const bool one_digit = number.value && *number.value > 0 && *number.value < 10 && line.number.size() == 1;
        std::string head = "Số: ";
        if (line.has_number()) {
            head += (one_digit ? "0" : "") + std::string(line.number);
        } else {
            // What is left blank keeps its room.
            const auto begin = number.raw.find_first_of(":.");
            const auto end = number.raw.find_first_of("/");
            head = "Số:";
            if (begin != std::string::npos && end != std::string::npos && begin < end) head += number.raw.substr(begin + 1, end - begin - 1);
        }
        std::string symbol = plain(line.symbol);
        if (text::is_dash(line.joint) && symbol.find('-') == std::string::npos && symbol.find('/') != std::string::npos)
            symbol[symbol.find('/')] = '-';
        const std::string right = head + "/" + symbol;
        const std::string raw = number.raw + marks_behind();
        const Correction correction{raw, right};
        const bool other_form = !line.small_word || !line.colon || line.space_before_colon || line.joint != U'/' || has_odd_dash(line.symbol) ||
                                raw.ends_with('.') || raw.ends_with(',');
        const auto spaces = std::find_if(report_.problems.begin(), report_.problems.end(), [&](const Problem& p) {
            return p.diagnostic.finding->rule->name == "number-format" && p.diagnostic.at == at_ + "/number";
        });
        if (other_form) {
            if (spaces != report_.problems.end()) report_.problems.erase(spaces);
            add("number-format/form", raw, {raw, right}).correction = correction;
        } else if (spaces != report_.problems.end()) {
            spaces->correction = correction;
        }
        if (one_digit) add("number-zero-pad", raw, {std::string(line.number)}).correction = correction;
    }

    // A named document has the abbreviation of its type first, an official letter that of its organ.
    void check_class() {
        const auto* type = type_of(header_);
        if (type == nullptr) return;
        if (type->name == "Công văn") {
            report_.add("symbol-form-for-class/heading", {at_ + "/type", header_.spans.type, type_as_written(*type)}, {});
            return;
        }
        if (header_.title && text::starts_with_words(text::fold(*header_.title, 12), "v/v")) {
            const auto end = header_.title->find(' ');
            report_.add("symbol-form-for-class/subject", {at_ + "/title", header_.spans.title, header_.title->substr(0, end)},
                        {header_.title->substr(0, end), std::string(type->name)});
        }
        if (header_.number && header_.number->year && !type->enacts) {
            add("symbol-form-for-class/year", header_.number->raw, {std::to_string(*header_.number->year), std::string(type->name)});
        }
    }

    // The line of the type; empty where it has other words too.
    [[nodiscard]] std::string type_as_written(const vi::TypeName& type) const {
        const std::string key = text::fold(type.name);
        const auto [begin, end] = draft_.lines_of(header_.spans.type);
        for (std::size_t i = begin; i < end; ++i) {
            const auto line = text::trimmed(draft_.lines[i].text);
            if (line.size() <= 2 * key.size() && text::fold(line) == key) return std::string(line);
        }
        return {};
    }

    [[nodiscard]] bool is_own_organ(std::string_view code) const {
        if (code == "UBND" || code == "HĐND") return true;
        if (!vi::organ_with_code(code).empty()) return true;
        const auto* issuer = issuer_name();
        if (issuer == nullptr || text::length(code) < 3 || !text::is_all_capitals(code)) return false;
        return text::code_point_at(vi::initials_of(*issuer), 0) == text::code_point_at(code, 0) && vi::may_abbreviate(code, *issuer);
    }

    void check_type() {
        const auto* type = type_of(header_);
        if (type == nullptr || type->code.empty()) return;
        const std::string_view symbol = *header_.number->symbol;
        const std::string_view first = first_group(symbol);
        const std::string key = text::fold(first);
        if (first == type->code) return;
        const std::string code(type->code);
        if (vi::has_code(*type, key, false)) {
            add("symbol-type-unknown/case", std::string(symbol), {std::string(first), code}).correction =
                Correction{"/" + std::string(first), "/" + code, true};
            return;
        }
        // An attached plan may show the number of the decision that it came with.
        if (part_.document->reference) return;
        if (const auto* other = vi::type_with_code_key(key)) {
            const bool related = type->name.starts_with(other->name) || other->name.starts_with(type->name);
            if (!related) add("symbol-type-mismatch", std::string(symbol), {std::string(first), std::string(type->name), code});
            return;
        }
        if (is_own_organ(first)) {
            add("symbol-form-for-class/letter", std::string(symbol), {std::string(symbol), std::string(type->name), code});
        } else if (first.size() < symbol.size()) {
            add(vi::is_of_decree(*type) ? "symbol-type-unknown" : "symbol-type-unknown/other", std::string(symbol),
                {std::string(first), std::string(type->name), code});
        }
    }

    [[nodiscard]] const std::string* issuer_name() const {
        const auto& issuer = header_.issuer;
        return issuer && issuer->name ? &*issuer->name : nullptr;
    }

    // Bodies of several organs have the symbol of the one that they sit at, or their own.
    static bool is_consultative(std::string_view code) {
        constexpr std::string_view starts[] = {"BCĐ", "BCH", "BTC", "TCT", "TGV", "TBC", "HĐ"};
        return code != "HĐND" && std::any_of(std::begin(starts), std::end(starts), [&](auto start) { return code.starts_with(start); });
    }

    void check_organ() {
        const auto* issuer = issuer_name();
        if (issuer == nullptr) return;
        const std::string_view symbol = *header_.number->symbol;
        const std::string_view first = first_group(symbol);
        const bool typed = vi::type_with_code_key(text::fold(first)) != nullptr || (type_of(header_) != nullptr && !is_own_organ(first));
        if (typed && first.size() == symbol.size()) return;
        const std::string_view code = typed ? first_group(symbol.substr(first.size() + 1)) : first;
        const std::string folded = text::fold(*issuer);
        for (const auto& organ : draft_.config.organs) {
            if (text::fold(organ.name) != folded) continue;
            if (organ.abbreviation != code) report_mismatch(code, *issuer, organ.abbreviation);
            return;
        }
        if (code.empty() || is_consultative(code) || vi::may_abbreviate(code, *issuer)) return;
        const std::string own = vi::code_of_organ(*issuer);
        std::string other(vi::organ_with_code(code));
        for (const auto& organ : draft_.config.organs) {
            if (organ.abbreviation == code) other = organ.name;
        }
        // Codes that no table has are the organ's own business; one that is a letter away from the right one is a slip.
        if (other.empty() && (own.empty() || !is_a_letter_away(code, own))) return;
        report_mismatch(code, *issuer, other.empty() ? own : other);
    }

    // Whether one letter put in, left out or changed makes one of the other; at least four letters long.
    static bool is_a_letter_away(std::string_view a, std::string_view b) {
        constexpr std::size_t shortest = 4;
        const auto points = [](std::string_view text) {
            std::u32string out;
            for (std::size_t i = 0; i < text.size();) {
                const char32_t c = text::next_code_point(text, i);
                if (text::is_letter(c)) out.push_back(c);
            }
            return out;
        };
        std::u32string x = points(a);
        std::u32string y = points(b);
        if (x.size() > y.size()) std::swap(x, y);
        if (x.size() < shortest || y.size() > x.size() + 1) return false;
        std::size_t same = 0;
        while (same < x.size() && x[same] == y[same]) ++same;
        return x.size() == y.size() ? x.substr(same + 1) == y.substr(same + 1) : x.substr(same) == y.substr(same + 1);
    }

    void report_mismatch(std::string_view code, const std::string& issuer, const std::string& other) {
        add("symbol-organ-mismatch", *header_.number->symbol, {std::string(code), issuer, other});
    }

    const Draft& draft_;
    Report& report_;
    const Header& header_;
    const Part& part_;
    std::string at_;
};

}  // namespace

void check_number(const Draft& draft, Report& report) {
    for (const auto& part : draft.parts) NumberChecker(draft, report, part).check();
}

}  // namespace kehoach::checks
