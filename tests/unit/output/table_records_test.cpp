#include "output/table_records.h"

#include "support/catch.h"
#include "support/reading.h"

using namespace kehoach;
using namespace kehoach::output;

TEST_CASE("the records of all tables have a value for each column, and each column a width", "[output]") {
    const auto conversion =
        test::convert_text("SỞ Y TẾ\n\nKẾ HOẠCH\nA b\n\nI. MỘT\n\nTT\tNội dung\tChủ trì\tThời gian\n1\tRà soát\tSở Y tế\tQuý I\n");
    for (const auto kind : {RecordKind::rows, RecordKind::sections, RecordKind::documents, RecordKind::diagnostics}) {
        const auto table = record_table(conversion, kind, Language::vietnamese);
        CHECK_FALSE(table.records.empty());
        for (const auto& record : table.records) CHECK(record.size() == table.columns.size());
        for (const auto& column : table.columns) {
            INFO(column.name);
            CHECK(column.width > 0);
        }
    }
}

TEST_CASE("a remark has the line that it is about", "[output]") {
    const auto conversion = test::convert_text("KẾ HOẠCH\nA b\n\nI. MỘT\n\nIII. BA\n");
    const auto table = diagnostic_records(conversion, Language::english);
    bool found = false;
    for (const auto& record : table.records) {
        if (record[4] != "section-gap") continue;
        found = true;
        CHECK(record[1] == "6");
        CHECK(record[2] == "");
        CHECK(record[3] == "error");
    }
    CHECK(found);
}

TEST_CASE("rows of an attached plan carry the number of the decision", "[output]") {
    auto conversion = test::convert_text("KẾ HOẠCH\nA b\n\nI. MỘT\n\nTT\tNội dung\tChủ trì\tThời gian\n1\tRà soát\tSở Y tế\tQuý I\n");
    Document decision;
    decision.header.number = Number{};
    decision.header.number->raw = "Số: 1/QĐ-SYT";
    decision.attachments.push_back(std::move(conversion.document));
    conversion.document = std::move(decision);
    CHECK(row_records(conversion).records.at(0)[1] == "Số: 1/QĐ-SYT");
}
