#include "support/check_reports.h"

#include <stdexcept>
#include <utility>

#include "catalogue/rules.h"
#include "support/files.h"
#include "support/reading.h"

namespace kehoach::test {

model::CheckReport report_of(std::string_view text, std::string path, CheckOptions options, Language language) {
    model::CheckReport report;
    report.language = language;
    auto examined = check(text, path, options);
    if (!examined) throw std::runtime_error("not read: " + path);
    std::string name = path;
    report.files.push_back(model::checked_file(*std::move(examined), std::move(path), std::move(name), options.stage, language));
    return report;
}

model::CheckReport all_samples_checked(Language language) {
    CheckOptions options;
    options.stage = Stage::final;
    options.today = "2026-11-26";
    model::CheckReport out;
    out.language = language;
    for (const auto& input : sample_inputs()) {
        auto report = report_of(read(source_dir() / input), input, options, language);
        out.files.push_back(std::move(report.files.front()));
    }
    return out;
}

model::ReportedProblem problem_at(std::string_view rule, std::uint32_t line, std::string text, std::string_view words, Severity severity) {
    model::ReportedProblem out;
    out.problem.diagnostic.finding = &catalogue::rule_named(rule)->findings.front();
    out.problem.diagnostic.arguments = {std::string(words), "b"};
    out.problem.diagnostic.at = "/header/number";
    out.problem.diagnostic.span = {line, line};
    out.problem.severity = severity;
    out.problem.fingerprint = "0123456789abcde" + std::to_string(line % 10);
    Excerpt excerpt;
    const auto at = text.find(words);
    excerpt.begin = words.empty() ? 0 : at;
    excerpt.end = excerpt.begin + words.size();
    excerpt.text = std::move(text);
    excerpt.line = line;
    excerpt.column = 1;
    out.problem.excerpt = std::move(excerpt);
    out.message = message(out.problem.diagnostic, Language::english);
    out.place = "number and symbol";
    return out;
}

model::CheckReport report_of_everything() {
    model::CheckReport report;
    report.language = Language::english;
    report.has_baseline = true;
    auto& text = report.files.emplace_back();
    text.path = "plans/kế hoạch 1.txt";
    text.name = text.path;
    text.format = "text";
    text.problems.push_back(problem_at("number-blank", 7, "Số:   /KH-UBND", "/KH-UBND", Severity::error));
    text.problems.back().problem.correction = Correction{"/KH-UBND", "12/KH-UBND", false};
    text.problems.push_back(problem_at("section-duplicate", 9, "II. NỘI DUNG & <b>", "II.", Severity::warning));
    text.problems.push_back(problem_at("section-gap", 12, "\tIV. TỔ CHỨC", "", Severity::info));
    text.problems.push_back(problem_at("section-gap", 13, "V. KẾT", "V.", Severity::error));
    text.problems.back().known = true;

    auto& word = report.files.emplace_back();
    word.path = "plans/2.docx";
    word.name = word.path;
    word.format = "docx";
    word.unit = PlaceUnit::block;
    word.stage = Stage::final;
    word.problems.push_back(problem_at("section-duplicate", 3, "I. MỤC ĐÍCH", "I.", Severity::error));
    word.problems.back().problem.excerpt->line = 0;
    word.problems.back().problem.excerpt->column = 0;
    word.problems.back().place = "section I";
    auto& bare = word.problems.emplace_back(problem_at("number-blank", 4, "", "", Severity::warning));
    bare.problem.excerpt.reset();
    bare.problem.diagnostic.span = {};
    bare.problem.diagnostic.at.clear();
    bare.place.clear();

    auto& clean = report.files.emplace_back();
    clean.path = "-";
    clean.name = "<standard input>";
    clean.format = "text";

    report.unread.push_back({"plans/3.pdf", "plans/3.pdf", "plans/3.pdf: is a PDF"});
    return report;
}

}  // namespace kehoach::test
