#include "extract/clause_tasks.h"

#include <string>
#include <utility>
#include <vector>

#include "support/catch.h"
#include "support/deadlines.h"

using namespace kehoach;
using Items = std::vector<std::string>;

namespace {

Node node(NodeKind kind, std::string label, std::string text, std::vector<Node> children = {}) {
    Node out;
    out.kind = kind;
    out.label = std::move(label);
    out.text = std::move(text);
    out.children = std::move(children);
    return out;
}

Node bullet(std::string text, std::vector<Node> children = {}) { return node(NodeKind::bullet, "-", std::move(text), std::move(children)); }
Node section(std::string label, std::string text, std::vector<Node> children = {}) {
    return node(NodeKind::section, std::move(label), std::move(text), std::move(children));
}

class Reading {
public:
    std::optional<Task> labelled(const Node& node) { return extract::labelled_task(node, "/sections/0", deadlines_); }
    std::optional<Task> assigned(const std::string& text) { return extract::assigned_task(section("1.", text), "/sections/0", deadlines_); }

private:
    Diagnostics diagnostics_;
    extract::DeadlineReader deadlines_{diagnostics_};
};

}  // namespace

TEST_CASE("a clause with labelled lines is a task", "[extract]") {
    const auto task = Reading().labelled(section(
        "2.1.", "Tổ chức hội nghị",
        {bullet("Thời gian dự kiến: Tháng 5/2026."), bullet("Đơn vị chủ trì: Văn phòng Sở."),
         bullet("Đơn vị phối hợp: Thanh tra Sở, các phòng chuyên môn."), bullet("Sản phẩm: Kế hoạch, báo cáo."), bullet("Kinh phí: 10 triệu đồng")}));
    REQUIRE(task);
    CHECK_FALSE(task->table);
    CHECK_FALSE(task->row);
    CHECK(task->at == "/sections/0");
    CHECK(task->ordinal == "2.1");
    CHECK(task->task == "Tổ chức hội nghị");
    CHECK(task->lead == Items{"Văn phòng Sở"});
    CHECK(task->coordinating == Items{"Thanh tra Sở", "các phòng chuyên môn"});
    CHECK(task->outputs == Items{"Kế hoạch", "báo cáo"});
    CHECK(task->budget == "10 triệu đồng");
    CHECK(test::shown(*task->deadline) == "month 2026-05-01..2026-05-31");
}

TEST_CASE("one line may have several labels, and items below it", "[extract]") {
    const auto task = Reading().labelled(bullet("Rà soát quy trình", {bullet("Cơ quan chủ trì: Sở Nội vụ; cơ quan phối hợp: Sở Tư pháp."),
                                                                      bullet("Sản phẩm:", {bullet("Báo cáo;"), bullet("Tờ trình.")})}));
    REQUIRE(task);
    CHECK(task->lead == Items{"Sở Nội vụ"});
    CHECK(task->coordinating == Items{"Sở Tư pháp"});
    CHECK(task->outputs == Items{"Báo cáo", "Tờ trình"});
    CHECK_FALSE(task->ordinal);
}

TEST_CASE("clauses without such lines are no tasks", "[extract]") {
    Reading reading;
    CHECK_FALSE(
        reading.labelled(section("1.", "Mục đích", {bullet("Nâng cao nhận thức: mọi người cùng biết."), bullet("Thời gian qua, kết quả tốt.")})));
    CHECK_FALSE(reading.labelled(section("1.", "Hội nghị", {bullet("Thời gian: 8h00 ngày 5/6/2026."), bullet("Địa điểm: Hội trường.")})));
    CHECK_FALSE(reading.labelled(section("1.", "Yêu cầu", {bullet("Đơn vị chủ trì: Văn phòng Sở")})));
    CHECK_FALSE(reading.labelled(bullet("Đơn vị chủ trì: Văn phòng Sở")));
}

TEST_CASE("an assignment with a limit is a task", "[extract]") {
    const std::string text =
        "Giao Phòng Kế hoạch - Tài chính chủ trì, phối hợp với Văn phòng Sở rà soát theo Nghị định số 60/2021/NĐ-CP ngày 21/6/2021 của Chính phủ; hoàn thành trong tháng 6/2025.";
    const auto task = Reading().assigned(text);
    REQUIRE(task);
    CHECK(task->task == text);
    CHECK(task->lead == Items{"Phòng Kế hoạch - Tài chính"});
    CHECK(task->coordinating == Items{"Văn phòng Sở"});
    CHECK(task->deadline->raw == "trong tháng 6/2025");
    CHECK(test::shown(*task->deadline) == "month 2025-06-01..2025-06-30");
}

TEST_CASE("sentences that give no one a limit are no tasks", "[extract]") {
    Reading reading;
    CHECK_FALSE(reading.assigned("Giao Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch này."));
    CHECK_FALSE(reading.assigned("Giao nhiệm vụ cho công chức trước ngày 30/6/2025."));
    CHECK_FALSE(reading.assigned("Các đơn vị báo cáo trước ngày 30/6/2025."));
    CHECK_FALSE(reading.assigned("Giao thông được bảo đảm trước ngày 30/6/2025."));
}
