#include "output/task_records.h"
#include "output/worklist_layouts.h"
#include "support/catch.h"
#include "support/worklists.h"

using namespace kehoach;
using namespace kehoach::test;
using namespace kehoach::worklist;

TEST_CASE("CSV of a list has the columns of task records and the order of the list", "[output]") {
    std::vector<Conversion> all = {plan("Số: 1/KH-A", {task("a, b", {"Phòng \"A\""}, std::nullopt), task("c", {}, on("1/2/2025", "2025-02-01"))})};
    const std::string csv = output::worklist_csv(grouped(select(all, {}), GroupBy::none), {});
    CHECK(csv.starts_with("source,issuer,document,"));
    CHECK(csv.find("\r\nplan.txt,,Số: 1/KH-A,,,,/sections/0,1,,,,,c,") <
          csv.find("\r\nplan.txt,,Số: 1/KH-A,,,,/sections/0,0,,,,,\"a, b\",,,\"Phòng \"\"A\"\"\","));
    CHECK(csv.find("\"a, b\"") != std::string::npos);
    CHECK(csv.ends_with("\r\n"));
}

TEST_CASE("CSV of an empty list is its header", "[output]") {
    const std::string csv = output::worklist_csv({}, {});
    CHECK(csv.find("\r\n") == csv.size() - 2);
}

TEST_CASE("CSV of a list has the dialects of other CSV", "[output]") {
    WriteOptions options;
    options.dialect = CsvDialect::excel;
    CHECK(output::worklist_csv({}, options).starts_with("\xEF\xBB\xBFsource;issuer;"));
}
