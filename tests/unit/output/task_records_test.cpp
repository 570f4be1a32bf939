#include "output/task_records.h"

#include <algorithm>

#include "support/catch.h"
#include "support/task_plan.h"

using namespace kehoach;
using namespace kehoach::output;
using test::task_plan;

namespace {

std::string value(const std::vector<RecordColumn>& columns, const Record& record, std::string_view name) {
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const RecordColumn& c) { return c.name == name; });
    REQUIRE(found != columns.end());
    return record.at(static_cast<std::size_t>(found - columns.begin()));
}

std::string task_value(std::size_t index, std::string_view name) { return value(task_columns(), task_records(task_plan()).at(index), name); }

}  // namespace

TEST_CASE("every record has a value for each column", "[output]") {
    for (const auto& record : task_records(task_plan())) CHECK(record.size() == task_columns().size());
    for (const auto& record : citation_records(task_plan())) CHECK(record.size() == citation_columns().size());
    CHECK(task_records(test::empty_plan()).empty());
    CHECK(citation_records(test::empty_plan()).empty());
}

TEST_CASE("columns have names and headings of their own", "[output]") {
    for (const auto* columns : {&task_columns(), &citation_columns()}) {
        for (const auto& column : *columns) {
            const auto same = [&](auto member) {
                return std::count_if(columns->begin(), columns->end(), [&](const RecordColumn& c) { return c.*member == column.*member; });
            };
            INFO(column.name);
            CHECK(same(&RecordColumn::name) == 1);
            CHECK(same(&RecordColumn::vietnamese) == 1);
            CHECK(same(&RecordColumn::english) == 1);
            CHECK(column.width > 0);
        }
    }
}

TEST_CASE("a task of an attachment has the number and the date of the document that it is attached to", "[output]") {
    CHECK(task_value(0, "source") == "plan.txt");
    CHECK(task_value(0, "issuer") == "SỞ Y TẾ");
    CHECK(task_value(0, "document") == "Số: 15/QĐ-SYT");
    CHECK(task_value(0, "document_date") == "2026-01-05");
    CHECK(task_value(0, "document_title") == "Phòng, chống dịch năm 2026");
    CHECK(task_value(0, "appendix") == "PHỤ LỤC");
    CHECK(task_value(1, "document_title") == "Ban hành Kế hoạch");
    CHECK(task_value(1, "appendix") == "");
}

TEST_CASE("a document without a number is named by its type, else by its title", "[output]") {
    auto conversion = task_plan();
    conversion.document.header.number.reset();
    CHECK(value(task_columns(), task_record(conversion, conversion.tasks[0]), "document") == "Kế hoạch");
    CHECK(value(task_columns(), task_record(conversion, conversion.tasks[1]), "document") == "Quyết định");
    conversion.document.header.type.reset();
    CHECK(value(task_columns(), task_record(conversion, conversion.tasks[1]), "document") == "Ban hành Kế hoạch");
}

TEST_CASE("lists stand one a line", "[output]") {
    CHECK(task_value(0, "outputs") == "Kế hoạch\nBáo cáo \"nhanh\"");
    CHECK(task_value(0, "coordinating") == "Các bệnh viện\nTrạm Y tế các xã, phường");
    CHECK(task_value(1, "outputs") == "");
}

TEST_CASE("a deadline gives its text, its first and last day and its kinds", "[output]") {
    CHECK(task_value(0, "deadline") == "Trước ngày 15/12/2026; Quý II, IV/2026");
    CHECK(task_value(0, "deadline_start") == "2026-04-01");
    CHECK(task_value(0, "deadline_end") == "2026-12-31");
    CHECK(task_value(0, "deadline_kinds") == "date\nquarter");
    CHECK(task_value(0, "recurrence") == "");
    CHECK(task_value(1, "deadline_end") == "");
    CHECK(task_value(1, "deadline_kinds") == "recurring");
    CHECK(task_value(1, "recurrence") == "month\n2/year");
}

TEST_CASE("a task of a clause has no table", "[output]") {
    CHECK(task_value(0, "row") == "1");
    CHECK(task_value(1, "row") == "");
    CHECK(task_value(1, "table") == "");
    CHECK(task_value(1, "at") == "/sections/1/children/0");
}

TEST_CASE("a citation gives what is cited and where", "[output]") {
    const auto records = citation_records(task_plan());
    CHECK(value(citation_columns(), records[0], "number") == "51/KH-UBND");
    CHECK(value(citation_columns(), records[0], "document_title") == "Ban hành Kế hoạch");
    CHECK(value(citation_columns(), records[1], "date") == "2018");
    CHECK(value(citation_columns(), records[1], "document_title") == "Phòng, chống dịch năm 2026");
}
