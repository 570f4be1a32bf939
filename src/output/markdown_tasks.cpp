#include "output/markdown_tasks.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "output/escape.h"
#include "output/task_records.h"
#include "text/table_marks.h"
#include "text/words.h"

namespace kehoach::output {
namespace {

constexpr std::array<std::string_view, 6> shown_columns = {"ordinal", "task", "outputs", "lead", "coordinating", "deadline"};

std::size_t column_index(std::string_view name) {
    const auto& columns = task_columns();
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const RecordColumn& c) { return c.name == name; });
    return static_cast<std::size_t>(found - columns.begin());
}

// What is to be done: the task with its activity, or the objective where neither is named.
std::string what(const Task& task) {
    std::string out = task.task.value_or("");
    text::append_with(out, task.activity.value_or(""), "\n");
    return out.empty() ? task.objective.value_or("") : out;
}

bool same(const std::optional<TaskGroup>& a, const std::optional<TaskGroup>& b) {
    return a.has_value() == b.has_value() && (!a || (a->ordinal == b->ordinal && a->title == b->title));
}

}  // namespace

std::string markdown_task_table(const Conversion& conversion, Language language) {
    if (conversion.tasks.empty()) return {};
    const bool english = language == Language::english;
    std::string out(text::task_table_begin);
    out += english ? "\n\n## Tasks\n\n|" : "\n\n## Bảng nhiệm vụ\n\n|";
    for (const auto name : shown_columns) {
        const RecordColumn& column = task_columns()[column_index(name)];
        out += ' ' + std::string(english ? column.english : column.vietnamese) + " |";
    }
    out += "\n|";
    for (std::size_t c = 0; c < shown_columns.size(); ++c) out += "---|";
    out += '\n';
    std::optional<TaskGroup> group;
    for (const auto& task : conversion.tasks) {
        if (task.group && !same(task.group, group)) {
            const std::string ordinal = task.group->ordinal.value_or("");
            out += "| " + (ordinal.empty() ? "" : "**" + markdown_cell(ordinal) + "**") + " | **" + markdown_cell(task.group->title) +
                   "** |  |  |  |  |\n";
        }
        group = task.group;
        const Record record = task_record(conversion, task);
        out += '|';
        for (const auto name : shown_columns) out += ' ' + markdown_cell(name == "task" ? what(task) : record[column_index(name)]) + " |";
        out += '\n';
    }
    out += '\n';
    out += text::task_table_end;
    out += '\n';
    return out;
}

}  // namespace kehoach::output
