#include "support/catch.h"
#include "support/reading.h"

using kehoach::test::blocks_of;
using kehoach::test::paragraphs_of;
using kehoach::test::raw_table;
using kehoach::test::raw_tables;
using kehoach::test::shown;

TEST_CASE("an HTML table has rows and cells, on one line or many", "[input]") {
    const std::string expected = "TT | Nội dung\n1 | Rà soát\n";
    CHECK(shown(raw_table("<table><tr><th>TT</th><th>Nội dung</th></tr><tr><td>1</td><td>Rà soát</td></tr></table>")) == expected);
    CHECK(shown(raw_table("<table border=\"1\">\n<thead>\n<tr>\n<th>TT</th>\n<th>Nội dung</th>\n</tr>\n</thead>\n<tbody>\n<tr><td>1</td>\n<td>Rà\n soát</td></tr>\n"
                          "</tbody></table>")) == expected);
}

TEST_CASE("header rows are those of th cells or in thead", "[input]") {
    const auto table = raw_table("<table><tr><th>TT</th><th>A</th></tr><tr><th>1</th><td>a</td></tr></table>");
    CHECK(table.rows[0].is_header);
    CHECK_FALSE(table.rows[1].is_header);
    CHECK(raw_table("<table><thead><tr><td>TT</td><td>A</td></tr></thead></table>").rows[0].is_header);
}

TEST_CASE("spans are read, senseless ones count as one", "[input]") {
    CHECK(shown(raw_table("<table><tr><td colspan=\"2\" rowspan='3'>a</td><td colspan=0>b</td><td rowspan=99999>c</td></tr></table>")) == "a<2x3> | b | c\n");
}

TEST_CASE("breaks and markup inside cells are handled as in lines", "[input]") {
    CHECK(shown(raw_table("<table><tr><td>a<br>b</td><td><b>c</b> <i>d</i></td></tr></table>")) == "a / b | c d\n");
}

TEST_CASE("text around a table on its lines stays", "[input]") {
    CHECK(paragraphs_of("trước <table><tr><td>a</td><td>b</td></tr></table> sau") == std::vector<std::string>{"trước", "sau"});
    CHECK(raw_tables("<table><tr><td>a</td></tr></table> <table><tr><td>b</td></tr></table>").size() == 2);
}

TEST_CASE("a nested table is text of its cell", "[input]") {
    const auto tables = raw_tables("<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d</td></tr></table>");
    REQUIRE(tables.size() == 1);
    CHECK(shown(tables[0]) == "a / b c | d\n");
}

TEST_CASE("text outside of cells becomes a cell rather than vanishing", "[input]") {
    CHECK(shown(raw_table("<table><tr><td>a</td>lạc<td>b</td></tr></table>")) == "a | lạc | b\n");
}

TEST_CASE("a table without an end reaches to the end of the file", "[input]") {
    CHECK(shown(raw_table("<table><tr><td>a</td><td>b</td>\n<tr><td>c\n")) == "a | b\nc\n");
}

TEST_CASE("the tags of a table are kept as one discarded text", "[input]") {
    const auto list = blocks_of("<table>\n<tr><td>a</td></tr>\n</table>");
    REQUIRE(list.discarded.size() == 1);
    CHECK(list.discarded[0].text == "<table><tr><td></td></tr></table>");
    CHECK(list.discarded[0].span.first == 1);
    CHECK(list.discarded[0].span.last == 3);
}

TEST_CASE("a placeholder named like nothing in HTML begins no table", "[input]") {
    CHECK(raw_tables("<bảng> a </bảng>").empty());
    CHECK(raw_tables("</table> a").empty());
}

TEST_CASE("formatting inside a nested table leaves no trace", "[input]") {
    const auto list = blocks_of("<table><tr><td>a<table><tr><td><b>c</b></td></tr></table></td></tr></table>");
    REQUIRE(list.discarded.size() == 1);
    CHECK(list.discarded[0].text.find("<b>") == std::string::npos);
}

TEST_CASE("the body ends a head that was left open", "[input]") {
    CHECK_FALSE(raw_table("<table><thead><tr><th>TT</th></tr><tbody><tr><td>1</td></tr></tbody></table>").rows[1].is_header);
}
