#include <string>
#include <vector>

#include "support/catch.h"
#include "support/rule_drafts.h"

using namespace kehoach;
using namespace kehoach::test;

namespace {

using Findings = std::vector<std::string>;

Findings with(const std::vector<std::pair<std::string, std::string>>& changes) { return layout_findings(model_document_with(changes)); }

// The model document with these properties of the run that has the words.
Findings with_run(const std::string& words, const std::string& properties) {
    const std::string text = "<w:t>" + words + "</w:t>";
    return with({{"<w:r>" + text, "<w:r><w:rPr>" + properties + "</w:rPr>" + text}});
}

std::string bold(const std::string& words) { return "<w:r><w:rPr><w:b/></w:rPr><w:t>" + words + "</w:t></w:r>"; }
std::string plain(const std::string& words, const std::string& properties) {
    return "<w:r>" + (properties.empty() ? "" : "<w:rPr>" + properties + "</w:rPr>") + "<w:t>" + words + "</w:t></w:r>";
}

const std::string sentence = "Nâng cao chất lượng phục vụ người dân và tổ chức.";
const std::string title = "Cải cách hành chính năm 2026";

}  // namespace

TEST_CASE("paragraphs in another font are counted", "[check]") {
    CHECK(with_run(sentence, R"(<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>)") == Findings{"font-family/other Arial, 1"});
}

TEST_CASE("letters beyond ASCII may have a font of their own", "[check]") {
    CHECK(with_run(sentence, R"(<w:rFonts w:ascii="Times New Roman" w:hAnsi="Calibri"/>)") == Findings{"font-family/other Calibri, 1"});
}

TEST_CASE("fonts of signs, of other scripts and of styles that nothing has are no other fonts", "[check]") {
    CHECK(with_run(sentence, R"(<w:rFonts w:cs="Arial" w:eastAsia="SimSun"/>)").empty());
    CHECK(with({{"<w:t>" + sentence + "</w:t></w:r>",
                 "<w:t>" + sentence + R"(</w:t></w:r><w:r><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/></w:rPr><w:t> – </w:t></w:r>)"}})
              .empty());
    CHECK(with({{R"(<w:lvlText w:val="-"/>)", R"(<w:lvlText w:val="-"/><w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr>)"}}).empty());
    CHECK(with({{R"(<w:style w:type="paragraph" w:styleId="Header">)",
                 R"(<w:style w:type="paragraph" w:styleId="X"><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/></w:rPr></w:style>)"
                 R"(<w:style w:type="paragraph" w:styleId="Header">)"}})
              .empty());
}

TEST_CASE("sizes of components outside of their range are found", "[check]") {
    CHECK(with({{R"(<w:rPr><w:sz w:val="26"/></w:rPr><w:t>Số: 05/KH-SKHCN</w:t>)",
                 R"(<w:rPr><w:sz w:val="28"/></w:rPr><w:t>Số: 05/KH-SKHCN</w:t>)"}}) == Findings{"component-style/size @number-line, 14, 13, 1"});
    CHECK(with_run(sentence, R"(<w:sz w:val="24"/>)") == Findings{"component-style/size @body, 12, 13–14, 1"});
}

TEST_CASE("a size that the whole text has is one finding", "[check]") {
    CHECK(with({{R"(<w:sz w:val="28"/><w:szCs w:val="28"/>)", R"(<w:sz w:val="24"/>)"}}) ==
          Findings{"page-number/size 12", "component-style/size @tieu-ngu, 12, 13–14, 1", "component-style/size @place-date, 12, 13–14, 1",
                   "component-style/size @doc-type, 12, 13–14, 1", "component-style/size @trich-yeu, 12, 13–14, 1",
                   "component-style/size @body, 12, 13–14, 27", "component-style/size @position, 12, 13–14, 2",
                   "component-style/size @signer, 12, 13–14, 1", "component-style/size @appendix-label, 12, 14, 1",
                   "component-style/size @appendix-title, 12, 13–14, 1", "component-style/size @reference-line, 12, 13–14, 1"});
}

TEST_CASE("running text in two sizes is uneven", "[check]") {
    CHECK(with_run(sentence, R"(<w:sz w:val="26"/>)") == Findings{"component-style/uneven 14, 13, 1"});
}

TEST_CASE("the sizes of the head go together", "[check]") {
    const auto motto = [](int size) {
        return with({{bold("Độc lập - Tự do - Hạnh phúc"),
                      "<w:r><w:rPr><w:b/><w:sz w:val=\"" + std::to_string(size) + "\"/></w:rPr><w:t>Độc lập - Tự do - Hạnh phúc</w:t></w:r>"}});
    };
    CHECK(motto(26) == Findings{"component-style/together 13, 13, 14"});
    CHECK(motto(28).empty());
}

TEST_CASE("bold and italic are those that are shown", "[check]") {
    CHECK(with({{bold("KẾ HOẠCH"), plain("KẾ HOẠCH", "<w:bCs/>")}}) == Findings{"component-style/bold @doc-type, 1"});
}

TEST_CASE("most letters of a component tell its looks", "[check]") {
    CHECK(with({{bold(title), plain("Cải ", "") + bold("cách hành chính năm 2026")}}).empty());
    CHECK(with({{bold(title), bold("Cải ") + plain("cách hành chính năm 2026", "<w:i/>")}}) ==
          Findings{"component-style/bold @trich-yeu, 1", "component-style/upright @trich-yeu, 1"});
}

TEST_CASE("letters that are set in capitals are capitals", "[check]") {
    CHECK(with({{bold("PHÓ GIÁM ĐỐC"), "<w:r><w:rPr><w:b/><w:caps/></w:rPr><w:t>Phó Giám đốc</w:t></w:r>"}}).empty());
    CHECK(with({{bold("PHÓ GIÁM ĐỐC"), bold("Phó Giám đốc")}}) == Findings{"component-style/capitals @position, 1"});
}

TEST_CASE("a title that is not centred is told", "[check]") {
    const std::string centred = R"(<w:pPr><w:spacing w:before="240"/><w:jc w:val="center"/></w:pPr>)";
    CHECK(with({{centred, R"(<w:pPr><w:spacing w:before="240"/></w:pPr>)"}}) == Findings{"component-style/alignment @doc-type, 1"});
    CHECK(with({{centred, R"(<w:pPr><w:spacing w:before="240"/><w:ind w:left="3969"/></w:pPr>)"}}).empty());
}

TEST_CASE("the decree has no size for the text of tables", "[check]") {
    CHECK(with({{R"(<w:name w:val="Ô bảng"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="26"/></w:rPr>)",
                 R"(<w:name w:val="Ô bảng"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="20"/></w:rPr>)"}})
              .empty());
}

TEST_CASE("notes at the right and in the middle are no running text", "[check]") {
    const std::string note =
        R"(<w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:rPr><w:i/><w:sz w:val="24"/></w:rPr><w:t>Đơn vị tính: triệu đồng.</w:t></w:r></w:p>)";
    const std::string place = "<w:t>Kinh phí thực hiện do ngân sách nhà nước bảo đảm theo phân cấp.</w:t></w:r>\n    </w:p>";
    CHECK(with({{place, place + note}}).empty());
}

TEST_CASE("names over several lines are followed through the head", "[check]") {
    const auto centred = [](const std::string& words, const std::string& properties) {
        return "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr>" + properties + "<w:sz w:val=\"26\"/></w:rPr><w:t>" + words +
               "</w:t></w:r></w:p>";
    };
    const std::string parent = "<w:t>UBND TỈNH LÂM ĐỒNG</w:t></w:r>\n          </w:p>";
    const std::string organ = "<w:r><w:rPr><w:b/><w:sz w:val=\"26\"/></w:rPr><w:t>SỞ KHOA HỌC VÀ CÔNG NGHỆ</w:t></w:r>";
    const auto draft = [&](const std::string& properties) {
        return with({{parent, "<w:t>ỦY BAN NHÂN DÂN</w:t></w:r></w:p>" + centred("TỈNH LÂM ĐỒNG", "") + centred("ỦY BAN NHÂN DÂN", properties)},
                     {organ, "<w:r><w:rPr><w:b/><w:sz w:val=\"26\"/></w:rPr><w:t>PHƯỜNG XUÂN HƯƠNG</w:t></w:r>"}});
    };
    CHECK(draft("<w:b/>").empty());
    CHECK(draft("") == Findings{"component-style/bold @organ, 1"});
}
