#include "model/heads.h"

#include "support/catch.h"
#include "support/task_plan.h"

using namespace kehoach;
using kehoach::model::head_of;

namespace {

Document numbered(const std::string& raw) {
    Document document;
    document.header.number = Number{raw, {}, {}, {}, {}, {}};
    return document;
}

}  // namespace

TEST_CASE("a number is shown without the word before it and without blanks", "[model]") {
    CHECK(head_of(numbered("Số: 257 /KH-SKHCN"), "").number == "257/KH-SKHCN");
    CHECK(head_of(numbered("Số 12-KH/ĐU"), "").number == "12-KH/ĐU");
    CHECK(head_of(numbered("Số: /KH-UBND"), "").number == "/KH-UBND");
    CHECK(head_of(numbered("Số: ...../KH-UBND"), "").number == "/KH-UBND");
    CHECK(head_of(numbered("Số:"), "").number == std::nullopt);
}

TEST_CASE("what an attachment does not say, the document around it says", "[model]") {
    const auto head = head_of(test::task_plan().document, "/attachments/0/appendices/0/children/0/rows/1");
    CHECK(head.number == "15/QĐ-SYT");
    CHECK(head.type == "Kế hoạch");
    CHECK(head.title == "Phòng, chống dịch năm 2026");
    CHECK(head.date == "2026-01-05");
    CHECK(head.issuer == "SỞ Y TẾ");
    CHECK(head_of(test::task_plan().document, "/sections/0").type == "Quyết định");
}

TEST_CASE("the shortest name is the number, the type or the title", "[model]") {
    Document document;
    CHECK(head_of(document, "").shortest_name().empty());
    document.header.title = "Cải cách hành chính";
    CHECK(head_of(document, "").shortest_name() == "Cải cách hành chính");
    document.header.type = DocumentType{"KH", "Kế hoạch"};
    CHECK(head_of(document, "").shortest_name() == "Kế hoạch");
    document.header.number = Number{"Số: 1/KH-A", {}, {}, {}, {}, {}};
    CHECK(head_of(document, "").shortest_name() == "1/KH-A");
}
