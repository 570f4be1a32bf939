#include <algorithm>
#include <string>
#include <string_view>

#include "check/rules.h"
#include "check/wording.h"
#include "text/boundaries.h"
#include "text/fold.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"
#include "vi/lexicon.h"

namespace kehoach::checks {
namespace {

// The last words of a text, as many as stand together in a line of the source.
std::string_view end_in_line(std::string_view text, Span span, const Draft& draft) {
    for (const int count : {11, 5, 1}) {
        const auto words = last_words(text, count);
        if (draft.line_with(span, words) != nullptr) return words;
    }
    return {};
}

// Where a second one begins in the same paragraph: `...; Căn cứ ...`. npos if none does.
std::size_t second_basis(std::string_view text) {
    constexpr std::string_view word = "Căn cứ ";
    for (auto at = text.find(word, 1); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const std::string_view before = text::trimmed(text.substr(0, at));
        if (before.ends_with(';') || before.ends_with('.')) return at;
    }
    return std::string_view::npos;
}

// A paragraph that gives a further reason for the document.
bool continues(std::string_view paragraph) {
    static const vi::Phrases starts = {"Căn cứ", "Thực hiện", "Theo", "Xét", "Trên cơ sở"};
    return starts.starts(text::fold(paragraph, 20));
}

void check_part(const Part& part, const Draft& draft, Report& report) {
    const Document& document = *part.document;
    const auto& bases = document.legal_bases;
    for (std::size_t i = 0; i < bases.size(); ++i) {
        const std::string_view text = text::trimmed(bases[i]);
        if (text.empty()) continue;
        const std::string at = part.at + "/legal_bases/" + std::to_string(i);
        const Span span = document.legal_basis_spans[i];
        const std::string quote(end_in_line(text, span, draft));
        if (const auto second = second_basis(text); second != std::string_view::npos) {
            report.add("legal-basis-punctuation/line", {at, span, std::string(text::window(text, second, 40))}, {});
            continue;
        }
        const char wanted = i + 1 == bases.size() ? '.' : ';';
        if (text.back() == wanted) continue;
        const char32_t last = text::last_code_point(text);
        const bool mark = last == U',' || last == U';' || last == U'.' || last == U':';
        // Quotes, brackets and the like at the end may hold the mark inside of them.
        if (!mark && !text::is_word_character(last) && last != U')' && last != U'"' && last != U'”') continue;
        if (last == U':' || (wanted == '.' && text.ends_with("..."))) continue;
        std::string right(mark ? text::without_final(std::string_view(quote), ",;.") : std::string_view(quote));
        right.push_back(wanted);
        // `Thực hiện Kế hoạch ...` below it goes on with the reasons in running text.
        if (wanted == '.' && last == U';' && !document.preamble.empty() && continues(document.preamble.front().text)) continue;
        const std::string_view variant = wanted == ';'  ? "legal-basis-punctuation/middle"
                                         : last == U',' ? "legal-basis-punctuation/comma"
                                                        : "legal-basis-punctuation/last";
        Problem& problem = report.add(variant, {at, span, quote}, {});
        if (!quote.empty()) problem.correction = Correction{quote, right};
    }
}

}  // namespace

void check_legal_bases(const Draft& draft, Report& report) {
    for (const auto& part : draft.parts) check_part(part, draft, report);
}

}  // namespace kehoach::checks
