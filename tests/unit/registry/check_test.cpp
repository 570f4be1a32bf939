#include "kehoach/check.h"

#include "model/check_report.h"
#include "support/catch.h"

using namespace kehoach;

namespace {

// The only problem of section-duplicate in a text.
Problem duplicate_in(std::string_view text) {
    CheckOptions options;
    options.select = {"section-duplicate"};
    auto examined = check(text, std::nullopt, options);
    REQUIRE(examined.has_value());
    REQUIRE(examined->problems.size() == 1);
    REQUIRE(examined->problems.front().excerpt.has_value());
    return examined->problems.front();
}

}  // namespace

TEST_CASE("an excerpt has its line and column in the file", "[registry]") {
    for (const std::string_view start : {"", "\xEF\xBB\xBF"}) {
        const auto problem = duplicate_in(std::string(start) + "KẾ HOẠCH\nA b\n\nI. MỘT\nA b.\n\n   I. HAI\nA b.\n");
        CHECK(problem.excerpt->line == 7);
        CHECK(model::columns_of(*problem.excerpt).first == 4);
        CHECK(model::columns_of(*problem.excerpt).end == 6);
    }
    const auto windows = duplicate_in("KẾ HOẠCH\r\nA b\r\n\r\nI. MỘT\r\nA b.\r\n\r\nI. HAI\r\nA b.\r\n");
    CHECK(windows.excerpt->line == 7);
    CHECK(windows.excerpt->column == 1);
}

TEST_CASE("a line that was normalised has no columns", "[registry]") {
    const auto problem = duplicate_in("KẾ HOẠCH\nA b\n\nI. MỘT\nA b.\n\nI. HA\u0323I\nA b.\n");
    CHECK(problem.excerpt->line == 7);
    CHECK(problem.excerpt->column == 0);
    CHECK(model::columns_of(*problem.excerpt).first == 0);
}

TEST_CASE("of a long line the excerpt says where it was cut", "[registry]") {
    std::string heading = "I. ";
    for (int i = 0; i < 100; ++i) heading += "NỘI DUNG ";
    const auto problem = duplicate_in("KẾ HOẠCH\nA b\n\nI. MỘT\nA b.\n\n" + heading + "\nA b.\n");
    CHECK_FALSE(problem.excerpt->cut_begin);
    CHECK(problem.excerpt->cut_end);
    CHECK(problem.excerpt->column == 1);
}

TEST_CASE("fingerprints stay when lines are added elsewhere, and differ in one file", "[registry]") {
    const std::string plan = "KẾ HOẠCH\nA b\n\nI. MỘT\nA b.\n\nI. HAI\nA b.\n";
    const auto before = duplicate_in(plan).fingerprint;
    CHECK(duplicate_in("Dòng mới\n" + plan).fingerprint == before);
    CheckOptions options;
    options.select = {"section-duplicate"};
    const auto thrice = check(plan + "\nI. HAI\nA b.\n", std::nullopt, options);
    REQUIRE(thrice.has_value());
    REQUIRE(thrice->problems.size() == 2);
    CHECK(thrice->problems[0].fingerprint != thrice->problems[1].fingerprint);
}
