#include "report/figures.h"

#include "support/catch.h"

using namespace kehoach;

namespace {

std::size_t times(const std::string& text, std::string_view piece) {
    std::size_t out = 0;
    for (std::size_t at = text.find(piece); at != std::string::npos; at = text.find(piece, at + piece.size())) ++out;
    return out;
}

bool has(const std::string& text, std::string_view piece) { return text.find(piece) != std::string::npos; }

}  // namespace

TEST_CASE("months have a column each, between the first and the last", "[report]") {
    const auto figure = report::month_figure({{"2025-11", 3}, {"2026-02", 1234}}, Language::vietnamese);
    CHECK(times(figure, "<rect class=\"bar") == 2);
    CHECK(has(figure, "<title>2/2026: 1.234 thời hạn</title>"));
    CHECK(has(figure, ">2025</text>"));
    CHECK(has(figure, ">2026</text>"));
    CHECK(has(figure, "Nhiều nhất: 2/2026 (1.234)."));
    CHECK_FALSE(has(figure, "class=\"note\""));
}

TEST_CASE("of more than ten years those are shown that have most deadlines", "[report]") {
    batch::Counts months = {{"0001-01", 5}, {"9999-12", 7}, {"none", 1}};
    for (int year = 2015; year <= 2026; ++year) months[std::to_string(year) + "-06"] = year == 2015 ? 1 : 10;
    const auto figure = report::month_figure(months, Language::english);
    CHECK(times(figure, "<rect class=\"bar") == 10);
    CHECK(has(figure, "<title>6/2016: 10 deadlines</title>"));
    CHECK(has(figure, "24 deadlines lie outside of this range."));
}

TEST_CASE("there is no figure of nothing", "[report]") {
    CHECK(report::month_figure({}, Language::english).empty());
    CHECK(report::month_figure({{"2026", 1}, {"2026-13", 1}, {"2026-xx", 1}}, Language::english).empty());
    CHECK(report::bar_figure("a", "A", {}, "", Language::english).empty());
}

TEST_CASE("bars have their names as text, long ones cut", "[report]") {
    const std::string longest(100, 'x');
    const auto figure =
        report::bar_figure("leads", "Đơn vị", {{"<b>\"Sở\"", 4}, {longest, 2, "error"}, {"", 0}}, "Còn lại: 3.", Language::vietnamese);
    CHECK(has(figure, "&lt;b&gt;&quot;Sở&quot;"));
    CHECK_FALSE(has(figure, "<b>"));
    CHECK(has(figure, std::string(51, 'x') + "…</text>"));
    CHECK(has(figure, longest + ": 2</title>"));
    CHECK(has(figure, "class=\"bar error\""));
    CHECK(has(figure, "<p class=\"note\">Còn lại: 3.</p>"));
    CHECK(has(figure, "aria-labelledby=\"leads-title leads-text\""));
}
