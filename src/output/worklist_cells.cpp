#include "output/worklist_cells.h"

#include <algorithm>
#include <cassert>
#include <utility>
#include <vector>

#include "catalogue/phrases.h"
#include "model/heads.h"
#include "output/records.h"
#include "output/task_records.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"
#include "worklist/days.h"

namespace kehoach::output {
namespace {

using catalogue::Phrase;

// A line each; the semicolon tells the end of a name from the end of a line that is broken.
constexpr std::string_view list_separator = ";\n";

std::string joined(const std::vector<std::string>& values, std::string_view separator) {
    std::string out;
    for (const auto& value : values) text::append_with(out, value, separator);
    return out;
}

bool has_letter(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (text::is_letter(text::next_code_point(text, at))) return true;
    }
    return false;
}

// Whether the words of a deadline are a date and nothing else, `30/6/2025`.
bool is_bare_date(const Deadline& deadline) {
    return deadline.items.size() == 1 && deadline.items.front().kind == DeadlineKind::date && !has_letter(deadline.raw);
}

// The days, then the words where they say more.
std::string deadline_cell(const worklist::Entry& entry, Language language) {
    std::vector<std::string> days;
    for (const auto& day : entry.days) days.push_back(worklist::shown_day(day));
    std::string out = joined(days, ", ");
    if (entry.overdue) out += " (" + catalogue::phrase(Phrase::overdue, language) + ")";
    const auto& deadline = entry.task->deadline;
    if (deadline && (days.empty() || !is_bare_date(*deadline))) text::append_with(out, deadline->raw, "\n");
    return out;
}

std::string document_cell(const worklist::Entry& entry) {
    std::string name = model::head_of(entry.conversion->document, entry.task->at).shortest_name();
    return name.empty() ? source_name(*entry.conversion) : name;
}

// What is to be done; the objective only where nothing else says it, since many rows may share it.
std::string task_cell(const Task& task) {
    std::string out = task.task.value_or("");
    if (task.activity) text::append_with(out, *task.activity, "\n");
    if (out.empty()) out = task.objective.value_or("");
    return task.ordinal ? *task.ordinal + ". " + out : out;
}

}  // namespace

WorklistRow worklist_row(const worklist::Entry& entry, Language language) {
    const Task& task = *entry.task;
    return {deadline_cell(entry, language),
            task_cell(task),
            joined(task.outputs, list_separator),
            joined(task.lead, list_separator),
            joined(task.coordinating, list_separator),
            document_cell(entry)};
}

std::string_view column_heading(std::string_view name, Language language) {
    const auto& columns = task_columns();
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const RecordColumn& c) { return c.name == name; });
    assert(found != columns.end());
    return language == Language::english ? found->english : found->vietnamese;
}

std::string group_heading(const worklist::Worklist& list, const worklist::Group& group, Language language) {
    std::string heading = group.heading.value_or("");
    if (!group.heading) {
        switch (list.by) {
            case worklist::GroupBy::none: return {};
            case worklist::GroupBy::lead: heading = catalogue::phrase(Phrase::without_lead, language); break;
            case worklist::GroupBy::month: heading = catalogue::phrase(Phrase::without_date, language); break;
            case worklist::GroupBy::group: heading = catalogue::phrase(Phrase::without_group, language); break;
        }
    }
    std::replace(heading.begin(), heading.end(), '\n', ' ');
    return heading + " (" + std::to_string(group.entries.size()) + ")";
}

std::optional<std::string> only_document(const worklist::Worklist& list) {
    if (list.documents != 1) return std::nullopt;
    std::optional<std::string> only;
    for (const auto& group : list.groups) {
        for (const auto& entry : group.entries) {
            std::string name = document_cell(entry);
            if (only && *only != name) return std::nullopt;
            only = std::move(name);
        }
    }
    return only;
}

std::string summary(const worklist::Worklist& list, Language language) {
    const auto tasks = [&](std::size_t count) { return catalogue::count_of_tasks(count, language); };
    const auto only = only_document(list);
    std::string out =
        only ? catalogue::phrase(Phrase::tasks_in_document, language, {tasks(list.tasks), *only})
             : catalogue::phrase(Phrase::tasks_in_documents, language, {tasks(list.tasks), catalogue::count_of_documents(list.documents, language)});
    if (list.as_of) out += "; " + catalogue::phrase(Phrase::overdue_as_of, language, {tasks(list.overdue), worklist::shown_day(*list.as_of)});
    return out;
}

}  // namespace kehoach::output
