#include <algorithm>
#include <cstdio>
#include <new>
#include <string>

#include "app/batch.h"
#include "app/commands.h"
#include "system/files.h"

namespace kehoach::app {
namespace {

// One document, whole or not at all, as a filter has it.
ExitCode convert_one(const ConvertSettings& settings) {
    const Language language = settings.input.language;
    const std::string& path = settings.paths.front();
    try {
        const auto& to = settings.to.front();
        const auto writer = std::find_if(writers().begin(), writers().end(), [&](const Writer& w) { return w.name == to; });
        if (settings.input.output.empty() && writer->binary && system::stdout_is_terminal()) {
            fail({ErrorCode::output_is_terminal, {to}}, "stdout", language);
            return ExitCode::usage;
        }
        const auto conversion = read_document(path, settings.input);
        if (!conversion) return fail(conversion.error(), path, language);
        const auto output = writer->write(*conversion, settings.writing);
        if (!output) return fail(output.error(), path, language);
        const ExitCode written = write_output(*output, settings.input);
        if (written != ExitCode::success) return written;
        if (settings.verbose) {
            const auto remarks = catalogue::all_remarks(conversion->diagnostics, conversion->changes, conversion->source.unit, path, language);
            std::fputs(remarks.c_str(), stderr);
        }
        const bool faulty = std::any_of(conversion->diagnostics.begin(), conversion->diagnostics.end(),
                                        [](const Diagnostic& d) { return severity(d) == Severity::error; });
        return settings.strict && faulty ? ExitCode::findings : ExitCode::success;
    } catch (const std::bad_alloc&) {
        return fail({ErrorCode::out_of_memory, {}}, path, language);
    }
}

}  // namespace

ExitCode run_convert(const ConvertSettings& settings) { return is_batch(settings) ? run_batch(settings) : convert_one(settings); }

}  // namespace kehoach::app
