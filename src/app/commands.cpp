#include "app/commands.h"

#include <algorithm>
#include <cstdio>
#include <new>
#include <string>
#include <string_view>

#include "system/files.h"
#include "app/schema_text.h"
#include "catalogue/phrases.h"

namespace kehoach::app {
namespace {

void print_remarks(const Conversion& conversion, const std::string& input, Language language) {
    std::string out = remark_lines(conversion.diagnostics, conversion.source.unit, input, language);
    if (const auto changes = changes_in_words(conversion.changes, language); !changes.empty()) {
        out += catalogue::phrase(catalogue::Phrase::was_normalised, language, {display_name(input, language), changes}) + "\n";
    }
    std::fputs(out.c_str(), stderr);
}

}  // namespace

ExitCode run_convert(const ConvertSettings& settings) {
    const Language language = settings.input.language;
    try {
        const auto writer = std::find_if(writers().begin(), writers().end(), [&](const Writer& w) { return w.name == settings.to; });
        if (settings.input.output.empty() && writer->binary && system::stdout_is_terminal()) {
            fail({ErrorCode::output_is_terminal, {settings.to}}, "stdout", language);
            return ExitCode::usage;
        }
        const auto conversion = read_document(settings.path, settings.input);
        if (!conversion) return fail(conversion.error(), settings.path, language);
        const auto output = writer->write(*conversion, settings.writing);
        if (!output) return fail(output.error(), settings.path, language);
        const ExitCode written = write_output(*output, settings.input);
        if (written != ExitCode::success) return written;
        if (settings.verbose) print_remarks(*conversion, settings.path, language);
        const bool faulty = std::any_of(conversion->diagnostics.begin(), conversion->diagnostics.end(),
                                        [](const Diagnostic& d) { return severity(d) == Severity::error; });
        return settings.strict && faulty ? ExitCode::findings : ExitCode::success;
    } catch (const std::bad_alloc&) {
        return fail({ErrorCode::out_of_memory, {}}, settings.path, language);
    }
}

ExitCode run_schema(SchemaOf wanted, Language language) {
    InputSettings settings;
    settings.language = language;
    switch (wanted) {
        case SchemaOf::document: return write_output(document_schema, settings);
        case SchemaOf::tasks: return write_output(tasks_schema, settings);
        case SchemaOf::normalize: return write_output(normalize_schema, settings);
        case SchemaOf::check: return write_output(check_schema, settings);
        case SchemaOf::config: return write_output(config_schema, settings);
    }
    return ExitCode::usage;
}

}  // namespace kehoach::app
