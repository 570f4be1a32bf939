#include "worklist/days.h"

#include "support/catch.h"
#include "support/worklists.h"

using namespace kehoach;
using namespace kehoach::worklist;
using namespace kehoach::test;

namespace {

std::string stretch(std::string_view text) {
    const auto found = stretch_of(text);
    return found ? found->first + " " + found->last : "none";
}

}  // namespace

TEST_CASE("days, months and years are read in two orders", "[worklist]") {
    CHECK(stretch("2025-06-30") == "2025-06-30 2025-06-30");
    CHECK(stretch("30/6/2025") == "2025-06-30 2025-06-30");
    CHECK(stretch("03/09/2025") == "2025-09-03 2025-09-03");
    CHECK(stretch("2025-06") == "2025-06-01 2025-06-30");
    CHECK(stretch("6/2025") == "2025-06-01 2025-06-30");
    CHECK(stretch("2/2024") == "2024-02-01 2024-02-29");
    CHECK(stretch("2025") == "2025-01-01 2025-12-31");
}

TEST_CASE("what is no day is refused", "[worklist]") {
    for (const char* text :
         {"",        "-",  "/",     "30/6",        "6-2025",       "30-6-2025", "2025/6/30", "31/6/2025", "29/2/2025", "0/2025", "13/2025",
          "2025-6-", "25", "20255", "30/6/2025/1", "2025-06-30-1", " 2025",     "+025",      "2025-+6",   "30/6/25",   "mai"}) {
        INFO(text);
        CHECK(stretch(text) == "none");
    }
}

TEST_CASE("a dated item ends on its last day", "[worklist]") {
    CHECK(last_day(dated(DeadlineKind::date, "2025-06-30", "2025-06-30")) == "2025-06-30");
    CHECK(last_day(dated(DeadlineKind::month, "2025-02-01", "2025-02-28")) == "2025-02-28");
    CHECK(last_day(dated(DeadlineKind::quarter, "2025-04-01", "2025-06-30")) == "2025-06-30");
    CHECK(last_day(dated(DeadlineKind::half_year, "2025-01-01", "2025-06-30")) == "2025-06-30");
    CHECK(last_day(dated(DeadlineKind::year, "2025-01-01", "2025-12-31")) == "2025-12-31");
    CHECK(last_day(dated(DeadlineKind::period, "2025-03-01", "2025-06-30")) == "2025-06-30");
}

TEST_CASE("before a day includes it, before a month or quarter does not", "[worklist]") {
    CHECK(last_day(dated(DeadlineKind::date, "2025-12-15", "2025-12-15", Bound::before)) == "2025-12-15");
    CHECK(last_day(dated(DeadlineKind::quarter, "2025-04-01", "2025-06-30", Bound::before)) == "2025-03-31");
    CHECK(last_day(dated(DeadlineKind::month, "2024-03-01", "2024-03-31", Bound::before)) == "2024-02-29");
    CHECK(last_day(dated(DeadlineKind::year, "2025-01-01", "2025-12-31", Bound::before)) == "2024-12-31");
}

TEST_CASE("what begins, recurs, goes on or waits has no last day", "[worklist]") {
    CHECK(last_day(dated(DeadlineKind::date, "2025-03-15", "2025-03-15", Bound::after)) == std::nullopt);
    CHECK(last_day(dated(DeadlineKind::ongoing, "2025-01-01", "2025-12-31")) == std::nullopt);
    for (const auto kind :
         {DeadlineKind::recurring, DeadlineKind::ongoing, DeadlineKind::event, DeadlineKind::as_regulated, DeadlineKind::unparsed}) {
        CHECK(last_day(undated(kind)) == std::nullopt);
    }
    CHECK(last_day(undated(DeadlineKind::date)) == std::nullopt);
}

TEST_CASE("days are shown as they are written here", "[worklist]") { CHECK(shown_day("2025-06-03") == "03/06/2025"); }
