#include <algorithm>
#include <string>
#include <string_view>

#include "catalogue/phrases.h"
#include "output/check_layouts.h"
#include "output/escape.h"

namespace kehoach::output {
namespace {

using catalogue::phrase;
using catalogue::Phrase;

// The first letter is one of ASCII or of two bytes; the words of the catalogue begin in lower case.
std::string capitalised(std::string words) {
    if (words.starts_with("đ")) return "Đ" + words.substr(2);
    if (!words.empty() && words[0] >= 'a' && words[0] <= 'z') words[0] = static_cast<char>(words[0] - 'a' + 'A');
    return words;
}

// The words of the line, with some of what stands around them.
std::string quoted(const Excerpt& excerpt) {
    std::string out = excerpt.cut_begin ? "…" : "";
    const std::string_view text = excerpt.text;
    out += markdown_cell(text.substr(0, excerpt.begin));
    if (excerpt.begin < excerpt.end) out += "<ins>" + markdown_cell(text.substr(excerpt.begin, excerpt.end - excerpt.begin)) + "</ins>";
    out += markdown_cell(text.substr(excerpt.end));
    return out + (excerpt.cut_end ? "…" : "");
}

std::string place_of(const model::CheckedFile& file, const model::ReportedProblem& reported) {
    const auto& problem = reported.problem;
    const std::uint32_t line = problem.excerpt && problem.excerpt->line != 0 ? problem.excerpt->line : problem.diagnostic.span.first;
    const std::string number = file.unit == PlaceUnit::line && line != 0 ? std::to_string(line) : std::string();
    if (number.empty() || reported.place.empty()) return number + markdown_cell(reported.place);
    return number + ": " + markdown_cell(reported.place);
}

}  // namespace

std::string check_markdown(const model::CheckReport& report) {
    const Language language = report.language;
    const auto say = [&](Phrase wanted) { return capitalised(phrase(wanted, language)); };
    std::string out = "# " + phrase(Phrase::check_heading, language) + "\n\n" + markdown_text(capitalised(check_summary(report)), true) + "\n";
    for (const auto& file : report.files) {
        if (counts_of(file).shown() == 0) continue;
        out += "\n## " + markdown_text(file.name, false) + "\n\n";
        out += "| " + say(Phrase::place) + " | " + say(Phrase::severity) + " | " + say(Phrase::problem) + " | " + say(Phrase::advice) + " | " +
               say(Phrase::basis) + " | " + say(Phrase::rule) + " |\n|---|---|---|---|---|---|\n";
        for (const auto& reported : file.problems) {
            if (reported.known) continue;
            const Problem& problem = reported.problem;
            const Rule& rule = *problem.diagnostic.finding->rule;
            out += "| " + place_of(file, reported) + " | " + std::string(catalogue::word(problem.severity, language)) + " | " +
                   markdown_cell(reported.message);
            if (problem.excerpt) out += "<br>" + quoted(*problem.excerpt);
            out += " | " + markdown_cell(model::in_language(rule.advice, language)) + " | " + markdown_cell(rule.basis) + " | `" +
                   std::string(rule.name) + "` |\n";
        }
    }
    if (!report.unread.empty()) out += '\n';
    for (const auto& file : report.unread) out += "- " + markdown_text(file.sentence, false) + "\n";
    return out;
}

}  // namespace kehoach::output
