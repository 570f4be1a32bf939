#include "input/docx/xml_edits.h"

#include <functional>

#include "support/catch.h"

using namespace kehoach::input::docx;

namespace {

// `xml` with the edit that is made at the place of `mark`.
std::string with(std::string_view xml, std::string_view mark, const std::function<std::optional<XmlEdit>(std::size_t)>& make) {
    const auto edit = make(xml.find(mark));
    return edit ? edited(xml, {*edit}) : "none";
}

std::string with_content(std::string_view xml, std::string_view text) {
    return with(xml, "w:t", [&](std::size_t name) { return content_edit(xml, name, text); });
}

}  // namespace

TEST_CASE("the content of an element is replaced and escaped", "[input]") {
    CHECK(with_content("<a><w:t>x</w:t>y</a>", "b & <c>\r") == "<a><w:t>b &amp; &lt;c&gt;&#13;</w:t>y</a>");
    CHECK(with_content("<w:t a='>' b=\"/>\">x</w:t >", "y") == "<w:t a='>' b=\"/>\">y</w:t >");
    CHECK(with_content("<w:t></w:t>", "y") == "<w:t>y</w:t>");
}

TEST_CASE("comments, CDATA sections and instructions in a text are replaced with it", "[input]") {
    CHECK(with_content("<w:t>a<!-- </w:t> -->b<![CDATA[</w:t>]]><?x </w:t>?>c</w:t>d", "y") == "<w:t>y</w:t>d");
}

TEST_CASE("nothing is replaced where no text stands", "[input]") {
    CHECK(with_content("<w:t/>", "y") == "none");
    CHECK(with_content("<w:t><b/></w:t>", "y") == "none");
    CHECK(with_content("<w:t>a", "y") == "none");
    CHECK(with_content("<w:t a=\"", "y") == "none");
    CHECK(with_content("w:t>a</w:t>", "y") == "none");
    CHECK_FALSE(content_edit("<a>b</a>", 100, "y"));
}

TEST_CASE("an element is replaced with its tags", "[input]") {
    const auto replaced = [](std::string_view xml) {
        return with(xml, "w:softHyphen", [&](std::size_t name) { return element_edit(xml, name, "<w:t>ư</w:t>"); });
    };
    CHECK(replaced("a<w:softHyphen/>b") == "a<w:t>ư</w:t>b");
    CHECK(replaced("a<w:softHyphen ></w:softHyphen>b") == "a<w:t>ư</w:t>b");
}

TEST_CASE("the value of an attribute is replaced and escaped", "[input]") {
    const std::string_view xml = "<a b='x' c=\"y'\"/>";
    CHECK(edited(xml, {*value_edit(xml, 6, "'\"<")}) == "<a b='&apos;&quot;&lt;' c=\"y'\"/>");
    CHECK(edited(xml, {*value_edit(xml, 12, "z")}) == "<a b='x' c=\"z\"/>");
    CHECK_FALSE(value_edit(xml, 1, "z"));
    CHECK_FALSE(value_edit(xml, 0, "z"));
}

TEST_CASE("edits come in any order", "[input]") { CHECK(edited("0123456789", {{8, 9, "x"}, {1, 1, "a"}, {1, 3, "bc"}}) == "0abc34567x9"); }
