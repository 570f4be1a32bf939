#include <algorithm>
#include <string>
#include <string_view>

#include "catalogue/phrases.h"
#include "output/check_layouts.h"
#include "text/utf8.h"

namespace kehoach::output {
namespace {

using catalogue::phrase;
using catalogue::Phrase;

// Text of XML 1.0 in content and attributes. Characters that XML has no way to write, and bytes of a file's name that are no UTF-8, become
// `?`.
std::string xml(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const std::size_t valid = text::first_invalid_utf8(text).value_or(text.size());
        for (std::size_t at = 0; at < valid;) {
            const char32_t c = text::next_code_point(text, at);
            switch (c) {
                case U'&': out += "&amp;"; break;
                case U'<': out += "&lt;"; break;
                case U'>': out += "&gt;"; break;
                case U'"': out += "&quot;"; break;
                case U'\n': out += "&#10;"; break;
                case U'\t': out += "&#9;"; break;
                default:
                    if (c < U' ' || c == 0xFFFE || c == 0xFFFF) {
                        out += '?';
                    } else {
                        text::append(out, c);
                    }
            }
        }
        text.remove_prefix(valid);
        if (text.empty()) break;
        out += '?';
        text.remove_prefix(1);
    }
    return out;
}

std::string attribute(std::string_view name, std::string_view value) { return " " + std::string(name) + "=\"" + xml(value) + "\""; }

std::string attribute(std::string_view name, std::size_t value) { return attribute(name, std::to_string(value)); }

// What stands in a failure, as lines.
std::string details(const model::CheckedFile& file, const model::ReportedProblem& reported, Language language) {
    const Problem& problem = reported.problem;
    const Rule& rule = *problem.diagnostic.finding->rule;
    std::string out = file.name;
    const std::uint32_t line = problem.excerpt && problem.excerpt->line != 0 ? problem.excerpt->line : problem.diagnostic.span.first;
    if (file.unit == PlaceUnit::line && line != 0) out += ":" + std::to_string(line);
    out += ": " + std::string(catalogue::word(problem.severity, language)) + ": " + reported.message;
    const auto add = [&](Phrase name, std::string_view words) {
        if (!words.empty()) out += "\n" + phrase(name, language) + ": " + std::string(words);
    };
    if (problem.excerpt) out += "\n" + problem.excerpt->text;
    add(Phrase::place, reported.place);
    add(Phrase::basis, rule.basis);
    add(Phrase::advice, model::in_language(rule.advice, language));
    return out;
}

std::string test_case(const model::CheckReport& report, const model::CheckedFile& file, const model::ReportedProblem& reported) {
    const Problem& problem = reported.problem;
    std::string name(problem.diagnostic.name());
    if (!reported.place.empty()) name += ": " + reported.place;
    std::string out = "    <testcase" + attribute("name", name) + attribute("classname", file.name) + ">\n";
    const std::string said = details(file, reported, report.language);
    if (fails(report, reported)) {
        out += "      <failure" + attribute("type", kehoach::name(problem.severity)) + attribute("message", reported.message) + ">" + xml(said) +
               "</failure>\n";
    } else {
        out += "      <system-out>" + xml(said) + "</system-out>\n";
    }
    return out + "    </testcase>\n";
}

}  // namespace

std::string check_junit(const model::CheckReport& report) {
    std::string suites;
    std::size_t tests = 0;
    std::size_t failures = 0;
    for (const auto& file : report.files) {
        std::string cases;
        std::size_t count = 0;
        std::size_t failed = 0;
        for (const auto& reported : file.problems) {
            if (reported.known) continue;
            cases += test_case(report, file, reported);
            ++count;
            failed += fails(report, reported) ? 1U : 0U;
        }
        if (count == 0) {
            cases = "    <testcase" + attribute("name", "kehoach check") + attribute("classname", file.name) + "/>\n";
            count = 1;
        }
        suites += "  <testsuite" + attribute("name", file.name) + attribute("tests", count) + attribute("failures", failed) +
                  attribute("errors", std::size_t{0}) + ">\n" + cases + "  </testsuite>\n";
        tests += count;
        failures += failed;
    }
    for (const auto& file : report.unread) {
        suites += "  <testsuite" + attribute("name", file.name) + attribute("tests", std::size_t{1}) + attribute("failures", std::size_t{0}) +
                  attribute("errors", std::size_t{1}) + ">\n    <testcase" + attribute("name", "kehoach check") + attribute("classname", file.name) +
                  ">\n      <error" + attribute("type", "unreadable") + attribute("message", file.sentence) + "/>\n    </testcase>\n  </testsuite>\n";
        ++tests;
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites" + attribute("name", "kehoach check") + attribute("tests", tests) +
           attribute("failures", failures) + attribute("errors", report.unread.size()) + ">\n" + suites + "</testsuites>\n";
}

}  // namespace kehoach::output
