// The output for every sample, file by file. KEHOACH_UPDATE=1 writes the files anew; review them like code.

#include <algorithm>
#include <array>
#include <cstdlib>

#include "output/writers.h"
#include "support/catch.h"
#include "support/files.h"

using namespace kehoach;
using namespace kehoach::test;

namespace {

struct Golden {
    const char* file;
    const char* format;
    RecordKind records = RecordKind::tasks;
};

constexpr std::array goldens = {
    Golden{"document.json", "json"},
    Golden{"tasks.csv", "csv", RecordKind::tasks},
    Golden{"rows.csv", "csv", RecordKind::rows},
    Golden{"sections.csv", "csv", RecordKind::sections},
    Golden{"documents.csv", "csv", RecordKind::documents},
    Golden{"document.md", "markdown"},
};

bool is_set(const char* variable) {
    const char* value = std::getenv(variable);
    return value != nullptr && *value != '\0' && std::string_view(value) != "0";
}

// `path` as it is given at the root of the sources, so that the files are the same on every machine.
std::string output_of(const std::string& path, const Golden& golden) {
    const auto conversion = convert(read(source_dir() / path), "auto", path);
    REQUIRE(conversion.has_value());
    WriteOptions options;
    options.records = golden.records;
    for (const auto& writer : writers()) {
        if (writer.name == golden.format) return *writer.write(*conversion, options);
    }
    FAIL("no writer " << golden.format);
    return {};
}

// The first line that differs, for the message.
std::string first_difference(std::string_view expected, std::string_view found) {
    std::size_t line = 1;
    while (!expected.empty() || !found.empty()) {
        const auto a = expected.substr(0, expected.find('\n'));
        const auto b = found.substr(0, found.find('\n'));
        if (a != b) return "line " + std::to_string(line) + "\n  expected: " + std::string(a) + "\n  found:    " + std::string(b);
        expected.remove_prefix(std::min(expected.size(), a.size() + 1));
        found.remove_prefix(std::min(found.size(), b.size() + 1));
        ++line;
    }
    return "the end of the file";
}

}  // namespace

TEST_CASE("golden files are not rewritten where they are to be checked", "[golden]") {
    const bool rewriting_in_ci = is_set("CI") && is_set("KEHOACH_UPDATE");
    REQUIRE_FALSE(rewriting_in_ci);
}

TEST_CASE("every sample gives its golden files", "[golden]") {
    const bool update = is_set("KEHOACH_UPDATE") && !is_set("CI");
    for (const auto& input : sample_inputs()) {
        for (const auto& golden : goldens) {
            const auto path = (source_dir() / input).parent_path() / golden.file;
            const std::string found = output_of(input, golden);
            if (update) {
                write(path, found);
                continue;
            }
            INFO(input << ", " << golden.file << " - if the output is right, write it with: KEHOACH_UPDATE=1 ctest --preset dev -R golden");
            if (!std::filesystem::exists(path)) {
                FAIL_CHECK("there is no such file");
                continue;
            }
            const std::string expected = read(path);
            if (found != expected) FAIL_CHECK(first_difference(expected, found));
        }
    }
}
