#include "output/unified_diff.h"

#include "support/catch.h"

using kehoach::output::line_diff;
using kehoach::output::paragraph_diff;

namespace {

using Lines = std::vector<std::string>;

Lines numbered_lines(int count) {
    Lines out;
    for (int i = 1; i <= count; ++i) out.push_back(std::to_string(i) + "\n");
    return out;
}

std::string diff(const Lines& before, const Lines& after) { return line_diff(before, after, "a", {}); }

}  // namespace

TEST_CASE("lines that changed stand with three around them", "[output]") {
    const Lines before = numbered_lines(10);
    Lines after = before;
    after[4] = "năm\n";
    CHECK(diff(before, after) == "--- a\n+++ a\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+năm\n 6\n 7\n 8\n");
    CHECK(diff(before, before).empty());
}

TEST_CASE("changes that are near are one hunk, others are not", "[output]") {
    const Lines before = numbered_lines(20);
    Lines after = before;
    after[0] = "x\n";
    after[7] = "y\n";
    CHECK(diff(before, after) == "--- a\n+++ a\n@@ -1,11 +1,11 @@\n-1\n+x\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+y\n 9\n 10\n 11\n");
    after[7] = before[7];
    after[8] = "y\n";
    CHECK(diff(before, after) == "--- a\n+++ a\n@@ -1,4 +1,4 @@\n-1\n+x\n 2\n 3\n 4\n@@ -6,7 +6,7 @@\n 6\n 7\n 8\n-9\n+y\n 10\n 11\n 12\n");
}

TEST_CASE("lines that change together are taken away before they are put", "[output]") {
    CHECK(diff({"a\n", "b\n"}, {"c\n", "d\n"}) == "--- a\n+++ a\n@@ -1,2 +1,2 @@\n-a\n-b\n+c\n+d\n");
}

TEST_CASE("a last line without an end says so", "[output]") {
    CHECK(diff({"a"}, {"b"}) == "--- a\n+++ a\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n");
}

TEST_CASE("a diff for a terminal has colours and no control characters", "[output]") {
    CHECK(line_diff({"a\x1B[2J\tb\r\n"}, {"a\tb\r\n"}, "a", {true, true}) ==
          "\033[1m--- a\033[0m\n\033[1m+++ a\033[0m\n\033[36m@@ -1 +1 @@\033[0m\n\033[31m-a?[2J\tb\033[0m\n\033[32m+a\tb\033[0m\n");
    CHECK(diff({"a\r\n"}, {"b\r\n"}) == "--- a\n+++ a\n@@ -1 +1 @@\n-a\r\n+b\r\n");
}

TEST_CASE("paragraphs that changed stand under their places", "[output]") {
    const auto place = [](std::size_t i) { return "đoạn " + std::to_string(i + 1); };
    CHECK(paragraph_diff({"a", "b", "c"}, {"a", "x", "y"}, "f", place, {}) == "--- f\n+++ f\n@@ đoạn 2 @@\n-b\n+x\n@@ đoạn 3 @@\n-c\n+y\n");
    CHECK(paragraph_diff({"a"}, {"a"}, "f", place, {}).empty());
}
