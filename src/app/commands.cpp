#include "app/commands.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <new>
#include <optional>
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

ExitCode fail(const Error& error, const std::string& path, Language language) {
    const std::string sentence = "kehoach: " + catalogue::sentence(error, path, language) + "\n";
    std::fputs(sentence.c_str(), stderr);
    return ExitCode::unreadable;
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

ExitCode convert_file(const ConvertSettings& settings) {
    const Language language = settings.writing.language;
    const auto& known = writers();
    const auto writer = std::find_if(known.begin(), known.end(), [&](const Writer& w) { return w.name == settings.to; });
    if (settings.output.empty() && writer->binary && stdout_is_terminal()) {
        fail({ErrorCode::output_is_terminal, {settings.to}}, "stdout", language);
        return ExitCode::usage;
    }
    auto bytes = read_file(settings.input);
    if (!bytes) return fail(bytes.error(), settings.input, language);
    const bool from_stdin = settings.input == "-";
    const auto conversion = convert(*bytes, settings.from, from_stdin ? std::nullopt : std::optional<std::string>(settings.input), settings.reading);
    if (!conversion) return fail(conversion.error(), settings.input, language);

    const auto output = writer->write(*conversion, settings.writing);
    if (!output) return fail(output.error(), settings.input, language);
    if (settings.output.empty()) {
        if (const auto error = write_stdout(*output)) return fail(*error, "stdout", language);
    } else if (const auto error = write_file(settings.output, *output)) {
        return fail(*error, settings.output, language);
    }
    if (settings.verbose) print_remarks(*conversion, settings.input, language);
    const bool faulty = std::any_of(conversion->diagnostics.begin(), conversion->diagnostics.end(),
                                    [](const Diagnostic& d) { return d.finding->severity == Severity::error; });
    return settings.strict && faulty ? ExitCode::findings : ExitCode::success;
}

}  // namespace

ExitCode run_convert(const ConvertSettings& settings) {
    try {
        return convert_file(settings);
    } catch (const std::bad_alloc&) {
        return fail({ErrorCode::out_of_memory, {}}, settings.input, settings.writing.language);
    }
}

ExitCode run_schema(Language language) {
    if (const auto error = write_stdout(schema_text)) return fail(*error, "stdout", language);
    return ExitCode::success;
}

}  // namespace kehoach::app
