#include <string>
#include <vector>

#include "support/catch.h"
#include "support/table_checks.h"

using namespace kehoach;
using Lines = std::vector<std::string>;

namespace {

std::string plan_with(const std::vector<std::string>& deadlines) {
    std::string out = "STT\tNội dung\tSản phẩm\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian\n";
    int ordinal = 0;
    for (const auto& deadline : deadlines) {
        const std::string number = std::to_string(++ordinal);
        out += number;
        out += "\tRà soát văn bản đợt ";
        out += number;
        out += "\tDanh mục văn bản\tVăn phòng Sở\tThanh tra Sở\t";
        out += deadline;
        out += "\n";
    }
    return test::plan_with_table(out);
}

Lines problems_of(const std::vector<std::string>& deadlines) { return test::problems_in(plan_with(deadlines), Category::deadline); }

}  // namespace

TEST_CASE("what goes on, recurs or waits for something is a deadline", "[check]") {
    CHECK(problems_of({"Thường xuyên", "Hằng quý", "Theo kế hoạch của UBND tỉnh", "Khi được phê duyệt", "Sau khi có hướng dẫn", "Trong năm 2026"}) ==
          Lines{});
    CHECK(problems_of({"Kịp thời", "Quý II/2026", "Quý III/2026"}) == Lines{"deadline-missing/vague /rows/0/cells/5"});
    CHECK(problems_of({"Quý I/2026", "", "Quý III/2026"}) == Lines{"deadline-missing/empty /rows/1/cells/5"});
}

TEST_CASE("a cell in which no time is named is said to have none", "[check]") {
    CHECK(problems_of({"Báo cáo kết quả", "Quý II/2026"}) == Lines{"deadline-unparsed /rows/0/cells/5"});
    // A time of another kind.
    CHECK(problems_of({"Học kỳ I", "Trong vòng 6 tháng", "nt"}) == Lines{});
}

TEST_CASE("quarters, months and weekdays are those of the calendar", "[check]") {
    CHECK(problems_of({"Quý V/2026"}) == Lines{"deadline-impossible/calendar /rows/0/cells/5"});
    CHECK(problems_of({"Ngày 31/11/2026"}) == Lines{"deadline-impossible/calendar /rows/0/cells/5"});
    CHECK(problems_of({"Từ 15/6 đến 10/6/2026"}) == Lines{"deadline-impossible/calendar /rows/0/cells/5"});
    CHECK(problems_of({"Thứ Sáu, ngày 05/6/2026"}) == Lines{});
    CHECK(problems_of({"Thứ Năm, ngày 05/6/2026"}) == Lines{"deadline-impossible/weekday /rows/0/cells/5"});
    CHECK(problems_of({"Trong 12 tháng 15 ngày", "24/7", "Họp lần thứ hai, ngày 05/6/2026"}) == Lines{});
}

TEST_CASE("a deadline is over where its last day is before the day of issue", "[check]") {
    CHECK(problems_of({"Quý I/2026", "Tháng 1/2026", "Ngày 05/01/2026", "Từ năm 2025"}) == Lines{});
    CHECK(problems_of({"Trước ngày 04/01/2026", "Quý II/2026"}) == Lines{"deadline-before-issue/one /rows/0/cells/5"});
    CHECK(problems_of({"Đã hoàn thành tháng 12/2025", "Quý II/2026"}) == Lines{});
    // Of several times that are due one after the other the first may be over.
    CHECK(problems_of({"Tháng 12/2025, tháng 6/2026", "Quý II/2026"}) == Lines{});
    std::string blank = plan_with({"Trước ngày 04/01/2026", "Quý II/2026"});
    const std::string day = "ngày 05 tháng 01";
    blank.replace(blank.find(day), day.size(), "ngày    tháng 01");
    CHECK(test::problems_in(blank, Category::deadline) == Lines{});
}

TEST_CASE("where most deadlines are over, the day of issue is rather wrong", "[check]") {
    CHECK(problems_of({"Quý I/2025", "Quý II/2025", "Quý III/2025", "Tháng 5/2025", "Quý II/2026"}) ==
          Lines{"deadline-before-issue/many /rows/0/cells/5"});
}

TEST_CASE("deadlines end with the time of the plan, its last report a little later", "[check]") {
    CHECK(problems_of({"Quý II/2027", "Quý II/2026"}) == Lines{"deadline-outside-period/one /rows/0/cells/5"});
    CHECK(problems_of({"Trước ngày 15/01/2027", "Quý II/2026", "Từ năm 2027", "Giai đoạn 2026-2030"}) == Lines{});
    // The title names the years of the plan, or those of a document that it carries out.
    const auto titled = [](const std::string& title) {
        std::string text = plan_with({"Quý II/2028", "Quý II/2026"});
        const std::string old = "Cải cách hành chính năm 2026";
        text.replace(text.find(old), old.size(), title);
        return test::problems_in(text, Category::deadline);
    };
    CHECK(titled("Cải cách hành chính giai đoạn 2026 - 2030") == Lines{});
    CHECK(titled("Cải cách hành chính") == Lines{});
    CHECK(titled("Triển khai thi hành Luật Cán bộ, công chức năm 2025") == Lines{});
}

TEST_CASE("reports of different kinds have different days", "[check]") {
    const auto with_text = [](const std::string& sentence) {
        std::string text = plan_with({"Báo cáo trước ngày 20 hằng tháng", "Quý II/2026"});
        const std::string old = "1. Thực hiện các nhiệm vụ tại Phụ lục.";
        text.replace(text.find(old), old.size(), sentence);
        return test::problems_in(text, Category::deadline);
    };
    CHECK(with_text("1. Các phòng báo cáo kết quả trước ngày 15 hằng tháng.") == Lines{"deadline-report-conflict /rows/0/cells/5"});
    CHECK(with_text("1. Các phòng báo cáo kết quả trước ngày 20 hằng tháng.") == Lines{});
    CHECK(with_text("1. Các phòng báo cáo kết quả trước ngày 15/12 hằng năm.") == Lines{});
}
