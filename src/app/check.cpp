#include <algorithm>
#include <new>
#include <string>

#include "app/commands.h"
#include "app/files.h"
#include "kehoach/check.h"

namespace kehoach::app {

ExitCode run_check(const CheckSettings& settings) {
    if (settings.fix || settings.diff) return run_fix(settings);
    const Language language = settings.input.language;
    auto code = ExitCode::success;
    for (const auto& path : settings.paths) {
        try {
            const auto bytes = read_file(path);
            if (!bytes) return fail(bytes.error(), path, language);
            CheckOptions options = settings.options;
            options.reading = settings.input.reading;
            options.format = settings.input.from;
            const auto examined = check(*bytes, path, options);
            if (!examined) return fail(examined.error(), path, language);
            std::string out;
            for (const auto& problem : examined->problems) {
                out += display_name(path, language) + ":" + std::to_string(problem.diagnostic.span.first) + ": " +
                       std::string(name(problem.severity)) + ": " + message(problem.diagnostic, language) + " [" +
                       std::string(problem.diagnostic.name()) + "] " +
                       place_in_words(examined->conversion.document, problem.diagnostic.at, language) + "\n";
                if (problem.severity == Severity::error) code = ExitCode::findings;
            }
            const auto written = write_output(out, settings.input);
            if (written != ExitCode::success) return written;
        } catch (const std::bad_alloc&) {
            return fail({ErrorCode::out_of_memory, {}}, path, language);
        }
    }
    return code;
}

}  // namespace kehoach::app
