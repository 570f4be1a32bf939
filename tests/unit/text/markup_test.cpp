#include "text/markup.h"

#include "support/catch.h"

using namespace kehoach::text;

namespace {

CleanLine cleaned(std::string_view raw, std::string_view more = {}) {
    Emphasis emphasis;
    CleanCounts counts;
    return clean(raw, emphasis, more, counts);
}

std::string text_of(std::string_view raw) { return cleaned(raw).text; }

}  // namespace

TEST_CASE("Markdown emphasis is taken out", "[text]") {
    CHECK(text_of("**KẾ HOẠCH**") == "KẾ HOẠCH");
    CHECK(text_of("***a) Công tác*** chỉ đạo") == "a) Công tác chỉ đạo");
    CHECK(text_of("(*PAR INDEX*) năm") == "(PAR INDEX) năm");
    CHECK(text_of("_nghiêng_ và __đậm__") == "nghiêng và đậm");
    CHECK(text_of("~~bỏ~~") == "bỏ");
}

TEST_CASE("stars and underscores that are no emphasis stay", "[text]") {
    CHECK(text_of("* Ưu điểm") == "* Ưu điểm");
    CHECK(text_of("3 * 4") == "3 * 4");
    CHECK(text_of("ghi chú (*)") == "ghi chú (*)");
    CHECK(text_of("(**)") == "(**)");
    CHECK(text_of("ten_tep_van_ban") == "ten_tep_van_ban");
    CHECK(text_of("Ngày ___ tháng ___") == "Ngày ___ tháng ___");
    CHECK(text_of("a~b") == "a~b");
}

TEST_CASE("heading and quotation marks are taken out and kept as evidence", "[text]") {
    const auto heading = cleaned("### **I. MỤC ĐÍCH**");
    CHECK(heading.text == "I. MỤC ĐÍCH");
    CHECK(heading.heading_level == 3);
    CHECK(heading.bold);
    CHECK(text_of("> Trích dẫn") == "Trích dẫn");
    CHECK(text_of("#hashtag") == "#hashtag");
    CHECK(text_of("####### bảy") == "####### bảy");
}

TEST_CASE("a line is bold if nearly all of its letters are", "[text]") {
    CHECK(cleaned("**Mục đích**").bold);
    CHECK(cleaned("1. **Mục đích, yêu cầu**").bold);
    CHECK(cleaned("<b>KẾ HOẠCH</b>").bold);
    CHECK_FALSE(cleaned("**a)** Việc chấp hành").bold);
    CHECK_FALSE(cleaned("Mục đích").bold);
    CHECK_FALSE(cleaned("*Mục đích*").bold);
}

TEST_CASE("emphasis runs over lines of one block", "[text]") {
    Emphasis emphasis;
    CleanCounts counts;
    CHECK(clean("*(Kèm theo Kế hoạch", emphasis, "số 1)*", counts).text == "(Kèm theo Kế hoạch");
    CHECK(emphasis.italic);
    CHECK(clean("số 1)*", emphasis, {}, counts).text == "số 1)");
    CHECK_FALSE(emphasis.italic);
}

TEST_CASE("plain formatting tags vanish, other tags are kept as markup", "[text]") {
    CHECK(text_of("m<sup>2</sup>") == "m2");
    CHECK(cleaned("m<sup>2</sup>").markup.empty());
    const auto font = cleaned("<font color=\"red\">đỏ</font>");
    CHECK(font.text == "đỏ");
    CHECK(font.markup == "<font color=\"red\"></font>");
    CHECK(cleaned("<!-- ghi chú -->a").markup == "<!-- ghi chú -->");
}

TEST_CASE("placeholders in angle brackets are text", "[text]") {
    CHECK(text_of("<tên đơn vị>") == "<tên đơn vị>");
    CHECK(text_of("a < b > c") == "a < b > c");
    CHECK(text_of("<bạn>") == "<bạn>");
    CHECK(text_of("<b") == "<b");
}

TEST_CASE("line breaks inside a line become line breaks", "[text]") {
    CHECK(text_of("Sở Tư pháp;<br>Sở Nội vụ") == "Sở Tư pháp;\nSở Nội vụ");
    CHECK(text_of("Sở Tư pháp;\\nSở Nội vụ") == "Sở Tư pháp;\nSở Nội vụ");
    CHECK(text_of("cuối dòng<br>") == "cuối dòng");
}

TEST_CASE("character references and backslash escapes are undone", "[text]") {
    const auto line = cleaned("KH&amp;CN");
    CHECK(line.text == "KH&CN");
    CHECK(line.markup == "&amp;");
    CHECK(text_of("1\\. Phòng") == "1. Phòng");
    CHECK(text_of("A\\|B") == "A|B");
    CHECK(text_of("a\\*b\\*") == "a*b*");
    CHECK(text_of("C:\\thu muc") == "C:\\thu muc");
    CHECK(text_of("hết\\") == "hết\\");
}

TEST_CASE("runs of spaces become one, and wide ones are noted as gaps", "[text]") {
    const auto line = cleaned("UBND TỈNH      CỘNG HÒA  XÃ HỘI");
    CHECK(line.text == "UBND TỈNH CỘNG HÒA XÃ HỘI");
    REQUIRE(line.gaps.size() == 1);
    CHECK(line.text.substr(line.gaps[0]) == " CỘNG HÒA XÃ HỘI");
    CHECK(cleaned("a\tb").gaps.size() == 1);
    CHECK(cleaned("a  b").gaps.empty());
}

TEST_CASE("the indent is counted in columns", "[text]") {
    CHECK(cleaned("   ba").indent == 3);
    CHECK(cleaned("\tba").indent == 4);
    CHECK(cleaned("\tba").tab_before);
    CHECK_FALSE(cleaned("  ba").tab_before);
    CHECK(cleaned("   ba").text == "ba");
}

TEST_CASE("invisible characters are dropped and counted", "[text]") {
    Emphasis emphasis;
    CleanCounts counts;
    CHECK(clean("kế\u200B ho\u00ADạch", emphasis, {}, counts).text == "kế hoạch");
    CHECK(counts.invisible == 2);
}

TEST_CASE("what was changed is counted by kind", "[text]") {
    Emphasis emphasis;
    CleanCounts counts;
    clean("**a**  b&amp;c<br>d", emphasis, {}, counts);
    CHECK(counts.markup == 3);
    CHECK(counts.spaces == 1);
    CHECK(counts.entities == 1);
    CHECK(counts.line_breaks == 1);
}

TEST_CASE("a tag of a known element is one, with its attributes and its end", "[text]") {
    const Tag cell = tag_at("x<td rowspan=\"2\">y", 1);
    CHECK(cell.name == "td");
    CHECK_FALSE(cell.closing);
    CHECK_FALSE(cell.plain);
    CHECK(cell.attributes == " rowspan=\"2\"");
    CHECK(cell.end == 17);
    CHECK(tag_at("</TD>", 0).closing);
    CHECK(tag_at("</TD>", 0).name == "td");
    CHECK(tag_at("<br/>", 0).plain);
    CHECK(tag_at("<b>", 0).plain);
    CHECK(tag_at("<!-- -->", 0).plain);
    CHECK_FALSE(tag_at("<!-- a -->", 0).plain);
}

TEST_CASE("what is no tag has no end", "[text]") {
    for (const auto* text : {"<", "<>", "< b>", "<bb>", "<b", "<!-- a", "<1>", "<bảng>", "<td", "<tablex>"}) {
        INFO(text);
        CHECK(tag_at(text, 0).end == 0);
    }
}
