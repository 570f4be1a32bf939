// What cannot be written down as lines: outputs that fail, and what is left behind then.

#include "support/catch.h"
#include "support/files.h"
#include "support/process.h"

using namespace kehoach::test;

namespace {

const std::string plan = "KẾ HOẠCH\nCải cách hành chính\n\nI. MỤC ĐÍCH\n";

}  // namespace

TEST_CASE("a reader that went away is no error", "[cli]") {
    std::string text = plan;
    for (int i = 0; i < 10000; ++i) text += "- Một dòng\n";
    const auto outcome = run({.arguments = {"convert", "-"}, .input = text, .closed_pipe = true});
    CHECK(outcome.exit_code == 0);
    CHECK(outcome.err == "");
}

TEST_CASE("a full disk behind standard output is an error", "[cli]") {
    const auto outcome = run({.arguments = {"--lang", "en", "convert", "-"}, .input = plan, .output_file = "/dev/full"});
    CHECK(outcome.exit_code == 3);
    CHECK(outcome.err.find("could not be written") != std::string::npos);
}

TEST_CASE("a full disk behind -o leaves the old file whole", "[cli]") {
    const TemporaryDirectory directory;
    write(directory.file("plan.txt"), plan);
    write(directory.file("out.json"), "cũ");
    Outcome outcome;
    {
        const FileSizeLimit full(500);
        outcome = run({.arguments = {"convert", "plan.txt", "-o", "out.json"}, .directory = directory.path().string()});
    }
    CHECK(outcome.exit_code == 3);
    CHECK(read(directory.file("out.json")) == "cũ");
    CHECK(directory.entries() == std::vector<std::string>{"out.json", "plan.txt"});
}

TEST_CASE("-o replaces the old file, also where it is the input", "[cli]") {
    const TemporaryDirectory directory;
    write(directory.file("plan.txt"), plan);
    const auto outcome = run({.arguments = {"convert", "plan.txt", "-t", "markdown", "-o", "plan.txt"}, .directory = directory.path().string()});
    CHECK(outcome.exit_code == 0);
    CHECK(outcome.out == "");
    CHECK(read(directory.file("plan.txt")).starts_with("---\nformat: kehoach\n"));
}

TEST_CASE("an input that fails leaves the old output whole", "[cli]") {
    const TemporaryDirectory directory;
    write(directory.file("bad.txt"), "KH\xFF\n");
    write(directory.file("out.json"), "cũ");
    CHECK(run({.arguments = {"convert", "bad.txt", "-o", "out.json"}, .directory = directory.path().string()}).exit_code == 3);
    CHECK(read(directory.file("out.json")) == "cũ");
}

TEST_CASE("CSV of many documents has its headers once, whatever the number of threads", "[cli]") {
    const TemporaryDirectory directory;
    for (const char* name : {"a.txt", "b.txt", "c.txt"}) write(directory.path() / "plans" / name, plan);
    for (const char* records : {"tasks", "rows", "sections", "documents", "citations", "diagnostics"}) {
        for (const char* dialect : {"rfc4180", "excel"}) {
            INFO(records << ", " << dialect);
            const std::vector<std::string> options = {"-t", "csv", "--table", records, "--dialect", dialect};
            std::string expected;
            for (const char* name : {"plans/a.txt", "plans/b.txt", "plans/c.txt"}) {
                std::vector<std::string> arguments = {"convert", name};
                arguments.insert(arguments.end(), options.begin(), options.end());
                auto table = run({.arguments = arguments, .directory = directory.path().string()}).out;
                if (!expected.empty()) table.erase(0, table.find("\r\n") + 2);
                expected += table;
            }
            for (const char* jobs : {"1", "3"}) {
                std::vector<std::string> arguments = {"convert", "plans", "-r", "-q", "-j", jobs};
                arguments.insert(arguments.end(), options.begin(), options.end());
                const auto outcome = run({.arguments = arguments, .directory = directory.path().string()});
                CHECK(outcome.exit_code == 0);
                CHECK(outcome.out == expected);
            }
        }
    }
}

TEST_CASE("schema prints the files of schemas/", "[cli]") {
    const auto outcome = run({.arguments = {"schema"}});
    CHECK(outcome.exit_code == 0);
    CHECK(outcome.out == read(source_dir() / "schemas" / "document.schema.json"));
    CHECK(run({.arguments = {"schema", "--of", "tasks"}}).out == read(source_dir() / "schemas" / "tasks.schema.json"));
    CHECK(run({.arguments = {"schema", "--of", "rows"}}).exit_code == 2);
}

TEST_CASE("standard input and a file give the same apart from the path", "[cli]") {
    const TemporaryDirectory directory;
    write(directory.file("plan.txt"), plan);
    auto from_file = run({.arguments = {"convert", "plan.txt"}, .directory = directory.path().string()}).out;
    const auto from_stdin = run({.arguments = {"convert", "-"}, .input = plan}).out;
    const auto at = from_file.find("\"plan.txt\"");
    REQUIRE(at != std::string::npos);
    CHECK(from_file.replace(at, 10, "null") == from_stdin);
}

TEST_CASE("the path is printed as it was given", "[cli]") {
    const auto outcome = run({.arguments = {"convert", "samples/party-plan/input.txt"}, .directory = source_dir().string()});
    CHECK(outcome.exit_code == 0);
    CHECK(outcome.out.find(source_dir().string()) == std::string::npos);
}

TEST_CASE("thousands of tables on one line do not exhaust the stack", "[cli]") {
    std::string text = plan;
    for (int i = 0; i < 25000; ++i) text += "<table><tr><td>a</td></tr></table>";
    CHECK(run({.arguments = {"convert", "-", "-t", "csv"}, .input = text}).exit_code == 0);
}
