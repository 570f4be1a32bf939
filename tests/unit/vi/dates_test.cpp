#include "vi/dates.h"

#include "support/catch.h"

using namespace kehoach::vi;

namespace {

std::string value(std::string_view text) {
    const auto phrase = date_phrase(text);
    if (!phrase) return "none";
    return phrase->value.value_or("blank");
}

}  // namespace

TEST_CASE("a whole date has a value of full precision", "[vi]") {
    CHECK(value("Lâm Đồng, ngày 12 tháng 02 năm 2026") == "2026-02-12");
    CHECK(value("ngày 5 tháng 6 năm 2026") == "2026-06-05");
    CHECK(value("NGÀY 25 THÁNG 3 NĂM 2025") == "2025-03-25");
    CHECK(value("ngày 09  tháng 3 năm 2026") == "2026-03-09");
    CHECK(value("ngày 29 tháng 02 năm 2024") == "2024-02-29");
}

TEST_CASE("blanks give the precision that is left", "[vi]") {
    CHECK(value("Bình An, ngày    tháng 3 năm 2026") == "2026-03");
    CHECK(value("ngày tháng năm 2026") == "2026");
    CHECK(value("ngày ... tháng ... năm 2026") == "2026");
    CHECK(value("ngày …… tháng 3 năm 2026") == "2026-03");
    CHECK(value("ngày ___ tháng 3 năm 2026") == "2026-03");
    CHECK(value("ngày 5 tháng ... năm 2026") == "2026");
    CHECK(value("ngày ... tháng ... năm ...") == "blank");
    CHECK(value("ngày 5 tháng 3 năm 20...") == "blank");
}

TEST_CASE("days that the calendar lacks are impossible and have no value", "[vi]") {
    for (const auto* text : {"ngày 31 tháng 02 năm 2026", "ngày 29 tháng 02 năm 2025", "ngày 32 tháng 1 năm 2026", "ngày 1 tháng 13 năm 2026"}) {
        INFO(text);
        const auto phrase = date_phrase(text);
        REQUIRE(phrase.has_value());
        CHECK(phrase->impossible);
        CHECK_FALSE(phrase->value.has_value());
    }
    CHECK_FALSE(date_phrase("ngày 28 tháng 02 năm 2026")->impossible);
}

TEST_CASE("a date is complete if all three parts are there", "[vi]") {
    CHECK(date_phrase("ngày 1 tháng 2 năm 2026")->complete);
    CHECK_FALSE(date_phrase("ngày tháng 2 năm 2026")->complete);
    CHECK_FALSE(date_phrase("ngày 1 tháng năm 2026")->complete);
}

TEST_CASE("the phrase reaches from ngày to behind the year", "[vi]") {
    const std::string_view text = "Lâm Đồng, ngày 12 tháng 02 năm 2026 (bản 2)";
    const auto phrase = date_phrase(text);
    REQUIRE(phrase.has_value());
    CHECK(text.substr(phrase->begin, phrase->end - phrase->begin) == "ngày 12 tháng 02 năm 2026");
}

TEST_CASE("other words with ngày, tháng, năm are no date", "[vi]") {
    for (const auto* text : {"", "12/02/2026", "ngày làm việc", "trong 15 ngày", "ngày 5 của tháng 3 năm 2026", "ngày 20 hằng tháng",
                             "tháng 3 năm 2026", "ngày 123 tháng 3 năm 2026"}) {
        INFO(text);
        CHECK(value(text) == "none");
    }
}

TEST_CASE("the first whole phrase counts", "[vi]") {
    CHECK(value("ngày làm việc, ngày 5 tháng 3 năm 2026") == "2026-03-05");
    CHECK(value("ngày 5 tháng 3 năm 2026 và ngày 6 tháng 4 năm 2026") == "2026-03-05");
}

TEST_CASE("spaces may stand around the marks of a date in digits", "[vi]") {
    CHECK(value("ngày 07 - 3 - 2025") == "2025-03-07");
    CHECK(value("ngày 24 / 02 / 2025") == "2025-02-24");
}
