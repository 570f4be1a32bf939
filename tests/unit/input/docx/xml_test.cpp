#include "input/docx/xml.h"

#include "support/catch.h"

using namespace kehoach;
using namespace kehoach::input::docx;

namespace {

Result<XmlPart> parse(const std::string& xml) {
    return XmlPart::parse(xml, "word/document.xml", [&] { return xml; });
}

XmlPart parsed(const std::string& xml) {
    auto part = parse(xml);
    REQUIRE(part.has_value());
    return *std::move(part);
}

Error refused(const std::string& xml) {
    const auto part = parse(xml);
    REQUIRE_FALSE(part.has_value());
    return part.error();
}

std::int32_t twentieths(const char* text) { return number(text, -7); }

}  // namespace

TEST_CASE("names are compared without their prefixes", "[input]") {
    const auto part = parsed("<x:p xmlns:x='a'><x:pPr/><r x:val='1'/></x:p>");
    CHECK(is(part.root(), "p"));
    CHECK(child(part.root(), "pPr"));
    CHECK_FALSE(child(part.root(), "tbl"));
    CHECK(value(part.root(), "r") == std::string_view("1"));
    CHECK(value(part.root(), "pPr") == nullptr);
    CHECK(attribute(child(part.root(), "r"), "id") == nullptr);
}

TEST_CASE("spaces alone are text inside of an element, and none between elements", "[input]") {
    const auto part = parsed("<p>\n  <t> </t>\n</p>");
    CHECK(child(part.root(), "t").child_value() == std::string_view(" "));
    CHECK(part.root().first_child() == child(part.root(), "t"));
}

TEST_CASE("a fault in the XML is told with part, line and column", "[input]") {
    const auto error = refused("<w:document>\n  <w:p>\n    <w:r></w:p>\n</w:document>");
    CHECK(error.code == ErrorCode::xml_broken);
    REQUIRE(error.arguments.size() == 3);
    CHECK(error.arguments[0] == "word/document.xml");
    CHECK(error.arguments[1] == "3");
    CHECK(error.arguments[2] == "12");
}

TEST_CASE("the line of a fault is that of the file in a long part too", "[input]") {
    std::string xml = "<d>";
    for (int i = 0; i < 20'000; ++i) xml += "<p>a</p>\n";
    const auto error = refused(xml + "<p></q>");
    CHECK(error.code == ErrorCode::xml_broken);
    CHECK(error.arguments[1] == "20001");
}

TEST_CASE("line ends inside of tags and behind references count in a long part too", "[input]") {
    const auto line = [](std::string_view piece) {
        std::string xml = "<d>";
        for (int i = 0; i < 20'000; ++i) xml += piece;
        return refused(xml + "<p></q>").arguments[1];
    };
    CHECK(line("<p\n>a</p>") == "20001");
    CHECK(line("<p>a&amp;b\nc</p>") == "20001");
}

TEST_CASE("parts that end too early or hold no element are broken", "[input]") {
    for (const auto* xml : {"", "   ", "<w:document><w:body>", "text", "<?xml version='1.0'?>", "<a b=>"}) {
        INFO(xml);
        CHECK(refused(xml).code == ErrorCode::xml_broken);
    }
}

TEST_CASE("a DOCTYPE is refused, the word in a text is not", "[input]") {
    const auto error = refused("<?xml version='1.0'?><!-- a --><!DOCTYPE d [<!ENTITY a 'b'>]><d>&a;</d>");
    CHECK(error.code == ErrorCode::xml_has_doctype);
    CHECK(error.arguments == std::vector<std::string>{"word/document.xml"});
    CHECK(refused("<!DOCTYPE d><d/>").code == ErrorCode::xml_has_doctype);
    parsed("<d><![CDATA[<!DOCTYPE d>]]></d>");
}

TEST_CASE("a DOCTYPE in a comment is none", "[input]") { parsed("<!-- <!DOCTYPE d> --><d/>"); }

TEST_CASE("a part may be in UTF-16 and begin with a byte order mark", "[input]") {
    const std::string utf8 = "\xEF\xBB\xBF<d><t>K\xE1\xBA\xBF</t></d>";
    CHECK(child(parsed(utf8).root(), "t").child_value() == std::string_view("Kế"));
    std::string utf16 = "\xFF\xFE";
    for (const char c : std::string_view("<d><t>K")) utf16 += {c, '\0'};
    utf16 += "\xBF\x1E";
    for (const char c : std::string_view("</t></d>")) utf16 += {c, '\0'};
    CHECK(child(parsed(utf16).root(), "t").child_value() == std::string_view("Kế"));
}

TEST_CASE("lengths have units or are twentieths of a point", "[input]") {
    CHECK(twentieths("720") == 720);
    CHECK(twentieths("-360") == -360);
    CHECK(twentieths("+5") == 5);
    CHECK(twentieths("12.6") == 13);
    CHECK(twentieths("12pt") == 240);
    CHECK(twentieths("2.54cm") == 1440);
    CHECK(twentieths("25.4mm") == 1440);
    CHECK(twentieths("1in") == 1440);
    CHECK(twentieths("1pc") == 240);
}

TEST_CASE("what is no number is the default", "[input]") {
    for (const auto* text : {"", "abc", "1em", "99999999999999", "12pt3", "--1"}) {
        INFO(text);
        CHECK(twentieths(text) == -7);
    }
    CHECK(twentieths(nullptr) == -7);
}

TEST_CASE("a switch is on unless it says off", "[input]") {
    const auto part = parsed("<p><b/><i w:val='1'/><u w:val='true'/><v w:val='on'/><x w:val='0'/><y w:val='false'/><z w:val='off'/></p>");
    for (const auto* name : {"b", "i", "u", "v"}) CHECK(is_on(child(part.root(), name)));
    for (const auto* name : {"x", "y", "z", "missing"}) CHECK_FALSE(is_on(child(part.root(), name)));
}

TEST_CASE("the namespace of an element is looked up outwards", "[input]") {
    const auto part = parsed("<d xmlns='a' xmlns:w='b'><w:p xmlns:w='c'/><q/><x:r/></d>");
    CHECK(namespace_of(part.root()) == "a");
    CHECK(namespace_of(child(part.root(), "p")) == "c");
    CHECK(namespace_of(child(part.root(), "q")) == "a");
    CHECK(namespace_of(child(part.root(), "r")).empty());
    CHECK(is_wordprocessing("http://purl.oclc.org/ooxml/wordprocessingml/main"));
    CHECK(is_wordprocessing(word_2003_namespace));
    CHECK_FALSE(is_wordprocessing("http://www.w3.org/1999/xhtml"));
}

TEST_CASE("names and values of the tree know their places in the bytes", "[input]") {
    const auto place = [](const std::string& xml, std::string_view mark) {
        const auto part = parsed(xml);
        const auto b = child(part.root(), "b");
        const char* text = mark == "b" ? b.name() : mark == "c" ? attribute(b, "c") : b.child_value();
        const auto offset = part.offset_of(text);
        return offset ? static_cast<long>(*offset) : -1L;
    };
    const std::string xml = "<a x='&amp;&#xE9;'>&lt;&gt;\r\n<b c='&amp;1'>&amp;2</b></a>";
    for (const std::string& before : {std::string(), std::string("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n"), std::string("\xEF\xBB\xBF")}) {
        const std::string whole = before + xml;
        CHECK(place(whole, "b") == static_cast<long>(whole.find("b c=")));
        CHECK(place(whole, "c") == static_cast<long>(whole.find("&amp;1")));
        CHECK(place(whole, "text") == static_cast<long>(whole.find("&amp;2")));
    }
    std::string wide = "\xFF\xFE";
    for (const char c : xml) {
        wide.push_back(c);
        wide.push_back('\0');
    }
    CHECK(place(wide, "b") == -1);
    CHECK(place("<?xml version='1.0' encoding='iso-8859-1'?>" + xml, "b") == -1);
}

TEST_CASE("a value that was set anew has no place", "[input]") {
    const auto part = parsed("<a b='1'>x</a>");
    part.root().first_child().set_value("a text that is longer");
    CHECK_FALSE(part.offset_of(part.root().child_value()));
}
