#include "app/inputs.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <new>
#include <optional>
#include <system_error>

#include "catalogue/errors.h"
#include "system/files.h"
#include "system/memory.h"

namespace kehoach::app {

namespace {

// What a file of this size takes: itself, and as measured several times as much to work with, of which large ones are left to take the rest.
std::size_t memory_for(std::uintmax_t size) {
    constexpr std::uintmax_t always = 256 << 10;
    constexpr std::uintmax_t most = 1 << 20;
    constexpr std::uintmax_t largest = 64 << 20;
    constexpr std::uintmax_t times = 15;
    size = std::min(size, largest);
    return static_cast<std::size_t>(size + std::min(always + times * size, most));
}

}  // namespace

Result<Conversion> read_document(const std::string& path, const InputSettings& settings) {
    try {
        std::error_code unknown;
        if (const auto size = std::filesystem::file_size(path, unknown); !unknown) system::take_memory(memory_for(size));
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
