#include <algorithm>
#include <string>
#include <vector>

#include "support/catch.h"
#include "support/docx_builder.h"
#include "support/rule_drafts.h"

using namespace kehoach;
using namespace kehoach::test;

namespace {

using Findings = std::vector<std::string>;

const std::string paper = R"(<w:pgSz w:w="11906" w:h="16838"/>)";
const std::string margins = R"(<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701")";
const std::string turned_paper = R"(<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>)";
const std::string number_place = R"(<w:headerReference w:type="default" r:id="rId4"/>)";
const std::string number_code = R"(<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>)";
const std::string number_shown = "<w:fldChar w:fldCharType=\"separate\"/></w:r>\n    <w:r>";
const std::string number_properties = R"(<w:pPr><w:pStyle w:val="Header"/><w:jc w:val="center"/></w:pPr>)";
const std::string appendix_numbers = R"(<w:pgNumType w:start="1"/><w:titlePg/>)";
const std::string first_page = R"(w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/>)";

Findings with(const std::vector<std::pair<std::string, std::string>>& changes) { return layout_findings(model_document_with(changes)); }

// A document of `count` lines in a section with these properties.
std::string document_of(int count, const std::string& section) {
    std::string body;
    for (int i = 0; i < count; ++i) body += paragraph("Rà soát văn bản do Sở ban hành và kiến nghị sửa đổi quy định.");
    return DocxBuilder(body + "<w:sectPr>" + paper + section + "</w:sectPr>").docx();
}

}  // namespace

TEST_CASE("paper of another size than A4 is found", "[check]") {
    CHECK(with({{paper, R"(<w:pgSz w:w="12240" w:h="15840"/>)"}}) == Findings{"page-setup/paper 1, 216, 279, 0, 0"});
    CHECK(with({{paper, R"(<w:pgSz w:w="11907" w:h="16840"/>)"}}).empty());
    CHECK(with({{paper, R"(<w:pgSz w:w="11906" w:h="16838" w:code="9"/>)"}}).empty());
}

TEST_CASE("a table may need larger paper, which is only told", "[check]") {
    CHECK(with({{turned_paper, R"(<w:pgSz w:w="23811" w:h="16838" w:orient="landscape"/>)"}}) == Findings{"page-setup/larger 1, 420, 297, 0, 0"});
}

TEST_CASE("margins outside of their range are found, half a millimetre aside", "[check]") {
    CHECK(with({{margins, R"(<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1417")"}}) ==
          Findings{"page-setup/margins 1, 20, 20, 25, 20"});
    CHECK(with({{margins, R"(<w:pgMar w:top="1120" w:right="1150" w:bottom="1440" w:left="2000")"}}).empty());
    CHECK(with({{margins, R"(<w:pgMar w:top="-1134" w:right="1134" w:bottom="1134" w:left="1701")"}}).empty());
}

TEST_CASE("a gutter is part of the left margin", "[check]") {
    const std::string bound = R"(w:left="1701" w:header="567" w:footer="567" w:gutter="0")";
    CHECK(with({{bound, R"(w:left="1134" w:header="567" w:footer="567" w:gutter="567")"}}).empty());
    CHECK(with({{bound, R"(w:left="1701" w:header="567" w:footer="567" w:gutter="567")"}}) == Findings{"page-setup/margins 1, 20, 20, 40, 20"});
}

TEST_CASE("where the page header begins is a margin too", "[check]") {
    const std::string distances = R"(w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567")";
    CHECK(with({{distances, R"(w:top="1588" w:right="1134" w:bottom="1134" w:left="1701" w:header="1134")"}}).empty());
    CHECK(with({{distances, R"(w:top="1588" w:right="1134" w:bottom="1134" w:left="1701" w:header="567")"}}) ==
          Findings{"page-setup/margins 1, 28, 20, 30, 20"});
}

TEST_CASE("turned pages have no figures for margins, and want a table", "[check]") {
    const std::string turned = "<w:sectPr>" + turned_paper + R"(<w:pgMar w:top="500" w:right="500" w:bottom="500" w:left="500"/></w:sectPr>)";
    const auto findings = layout_findings(DocxBuilder(paragraph("Rà soát văn bản.") + turned).docx());
    CHECK(findings.front() == "page-setup/orientation 1, 297, 210, 0, 0");
    for (const auto& finding : findings) CHECK_FALSE(finding.starts_with("page-setup/margins"));
}

TEST_CASE("the place of the number of the page", "[check]") {
    CHECK(with({{number_place, R"(<w:footerReference w:type="default" r:id="rId4"/>)"}}) == Findings{"page-number/footer"});
    CHECK(with({{number_properties, R"(<w:pPr><w:pStyle w:val="Header"/></w:pPr>)"}}) == Findings{"page-number/alignment"});
    CHECK(with({{first_page, R"(w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>)"}}) == Findings{"page-number/first-page"});
}

TEST_CASE("tab stops centre the number of the page too", "[check]") {
    const auto tabbed = [](const std::string& tabs) {
        const std::string plain = R"(<w:pPr><w:pStyle w:val="Header"/></w:pPr>)";
        return with({{number_properties, plain + "<w:r>" + tabs + "</w:r>"}});
    };
    CHECK(tabbed("<w:tab/>").empty());
    CHECK(tabbed("<w:tab/><w:tab/>") == Findings{"page-number/alignment"});
    CHECK(tabbed("<w:tab/><w:tab/><w:tab/>").empty());
    CHECK(tabbed(R"(<w:ptab w:relativeTo="margin" w:alignment="center"/>)").empty());
}

TEST_CASE("the looks of the number of the page", "[check]") {
    CHECK(with({{number_shown, number_shown + R"(<w:rPr><w:sz w:val="22"/></w:rPr>)"}}) == Findings{"page-number/size 11"});
    CHECK(with({{number_shown, number_shown + "<w:rPr><w:i/></w:rPr>"}}) == Findings{"page-number/upright 14"});
    CHECK(with({{first_page, R"(w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:fmt="upperRoman"/><w:titlePg/>)"}}) ==
          Findings{"page-number/format"});
    const std::string begin = R"(<w:r><w:fldChar w:fldCharType="begin"/></w:r>)";
    CHECK(with({{begin, R"(<w:r><w:t xml:space="preserve">Trang </w:t></w:r>)" + begin}}) == Findings{"page-number/words"});
}

TEST_CASE("a field may hide the number of the first page", "[check]") {
    const std::string field =
        R"(<w:r><w:instrText> IF </w:instrText></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>)"
        R"(<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:instrText> = 1 "" "2" </w:instrText></w:r>)";
    CHECK(with({{number_code, field}, {first_page, R"(w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>)"}}).empty());
}

TEST_CASE("an appendix has page numbers of its own", "[check]") {
    CHECK(with({{appendix_numbers, "<w:titlePg/>"}}) == Findings{"page-number/appendix 1"});
}

TEST_CASE("only documents of several pages need page numbers", "[check]") {
    const auto has_missing = [](const std::string& document) {
        const auto findings = layout_findings(document);
        return std::find(findings.begin(), findings.end(), "page-number/missing") != findings.end();
    };
    CHECK_FALSE(has_missing(document_of(20, "")));
    CHECK(has_missing(document_of(90, "")));
}

TEST_CASE("text files have no layout", "[check]") { CHECK(layout_findings(model_draft()).empty()); }
