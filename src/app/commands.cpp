#include "app/commands.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <new>
#include <string>
#include <string_view>

#include "app/files.h"
#include "app/schema_text.h"
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
    struct Count {
        std::uint64_t count;
        std::string_view vietnamese;
        std::string_view english;
    };
    const Count counts[] = {
        {changes.composed, "chỗ đưa về dạng NFC", "files or paragraphs composed to NFC"},
        {changes.spaces, "chỗ gộp dấu cách", "runs of spaces folded"},
        {changes.invisible, "ký tự ẩn bị bỏ", "invisible characters removed"},
        {changes.markup, "dấu Markdown, HTML bị bỏ", "marks of Markdown or HTML removed"},
        {changes.entities, "ký hiệu thực thể được thay", "character references replaced"},
        {changes.symbols, "ký hiệu của phông Symbol, Wingdings được đổi sang Unicode", "signs of Symbol and Wingdings replaced by Unicode"},
        {changes.line_breaks, "chỗ ngắt dòng viết bằng ký hiệu", "written line breaks replaced"},
    };
    std::string out;
    for (const auto& [count, vietnamese, english] : counts) {
        if (count == 0) continue;
        out += out.empty() ? "" : ", ";
        out += std::to_string(count) + " " + std::string(language == Language::english ? english : vietnamese);
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
