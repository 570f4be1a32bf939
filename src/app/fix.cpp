#include <cstddef>
#include <cstdio>
#include <new>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "app/check_config.h"
#include "app/check_options.h"
#include "app/commands.h"
#include "app/documents.h"
#include "app/terminal.h"
#include "catalogue/errors.h"
#include "catalogue/phrases.h"
#include "kehoach/check.h"
#include "model/check_report.h"
#include "output/check_layouts.h"
#include "output/unified_diff.h"
#include "system/files.h"

namespace kehoach::app {
namespace {

using catalogue::Phrase;

Phrase reason(WhyLeft why) {
    switch (why) {
        case WhyLeft::not_found: return Phrase::correction_not_found;
        case WhyLeft::ambiguous: return Phrase::correction_ambiguous;
        case WhyLeft::not_typed: return Phrase::correction_not_typed;
        case WhyLeft::unsettled: return Phrase::correction_unsettled;
    }
    return Phrase::correction_not_found;
}

// The corrections that were not made, each with the reason.
std::string left_lines(const Fixed& fixed, const std::string& file, Language language) {
    const auto& examination = fixed.remaining;
    std::string out;
    for (const auto& left : fixed.left) {
        const Problem& problem = examination.problems[left.problem];
        const auto& diagnostic = problem.diagnostic;
        out += file + ":";
        if (examination.conversion.source.unit == PlaceUnit::block) {
            const auto place = place_in_words(examination.conversion.document, diagnostic.at, language);
            if (!place.empty()) out += " " + place + ":";
        } else if (diagnostic.span.is_known()) {
            out += std::to_string(diagnostic.span.first) + ":";
        }
        const std::vector<std::string> words = {catalogue::printable(problem.correction->before), catalogue::printable(problem.correction->after)};
        out += " " + catalogue::phrase(Phrase::not_corrected, language, words) + ": " + catalogue::phrase(reason(left.why), language) + " [" +
               std::string(diagnostic.name()) + "]\n";
    }
    return out;
}

std::string summary(const Fixed& fixed, const std::string& file, bool writes, Language language) {
    if (!fixed.changed) return catalogue::phrase(Phrase::nothing_fixed, language, {file}) + "\n";
    std::string counts = changes_in_words(fixed.changes, language);
    if (!fixed.made.empty()) {
        counts = catalogue::count_of_corrections(fixed.made.size(), language) + (counts.empty() ? "" : ", ") + counts;
    }
    return catalogue::phrase(writes ? Phrase::was_fixed : Phrase::would_be_fixed, language, {file, counts}) + "\n";
}

std::string diff_of(const Fixed& fixed, const std::string& file, Language language) {
    const output::DiffStyle style{terminal(false).colour, system::stdout_is_terminal()};
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

Result<Fixed> fix_file(const std::string& path, const CheckOptions& options) {
    try {
        const auto bytes = system::read_file(path);
        if (!bytes) return bytes.error();
        return fix(*bytes, path == "-" ? std::nullopt : std::optional<std::string>(path), options);
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::out_of_memory, {}};
    }
}

ExitCode refuse(Phrase why, Language language) {
    say(catalogue::phrase(why, language));
    return ExitCode::usage;
}

}  // namespace

ExitCode run_fix(const CheckSettings& settings) {
    const Language language = settings.input.language;
    if (settings.paths.size() != 1 || is_folder(settings.paths.front())) return refuse(Phrase::fix_takes_one_file, language);
    const std::string& path = settings.paths.front();
    if (!settings.diff && settings.input.output.empty() && path != "-") return refuse(Phrase::fix_needs_output, language);
    const auto common = common_options(settings);
    if (!common) return ExitCode::usage;
    Configurations configurations(settings);
    const auto* config = configurations.of(path);
    if (config == nullptr) return refuse(*configurations.error(), language);
    const CheckOptions options = options_for(*common, settings, *config);
    auto fixed = fix_file(path, options);
    if (!fixed) return fail(fixed.error(), path, language);

    const std::string file = display_name(path, language);
    const Source& source = fixed->remaining.conversion.source;
    if (!settings.diff && settings.input.output.empty() && source.unit == PlaceUnit::block && system::stdout_is_terminal()) {
        fail({ErrorCode::output_is_terminal, {source.format}}, "stdout", language);
        return ExitCode::usage;
    }
    const ExitCode written = write_output(settings.diff ? diff_of(*fixed, file, language) : fixed->bytes, settings.input);
    if (written != ExitCode::success) return written;

    std::string said = remark_lines(fixed->remarks, source.unit, path, language);
    const std::string left = left_lines(*fixed, file, language);
    const std::string corrected = summary(*fixed, file, !settings.diff, language);
    model::CheckReport report;
    report.language = language;
    report.failing = settings.failing;
    report.files.push_back(model::checked_file(std::move(fixed->remaining), path, file, options.stage, language));
    said += output::check_text(report, {terminal(true).width, false}) + left + corrected;
    std::fputs(said.c_str(), stderr);
    return model::fails(report) ? ExitCode::findings : ExitCode::success;
}

}  // namespace kehoach::app
