#include "system/clock.h"

#include "support/catch.h"

using namespace kehoach;

TEST_CASE("the clock for durations never goes back", "[system]") {
    const double before = system::now();
    CHECK(system::now() >= before);
}

TEST_CASE("the time of day has its distance from UTC", "[system]") {
    const std::string time = system::time_of_day();
    constexpr std::string_view form = "0000-00-00T00:00:00+00:00";
    REQUIRE(time.size() == form.size());
    for (std::size_t i = 0; i < form.size(); ++i) {
        INFO(time);
        if (form[i] == '0') {
            CHECK((time[i] >= '0' && time[i] <= '9'));
        } else if (form[i] == '+') {
            CHECK((time[i] == '+' || time[i] == '-'));
        } else {
            CHECK(time[i] == form[i]);
        }
    }
}
