#include <cstdio>
#include <new>
#include <optional>
#include <string>

#include "app/commands.h"
#include "catalogue/phrases.h"
#include "json/document_json.h"
#include "kehoach/normalise.h"
#include "output/change_lines.h"
#include "system/files.h"

namespace kehoach::app {
namespace {

using catalogue::Phrase;

Result<Normalised> normalise_file(const NormalizeSettings& settings) {
    const auto bytes = system::read_file(settings.path);
    if (!bytes) return bytes.error();
    NormaliseRequest request;
    request.options = settings.options;
    request.reading = settings.input.reading;
    request.format = settings.input.from;
    request.to_encoding = settings.to_encoding;
    request.list = settings.report != Report::none;
    return normalise(*bytes, settings.path == "-" ? std::nullopt : std::optional<std::string>(settings.path), request);
}

// One line that says what the whole was.
std::string summary(const Normalised& normalised, const NormalizeSettings& settings) {
    const Language language = settings.input.language;
    const std::string file = display_name(settings.path, language);
    if (!normalised.changed) return catalogue::phrase(Phrase::nothing_to_normalise, language, {file}) + "\n";
    std::string changes = changes_in_words(normalised.changes, language);
    // Where nothing but the encoding changes, which may be no more than a byte order mark.
    if (normalised.source.encoding != settings.to_encoding || changes.empty()) {
        changes = normalised.source.encoding + " → " + settings.to_encoding + (changes.empty() ? "" : ", ") + changes;
    }
    const bool writes = settings.report == Report::none && !settings.check;
    return catalogue::phrase(writes ? Phrase::was_normalised : Phrase::would_be_normalised, language, {file, changes}) + "\n";
}

}  // namespace

ExitCode run_normalize(const NormalizeSettings& settings) {
    const Language language = settings.input.language;
    try {
        const auto normalised = normalise_file(settings);
        if (!normalised) return fail(normalised.error(), settings.path, language);
        const bool is_text = normalised->source.format == "text";
        if (!is_text && settings.to_encoding != "utf-8") {
            const std::string sentence = "kehoach: " + catalogue::phrase(Phrase::to_encoding_is_for_text, language) + "\n";
            std::fputs(sentence.c_str(), stderr);
            return ExitCode::usage;
        }
        const bool to_terminal = settings.input.output.empty() && system::stdout_is_terminal();
        ExitCode written = ExitCode::success;
        if (settings.report == Report::json) {
            written = write_output(json::to_json(*normalised, language), settings.input);
        } else if (settings.report == Report::text) {
            written = write_output(output::change_lines(*normalised, display_name(settings.path, language)) + summary(*normalised, settings),
                                   settings.input);
        } else if (!settings.check) {
            if (!is_text && to_terminal) {
                fail({ErrorCode::output_is_terminal, {normalised->source.format}}, "stdout", language);
                return ExitCode::usage;
            }
            written = write_output(normalised->bytes, settings.input);
        }
        if (written != ExitCode::success) return written;
        // Nothing is said where nothing was done; a report has its summary with it.
        std::string said = remark_lines(normalised->diagnostics, normalised->source.unit, settings.path, language);
        if (settings.report == Report::none && normalised->changed) said += summary(*normalised, settings);
        std::fputs(said.c_str(), stderr);
        return settings.check && normalised->changed ? ExitCode::findings : ExitCode::success;
    } catch (const std::bad_alloc&) {
        return fail({ErrorCode::out_of_memory, {}}, settings.path, language);
    }
}

}  // namespace kehoach::app
