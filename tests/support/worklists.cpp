#include "support/worklists.h"

#include <utility>

namespace kehoach::test {

DeadlineItem dated(DeadlineKind kind, std::string start, std::string end, std::optional<Bound> bound) {
    DeadlineItem item;
    item.kind = kind;
    item.start = std::move(start);
    item.end = std::move(end);
    item.bound = bound;
    return item;
}

DeadlineItem undated(DeadlineKind kind) {
    DeadlineItem item;
    item.kind = kind;
    return item;
}

Deadline deadline(std::string raw, std::vector<DeadlineItem> items) { return {std::move(raw), std::move(items)}; }

Deadline on(std::string raw, std::string day) {
    std::string same = day;
    return deadline(std::move(raw), {dated(DeadlineKind::date, std::move(same), std::move(day))});
}

Task task(std::string words, std::vector<std::string> lead, std::optional<Deadline> deadline) {
    Task out;
    out.task = std::move(words);
    out.lead = std::move(lead);
    out.deadline = std::move(deadline);
    return out;
}

Conversion plan(std::string number, std::vector<Task> tasks) {
    Conversion out;
    out.source.path = "plan.txt";
    out.document.header.number = Number{std::move(number), {}, {}, {}, {}, {}};
    out.tasks = std::move(tasks);
    for (std::size_t i = 0; i < out.tasks.size(); ++i) {
        out.tasks[i].table = "/sections/0";
        out.tasks[i].row = i;
        out.tasks[i].at = "/sections/0/rows/" + std::to_string(i);
    }
    return out;
}

std::vector<std::string> words_of(const std::vector<worklist::Entry>& entries) {
    std::vector<std::string> out;
    for (const auto& entry : entries) out.push_back(entry.task->task.value_or(""));
    return out;
}

std::vector<std::string> shown(const worklist::Worklist& list) {
    std::vector<std::string> out;
    for (const auto& group : list.groups) {
        std::string line = group.heading.value_or("-") + ":";
        for (const auto& words : words_of(group.entries)) line += " " + words;
        out.push_back(std::move(line));
    }
    return out;
}

}  // namespace kehoach::test
