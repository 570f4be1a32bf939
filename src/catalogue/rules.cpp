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
