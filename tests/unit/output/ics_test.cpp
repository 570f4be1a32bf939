#include "output/writers.h"
#include "support/catch.h"
#include "support/task_plan.h"

using namespace kehoach;

namespace {

// The calendar, its folded lines joined.
std::string unfolded(const Conversion& conversion, WriteOptions options = {}) {
    std::string text = *output::write_ics(conversion, options);
    for (auto at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n ", at)) text.erase(at, 3);
    return text;
}

// A plan of 2026-01-05 whose only task has this item.
Conversion plan_of(DeadlineItem item) {
    auto plan = test::task_plan();
    plan.tasks = {plan.tasks[1]};
    plan.tasks[0].deadline = Deadline{item.text, {item}};
    return plan;
}

DeadlineItem dated(std::string start, std::string end) {
    DeadlineItem item;
    item.start = std::move(start);
    item.end = std::move(end);
    return item;
}

DeadlineItem recurring(std::string rule) {
    DeadlineItem item;
    item.kind = DeadlineKind::recurring;
    item.rrule = std::move(rule);
    return item;
}

std::string events(const DeadlineItem& item) { return unfolded(plan_of(item)); }

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("an event lasts to the day behind its last", "[output]") {
    CHECK(has(events(dated("2026-04-01", "2026-06-30")), "DTSTART;VALUE=DATE:20260401\r\nDTEND;VALUE=DATE:20260701\r\n"));
    CHECK(has(events(dated("2028-02-28", "2028-02-28")), "DTSTART;VALUE=DATE:20280228\r\nDTEND;VALUE=DATE:20280229\r\n"));
}

TEST_CASE("an item with one end is an event of that day", "[output]") {
    DeadlineItem item;
    item.start = "2026-04-01";
    CHECK(has(events(item), "DTSTART;VALUE=DATE:20260401\r\nDTEND;VALUE=DATE:20260402\r\n"));
    std::swap(item.start, item.end);
    CHECK(has(events(item), "DTSTART;VALUE=DATE:20260401\r\nDTEND;VALUE=DATE:20260402\r\n"));
}

TEST_CASE("before a stretch is the day before it, from it its first day, and the summary says so", "[output]") {
    auto item = dated("2026-04-01", "2026-06-30");
    item.kind = DeadlineKind::quarter;
    item.bound = Bound::before;
    CHECK(has(events(item), "DTSTART;VALUE=DATE:20260331\r\nDTEND;VALUE=DATE:20260401\r\nSUMMARY:Báo cáo định kỳ (trước ngày 01/04/2026)\r\n"));
    item.bound = Bound::after;
    CHECK(has(events(item), "DTSTART;VALUE=DATE:20260401\r\nDTEND;VALUE=DATE:20260402\r\nSUMMARY:Báo cáo định kỳ (kể từ ngày 01/04/2026)\r\n"));
    CHECK(has(unfolded(plan_of(item), {.language = Language::english}), "(from 01/04/2026)"));
    auto day = dated("2026-04-15", "2026-04-15");
    day.bound = Bound::before;
    CHECK(has(events(day), "DTSTART;VALUE=DATE:20260415\r\n"));
}

TEST_CASE("what recurs without a day stands on the last day of its stretch", "[output]") {
    CHECK(has(events(recurring("FREQ=YEARLY")), "DTSTART;VALUE=DATE:20261231\r\n"));
    CHECK(has(events(recurring("FREQ=MONTHLY")), "DTSTART;VALUE=DATE:20260131\r\n"));
    CHECK(has(events(recurring("FREQ=MONTHLY;INTERVAL=3")), "DTSTART;VALUE=DATE:20260331\r\n"));
    CHECK(has(events(recurring("FREQ=MONTHLY;INTERVAL=6")), "DTSTART;VALUE=DATE:20260630\r\n"));
    CHECK(has(events(recurring("FREQ=YEARLY;BYMONTH=6")), "DTSTART;VALUE=DATE:20260630\r\n"));
}

TEST_CASE("a recurring item starts with its first occurrence behind the date of the document", "[output]") {
    const auto monthly = events(recurring("FREQ=MONTHLY;BYMONTHDAY=20"));
    CHECK(has(monthly, "DTSTART;VALUE=DATE:20260120\r\n"));
    CHECK(has(monthly, "RRULE:FREQ=MONTHLY;BYMONTHDAY=20\r\n"));
    CHECK(has(events(recurring("FREQ=MONTHLY;BYMONTHDAY=5")), "DTSTART;VALUE=DATE:20260105\r\n"));
    CHECK(has(events(recurring("FREQ=MONTHLY;BYMONTHDAY=3")), "DTSTART;VALUE=DATE:20260203\r\n"));
    CHECK(has(events(recurring("FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15")), "DTSTART;VALUE=DATE:20260615\r\n"));
    CHECK(has(events(recurring("FREQ=WEEKLY;BYDAY=FR")), "DTSTART;VALUE=DATE:20260109\r\n"));
    CHECK(has(events(recurring("FREQ=MONTHLY;BYMONTHDAY=-1")), "DTSTART;VALUE=DATE:20260131\r\n"));
}

TEST_CASE("a recurring item keeps to the time that it names itself", "[output]") {
    auto item = recurring("FREQ=MONTHLY;BYMONTHDAY=20");
    item.start = "2026-03-01";
    item.end = "2026-12-31";
    const auto text = events(item);
    CHECK(has(text, "DTSTART;VALUE=DATE:20260320\r\n"));
    CHECK(has(text, "UNTIL=20261231"));
}

TEST_CASE("without a full date a recurring item starts in the year that is known", "[output]") {
    auto plan = plan_of(recurring("FREQ=MONTHLY;BYMONTHDAY=20"));
    plan.document.header.date->value = "2026-03";
    CHECK(has(unfolded(plan), "DTSTART;VALUE=DATE:20260320\r\n"));
    plan.document.header.date->value = "2026";
    CHECK(has(unfolded(plan), "DTSTART;VALUE=DATE:20260120\r\n"));
    plan.document.header.date.reset();
    CHECK_FALSE(has(unfolded(plan), "VEVENT"));
    plan.tasks[0].deadline->items.push_back(dated("2025-06-30", "2025-06-30"));
    CHECK(has(unfolded(plan), "DTSTART;VALUE=DATE:20250120\r\n"));
}

TEST_CASE("what a calendar has no place for is left out", "[output]") {
    DeadlineItem event;
    event.kind = DeadlineKind::event;
    CHECK_FALSE(has(events(event), "VEVENT"));
    for (const auto* rule : {"", "FREQ=", "FREQ=SOMETIMES", "BYMONTHDAY=20", "a;b"}) {
        INFO(rule);
        CHECK_FALSE(has(events(recurring(rule)), "VEVENT"));
    }
    for (const auto* day : {"", "2026-02-30", "2026-13-01", "20260101", "a026-01-01", "2026-1-1"}) {
        INFO(day);
        CHECK_FALSE(has(events(dated(day, day)), "VEVENT"));
    }
}

TEST_CASE("no time of the present stands in a calendar", "[output]") {
    auto plan = test::task_plan();
    CHECK(has(unfolded(plan), "DTSTAMP:20260105T000000Z\r\n"));
    plan.document.header.date.reset();
    CHECK(has(unfolded(plan), "DTSTAMP:19700101T000000Z\r\n"));
}

TEST_CASE("identifiers name file, place and item", "[output]") {
    CHECK(has(unfolded(test::task_plan()), "UID:" + std::string(32, 'a') + ".sections.1.children.0-0@kehoach\r\n"));
}

TEST_CASE("commas, semicolons, backslashes and line breaks are escaped", "[output]") {
    auto plan = plan_of(dated("2026-04-01", "2026-04-01"));
    plan.document.header.title = "Phòng, chống";
    plan.tasks[0].task = "- a, b; c\\d\ne";
    plan.tasks[0].group = TaskGroup{std::nullopt, "Một, hai"};
    const auto text = unfolded(plan);
    CHECK(has(text, "SUMMARY:a\\, b\\; c\\\\d e\r\n"));
    CHECK(has(text, "CATEGORIES:Một\\, hai\r\n"));
    CHECK(has(text, "X-WR-CALNAME:Phòng\\, chống\r\n"));
    CHECK(has(text, "DESCRIPTION:Chủ trì: Văn phòng Sở\\nCơ quan ban hành: SỞ Y TẾ\\nVăn bản: Số: 15/QĐ-SYT\\n"));
}

TEST_CASE("a task without a name has an event with what it has", "[output]") {
    auto plan = plan_of(dated("2026-04-01", "2026-04-01"));
    plan.tasks[0].task.reset();
    CHECK(has(unfolded(plan), "SUMMARY:\r\n"));
    plan.tasks[0].objective = "Mục tiêu chung";
    CHECK(has(unfolded(plan), "SUMMARY:Mục tiêu chung\r\n"));
}

TEST_CASE("a plan without tasks is an empty calendar", "[output]") {
    const auto text = *output::write_ics(test::empty_plan(), {});
    CHECK(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    CHECK(text.ends_with("END:VCALENDAR\r\n"));
    CHECK_FALSE(has(text, "VEVENT"));
}
