#include "model/check_report.h"

#include <algorithm>
#include <utility>

#include "text/utf8.h"

namespace kehoach::model {
namespace {

void count(const CheckedFile& file, ProblemCounts& counts) {
    for (const auto& reported : file.problems) {
        if (reported.known) {
            ++counts.known;
            continue;
        }
        switch (reported.problem.severity) {
            case Severity::error: ++counts.errors; break;
            case Severity::warning: ++counts.warnings; break;
            case Severity::info: ++counts.infos; break;
        }
    }
}

Columns columns_of(const Excerpt& excerpt, std::size_t begin, std::size_t end) {
    if (excerpt.line == 0 || excerpt.column == 0) return {};
    const std::string_view text = excerpt.text;
    const auto at = [&](std::size_t bytes) { return excerpt.column + static_cast<std::uint32_t>(text::utf16_length(text.substr(0, bytes))); };
    return {at(begin), at(end)};
}

}  // namespace

CheckedFile checked_file(Examination examination, std::string path, std::string name, Stage stage, Language language) {
    CheckedFile out;
    out.path = std::move(path);
    out.name = std::move(name);
    out.unit = examination.conversion.source.unit;
    out.format = examination.conversion.source.format;
    out.stage = stage;
    out.problems.reserve(examination.problems.size());
    for (auto& problem : examination.problems) {
        auto& reported = out.problems.emplace_back();
        reported.message = message(problem.diagnostic, language);
        reported.place = place_in_words(examination.conversion.document, problem.diagnostic.at, language);
        reported.problem = std::move(problem);
    }
    return out;
}

ProblemCounts counts_of(const CheckedFile& file) {
    ProblemCounts counts;
    count(file, counts);
    return counts;
}

ProblemCounts counts_of(const CheckReport& report) {
    ProblemCounts counts;
    for (const auto& file : report.files) count(file, counts);
    return counts;
}

bool fails(const CheckReport& report, const ReportedProblem& problem) {
    return report.failing && !problem.known && problem.problem.severity >= *report.failing;
}

bool fails(const CheckReport& report) {
    return std::any_of(report.files.begin(), report.files.end(), [&](const CheckedFile& file) {
        return std::any_of(file.problems.begin(), file.problems.end(), [&](const ReportedProblem& p) { return fails(report, p); });
    });
}

Columns columns_of(const Excerpt& excerpt) { return columns_of(excerpt, excerpt.begin, excerpt.end); }

Columns correction_columns(const Problem& problem) {
    if (!problem.correction || !problem.excerpt) return {};
    const std::string& text = problem.excerpt->text;
    const std::string& before = problem.correction->before;
    const auto at = text.find(before);
    if (before.empty() || at == std::string::npos || text.find(before, at + 1) != std::string::npos) return {};
    return columns_of(*problem.excerpt, at, at + before.size());
}

std::string_view in_language(const Wording& wording, Language language) {
    return language == Language::english ? wording.english : wording.vietnamese;
}

Severity highest_severity(const Rule& rule, Stage stage) {
    auto out = Severity::info;
    for (const auto& finding : rule.findings) out = std::max(out, stage == Stage::final ? finding.final : finding.draft);
    return out;
}

std::string_view name(Stage stage) { return stage == Stage::final ? "final" : "draft"; }

}  // namespace kehoach::model
