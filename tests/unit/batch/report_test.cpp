#include "batch/report.h"

#include "support/catch.h"
#include "support/task_plan.h"
#include "support/worklists.h"

using namespace kehoach;
using namespace kehoach::test;
using batch::FileRecord;
using batch::Outcome;
using batch::Summary;

TEST_CASE("a record says what the document says of itself", "[batch]") {
    Conversion conversion = task_plan();
    FileRecord record;
    record.tasks = 99;
    record.lead_units["of before"] = 1;
    batch::describe(record, conversion);
    CHECK(record.format == conversion.source.format);
    CHECK(record.tasks == conversion.tasks.size());
    CHECK(record.lead_units.count("of before") == 0);
    CHECK_FALSE(record.lead_units.empty());
    CHECK_FALSE(record.due_months.empty());
    for (const auto& [month, count] : record.due_months) {
        INFO(month);
        CHECK(month.size() == 7);
        CHECK(count > 0);
    }
}

TEST_CASE("a deadline counts in the month in which it ends", "[batch]") {
    FileRecord record;
    batch::describe(record, plan("1/KH-A", {task("a", {"Sở A"}, deadline("a", {dated(DeadlineKind::date, "2025-12-01", "2026-03-31")})),
                                            task("b", {"Sở A", "Sở B"}, on("31/3/2026", "2026-03-31")), task("c", {}, std::nullopt)}));
    CHECK(record.due_months == batch::Counts{{"2026-03", 2}});
    CHECK(record.lead_units == batch::Counts{{"Sở A", 2}, {"Sở B", 1}});
    CHECK(record.number == "1/KH-A");
}

TEST_CASE("a summary adds records up", "[batch]") {
    FileRecord read;
    read.bytes = 100;
    read.format = "text";
    read.type = "Kế hoạch";
    read.date = "2026-03";
    read.findings["number-blank"] = {Severity::warning, 2};
    read.tasks = 3;
    read.due_months["2026-04"] = 3;
    read.lead_units["Sở A"] = 2;
    FileRecord refused;
    refused.bytes = 5;
    refused.outcome = Outcome::refused;
    refused.error = Error{ErrorCode::input_is_pdf, {}};
    Summary summary;
    CHECK_FALSE(summary.has_errors());
    summary.add(read);
    CHECK_FALSE(summary.has_errors());
    read.findings["number-blank"] = {Severity::error, 1};
    read.type.reset();
    read.date.reset();
    summary.add(read);
    summary.add(refused);
    CHECK(summary.files == 3);
    CHECK(summary.bytes == 205);
    CHECK(summary[Outcome::converted] == 2);
    CHECK(summary[Outcome::refused] == 1);
    CHECK(summary.all_failed() == 1);
    CHECK(summary.failed_by_error.at(ErrorCode::input_is_pdf) == 1);
    CHECK(summary.findings.at("number-blank").count == 3);
    CHECK(summary.findings.at("number-blank").severity == Severity::error);
    CHECK(summary.has_errors());
    CHECK(summary.tasks == 6);
    CHECK(summary.due_months == batch::Counts{{"2026-04", 6}});
    CHECK(summary.lead_units == batch::Counts{{"Sở A", 4}});
    CHECK(summary.types == batch::Counts{{"Kế hoạch", 1}});
    CHECK(summary.other_types == 1);
    CHECK(summary.years == batch::Counts{{"2026", 1}});
    CHECK(summary.undated == 1);
}

TEST_CASE("a summary does not grow with the number of names", "[batch]") {
    Summary summary;
    FileRecord record;
    record.format = "text";
    for (std::size_t i = 0; i < Summary::most_names + 10; ++i) {
        record.lead_units = {{"unit " + std::to_string(i), 2}};
        summary.add(record);
    }
    CHECK(summary.lead_units.size() == Summary::most_names);
    CHECK(summary.other_leads == 20);
}

TEST_CASE("every outcome has a name of its own", "[batch]") {
    std::vector<std::string_view> names;
    for (std::size_t i = 0; i < batch::outcomes; ++i) {
        const auto outcome = static_cast<Outcome>(i);
        for (const auto& other : names) CHECK(batch::name(outcome) != other);
        names.push_back(batch::name(outcome));
        CHECK(batch::failed(outcome) == (outcome != Outcome::converted && outcome != Outcome::unchanged));
    }
}
