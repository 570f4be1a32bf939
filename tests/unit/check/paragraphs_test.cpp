#include <string>
#include <vector>

#include "support/catch.h"
#include "support/rule_drafts.h"

using namespace kehoach;
using namespace kehoach::test;

namespace {

using Findings = std::vector<std::string>;

const std::string spacing = R"(<w:spacing w:before="60" w:after="60" w:line="288" w:lineRule="auto"/>)";
const std::string indent = R"(<w:ind w:firstLine="720"/><w:jc w:val="both"/>)";
const std::string introduction = "<w:r><w:t>Sở Khoa học và Công nghệ ban hành Kế hoạch cải cách hành chính năm 2026 như sau:</w:t></w:r>";

Findings with(const std::vector<std::pair<std::string, std::string>>& changes) { return layout_findings(model_document_with(changes)); }

bool has(const Findings& findings, std::string_view name) {
    for (const auto& finding : findings) {
        if (finding.starts_with(name)) return true;
    }
    return false;
}

}  // namespace

TEST_CASE("lines are single to one and a half", "[check]") {
    const auto lines = [](const std::string& line) { return with({{spacing, R"(<w:spacing w:before="60" w:after="60" )" + line + "/>"}}); };
    CHECK(lines(R"(w:line="240" w:lineRule="auto")").empty());
    CHECK(lines(R"(w:line="360" w:lineRule="auto")").empty());
    CHECK(has(lines(R"(w:line="432" w:lineRule="auto")"), "body-paragraph/line-spacing 1,8, "));
    CHECK(has(lines(R"(w:line="216" w:lineRule="auto")"), "body-paragraph/line-spacing 0,9, "));
    CHECK(lines(R"(w:line="360" w:lineRule="exact")").empty());
    CHECK(lines(R"(w:line="340" w:lineRule="atLeast")").empty());
    CHECK(lines(R"(w:line="200" w:lineRule="atLeast")").empty());
    CHECK(has(lines(R"(w:line="560" w:lineRule="exact")"), "body-paragraph/line-spacing 1,73, "));
}

TEST_CASE("lines on a grid have no spacing of their own", "[check]") {
    const std::string section = R"(w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>)";
    CHECK(with({{spacing, R"(<w:spacing w:before="60" w:after="60" w:line="480" w:lineRule="auto"/>)"},
                {section, section + R"(<w:docGrid w:type="lines" w:linePitch="360"/>)"}})
              .empty());
}

TEST_CASE("first lines are indented by 1 to 1.27 centimetres", "[check]") {
    const auto first_line = [](const std::string& ind) { return with({{indent, ind + R"(<w:jc w:val="both"/>)"}}); };
    for (const char* fine : {"567", "709", "720"}) CHECK(first_line(R"(<w:ind w:firstLine=")" + std::string(fine) + R"("/>)").empty());
    CHECK(has(first_line(""), "body-paragraph/first-line "));
    CHECK(has(first_line(R"(<w:ind w:firstLine="1134"/>)"), "body-paragraph/first-line "));
    CHECK(first_line(R"(<w:ind w:left="720"/>)").empty());
}

TEST_CASE("an indent of tabs or spaces is told once", "[check]") {
    CHECK(has(with({{introduction, "<w:r><w:tab/>" + introduction.substr(5)}}), "body-paragraph/typed-indent 1"));
    CHECK(has(with({{introduction, R"(<w:r><w:t xml:space="preserve">      </w:t></w:r>)" + introduction}}), "body-paragraph/typed-indent 1"));
}

TEST_CASE("long paragraphs that are set to the left are not justified", "[check]") {
    const std::string sentence = "<w:t>Kinh phí thực hiện do ngân sách nhà nước bảo đảm theo phân cấp.</w:t>";
    const std::string longer =
        "<w:t>Kinh phí thực hiện do ngân sách nhà nước bảo đảm theo phân cấp. Văn phòng Sở lập dự toán, trình Giám đốc Sở phê duyệt trước khi thực hiện.</w:t>";
    const std::string left = R"(<w:ind w:firstLine="720"/><w:jc w:val="left"/>)";
    CHECK(with({{indent, left}}).empty());
    CHECK(with({{indent, left}, {sentence, longer}}) == Findings{"body-paragraph/alignment 1"});
}

TEST_CASE("paragraphs stand six points apart, or an empty line", "[check]") {
    const auto space = [](const std::string& sides) { return with({{spacing, "<w:spacing " + sides + R"( w:line="288" w:lineRule="auto"/>)"}}); };
    CHECK(space(R"(w:before="120" w:after="0")").empty());
    CHECK(space(R"(w:before="0" w:after="120")").empty());
    CHECK(space(R"(w:before="0" w:after="0" w:beforeAutospacing="1")").empty());
    CHECK(has(space(R"(w:before="0" w:after="0")"), "body-paragraph/space "));
    const std::string sentence = "<w:t>Kinh phí thực hiện do ngân sách nhà nước bảo đảm theo phân cấp.</w:t></w:r>\n    </w:p>";
    const std::string second = R"(<w:p><w:pPr><w:pStyle w:val="LoiVan"/></w:pPr><w:r><w:t>Văn phòng Sở lập dự toán.</w:t></w:r></w:p>)";
    CHECK(with({{sentence, sentence + second}}).empty());
    CHECK(with({{sentence, sentence + second}, {spacing, "<w:contextualSpacing/>" + spacing}}) == Findings{"body-paragraph/space 1"});
}

TEST_CASE("lines under the motto, the organ and the title", "[check]") {
    const std::string border = R"(<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>)";
    const std::string under_organ = border + R"(<w:spacing w:line="120" w:lineRule="exact"/><w:ind w:left="1300" w:right="1300"/>)";
    const std::string under_title = border + R"(<w:spacing w:line="120" w:lineRule="exact"/><w:ind w:left="3400" w:right="3400"/>)";
    CHECK(with({{under_organ, ""}}) == Findings{"body-paragraph/rule-line @organ"});
    CHECK(with({{under_title, ""}}) == Findings{"body-paragraph/rule-line @trich-yeu"});
    CHECK(
        with({{under_title, ""}, {"<w:t>Cải cách hành chính năm 2026</w:t>", "<w:t>Cải cách hành chính năm 2026</w:t><w:br/><w:t>__________</w:t>"}})
            .empty());
}

TEST_CASE("an underlined word is a line too, and one drawn elsewhere in the head may be any", "[check]") {
    const std::string border = R"(<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>)";
    const std::string under_organ = border + R"(<w:spacing w:line="120" w:lineRule="exact"/><w:ind w:left="1300" w:right="1300"/>)";
    CHECK(with({{under_organ, ""},
                {"<w:rPr><w:b/><w:sz w:val=\"26\"/></w:rPr><w:t>SỞ KHOA",
                 "<w:rPr><w:b/><w:u w:val=\"single\"/><w:sz w:val=\"26\"/></w:rPr><w:t>SỞ KHOA"}})
              .empty());
    CHECK(with({{under_organ, ""}, {"<w:t>UBND TỈNH LÂM ĐỒNG</w:t>", "<w:t>UBND TỈNH LÂM ĐỒNG</w:t><w:pict><v:line/></w:pict>"}}).empty());
}
