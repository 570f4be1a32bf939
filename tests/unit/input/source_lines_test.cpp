#include "input/source_lines.h"

#include "support/catch.h"
#include "support/reading.h"

using namespace kehoach;
using kehoach::input::split_lines;

namespace {

// The lines with their numbers, `1:a 2:b`; `!` before a line at the top of a page.
std::string lines(std::string_view text) {
    std::string out;
    for (const auto& line : split_lines(text)) {
        if (!out.empty()) out += ' ';
        if (line.page_break_before) out += '!';
        out += std::to_string(line.number) + ":" + std::string(line.raw);
    }
    return out;
}

Paragraph paragraph(std::string_view text, std::size_t index = 0) { return std::get<Paragraph>(test::blocks_of(text).blocks.at(index)); }

}  // namespace

TEST_CASE("LF, CRLF and CR end lines", "[input]") {
    CHECK(lines("a\nb\n") == "1:a 2:b");
    CHECK(lines("a\r\nb\r\n") == "1:a 2:b");
    CHECK(lines("a\rb\r") == "1:a 2:b");
    CHECK(lines("a\n\nb") == "1:a 2: 3:b");
    CHECK(lines("a\r\n\r\nb") == "1:a 2: 3:b");
    CHECK(lines("") == "");
}

TEST_CASE("the line ends of Unicode part lines without a new number", "[input]") {
    CHECK(lines("a\u2028b\u2029c") == "1:a 1:b 1:c");
    CHECK(lines("a\u0085b") == "1:a 1:b");
    CHECK(lines("a\vb\nc") == "1:a 1:b 2:c");
}

TEST_CASE("a form feed begins a page", "[input]") {
    CHECK(lines("a\n\fb") == "1:a !2:b");
    CHECK(lines("a\fb") == "1:a !1:b");
}

TEST_CASE("lines of spaces and of invisible characters are blank", "[input]") {
    CHECK(split_lines(" \t\u00A0\u200B\n")[0].is_blank());
    CHECK_FALSE(split_lines(" . ")[0].is_blank());
}

TEST_CASE("a line is a paragraph that knows where it stood", "[input]") {
    const auto p = paragraph("a\n\n   bốn\n", 1);
    CHECK(p.text == "bốn");
    CHECK(p.span.first == 3);
    CHECK(p.span.last == 3);
    CHECK(p.indent == 3);
    CHECK(p.width == 6);
    CHECK(p.blank_before);
}

TEST_CASE("a line with a break inside becomes several paragraphs", "[input]") {
    CHECK(test::paragraphs_of("a<br>b\\nc") == std::vector<std::string>{"a", "b", "c"});
}

TEST_CASE("a rule of dashes parts paragraphs and is none", "[input]") {
    CHECK(test::paragraphs_of("a\n-----\nb") == std::vector<std::string>{"a", "b"});
    CHECK(paragraph("a\n-----\nb", 1).blank_before);
}

TEST_CASE("gaps are offsets in the paragraph's own text", "[input]") {
    const auto p = paragraph("   UBND TỈNH       CỘNG HÒA\n");
    REQUIRE(p.gaps.size() == 1);
    CHECK(p.text.substr(p.gaps[0]) == " CỘNG HÒA");
}

TEST_CASE("removed markup that holds letters is kept as discarded text", "[input]") {
    const auto list = test::blocks_of("<font color=\"red\">đỏ</font> KH&amp;CN <b>đậm</b>");
    REQUIRE(list.discarded.size() == 1);
    CHECK(list.discarded[0].text == "<font color=\"red\"></font>&amp;");
    CHECK(list.discarded[0].reason == DiscardReason::noise);
}

TEST_CASE("a comment says that the next paragraph stands by itself", "[input]") {
    CHECK(paragraph("a\n\n<!-- -->\n\nb", 1).separate);
    CHECK_FALSE(paragraph("a\n\nb", 1).separate);
}

TEST_CASE("emphasis does not run over an empty line", "[input]") {
    CHECK_FALSE(paragraph("**a\n\nb", 1).bold);
    CHECK(paragraph("**a\nb**", 1).bold);
}
