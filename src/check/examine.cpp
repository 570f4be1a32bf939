#include "check/examine.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

#include "catalogue/rules.h"
#include "check/draft.h"
#include "check/excerpt.h"
#include "check/report.h"
#include "check/rules.h"
#include "text/fold.h"
#include "text/hash.h"

namespace kehoach {
namespace checks {
namespace {

constexpr std::array<Check, 22> all_checks = {
    check_components,
    check_ending,
    check_number,
    check_head,
    check_numbering,
    check_sections,
    check_legal_bases,
    check_citations,
    check_references,
    check_appendices,
    check_appendix_references,
    check_attachments,
    check_organs,
    check_tables,
    check_units,
    check_deadlines,
    check_letters,
    check_spelling,
    check_residue,
    check_pages,
    check_looks,
    check_paragraphs,
};

// What the options say of a rule.
class Filter {
public:
    explicit Filter(const CheckOptions& options, bool outside_decree) : options_(options), outside_decree_(outside_decree) {}

    [[nodiscard]] bool takes(const Rule& rule) const {
        if (rule.decree && outside_decree_) return false;
        if (in(options_.ignore, rule)) return false;
        if (options_.select.empty()) {
            const auto* setting = setting_of(rule);
            return setting == nullptr || setting->has_value();
        }
        return in(options_.select, rule);
    }

    [[nodiscard]] Severity severity_of(const Diagnostic& diagnostic) const {
        const auto* setting = setting_of(*diagnostic.finding->rule);
        return setting != nullptr && setting->has_value() ? **setting : severity(diagnostic, options_.stage);
    }

private:
    static bool in(const std::vector<std::string>& names, const Rule& rule) {
        return std::any_of(names.begin(), names.end(), [&](const std::string& n) { return n == rule.name || n == name(rule.category); });
    }

    [[nodiscard]] const std::optional<Severity>* setting_of(const Rule& rule) const {
        const auto& settings = options_.config.rules;
        auto found = settings.find(rule.name);
        if (found == settings.end()) found = settings.find(name(rule.category));
        return found == settings.end() ? nullptr : &found->second;
    }

    const CheckOptions& options_;
    bool outside_decree_;
};

// The rule, the words and their surroundings, and how many of the same stand before: nothing that a line added elsewhere changes.
void add_fingerprints(std::vector<Problem>& problems) {
    std::unordered_map<std::uint64_t, int> seen;
    for (auto& problem : problems) {
        std::uint64_t hash = text::fnv1a(problem.diagnostic.name());
        hash = text::fnv1a(std::string(1, '\n') + std::string(problem.diagnostic.finding->variant), hash);
        for (const auto& argument : problem.diagnostic.arguments) hash = text::fnv1a("\n" + text::fold(argument), hash);
        if (problem.excerpt) hash = text::fnv1a("\n" + text::fold(problem.excerpt->text), hash);
        hash = text::fnv1a("\n" + std::to_string(seen[hash]++), hash);
        problem.fingerprint = text::hexadecimal(hash);
    }
}

}  // namespace

std::vector<Problem> examine(const Conversion& conversion, const BlockList& blocks, const CheckOptions& options) {
    const Draft draft(conversion, blocks, options);
    Report report;
    for (const auto& diagnostic : conversion.diagnostics) {
        Problem problem;
        problem.diagnostic = diagnostic;
        report.problems.push_back(std::move(problem));
    }
    for (const Check check : all_checks) check(draft, report);

    const Filter filter(options, draft.outside_decree);
    Excerpts excerpts(draft);
    std::vector<Problem> out;
    for (auto& problem : report.problems) {
        if (!filter.takes(*problem.diagnostic.finding->rule)) continue;
        problem.severity = filter.severity_of(problem.diagnostic);
        if (problem.severity < options.lowest) continue;
        problem.excerpt = excerpts.of(problem);
        out.push_back(std::move(problem));
    }
    std::stable_sort(out.begin(), out.end(), [](const Problem& a, const Problem& b) { return a.diagnostic.span.first < b.diagnostic.span.first; });
    add_fingerprints(out);
    return out;
}

}  // namespace checks

const std::vector<Rule>& rules() { return catalogue::rules(); }

}  // namespace kehoach
