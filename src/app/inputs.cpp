#include "app/inputs.h"

#include <cstddef>
#include <cstdio>
#include <new>
#include <optional>

#include "system/files.h"
#include "catalogue/changes.h"
#include "catalogue/errors.h"
#include "catalogue/phrases.h"

namespace kehoach::app {

Result<Conversion> read_document(const std::string& path, const InputSettings& settings) {
    try {
        const auto bytes = system::read_file(path);
        if (!bytes) return bytes.error();
        return convert(*bytes, settings.from, path == "-" ? std::nullopt : std::optional<std::string>(path), settings.reading);
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::out_of_memory, {}};
    }
}

std::string display_name(const std::string& path, Language language) {
    if (path != "-") return catalogue::printable(path);
    return catalogue::phrase(catalogue::Phrase::standard_input, language);
}

std::string remark_lines(const Diagnostics& diagnostics, PlaceUnit unit, const std::string& path, Language language) {
    std::string out;
    for (const auto& diagnostic : diagnostics) {
        out += display_name(path, language);
        if (diagnostic.span.is_known()) {
            // Word documents have no lines that a reader could count, so that the paragraph or table is named as such.
            out += unit == PlaceUnit::line ? ":" : language == Language::english ? ": block " : ": khối ";
            out += std::to_string(diagnostic.span.first);
        }
        out += ": " + std::string(name(severity(diagnostic))) + ": " + message(diagnostic, language);
        out += " [" + std::string(diagnostic.name()) + "]\n";
    }
    return out;
}

std::string changes_in_words(const Changes& changes, Language language) {
    std::string out;
    for (std::size_t i = 0; i < change_kinds; ++i) {
        const auto kind = static_cast<ChangeKind>(i);
        if (changes[kind] == 0) continue;
        out += out.empty() ? "" : ", ";
        out += std::to_string(changes[kind]) + " " + std::string(catalogue::description(kind, language));
    }
    return out;
}

ExitCode fail(const Error& error, const std::string& path, Language language) {
    const std::string sentence = "kehoach: " + catalogue::sentence(error, path, language) + "\n";
    std::fputs(sentence.c_str(), stderr);
    return ExitCode::unreadable;
}

ExitCode write_output(std::string_view text, const InputSettings& settings) {
    if (settings.output.empty()) {
        if (const auto error = system::write_stdout(text)) return fail(*error, "stdout", settings.language);
    } else if (const auto error = system::write_file(settings.output, text)) {
        return fail(*error, settings.output, settings.language);
    }
    return ExitCode::success;
}

}  // namespace kehoach::app
