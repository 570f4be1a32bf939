#include "extract/tasks.h"

#include <string>
#include <vector>

#include "support/catch.h"
#include "support/deadlines.h"
#include "support/reading.h"

using namespace kehoach;
using Lines = std::vector<std::string>;

namespace {

std::string joined(const Lines& items) {
    std::string out;
    for (const auto& item : items) out += (out.empty() ? "" : " + ") + item;
    return out;
}

// `at | ordinal | task | lead | coordinating | deadline`
Lines tasks_of(const std::string& text) {
    Lines out;
    for (const auto& task : test::convert_text(text).tasks) {
        out.push_back(task.at + " | " + task.ordinal.value_or("-") + " | " + task.task.value_or("-") + " | " + joined(task.lead) + " | " +
                      joined(task.coordinating) + " | " + (task.deadline ? test::shown(*task.deadline) : "-"));
    }
    return out;
}

}  // namespace

TEST_CASE("tables, labelled clauses and assignments give tasks in reading order", "[extract]") {
    const std::string text =
        "KẾ HOẠCH\nTuyên truyền năm 2026\n\nI. NHIỆM VỤ\n\n1. Tổ chức hội nghị\n\n- Thời gian: Quý II\n\n- Đơn vị chủ trì: Văn phòng Sở\n\n"
        "2. Các việc khác\n\n| TT | Nội dung | Chủ trì |\n|---|---|---|\n| 1 | In tờ rơi | Thanh tra Sở |\n\n"
        "3. Giao Văn phòng Sở báo cáo trước ngày 30/11/2026.\n";
    CHECK(
        tasks_of(text) ==
        Lines{
            "/sections/0/children/0 | 1 | Tổ chức hội nghị | Văn phòng Sở |  | quarter ~2026-04-01..2026-06-30",
            "/sections/0/children/1/children/0/rows/0 | 1 | In tờ rơi | Thanh tra Sở |  | -",
            "/sections/0/children/2 | 3 | Giao Văn phòng Sở báo cáo trước ngày 30/11/2026. | Văn phòng Sở |  | date 2026-11-30..2026-11-30 before"});
}

TEST_CASE("with an appendix, assignments are no tasks beside its rows", "[extract]") {
    const std::string text =
        "KẾ HOẠCH\nTuyên truyền\n\nI. NHIỆM VỤ\n\n1. Giao Văn phòng Sở báo cáo trước ngày 30/11/2026.\n\nNơi nhận:\n- Sở Nội vụ;\n- Lưu: VT.\n\nPHỤ LỤC\nDANH MỤC NHIỆM VỤ\n\n"
        "| TT | Nội dung | Chủ trì |\n|---|---|---|\n| 1 | Báo cáo | Văn phòng Sở |\n";
    CHECK(tasks_of(text) == Lines{"/appendices/0/children/0/rows/0 | 1 | Báo cáo | Văn phòng Sở |  | -"});
}

TEST_CASE("an impossible deadline is reported at its cell", "[extract]") {
    const auto conversion = test::convert_text("KẾ HOẠCH\n\n| TT | Nội dung | Thời gian |\n|---|---|---|\n| 1 | In tờ rơi | 31/02/2026 |\n");
    REQUIRE(test::has_finding(conversion, "deadline-impossible/calendar"));
    for (const auto& diagnostic : conversion.diagnostics) {
        if (test::name_of(diagnostic) == "deadline-impossible/calendar") CHECK(diagnostic.at.ends_with("/rows/0/cells/2"));
    }
}
