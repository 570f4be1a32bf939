#include "catalogue/rules.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <string>
#include <unordered_map>
#include <utility>

#include "catalogue/rules/tables.h"
#include "catalogue/template.h"
#include "catalogue/terms.h"

namespace kehoach {
namespace catalogue {
namespace {

struct Catalogue {
    std::vector<Rule> rules;
    std::unordered_map<std::string_view, const Rule*> by_name;

    Catalogue() {
        for (auto table : {structure_rules, header_rules, numbering_rules, reference_rules, table_rules, deadline_rules, typography_rules,
                           draft_residue_rules, layout_rules, reading_rules}) {
            auto rows = table();
            std::move(rows.begin(), rows.end(), std::back_inserter(rules));
        }
        for (auto& rule : rules) {
            by_name.emplace(rule.name, &rule);
            for (auto& finding : rule.findings) finding.rule = &rule;
        }
    }
};

const Catalogue& catalogue() {
    static const Catalogue all;
    return all;
}

constexpr std::array category_names = {std::string_view("structure"),  std::string_view("header"),        std::string_view("numbering"),
                                       std::string_view("reference"),  std::string_view("table"),         std::string_view("deadline"),
                                       std::string_view("typography"), std::string_view("draft-residue"), std::string_view("layout-docx"),
                                       std::string_view("reading")};
static_assert(category_names.size() == categories);

// How many letters are added, left out or replaced (Levenshtein).
std::size_t edits_between(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row[b.size()];
}

}  // namespace

const std::vector<Rule>& rules() { return catalogue().rules; }

const Rule* rule_named(std::string_view name) {
    const auto found = catalogue().by_name.find(name);
    return found == catalogue().by_name.end() ? nullptr : found->second;
}

std::optional<Category> category_named(std::string_view name) {
    const auto found = std::find(category_names.begin(), category_names.end(), name);
    if (found == category_names.end()) return std::nullopt;
    return static_cast<Category>(found - category_names.begin());
}

std::string_view nearest_name(std::string_view given, const std::vector<std::string_view>& names) {
    constexpr std::size_t longest = 64;  // of a name that is worth comparing
    if (given.empty() || given.size() > longest) return {};
    std::string_view best;
    // A slip in each four letters is still the same word.
    std::size_t least = given.size() / 4 + 2;
    for (const auto name : names) {
        const std::size_t edits = edits_between(given, name);
        if (edits < least) {
            least = edits;
            best = name;
        }
    }
    if (!best.empty()) return best;
    // A piece that only one name has.
    const auto has_it = [&](std::string_view name) { return name.find(given) != std::string_view::npos; };
    if (std::count_if(names.begin(), names.end(), has_it) == 1) return *std::find_if(names.begin(), names.end(), has_it);
    return {};
}

std::string_view nearest_name(std::string_view given) {
    std::vector<std::string_view> names(category_names.begin(), category_names.end());
    for (const auto& rule : rules()) names.push_back(rule.name);
    return nearest_name(given, names);
}

const Finding& finding(std::string_view name) {
    const auto slash = std::min(name.find('/'), name.size());
    const auto variant = name.substr(std::min(slash + 1, name.size()));
    const Rule* rule = rule_named(name.substr(0, slash));
    assert(rule != nullptr);
    const auto found = std::find_if(rule->findings.begin(), rule->findings.end(), [&](const Finding& f) { return f.variant == variant; });
    assert(found != rule->findings.end());
    return *found;
}

}  // namespace catalogue

std::string_view Diagnostic::name() const { return finding->rule->name; }

std::string message(const Diagnostic& diagnostic, Language language) {
    const Finding& finding = *diagnostic.finding;
    const auto pattern = language == Language::english ? finding.english : finding.vietnamese;
    const bool terms = std::any_of(diagnostic.arguments.begin(), diagnostic.arguments.end(), [](const auto& a) { return a.starts_with('@'); });
    if (!terms) return catalogue::filled(pattern, diagnostic.arguments);
    std::vector<std::string> arguments = diagnostic.arguments;
    for (auto& argument : arguments) {
        if (argument.starts_with('@')) argument = catalogue::term(std::string_view(argument).substr(1), language);
    }
    return catalogue::filled(pattern, arguments);
}

Severity severity(const Diagnostic& diagnostic, Stage stage) {
    const Severity full = stage == Stage::final ? diagnostic.finding->final : diagnostic.finding->draft;
    if (!diagnostic.inferred || full == Severity::info) return full;
    return static_cast<Severity>(static_cast<int>(full) - 1);
}

std::string_view name(Severity severity) {
    switch (severity) {
        case Severity::info: return "info";
        case Severity::warning: return "warning";
        case Severity::error: return "error";
    }
    return "error";
}

std::string_view name(Category category) { return catalogue::category_names[static_cast<std::size_t>(category)]; }

}  // namespace kehoach
