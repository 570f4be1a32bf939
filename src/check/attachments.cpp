#include <algorithm>
#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "check/rules.h"
#include "text/fold.h"
#include "text/tokens.h"
#include "text/words.h"
#include "vi/lexicon.h"

namespace kehoach::checks {
namespace {

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

void check_attachments(const Draft& draft, Report& report) {
    TitleCheck(draft, report).run();
    check_attached_signatures(draft, report);
}

}  // namespace kehoach::checks
