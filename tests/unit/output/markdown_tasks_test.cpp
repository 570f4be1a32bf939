#include "output/markdown_tasks.h"

#include "output/writers.h"
#include "support/catch.h"
#include "support/files.h"
#include "support/reading.h"
#include "support/task_plan.h"

using namespace kehoach;

TEST_CASE("tasks stand in a table under their groups", "[output]") {
    CHECK(
        output::markdown_task_table(test::task_plan(), Language::vietnamese) ==
        "<!-- kehoach:tasks -->\n\n"
        "## Bảng nhiệm vụ\n\n"
        "| TT | Nhiệm vụ | Sản phẩm | Chủ trì | Phối hợp | Thời hạn |\n"
        "|---|---|---|---|---|---|\n"
        "| **I** | **Giám sát** |  |  |  |  |\n"
        "| 1.1 | - Giám sát trọng điểm; báo cáo, đánh giá | Kế hoạch<br>Báo cáo \"nhanh\" | Trung tâm Kiểm soát bệnh tật | Các bệnh viện<br>Trạm Y tế các xã, phường | "
        "Trước ngày 15/12/2026; Quý II, IV/2026 |\n"
        "|  | Báo cáo định kỳ |  | Văn phòng Sở |  | Trước ngày 20 hằng tháng; 2 lần/năm |\n\n"
        "<!-- /kehoach:tasks -->\n");
    CHECK(output::markdown_task_table(test::task_plan(), Language::english).find("## Tasks\n\n| No. | Task | Outputs |") != std::string::npos);
    CHECK(output::markdown_task_table(test::empty_plan(), Language::vietnamese).empty());
}

TEST_CASE("a task without a name shows what it has", "[output]") {
    auto plan = test::task_plan();
    plan.tasks.resize(1);
    plan.tasks[0].activity = "Tập huấn";
    CHECK(output::markdown_task_table(plan, Language::vietnamese).find("đánh giá<br>Tập huấn |") != std::string::npos);
    plan.tasks[0].task.reset();
    plan.tasks[0].activity.reset();
    CHECK(output::markdown_task_table(plan, Language::vietnamese).find("| 1.1 | Phát hiện sớm ca bệnh |") != std::string::npos);
}

TEST_CASE("the table is left out on request", "[output]") {
    const auto with = output::write_markdown(test::task_plan(), {});
    const auto without = output::write_markdown(test::task_plan(), {.task_table = false});
    CHECK(with == without + output::markdown_task_table(test::task_plan(), Language::vietnamese));
}

TEST_CASE("a document with a table of tasks reads back to the same as without", "[output]") {
    for (const auto& name : test::sample_names()) {
        auto first = test::convert_text(test::sample(name));
        first.tasks = test::task_plan().tasks;
        const auto plain = test::convert_text(output::write_markdown(first, {.task_table = false}));
        const auto second = test::convert_text(output::write_markdown(first, {}));
        INFO(name);
        CHECK(test::nodes_of(second.document) == test::nodes_of(plain.document));
        CHECK(test::findings_of(second) == test::findings_of(plain));
        CHECK(output::write_markdown(second, {.task_table = false}) == output::write_markdown(plain, {.task_table = false}));
        CHECK(second.discarded.size() > plain.discarded.size());
    }
}

TEST_CASE("a table of tasks that is not closed is content", "[output]") {
    const auto conversion = test::convert_text("KẾ HOẠCH\nA b\n\nI. MỘT\n\n<!-- kehoach:tasks -->\n\nHai ba.\n");
    CHECK(test::nodes_of(conversion.document).size() == 2);
}
