#include "extract/table_tasks.h"

#include <optional>
#include <string>
#include <vector>

#include "support/catch.h"

using namespace kehoach;
using Cells = std::vector<std::optional<std::string>>;
using Items = std::vector<std::string>;

namespace {

constexpr auto covered = std::nullopt;

Table table(const std::vector<std::pair<RowKind, Cells>>& rows) {
    Table out;
    out.columns = {{"TT", ColumnRole::ordinal},   {"Nhiệm vụ", ColumnRole::task},      {"Sản phẩm", ColumnRole::output},
                   {"Chủ trì", ColumnRole::lead}, {"Thời gian", ColumnRole::deadline}, {"Ghi chú", ColumnRole::note}};
    for (const auto& [kind, cells] : rows) {
        Row& row = out.rows.emplace_back();
        row.kind = kind;
        row.cells = cells;
    }
    return out;
}

std::vector<Task> tasks_of(const Table& table) {
    Diagnostics diagnostics;
    extract::DeadlineReader deadlines(diagnostics);
    deadlines.set_year(2026);
    std::vector<Task> tasks;
    extract::append_table_tasks(table, "/sections/0", deadlines, tasks);
    return tasks;
}

}  // namespace

TEST_CASE("an item row is a task with its group", "[extract]") {
    const auto tasks = tasks_of(table({{RowKind::group, {"I.", "Tuyên truyền", covered, covered, covered, covered}},
                                       {RowKind::item, {"1.", "In tờ rơi", "Kế hoạch, báo cáo", "Văn phòng Sở; Thanh tra Sở", "Quý I", ""}},
                                       {RowKind::total, {"", "Tổng cộng", "", "", "", ""}}}));
    REQUIRE(tasks.size() == 1);
    const Task& task = tasks.front();
    CHECK(task.table == "/sections/0");
    CHECK(task.row == 1U);
    CHECK(task.at == "/sections/0/rows/1");
    REQUIRE(task.group);
    CHECK(task.group->ordinal == "I");
    CHECK(task.group->title == "Tuyên truyền");
    CHECK(task.ordinal == "1");
    CHECK(task.task == "In tờ rơi");
    CHECK(task.outputs == Items{"Kế hoạch", "báo cáo"});
    CHECK(task.lead == Items{"Văn phòng Sở", "Thanh tra Sở"});
    CHECK(task.deadline->items.front().start == "2026-01-01");
    CHECK_FALSE(task.note);
    CHECK_FALSE(task.budget);
}

TEST_CASE("cells that a merge covers are filled down", "[extract]") {
    const auto tasks = tasks_of(table(
        {{RowKind::item, {"1", "Một", "Kế hoạch", "Văn phòng Sở", "Quý I", ""}}, {RowKind::item, {"2", "Hai", "Báo cáo", covered, covered, ""}}}));
    REQUIRE(tasks.size() == 2);
    CHECK(tasks[1].lead == Items{"Văn phòng Sở"});
    CHECK(tasks[1].deadline->raw == "Quý I");
}

TEST_CASE("what a group row says of units and time holds for its rows", "[extract]") {
    const auto tasks = tasks_of(table(
        {{RowKind::group, {"I", "Nhóm", covered, "Thanh tra Sở", "Quý II", ""}}, {RowKind::item, {"1", "Một", "Kế hoạch", covered, covered, ""}}}));
    REQUIRE(tasks.size() == 1);
    CHECK(tasks[0].lead == Items{"Thanh tra Sở"});
    CHECK(tasks[0].deadline->raw == "Quý II");
    CHECK(tasks[0].group->title == "Nhóm");
}

TEST_CASE("a merge goes on below a group row over all columns", "[extract]") {
    Table merged = table({{RowKind::item, {"1", "Một", "", "Văn phòng Sở", "Năm 2026", ""}},
                          {RowKind::group, {"Nhóm", covered, covered, covered, covered, covered}},
                          {RowKind::item, {"2", "Hai", "", "Thanh tra Sở", covered, ""}}});
    merged.rows[1].merged_left = {1, 2, 3, 4, 5};
    CHECK(tasks_of(merged)[1].deadline->raw == "Năm 2026");
}

TEST_CASE("a cell merged with its left neighbour has no text of its own", "[extract]") {
    Table merged = table({{RowKind::item, {"1", "Một", "Kế hoạch", "Văn phòng Sở", "Quý I", ""}},
                          {RowKind::item, {"2", "Hai", covered, "Thanh tra Sở", "Quý I", ""}}});
    merged.rows[1].merged_left = {2};
    CHECK(tasks_of(merged)[1].outputs.empty());
}

TEST_CASE("a table without a column of what is to be done holds no tasks", "[extract]") {
    Table other = table({{RowKind::item, {"1", "Một", "", "Văn phòng Sở", "Quý I", ""}}});
    other.columns[1].role = ColumnRole::other;
    CHECK(tasks_of(other).empty());
}

TEST_CASE("units that ran together part by the other rows", "[extract]") {
    const auto tasks = tasks_of(table({{RowKind::item, {"1", "Một", "", "Văn phòng Sở", "", ""}},
                                       {RowKind::item, {"2", "Hai", "", "Thanh tra Sở", "", ""}},
                                       {RowKind::item, {"3", "Ba", "", "Văn phòng Sở Thanh tra Sở", "", ""}}}));
    CHECK(tasks[2].lead == Items{"Văn phòng Sở", "Thanh tra Sở"});
    CHECK_FALSE(tasks[2].deadline);
}

TEST_CASE("a cell may say itself who leads and who takes part", "[extract]") {
    const auto tasks = tasks_of(table({{RowKind::item, {"1", "Một", "", "- Chủ trì: Phòng Kinh tế;\n- Phối hợp: Công an xã, Trạm Y tế", "", ""}}}));
    CHECK(tasks[0].lead == Items{"Phòng Kinh tế"});
    CHECK(tasks[0].coordinating == Items{"Công an xã", "Trạm Y tế"});
}
