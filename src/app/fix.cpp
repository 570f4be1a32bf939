#include <algorithm>
#include <cstdio>
#include <new>
#include <optional>
#include <string>
#include <unordered_map>

#include "app/commands.h"
#include "app/files.h"
#include "app/terminal.h"
#include "catalogue/phrases.h"
#include "kehoach/check.h"
#include "output/unified_diff.h"

namespace kehoach::app {
namespace {

using catalogue::Phrase;

ExitCode refuse(Phrase why, Language language) {
    const std::string sentence = "kehoach: " + catalogue::phrase(why, language) + "\n";
    std::fputs(sentence.c_str(), stderr);
    return ExitCode::usage;
}

Phrase reason(WhyLeft why) {
    switch (why) {
        case WhyLeft::not_found: return Phrase::correction_not_found;
        case WhyLeft::ambiguous: return Phrase::correction_ambiguous;
        case WhyLeft::not_typed: return Phrase::correction_not_typed;
        case WhyLeft::unsettled: return Phrase::correction_unsettled;
    }
    return Phrase::correction_not_found;
}

// What remains, each with what could be done about it.
std::string remaining_lines(const Fixed& fixed, const std::string& file, Language language) {
    const auto& examination = fixed.remaining;
    std::string out;
    auto left = fixed.left.begin();
    for (std::size_t i = 0; i < examination.problems.size(); ++i) {
        const Problem& problem = examination.problems[i];
        const std::string place = place_in_words(examination.conversion.document, problem.diagnostic.at, language);
        out += file;
        if (problem.diagnostic.span.is_known()) out += ":" + std::to_string(problem.diagnostic.span.first);
        out += ": " + std::string(name(problem.severity)) + ": " + message(problem.diagnostic, language) + " [" +
               std::string(problem.diagnostic.name()) + "]" + (place.empty() ? "" : " " + place) + "\n";
        if (!problem.correction) continue;
        const std::vector<std::string> words = {problem.correction->before, problem.correction->after};
        if (problem.correction->suggestion) out += "    " + catalogue::phrase(Phrase::suggested, language, words) + "\n";
        if (left != fixed.left.end() && left->problem == i) {
            out += "    " + catalogue::phrase(Phrase::not_corrected, language, words) + ": " + catalogue::phrase(reason(left->why), language) + "\n";
            ++left;
        }
    }
    return out;
}

std::string summary(const Fixed& fixed, const std::string& file, bool writes, Language language) {
    if (!fixed.changed) return catalogue::phrase(Phrase::nothing_fixed, language, {file}) + "\n";
    std::string counts = changes_in_words(fixed.changes, language);
    if (!fixed.made.empty()) {
        counts = catalogue::phrase(Phrase::corrections, language, {std::to_string(fixed.made.size())}) + (counts.empty() ? "" : ", ") + counts;
    }
    return catalogue::phrase(writes ? Phrase::was_fixed : Phrase::would_be_fixed, language, {file, counts}) + "\n";
}

std::string diff_of(const Fixed& fixed, const std::string& file, Language language) {
    const output::DiffStyle style{terminal(false).colour, stdout_is_terminal()};
    if (fixed.remaining.conversion.source.unit == PlaceUnit::line) return output::line_diff(fixed.before, fixed.after, file, style);
    std::unordered_map<std::size_t, const MadeCorrection*> made;
    for (const auto& one : fixed.made) made.try_emplace(one.passage, &one);
    const auto place_of = [&](std::size_t paragraph) {
        const auto found = made.find(paragraph);
        std::string place;
        if (found != made.end()) place = language == Language::english ? found->second->place_en : found->second->place;
        return place.empty() ? catalogue::phrase(Phrase::paragraph_number, language, {std::to_string(paragraph + 1)}) : place;
    };
    return output::paragraph_diff(fixed.before, fixed.after, file, place_of, style);
}

Result<Fixed> fix_file(const CheckSettings& settings) {
    const std::string& path = settings.paths.front();
    const auto bytes = read_file(path);
    if (!bytes) return bytes.error();
    CheckOptions options = settings.options;
    options.reading = settings.input.reading;
    options.format = settings.input.from;
    return fix(*bytes, path == "-" ? std::nullopt : std::optional<std::string>(path), options);
}

}  // namespace

ExitCode run_fix(const CheckSettings& settings) {
    const Language language = settings.input.language;
    if (settings.paths.size() != 1) return refuse(Phrase::fix_takes_one_file, language);
    const std::string& path = settings.paths.front();
    if (!settings.diff && settings.input.output.empty() && path != "-") return refuse(Phrase::fix_needs_output, language);
    try {
        const auto fixed = fix_file(settings);
        if (!fixed) return fail(fixed.error(), path, language);
        const std::string file = display_name(path, language);
        const auto& source = fixed->remaining.conversion.source;
        if (!settings.diff && settings.input.output.empty() && source.unit == PlaceUnit::block && stdout_is_terminal()) {
            fail({ErrorCode::output_is_terminal, {source.format}}, "stdout", language);
            return ExitCode::usage;
        }
        const ExitCode written = write_output(settings.diff ? diff_of(*fixed, file, language) : fixed->bytes, settings.input);
        if (written != ExitCode::success) return written;
        const std::string said = remark_lines(fixed->remarks, source.unit, path, language) + remaining_lines(*fixed, file, language) +
                                 summary(*fixed, file, !settings.diff, language);
        std::fputs(said.c_str(), stderr);
        const auto& problems = fixed->remaining.problems;
        const bool faulty = std::any_of(problems.begin(), problems.end(), [](const Problem& p) { return p.severity == Severity::error; });
        return faulty ? ExitCode::findings : ExitCode::success;
    } catch (const std::bad_alloc&) {
        return fail({ErrorCode::out_of_memory, {}}, path, language);
    }
}

}  // namespace kehoach::app
