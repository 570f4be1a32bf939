#include "vi/time_points.h"

#include <string>

#include "support/catch.h"

using namespace kehoach::vi;
using kehoach::text::tokens_of;

namespace {

std::string days(std::string_view text) {
    const auto point = time_point(tokens_of(text), 0);
    if (!point) return "none";
    return point->first_day().value_or("?") + ".." + point->last_day().value_or("?");
}

}  // namespace

TEST_CASE("points of time have their first and last day", "[vi]") {
    CHECK(days("30/6/2023") == "2023-06-30..2023-06-30");
    CHECK(days("30.6.2023") == "2023-06-30..2023-06-30");
    CHECK(days("30-6-2023") == "2023-06-30..2023-06-30");
    CHECK(days("ngày 5 tháng 6 năm 2025") == "2025-06-05..2025-06-05");
    CHECK(days("tháng 2/2024") == "2024-02-01..2024-02-29");
    CHECK(days("T9/2021") == "2021-09-01..2021-09-30");
    CHECK(days("9/2021") == "2021-09-01..2021-09-30");
    CHECK(days("tháng Chạp năm 2025") == "2025-12-01..2025-12-31");
    CHECK(days("Quý IV/2021") == "2021-10-01..2021-12-31");
    CHECK(days("QIII/2025") == "2025-07-01..2025-09-30");
    CHECK(days("Q.2/2025") == "2025-04-01..2025-06-30");
    CHECK(days("6 tháng cuối năm 2025") == "2025-07-01..2025-12-31");
    CHECK(days("9 tháng đầu năm 2025") == "2025-01-01..2025-09-30");
    CHECK(days("năm 2025") == "2025-01-01..2025-12-31");
    CHECK(days("2025") == "2025-01-01..2025-12-31");
}

TEST_CASE("parts that are left out leave the days open", "[vi]") {
    CHECK(days("9/3") == "?..?");
    CHECK(days("ngày 20") == "?..?");
    CHECK(days("tháng 9") == "?..?");
    CHECK(days("năm học 2025-2026") == "?..?");
}

TEST_CASE("other numbers are no points of time", "[vi]") {
    CHECK(days("15") == "none");
    CHECK(days("9001") == "none");
    CHECK(days("1.5") == "none");
    CHECK(days("tháng một lần") == "none");
    CHECK(days("quý") == "none");
    CHECK(days("") == "none");
}

TEST_CASE("days that the calendar lacks are impossible", "[vi]") {
    CHECK(time_point(tokens_of("31/4/2025"), 0)->impossible());
    CHECK(time_point(tokens_of("30/2"), 0)->impossible());
    CHECK(time_point(tokens_of("tháng 13/2025"), 0)->impossible());
    CHECK_FALSE(time_point(tokens_of("29/2"), 0)->impossible());
    CHECK(time_point(tokens_of("29/2/2025"), 0)->impossible());
}

TEST_CASE("a further point takes the unit of the first", "[vi]") {
    const auto quarter = *time_point(tokens_of("Quý II"), 0);
    CHECK(further_point(tokens_of("IV/2021"), 0, quarter)->first_day() == "2021-10-01");
    const auto month = *time_point(tokens_of("tháng 3"), 0);
    CHECK(further_point(tokens_of("6/2025"), 0, month)->last_day() == "2025-06-30");
    const auto year = *time_point(tokens_of("2025"), 0);
    CHECK_FALSE(further_point(tokens_of("6"), 0, year));
}

TEST_CASE("times of day end where their ranges do", "[vi]") {
    CHECK(time_of_day_end(tokens_of("8h00 ngày"), 0) == 3);
    CHECK(time_of_day_end(tokens_of("7h00 - 7h15"), 0) == 7);
    CHECK(time_of_day_end(tokens_of("20 giờ 15 phút - 20 giờ 45 phút ngày"), 0) == 9);
    CHECK(time_of_day_end(tokens_of("2 giờ"), 0) == 0);
    CHECK(time_of_day_end(tokens_of("2 ngày"), 0) == 0);
}
