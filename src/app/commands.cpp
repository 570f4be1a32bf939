#include "app/commands.h"

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <new>
#include <string>
#include <string_view>

#include "app/files.h"
#include "app/schema_text.h"
#include "catalogue/changes.h"
#include "catalogue/errors.h"

namespace kehoach::app {
namespace {

// The name of standard input in messages.
std::string display_name(const std::string& path, Language language) {
    if (path != "-") return catalogue::printable(path);
    return language == Language::english ? "<standard input>" : "<đầu vào chuẩn>";
}

// What normalising changed, as one line; nothing where nothing was changed.
std::string changes_line(const Changes& changes, const std::string& input, Language language) {
    std::string out;
    for (std::size_t i = 0; i < change_kinds; ++i) {
        const auto kind = static_cast<ChangeKind>(i);
        if (changes[kind] == 0) continue;
        out += out.empty() ? "" : ", ";
        out += std::to_string(changes[kind]) + " " + std::string(catalogue::description(kind, language));
    }
    if (out.empty()) return out;
    return display_name(input, language) + (language == Language::english ? ": normalised: " : ": chuẩn hóa: ") + out + "\n";
}

// `:12` for a line; Word documents have no lines that a reader could count, so that the paragraph or table is named as such.
std::string place(Span span, PlaceUnit unit, Language language) {
    const std::string number = std::to_string(span.first);
    if (unit == PlaceUnit::line) return ":" + number;
    return (language == Language::english ? ": block " : ": khối ") + number;
}

void print_remarks(const Conversion& conversion, const std::string& input, Language language) {
    std::string out;
    for (const auto& diagnostic : conversion.diagnostics) {
        out += display_name(input, language);
        if (diagnostic.span.is_known()) out += place(diagnostic.span, conversion.source.unit, language);
        out += ": " + std::string(name(diagnostic.finding->severity)) + ": " + message(diagnostic, language);
        out += " [" + std::string(diagnostic.finding->name) + "]\n";
    }
    out += changes_line(conversion.changes, input, language);
    std::fputs(out.c_str(), stderr);
}

}  // namespace

ExitCode run_convert(const ConvertSettings& settings) {
    const Language language = settings.input.language;
    try {
        const auto writer = std::find_if(writers().begin(), writers().end(), [&](const Writer& w) { return w.name == settings.to; });
        if (settings.input.output.empty() && writer->binary && stdout_is_terminal()) {
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
                                        [](const Diagnostic& d) { return d.finding->severity == Severity::error; });
        return settings.strict && faulty ? ExitCode::findings : ExitCode::success;
    } catch (const std::bad_alloc&) {
        return fail({ErrorCode::out_of_memory, {}}, settings.path, language);
    }
}

ExitCode run_schema(SchemaOf wanted, Language language) {
    InputSettings settings;
    settings.language = language;
    return write_output(wanted == SchemaOf::tasks ? tasks_schema : document_schema, settings);
}

}  // namespace kehoach::app
