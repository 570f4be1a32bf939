#include <algorithm>
#include <new>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/baseline.h"
#include "app/check_config.h"
#include "app/check_options.h"
#include "app/commands.h"
#include "app/documents.h"
#include "app/terminal.h"
#include "catalogue/errors.h"
#include "catalogue/phrases.h"
#include "json/check_json.h"
#include "json/sarif.h"
#include "kehoach/check.h"
#include "model/check_report.h"
#include "output/check_layouts.h"
#include "system/files.h"

namespace kehoach::app {
namespace {

using catalogue::Phrase;

// The documents that the user named, each once; what cannot be looked into goes to the report.
std::vector<std::string> documents_of(const CheckSettings& settings, model::CheckReport& report) {
    const Language language = settings.input.language;
    std::vector<std::string> out;
    std::set<std::string, std::less<>> seen;
    const auto add = [&](const std::string& path) {
        if (seen.insert(path).second) out.push_back(path);
    };
    for (const auto& path : settings.paths) {
        if (!is_folder(path)) {
            add(path);
            continue;
        }
        const auto below = documents_below(path);
        if (!below) {
            fail(below.error(), path, language);
            report.unread.push_back({path, display_name(path, language), catalogue::sentence(below.error(), path, language)});
            continue;
        }
        if (below->empty()) say(catalogue::phrase(Phrase::no_documents_in, language, {catalogue::printable(path)}));
        for (const auto& document : *below) add(document);
    }
    return out;
}

Result<Examination> examine_file(const std::string& path, const CheckOptions& options) {
    try {
        const auto bytes = system::read_file(path);
        if (!bytes) return bytes.error();
        return check(*bytes, path == "-" ? std::nullopt : std::optional<std::string>(path), options);
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::out_of_memory, {}};
    }
}

// Examines all documents. False where a configuration is broken.
bool examine_files(const CheckSettings& settings, const CheckOptions& common, Configurations& configurations, model::CheckReport& report) {
    const Language language = settings.input.language;
    for (const auto& path : documents_of(settings, report)) {
        const auto* config = configurations.of(path);
        if (config == nullptr) return false;
        const CheckOptions options = options_for(common, settings, *config);
        auto examined = examine_file(path, options);
        if (!examined) {
            fail(examined.error(), path, language);
            report.unread.push_back({path, display_name(path, language), catalogue::sentence(examined.error(), path, language)});
            continue;
        }
        report.files.push_back(model::checked_file(*std::move(examined), path, display_name(path, language), options.stage, language));
    }
    return true;
}

ExitCode write_baseline(const model::CheckReport& report, const CheckSettings& settings) {
    const Language language = settings.input.language;
    if (const auto error = system::write_file(settings.write_baseline, baseline_text(report, settings.write_baseline)))
        return fail(*error, settings.write_baseline, language);
    const auto problems = counts_of(report).shown();
    const auto documents = catalogue::count_of_documents(report.files.size(), language);
    say(catalogue::phrase(Phrase::baseline_written, language,
                          {catalogue::printable(settings.write_baseline), catalogue::count_of_problems(problems, language), documents}));
    return ExitCode::success;
}

void hide_known(model::CheckReport& report, const json::Baseline& baseline, const CheckSettings& settings) {
    const Language language = settings.input.language;
    const std::size_t outdated = mark_known(report, baseline, settings.baseline);
    // Of rules that were left out nothing occurs.
    const bool all = settings.options.select.empty() && settings.options.ignore.empty() && settings.options.lowest == Severity::info;
    if (outdated == 0 || !all) return;
    say(catalogue::phrase(Phrase::baseline_outdated, language,
                          {catalogue::printable(settings.baseline), catalogue::count_of_entries(outdated, language)}));
}

std::string layout(const model::CheckReport& report, const CheckSettings& settings) {
    switch (settings.layout) {
        case CheckLayout::text: {
            const Terminal shown = terminal(!settings.input.output.empty());
            return output::check_text(report, {shown.width, shown.colour});
        }
        case CheckLayout::json: return json::to_json(report);
        case CheckLayout::sarif: return json::to_sarif(report);
        case CheckLayout::junit: return output::check_junit(report);
        case CheckLayout::markdown: return output::check_markdown(report);
    }
    return {};
}

ExitCode outcome_of(const model::CheckReport& report) {
    if (!report.unread.empty()) return ExitCode::unreadable;
    return fails(report) ? ExitCode::findings : ExitCode::success;
}

}  // namespace

ExitCode run_check(const CheckSettings& settings) {
    if (settings.fix || settings.diff) return run_fix(settings);
    const Language language = settings.input.language;
    const auto options = common_options(settings);
    if (!options) return ExitCode::usage;
    json::Baseline baseline;
    if (!settings.baseline.empty()) {
        auto read = read_baseline(settings.baseline);
        if (!read) return refuse({settings.baseline, read.error()}, language);
        baseline = *std::move(read);
    }

    model::CheckReport report;
    report.language = language;
    report.failing = settings.failing;
    Configurations configurations(settings);
    if (!examine_files(settings, *options, configurations, report)) return refuse(*configurations.error(), language);
    // A folder that was mistaken for another must not pass.
    if (report.files.empty() && report.unread.empty()) return ExitCode::usage;
    if (!settings.write_baseline.empty()) {
        const ExitCode written = write_baseline(report, settings);
        return written == ExitCode::success && !report.unread.empty() ? ExitCode::unreadable : written;
    }
    if (!settings.baseline.empty()) hide_known(report, baseline, settings);
    const ExitCode written = write_output(layout(report, settings), settings.input);
    return written == ExitCode::success ? outcome_of(report) : written;
}

}  // namespace kehoach::app
