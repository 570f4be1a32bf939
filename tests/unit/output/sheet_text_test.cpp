#include "output/sheet_text.h"

#include "support/catch.h"

using kehoach::output::lines_in_cell;
using kehoach::output::sheet_cells;

namespace {

std::string repeated(std::string_view text, std::size_t times) {
    std::string out;
    while (times-- > 0) out += text;
    return out;
}

std::string joined(const std::vector<std::string_view>& parts) {
    std::string out;
    for (const auto part : parts) out += part;
    return out;
}

}  // namespace

TEST_CASE("a usual text is one cell", "[output]") {
    CHECK(sheet_cells("") == std::vector<std::string_view>{""});
    CHECK(sheet_cells("Sở Y tế\nSở Nội vụ") == std::vector<std::string_view>{"Sở Y tế\nSở Nội vụ"});
    CHECK(sheet_cells(repeated("ế", 32767)).size() == 1);
}

TEST_CASE("a longer text goes on between letters", "[output]") {
    const auto text = repeated("ế", 70000);
    const auto parts = sheet_cells(text);
    REQUIRE(parts.size() == 3);
    CHECK(parts[0] == repeated("ế", 32767));
    CHECK(joined(parts) == text);
}

TEST_CASE("letters outside the first plane count twice, and are not cut", "[output]") {
    const auto text = repeated("𠊛", 16384);
    const auto parts = sheet_cells(text);
    REQUIRE(parts.size() == 2);
    CHECK(parts[0] == repeated("𠊛", 16383));
    CHECK(parts[1] == "𠊛");
}

TEST_CASE("a text of many lines goes on at a line break", "[output]") {
    const auto text = repeated("a\n", 254) + "b";
    const auto parts = sheet_cells(text);
    REQUIRE(parts.size() == 2);
    CHECK(parts[0] == repeated("a\n", 253) + "a");
    CHECK(parts[1] == "b");
}

TEST_CASE("long lines wrap", "[output]") {
    CHECK(lines_in_cell("", 10) == 1);
    CHECK(lines_in_cell("Sở Y tế", 10) == 1);
    CHECK(lines_in_cell("Sở Y tế\nSở Nội vụ", 12) == 2);
    CHECK(lines_in_cell(repeated("ế", 18), 10) == 2);
    CHECK(lines_in_cell(repeated("ế", 19), 10) == 3);
}
