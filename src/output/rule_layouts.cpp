#include "output/rule_layouts.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "catalogue/phrases.h"
#include "catalogue/template.h"
#include "output/escape.h"
#include "text/display.h"
#include "text/words.h"

namespace kehoach::output {
namespace {

using catalogue::phrase;
using catalogue::Phrase;

constexpr std::string_view bold = "\x1b[1m";
constexpr std::string_view red = "\x1b[31m";
constexpr std::string_view green = "\x1b[32m";
constexpr std::string_view plain = "\x1b[0m";

std::string styled(std::string_view text, std::string_view style, bool colour) {
    return colour ? std::string(style) + std::string(text) + std::string(plain) : std::string(text);
}

// `lưu ý → lỗi`, or one word where both stages have the same.
std::string severities(Severity draft, Severity final, Language language) {
    const std::string first(catalogue::word(draft, language));
    return draft == final ? first : first + " → " + std::string(catalogue::word(final, language));
}

std::string severities(const Rule& rule, Language language) {
    return severities(model::highest_severity(rule, Stage::draft), model::highest_severity(rule, Stage::final), language);
}

// A message with `…` for what a document puts in.
std::string sentence(const Finding& finding, Language language) {
    const std::vector<std::string> arguments(10, "…");
    return catalogue::filled(language == Language::english ? finding.english : finding.vietnamese, arguments);
}

template <class Write>
void by_category(const std::vector<Rule>& rules, const Write& write) {
    for (std::size_t i = 0; i < categories; ++i) {
        const auto category = static_cast<Category>(i);
        std::vector<const Rule*> of_it;
        for (const auto& rule : rules) {
            if (rule.category == category) of_it.push_back(&rule);
        }
        if (!of_it.empty()) write(category, of_it);
    }
}

void add_lines(std::string& out, std::string_view text, std::size_t indent, std::size_t width) {
    constexpr std::size_t least = 20;
    for (const auto& line : text::wrapped(text, width > indent + least ? width - indent : least)) {
        if (!line.empty()) out += std::string(indent, ' ') + line;
        out += '\n';
    }
}

// The lines of two texts as a diff: those of both once, in the order of both (the longest common subsequence).
std::string diff(std::string_view before, std::string_view after, bool colour) {
    const auto lines = [](std::string_view text) {
        if (text.ends_with('\n')) text.remove_suffix(1);
        return text::lines(text);
    };
    const auto old_lines = lines(before);
    const auto new_lines = lines(after);
    const std::size_t n = old_lines.size();
    const std::size_t m = new_lines.size();
    std::vector<std::vector<std::size_t>> common(n + 1, std::vector<std::size_t>(m + 1));
    for (std::size_t i = n; i-- > 0;) {
        for (std::size_t j = m; j-- > 0;) {
            common[i][j] = old_lines[i] == new_lines[j] ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
        }
    }
    std::string out;
    const auto add = [&](std::string_view mark, std::string_view line, std::string_view style) {
        std::string whole = std::string(mark) + " " + std::string(line);
        while (whole.ends_with(' ')) whole.pop_back();
        out += "  " + (style.empty() ? whole : styled(whole, style, colour)) + "\n";
    };
    for (std::size_t i = 0, j = 0; i < n || j < m;) {
        if (i < n && j < m && old_lines[i] == new_lines[j]) {
            add(" ", old_lines[i], {});
            ++i;
            ++j;
        } else if (i < n && (j == m || common[i + 1][j] >= common[i][j + 1])) {
            add("-", old_lines[i++], red);
        } else {
            add("+", new_lines[j++], green);
        }
    }
    return out;
}

}  // namespace

std::string rules_table(const std::vector<Rule>& rules, const CheckLook& look, Language language) {
    std::size_t names = 0;
    std::size_t words = 0;
    for (const auto& rule : rules) {
        names = std::max(names, rule.name.size());
        words = std::max(words, text::display_width(severities(rule, language)));
    }
    std::string out;
    by_category(rules, [&](Category category, const std::vector<const Rule*>& of_it) {
        if (!out.empty()) out += '\n';
        out += styled(catalogue::heading(category, language), bold, look.colour) + " (" + std::string(name(category)) + ")\n";
        for (const Rule* rule : of_it) {
            const std::string severity = severities(*rule, language);
            std::string line = "  " + std::string(rule->name) + std::string(names - rule->name.size() + 2, ' ') + severity;
            const std::size_t indent = names + words + 6;
            std::string summary;
            add_lines(summary, model::in_language(rule->summary, language), indent, look.width);
            line += std::string(words - text::display_width(severity) + 2, ' ');
            line += std::string_view(summary).substr(std::min(indent, summary.size()));
            while (line.ends_with(' ') || line.ends_with('\n')) line.pop_back();
            out += line + '\n';
        }
    });
    return out;
}

std::string rules_markdown(const std::vector<Rule>& rules, Language language) {
    const auto say = [&](Phrase wanted) { return phrase(wanted, language); };
    std::string out = "# " + say(Phrase::rules_heading) + "\n";
    by_category(rules, [&](Category category, const std::vector<const Rule*>& of_it) {
        out += "\n## " + markdown_text(catalogue::heading(category, language), false) + " (`" + std::string(name(category)) + "`)\n\n| " +
               say(Phrase::rule) + " | " + say(Phrase::severity) + " | " + say(Phrase::summary) + " | " + say(Phrase::basis) +
               " |\n|---|---|---|---|\n";
        for (const Rule* rule : of_it) {
            out += "| `" + std::string(rule->name) + "` | " + severities(*rule, language) + " | " +
                   markdown_cell(model::in_language(rule->summary, language)) + " | " + markdown_cell(rule->basis) + " |\n";
        }
    });
    return out;
}

std::string rule_page(const Rule& rule, const CheckLook& look, Language language) {
    const auto part = [&](Phrase name) { return "\n" + styled(phrase(name, language) + ":", bold, look.colour) + "\n"; };
    std::string out = styled(rule.name, bold, look.colour) + " (" + std::string(catalogue::heading(rule.category, language)) + ", " +
                      std::string(name(rule.category)) + ")\n";
    const auto add = [&](std::string_view words) { add_lines(out, words, 2, look.width); };
    if (const auto summary = model::in_language(rule.summary, language); !summary.empty()) {
        out += '\n';
        add(summary);
    }
    if (rule.decree) {
        out += '\n';
        add(phrase(Phrase::decree_only, language));
    }
    out += "\n" + styled(phrase(Phrase::messages, language), bold, look.colour) + " (" + phrase(Phrase::messages_by_stage, language) + "):\n";
    for (const auto& finding : rule.findings) add(severities(finding.draft, finding.final, language) + ": " + sentence(finding, language));
    if (!rule.basis.empty()) {
        out += part(Phrase::basis);
        add(rule.basis);
    }
    if (!rule.good.empty()) out += part(Phrase::example) + diff(rule.bad, rule.good, look.colour);
    if (const auto advice = model::in_language(rule.advice, language); !advice.empty()) {
        out += part(Phrase::advice);
        add(advice);
    }
    return out;
}

}  // namespace kehoach::output
