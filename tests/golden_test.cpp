// The output for every sample, file by file. KEHOACH_UPDATE=1 writes the files anew; review them like code.

#include <algorithm>
#include <array>
#include <cstdlib>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "catalogue/rules.h"
#include "output/check_layouts.h"
#include "output/writers.h"
#include "support/catch.h"
#include "support/check_reports.h"
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
    Golden{"check.txt", "check"},
};

// The day on which the samples are checked.
constexpr const char* day_of_checking = "2026-11-26";

bool is_set(const char* variable) {
    const char* value = std::getenv(variable);
    return value != nullptr && *value != '\0' && std::string_view(value) != "0";
}

// What `kehoach check` says of a draft, on a terminal of the usual width.
std::string check_of(const std::string& path) {
    CheckOptions options;
    options.today = day_of_checking;
    return output::check_text(report_of(read(source_dir() / path), path, options, Language::vietnamese), {});
}

// `path` as it is given at the root of the sources, so that the files are the same on every machine.
std::string output_of(const std::string& path, const Golden& golden) {
    if (std::string_view(golden.format) == "check") return check_of(path);
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

TEST_CASE("every rule is broken in a sample", "[golden][check]") {
    const std::set<std::string, std::less<>> in_no_sample = {
        // Said where a document is written anew, by `kehoach normalize` and `kehoach check --fix`.
        "signature-invalidated",
        "part-left",
        // Of a damaged document, which no other program opens.
        "text-not-unicode",
    };
    std::set<std::string, std::less<>> broken;
    for (const auto& file : all_samples_checked(Language::vietnamese).files) {
        for (const auto& reported : file.problems) broken.emplace(reported.problem.diagnostic.name());
    }
    std::vector<std::string> kept;
    std::vector<std::string> broken_now;
    for (const auto& rule : catalogue::rules()) {
        const bool is_broken = broken.contains(rule.name);
        if (!in_no_sample.contains(rule.name) && !is_broken) kept.emplace_back(rule.name);
        if (in_no_sample.contains(rule.name) && is_broken) broken_now.emplace_back(rule.name);
    }
    CHECK(kept == std::vector<std::string>{});
    CHECK(broken_now == std::vector<std::string>{});
}
