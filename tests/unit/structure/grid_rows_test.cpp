#include "structure/grid_rows.h"

#include "support/catch.h"
#include "support/reading.h"

using namespace kehoach;
using namespace kehoach::structure;

namespace {

// Slots joined with ` | `: `<` covered from the left, `^` from above.
std::string laid_out(std::string_view text) {
    std::string out;
    for (const auto& row : grid_rows(test::raw_table(text))) {
        for (std::size_t c = 0; c < row.slots.size(); ++c) {
            if (c > 0) out += " | ";
            const Slot& slot = row.slots[c];
            out += slot.cover == Cover::from_left ? "<" : slot.cover == Cover::from_above ? "^" : slot.text;
        }
        out += '\n';
    }
    return out;
}

}  // namespace

TEST_CASE("column spans cover the columns to the right", "[structure]") {
    CHECK(laid_out("<table><tr><td>a</td><td colspan=2>b</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>") == "a | b | <\n1 | 2 | 3\n");
}

TEST_CASE("row spans cover the rows below", "[structure]") {
    CHECK(laid_out("<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td><td>e</td></tr></table>") == "a | b\n^ | c\nd | e\n");
    CHECK(laid_out("<table><tr><td>a</td><td rowspan=2>b</td></tr><tr><td>c</td></tr></table>") == "a | b\nc | ^\n");
    CHECK(laid_out("<table><tr><td rowspan=2 colspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>") == "a | < | b\n^ | ^ | c\n");
}

TEST_CASE("the marks of our own Markdown are merges", "[structure]") { CHECK(laid_out("| a | b |\n|---|---|\n| 〃 | ← |\n") == "a | b\n^ | <\n"); }

TEST_CASE("lines of a cell that wrap a sentence are joined, items are not", "[structure]") {
    CHECK(grid_rows(test::raw_table("| Rà soát<br>quy trình | - Một;<br>- Hai |\n|---|---|\n"))[0].text(0) == "Rà soát quy trình");
    CHECK(grid_rows(test::raw_table("| Rà soát<br>quy trình | - Một;<br>- Hai |\n|---|---|\n"))[0].text(1) == "- Một;\n- Hai");
}

TEST_CASE("a row counts its filled cells and joins them", "[structure]") {
    const auto row = grid_rows(test::raw_table("| | a | | b |\n|---|---|---|---|\n"))[0];
    CHECK(row.filled() == 2);
    CHECK(row.first_filled() == 1);
    CHECK(row.joined() == "a | b");
    CHECK(row.text(9) == "");
}

TEST_CASE("the width of a table is that of its widest row, spans counted", "[structure]") {
    CHECK(grid_width(test::raw_table("<table><tr><td>a</td></tr><tr><td colspan=3>b</td><td>c</td></tr></table>")) == 4);
}

TEST_CASE("a cell that row spans push aside gets a column of its own", "[structure]") {
    const auto table = test::grid("<table><tr><td rowspan=2>x</td></tr><tr><td>y</td></tr></table>");
    CHECK(table == " (other) |  (other)\nitem: x |\nitem: ~ | y\n");
}
