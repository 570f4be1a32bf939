// The cases in tests/cli/*.md. A fenced block is a file or a case:
//
//     ```file plan.txt        the file, its lines as they stand
//     ```bytes plan.pdf       the file, `\xNN` for a byte; the line ends are not part of it
//     ```
//     % kehoach convert plan.txt -t csv
//     standard input, if there is any, closed by a line ^D
//     standard output; a line `...` stands for any number of lines
//     2> standard error, likewise
//     => exit code, if it is not 0
//     ```
//
// Each case runs in a directory with the files defined above it. Words of a command part at spaces; 'a b' is one word.

#include <algorithm>
#include <utility>

#include "support/catch.h"
#include "support/files.h"
#include "support/process.h"

using namespace kehoach::test;

namespace {

using Lines = std::vector<std::string>;

Lines lines_of(std::string_view text) {
    Lines lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::string joined(const Lines& lines) {
    std::string out;
    for (const auto& line : lines) out += line + '\n';
    return out;
}

std::string bytes_of(const Lines& lines) {
    std::string out;
    for (const auto& line : lines) {
        for (std::size_t i = 0; i < line.size(); ++i) {
            if (line.compare(i, 2, "\\x") == 0 && i + 3 < line.size()) {
                out.push_back(static_cast<char>(std::stoi(line.substr(i + 2, 2), nullptr, 16)));
                i += 3;
            } else {
                out.push_back(line[i]);
            }
        }
    }
    return out;
}

Lines words_of(std::string_view command) {
    Lines words;
    std::string word;
    bool quoted = false;
    for (const char c : command) {
        if (c == '\'') {
            quoted = !quoted;
        } else if (c == ' ' && !quoted) {
            if (!word.empty()) words.push_back(std::exchange(word, {}));
        } else {
            word.push_back(c);
        }
    }
    if (!word.empty()) words.push_back(word);
    return words;
}

// Whether the lines fit a pattern in which `...` stands for any number of lines.
bool fits(const Lines& pattern, std::size_t p, const Lines& lines, std::size_t i) {
    for (; p < pattern.size(); ++p, ++i) {
        if (pattern[p] == "...") {
            for (std::size_t k = i; k <= lines.size(); ++k) {
                if (fits(pattern, p + 1, lines, k)) return true;
            }
            return false;
        }
        if (i >= lines.size() || pattern[p] != lines[i]) return false;
    }
    return i == lines.size();
}

void check_output(const char* name, const Lines& expected, const std::string& found) {
    if (fits(expected, 0, lines_of(found), 0)) return;
    FAIL_CHECK(name << " differs\nexpected:\n" << joined(expected) << "found:\n" << found);
}

void run_case(const Lines& block, const TemporaryDirectory& directory) {
    Invocation invocation;
    invocation.arguments = words_of(block.front().substr(std::string_view("% kehoach").size()));
    invocation.directory = directory.path().string();
    std::size_t at = 1;
    const auto end_of_input = std::find(block.begin(), block.end(), "^D");
    if (end_of_input != block.end()) {
        for (; block[at] != "^D"; ++at) invocation.input += block[at] + '\n';
        ++at;
    }
    Lines out;
    Lines err;
    int exit_code = 0;
    for (; at < block.size(); ++at) {
        if (block[at].starts_with("2> ")) {
            err.push_back(block[at].substr(3));
        } else if (block[at].starts_with("=> ")) {
            exit_code = std::stoi(block[at].substr(3));
        } else {
            out.push_back(block[at]);
        }
    }
    const Outcome outcome = run(invocation);
    CHECK(outcome.exit_code == exit_code);
    check_output("standard output", out, outcome.out);
    check_output("standard error", err, outcome.err);
}

void run_file(const std::filesystem::path& path) {
    const TemporaryDirectory directory;
    std::string opening;
    Lines block;
    bool inside = false;
    std::size_t number = 0;
    std::size_t cases = 0;
    for (const auto& line : lines_of(read(path))) {
        ++number;
        if (!line.starts_with("```")) {
            if (inside) block.push_back(line);
            continue;
        }
        inside = !inside;
        if (inside) {
            opening = line.substr(3);
            block.clear();
        } else if (opening.starts_with("file ")) {
            write(directory.path() / opening.substr(5), joined(block));
        } else if (opening.starts_with("bytes ")) {
            write(directory.path() / opening.substr(6), bytes_of(block));
        } else if (!block.empty() && block.front().starts_with("% kehoach")) {
            INFO(path.filename().string() << ", the case that ends at line " << number << ": " << block.front());
            ++cases;
            run_case(block, directory);
        }
    }
    CHECK(cases > 0);
}

}  // namespace

TEST_CASE("the cases in tests/cli are as written", "[cli]") {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(source_dir() / "tests" / "cli")) {
        if (entry.path().extension() == ".md") files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    REQUIRE_FALSE(files.empty());
    for (const auto& file : files) run_file(file);
}
