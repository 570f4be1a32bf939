#include "support/catch.h"
#include "support/worklists.h"
#include "worklist/worklist.h"

using namespace kehoach;
using namespace kehoach::worklist;
using namespace kehoach::test;

namespace {

using Words = std::vector<std::string>;

// Two plans; d has no day, e none at all.
std::vector<Conversion> plans() {
    auto quarterly =
        deadline("9/3; 9/6; 9/9/2025", {dated(DeadlineKind::date, "2025-03-09", "2025-03-09"), dated(DeadlineKind::date, "2025-06-09", "2025-06-09"),
                                        dated(DeadlineKind::date, "2025-09-09", "2025-09-09")});
    std::vector<Conversion> out;
    out.push_back(plan("Số: 1/KH-A", {task("a", {"Văn phòng Sở"}, on("30/6/2025", "2025-06-30")),
                                      task("d", {}, deadline("Hằng tháng", {undated(DeadlineKind::recurring)})),
                                      task("b", {"Phòng A", "Văn phòng Sở"}, std::move(quarterly))}));
    out.push_back(plan("Số: 2/KH-A", {task("c", {"Phòng A"}, on("15/2/2025", "2025-02-15")), task("e", {"Soạn"}, std::nullopt),
                                      task("f", {"Phòng A"}, on("30/6/2025", "2025-06-30"))}));
    out[1].tasks[0].coordinating = {"Văn phòng Sở"};
    out[1].tasks[0].outputs = {"Báo cáo"};
    out[1].tasks[1].objective = "Nâng cao";
    out[1].tasks[2].activity = "Báo cáo quý";
    return out;
}

Selection lead(std::string_view words) {
    Selection out;
    out.lead.emplace(words);
    return out;
}

}  // namespace

TEST_CASE("tasks come by their first day, those without a day behind them", "[worklist]") {
    const auto all = plans();
    const auto entries = select(all, {});
    CHECK(words_of(entries) == Words{"c", "b", "a", "f", "d", "e"});
    CHECK(entries[1].days == Words{"2025-03-09", "2025-06-09", "2025-09-09"});
    CHECK(entries[1].conversion == &all[0]);
    CHECK(select({}, {}).empty());
}

TEST_CASE("tasks are selected by words of units and of their own", "[worklist]") {
    const auto all = plans();
    CHECK(words_of(select(all, lead("van phong so"))) == Words{"b", "a"});
    CHECK(words_of(select(all, lead("so"))) == Words{"b", "a"});
    CHECK(select(all, lead("phòng b")).empty());
    Selection with;
    with.coordinating.emplace("van phong");
    CHECK(words_of(select(all, with)) == Words{"c"});
    Selection find;
    find.words.emplace("bao cao");
    CHECK(words_of(select(all, find)) == Words{"c", "f"});
    find.words.emplace("nang cao");
    CHECK(words_of(select(all, find)) == Words{"e"});
    find.words.emplace("A");
    CHECK(words_of(select(all, find)) == Words{"a"});
}

TEST_CASE("words of one unit must stand together", "[worklist]") {
    const auto all = plans();
    CHECK(select(all, lead("phong a van phong so")).empty());
}

TEST_CASE("tasks are selected by the days on which something is due", "[worklist]") {
    const auto all = plans();
    Selection due;
    due.until = "2025-06-09";
    auto entries = select(all, due);
    CHECK(words_of(entries) == Words{"c", "b"});
    CHECK(entries[1].days == Words{"2025-03-09", "2025-06-09"});
    due.since = "2025-06-09";
    entries = select(all, due);
    CHECK(words_of(entries) == Words{"b"});
    CHECK(entries[0].days == Words{"2025-06-09"});
    due.until.reset();
    CHECK(words_of(select(all, due)) == Words{"b", "a", "f"});
    due.since = "2026-01-01";
    CHECK(select(all, due).empty());
}

TEST_CASE("a task is overdue when its last day is over", "[worklist]") {
    const auto all = plans();
    Selection wanted;
    wanted.as_of = "2025-06-30";
    auto entries = select(all, wanted);
    CHECK(entries.size() == 6);
    CHECK(entries[0].overdue);
    // The ninth of September is still to come, and the thirtieth of June is not over.
    CHECK_FALSE(entries[1].overdue);
    CHECK_FALSE(entries[2].overdue);
    CHECK_FALSE(entries[5].overdue);
    wanted.only_overdue = true;
    CHECK(words_of(select(all, wanted)) == Words{"c"});
    wanted.as_of = "2025-07-01";
    CHECK(words_of(select(all, wanted)) == Words{"c", "a", "f"});
    wanted.as_of = "2030-01-01";
    CHECK(words_of(select(all, wanted)) == Words{"c", "b", "a", "f"});
    wanted.since = "2025-06-01";
    wanted.until = "2025-06-30";
    CHECK(words_of(select(all, wanted)) == Words{"b", "a", "f"});
}
