#include "output/worklist_cells.h"

#include "support/catch.h"
#include "support/worklists.h"

using namespace kehoach;
using namespace kehoach::test;
using namespace kehoach::worklist;
using namespace kehoach::output;

namespace {

WorklistRow row_of(Task task, const std::optional<std::string>& as_of = std::nullopt) {
    const std::vector<Conversion> all = {plan("Số: 48/KH-SKHCN", {std::move(task)})};
    Selection wanted;
    wanted.as_of = as_of;
    return worklist_row(select(all, wanted).front(), Language::english);
}

}  // namespace

TEST_CASE("a deadline shows its days, then its words where they say more", "[output]") {
    CHECK(row_of(task("a", {}, on("30/6/2025", "2025-06-30"))).deadline == "30/06/2025");
    CHECK(row_of(task("a", {}, on("Trước ngày 30/6/2025", "2025-06-30"))).deadline == "30/06/2025\nTrước ngày 30/6/2025");
    CHECK(row_of(task("a", {}, deadline("6/2025", {dated(DeadlineKind::month, "2025-06-01", "2025-06-30")}))).deadline == "30/06/2025\n6/2025");
    CHECK(row_of(task("a", {}, deadline("Hằng tháng", {undated(DeadlineKind::recurring)}))).deadline == "Hằng tháng");
    const auto two =
        deadline("9/3; 9/6/2025", {dated(DeadlineKind::date, "2025-03-09", "2025-03-09"), dated(DeadlineKind::date, "2025-06-09", "2025-06-09")});
    CHECK(row_of(task("a", {}, two)).deadline == "09/03/2025, 09/06/2025\n9/3; 9/6/2025");
    CHECK(row_of(task("a", {}, std::nullopt)).deadline.empty());
    CHECK(row_of(task("a", {}, on("30/6/2025", "2025-06-30")), "2025-07-01").deadline == "30/06/2025 (overdue)");
}

TEST_CASE("a task shows its ordinal, its words and its activity", "[output]") {
    Task full = task("Rà soát", {}, std::nullopt);
    full.ordinal = "1.2";
    full.activity = "Lập danh mục";
    full.objective = "Nâng cao";
    CHECK(row_of(full).task == "1.2. Rà soát\nLập danh mục");
    full.task.reset();
    full.activity.reset();
    CHECK(row_of(full).task == "1.2. Nâng cao");
}

TEST_CASE("a document without a name is shown by its file", "[output]") {
    CHECK(row_of(task("a", {}, std::nullopt)).document == "48/KH-SKHCN");
    std::vector<Conversion> all = {plan("", {task("a", {}, std::nullopt)})};
    CHECK(worklist_row(select(all, {}).front(), Language::english).document == "plan.txt");
}

TEST_CASE("columns have their headings from the records of tasks", "[output]") {
    CHECK(column_heading("lead", Language::vietnamese) == "Chủ trì");
    CHECK(column_heading("deadline", Language::english) == "Deadline");
}

TEST_CASE("the summary counts tasks once", "[output]") {
    const std::vector<Conversion> all = {plan("", {task("a", {"A", "B"}, std::nullopt)})};
    const auto list = grouped(select(all, {}), GroupBy::lead);
    CHECK(list.groups.size() == 2);
    CHECK(summary(list, Language::english) == "1 task in plan.txt");
    CHECK(group_heading(list, list.groups[0], Language::english) == "A (1)");
}

TEST_CASE("a document is named alone only where all tasks stand in it under one name", "[output]") {
    std::vector<Conversion> all = {plan("Số: 1/KH-A", {task("a", {}, std::nullopt), task("b", {}, std::nullopt)})};
    const auto only = [&] { return only_document(grouped(select(all, {}), GroupBy::none)); };
    CHECK(only() == "1/KH-A");
    Document attachment;
    attachment.header.number = Number{"Số: 2/KH-A", {}, {}, {}, {}, {}};
    all[0].document.attachments.push_back(attachment);
    all[0].tasks[1].at = "/attachments/0/sections/0";
    CHECK(only() == std::nullopt);
    all.push_back(plan("Số: 1/KH-A", {task("c", {}, std::nullopt)}));
    CHECK(only() == std::nullopt);
    all.clear();
    CHECK(only() == std::nullopt);
}
