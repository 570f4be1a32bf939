#include "app/inputs.h"

#include <cstdio>
#include <new>
#include <optional>

#include "catalogue/errors.h"
#include "system/files.h"

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

std::string error_sentence(const Error& error, const std::string& path, Language language) { return catalogue::sentence(error, path, language); }

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
