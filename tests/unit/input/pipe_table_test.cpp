#include "support/catch.h"
#include "support/reading.h"

using kehoach::test::paragraphs_of;
using kehoach::test::raw_table;
using kehoach::test::raw_tables;
using kehoach::test::shown;

TEST_CASE("a pipe table has the rows around its rule", "[input]") {
    const auto table = raw_table("| TT | Nội dung |\n|:--:|---|\n| 1 | Rà soát |\n");
    CHECK(shown(table) == "TT | Nội dung\n1 | Rà soát\n");
    CHECK(table.rows[0].is_header);
    CHECK_FALSE(table.rows[1].is_header);
    CHECK(table.form == kehoach::TableForm::pipes);
}

TEST_CASE("outer pipes may be left out above a rule", "[input]") {
    CHECK(shown(raw_table("TT | Nội dung\n---|---\n1 | Rà soát\n")) == "TT | Nội dung\n1 | Rà soát\n");
}

TEST_CASE("a table needs no rule where its rows begin with a pipe", "[input]") {
    CHECK(shown(raw_table("| TT | Nội dung |\n| 1 | A |\n")) == "TT | Nội dung\n1 | A\n");
    CHECK(paragraphs_of("a | b\n") == std::vector<std::string>{"a | b"});
}

TEST_CASE("escaped pipes are text", "[input]") {
    CHECK(shown(raw_table("| TT | Mẫu A\\|B |\n|---|---|\n")) == "TT | Mẫu A|B\n");
    CHECK(raw_tables("a \\| b\n").empty());
}

TEST_CASE("breaks in cells are line breaks, markup is gone", "[input]") {
    CHECK(shown(raw_table("| **TT** | a<br>b\\nc |\n|---|---|\n| 1 | KH&amp;CN |\n")) == "TT | a / b / c\n1 | KH&CN\n");
    CHECK(raw_table("| **TT** | a |\n|---|---|\n").rows[0].cells[0].bold);
}

TEST_CASE("an empty line or a line without pipes ends the table", "[input]") {
    CHECK(raw_tables("| TT | A |\n|---|---|\n| 1 | a |\n\n| TT | B |\n|---|---|\n| 1 | b |\n").size() == 2);
    CHECK(paragraphs_of("| TT | A |\n|---|---|\n| 1 | a |\nTrên đây.\n") == std::vector<std::string>{"Trên đây."});
}

TEST_CASE("empty cells between pipes stay cells", "[input]") { CHECK(shown(raw_table("| I | A | | |\n|---|---|---|---|\n| 1 | | b | |\n")) == "I | A |  | \n1 |  | b | \n"); }
