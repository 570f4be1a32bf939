#include "batch/report.h"

#include <algorithm>
#include <utility>

#include "model/heads.h"

namespace kehoach::batch {
namespace {

void count(RuleCounts& counts, std::string_view rule, RuleCount more) {
    auto at = counts.find(rule);
    if (at == counts.end()) at = counts.emplace(rule, RuleCount{}).first;
    at->second.severity = std::max(at->second.severity, more.severity);
    at->second.count += more.count;
}

void count(Counts& counts, std::string_view name, std::uint64_t more) {
    const auto at = counts.find(name);
    if (at != counts.end()) {
        at->second += more;
    } else {
        counts.emplace(name, more);
    }
}

// Names come from the documents: there may be any number of them.
void count_bounded(Counts& counts, std::uint64_t& others, std::string_view name, std::uint64_t more) {
    if (counts.size() >= Summary::most_names && counts.find(name) == counts.end()) {
        others += more;
    } else {
        count(counts, name, more);
    }
}

// `2026-03` of a date with at least a month, else nothing.
std::string_view month_of(std::string_view date) {
    constexpr std::size_t size = 7;
    return date.size() >= size ? date.substr(0, size) : std::string_view();
}

}  // namespace

std::string_view name(Outcome outcome) {
    switch (outcome) {
        case Outcome::converted: return "converted";
        case Outcome::unchanged: return "unchanged";
        case Outcome::refused: return "refused";
        case Outcome::crashed: return "crashed";
        case Outcome::timed_out: return "timed-out";
        case Outcome::over_memory: return "over-memory";
        case Outcome::unwritable: return "unwritable";
    }
    return "refused";
}

bool failed(Outcome outcome) { return outcome != Outcome::converted && outcome != Outcome::unchanged; }

void describe(FileRecord& record, const Conversion& conversion) {
    auto head = model::head_of(conversion.document, "");
    record.format = conversion.source.format;
    record.number = std::move(head.number);
    record.type = std::move(head.type);
    record.title = std::move(head.title);
    record.date = std::move(head.date);
    record.issuer = std::move(head.issuer);
    record.findings.clear();
    for (const auto& diagnostic : conversion.diagnostics) count(record.findings, diagnostic.name(), {severity(diagnostic), 1});
    record.tasks = conversion.tasks.size();
    record.due_months.clear();
    record.lead_units.clear();
    for (const auto& task : conversion.tasks) {
        for (const auto& unit : task.lead) count(record.lead_units, unit, 1);
        if (!task.deadline) continue;
        for (const auto& item : task.deadline->items) {
            const auto& day = item.end ? item.end : item.start;
            const auto month = day ? month_of(*day) : std::string_view();
            if (!month.empty()) count(record.due_months, month, 1);
        }
    }
}

bool Summary::has_errors() const {
    return std::any_of(findings.begin(), findings.end(), [](const auto& found) { return found.second.severity == Severity::error; });
}

void Summary::add(const FileRecord& record) {
    ++files;
    bytes += record.bytes;
    ++by_outcome[static_cast<std::size_t>(record.outcome)];
    if (record.error) ++failed_by_error[record.error->code];
    for (const auto& [rule, of_file] : record.findings) count(findings, rule, of_file);
    tasks += record.tasks;
    for (const auto& [month, deadlines] : record.due_months) count(due_months, month, deadlines);
    for (const auto& [unit, led] : record.lead_units) count_bounded(lead_units, other_leads, unit, led);
    if (!record.format) return;
    if (record.type) {
        count_bounded(types, other_types, *record.type, 1);
    } else {
        ++other_types;
    }
    constexpr std::size_t year_size = 4;
    if (record.date && record.date->size() >= year_size) {
        count(years, std::string_view(*record.date).substr(0, year_size), 1);
    } else {
        ++undated;
    }
}

}  // namespace kehoach::batch
