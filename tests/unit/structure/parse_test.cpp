#include "support/catch.h"
#include "support/reading.h"

using namespace kehoach;

namespace {

constexpr const char* decision =
    "QUYẾT ĐỊNH\nBan hành Kế hoạch A\n\nCăn cứ Luật A;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành.\n\nNơi nhận:\n- Như Điều 1;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nLê Quốc Bảo\n\n";

}  // namespace

TEST_CASE("a plan behind a decision is an attachment of it", "[structure]") {
    const auto document =
        test::document_of(decision + std::string("KẾ HOẠCH\nCải cách hành chính\n(Ban hành kèm theo Quyết định số 1)\n\nI. MỘT\n\nHai./.\n"));
    CHECK(document.header.type->code == "QĐ");
    REQUIRE(document.attachments.size() == 1);
    const Document& plan = document.attachments[0];
    CHECK(plan.header.type->code == "KH");
    CHECK(plan.header.title == "Cải cách hành chính");
    REQUIRE(plan.reference.has_value());
    CHECK(plan.reference->raw == "(Ban hành kèm theo Quyết định số 1)");
    CHECK(plan.sections.size() == 1);
    CHECK(document.appendices.empty());
}

TEST_CASE("an appendix behind an attachment belongs to the attachment", "[structure]") {
    const auto document = test::document_of(
        decision +
        std::string("KẾ HOẠCH\nA b\n(Ban hành kèm theo Quyết định số 1)\n\nI. MỘT\n\nHai./.\n\nPHỤ LỤC\nBA BỐN\n(Kèm theo Kế hoạch)\n\nNăm.\n"));
    REQUIRE(document.attachments.size() == 1);
    CHECK(document.appendices.empty());
    CHECK(document.attachments[0].appendices.size() == 1);
}

TEST_CASE("the type's name again behind a plan opens an appendix", "[structure]") {
    const auto document = test::document_of(
        "KẾ HOẠCH\nA b\n\nI. MỘT\n\nHai./.\n\nGIÁM ĐỐC\n\nLê Quốc Bảo\n\nKẾ HOẠCH\nNhiệm vụ năm 2026\n(Kèm theo Kế hoạch số 1)\n\nTT\tNội dung\tChủ trì\n1\tA\tB\n");
    CHECK(document.attachments.empty());
    REQUIRE(document.appendices.size() == 1);
    CHECK(document.appendices[0].label == "KẾ HOẠCH");
    CHECK(document.appendices[0].title == "Nhiệm vụ năm 2026");
}

TEST_CASE("what a document lacks at its end is remarked", "[structure]") {
    const auto conversion = test::convert_text("KẾ HOẠCH\nA b\n\nI. MỘT\n");
    CHECK(test::has_finding(conversion, "component-missing/recipients"));
    CHECK(test::has_finding(conversion, "component-missing/signature"));
}

TEST_CASE("a document of one table is read", "[structure]") {
    const auto document = test::document_of("TT\tNội dung\tChủ trì\n1\tA\tB\n");
    CHECK(test::table_of(document).rows.size() == 1);
}

TEST_CASE("remarks and discarded text stand in the order of the source", "[structure]") {
    const auto conversion = test::convert_text(
        "KẾ HOẠCH\nA b\n\nI. MỘT\n\nmột hai\n\n2\n\nba bốn.\n\nII. HAI\n\nII. BA\n\nTT\tNội dung\tChủ trì\n1\tA\tB\n\nTT\tNội dung\tChủ trì\n3\tC\tD\n");
    std::uint32_t last = 0;
    for (const auto& diagnostic : conversion.diagnostics) {
        CHECK(diagnostic.span.first >= last);
        last = diagnostic.span.first;
    }
    last = 0;
    for (const auto& discarded : conversion.discarded) {
        CHECK(discarded.span.first >= last);
        last = discarded.span.first;
    }
}
