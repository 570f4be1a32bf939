#include "support/catch.h"
#include "support/worklists.h"
#include "worklist/worklist.h"

using namespace kehoach;
using namespace kehoach::worklist;
using namespace kehoach::test;

using Lines = std::vector<std::string>;

namespace {

Worklist listed(const std::vector<Conversion>& plans, GroupBy by, const Selection& selection = {}) { return grouped(select(plans, selection), by); }

std::vector<Conversion> plans() {
    std::vector<Conversion> out;
    out.push_back(plan("Số: 1/KH-A", {task("a", {"Văn phòng Sở"}, on("", "2025-06-30")),
                                      task("b", {"Phòng Hoà Bình", "VĂN PHÒNG SỞ"}, on("", "2025-01-31")), task("c", {}, std::nullopt)}));
    out.push_back(plan("Số: 2/KH-A", {task("d", {"Phòng Hòa Bình"}, on("", "2025-01-01"))}));
    out[0].tasks[0].group = TaskGroup{"I", "Chung"};
    out[0].tasks[1].group = TaskGroup{"II", "Riêng"};
    out[1].tasks[0].group = TaskGroup{"I", "Chung"};
    return out;
}

}  // namespace

TEST_CASE("nothing is grouped unless asked", "[worklist]") {
    const auto all = plans();
    const auto list = grouped(select(all, {}), GroupBy::none, "2025-02-01");
    CHECK(shown(list) == Lines{"-: d b a c"});
    CHECK(list.tasks == 4);
    CHECK(list.documents == 2);
    CHECK(list.as_of == "2025-02-01");
    CHECK(grouped({}, GroupBy::none).groups.empty());
    CHECK(grouped({}, GroupBy::month).groups.empty());
}

TEST_CASE("a task of two leads stands under both; units are known in any spelling", "[worklist]") {
    const auto all = plans();
    const auto list = listed(all, GroupBy::lead);
    CHECK(shown(list) == Lines{"Văn phòng Sở: b a", "Phòng Hoà Bình: d b", "-: c"});
    CHECK(list.tasks == 4);
}

TEST_CASE("one unit in two spellings has the task once", "[worklist]") {
    std::vector<Conversion> all;
    all.push_back(plan("", {task("a", {"Sở A", "SỞ A"}, std::nullopt)}));
    CHECK(shown(listed(all, GroupBy::lead)) == Lines{"Sở A: a"});
}

TEST_CASE("a task stands under each of its months, with the days of that month", "[worklist]") {
    std::vector<Conversion> all;
    all.push_back(
        plan("", {task("a", {},
                       deadline("", {dated(DeadlineKind::date, "2025-03-09", "2025-03-09"), dated(DeadlineKind::date, "2025-03-20", "2025-03-20"),
                                     dated(DeadlineKind::month, "2025-06-01", "2025-06-30")})),
                  task("b", {}, on("", "2025-03-10")), task("c", {}, std::nullopt), task("d", {}, on("", "2024-12-31"))}));
    auto list = listed(all, GroupBy::month);
    CHECK(shown(list) == Lines{"2024-12: d", "2025-03: a b", "2025-06: a", "-: c"});
    CHECK(list.groups[1].entries[0].days == Lines{"2025-03-09", "2025-03-20"});
    CHECK(list.groups[2].entries[0].days == Lines{"2025-06-30"});
    Selection june;
    june.since = "2025-06-01";
    CHECK(shown(listed(all, GroupBy::month, june)) == Lines{"2025-06: a"});
}

TEST_CASE("groups of a plan keep their order; those of several plans carry its number", "[worklist]") {
    const auto all = plans();
    CHECK(shown(listed(all, GroupBy::group)) == Lines{"I. Chung – 1/KH-A: a", "II. Riêng – 1/KH-A: b", "I. Chung – 2/KH-A: d", "-: c"});
    const std::vector<Conversion> one = {all[0]};
    CHECK(shown(listed(one, GroupBy::group)) == Lines{"I. Chung: a", "II. Riêng: b", "-: c"});
}

TEST_CASE("groups of one title in two tables are two groups", "[worklist]") {
    std::vector<Conversion> all;
    all.push_back(plan("", {task("a", {}, std::nullopt), task("b", {}, std::nullopt)}));
    for (auto& one : all[0].tasks) one.group = TaskGroup{"I", "Chung"};
    all[0].tasks[1].table = "/sections/1";
    CHECK(shown(listed(all, GroupBy::group)) == Lines{"I. Chung: a", "I. Chung: b"});
}
