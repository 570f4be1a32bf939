#include <algorithm>
#include <string_view>
#include <utility>

#include "worklist/days.h"
#include "worklist/worklist.h"

namespace kehoach::worklist {
namespace {

bool is_in(const text::WordSearch& words, const std::vector<std::string>& texts) {
    return std::any_of(texts.begin(), texts.end(), [&](const std::string& text) { return words.is_in(text); });
}

bool is_in(const text::WordSearch& words, const std::optional<std::string>& text) { return text && words.is_in(*text); }

bool has_words(const Task& task, const Selection& wanted) {
    if (wanted.lead && !is_in(*wanted.lead, task.lead)) return false;
    if (wanted.coordinating && !is_in(*wanted.coordinating, task.coordinating)) return false;
    return !wanted.words || is_in(*wanted.words, task.task) || is_in(*wanted.words, task.activity) || is_in(*wanted.words, task.objective) ||
           is_in(*wanted.words, task.outputs);
}

// Each once, ascending.
std::vector<std::string> days_of(const Task& task) {
    std::vector<std::string> days;
    if (!task.deadline) return days;
    for (const auto& item : task.deadline->items) {
        if (auto day = last_day(item)) days.push_back(*std::move(day));
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

}  // namespace

std::vector<Entry> select(const std::vector<Conversion>& conversions, const Selection& wanted) {
    std::vector<Entry> entries;
    for (const auto& conversion : conversions) {
        for (const auto& task : conversion.tasks) {
            Entry entry{&conversion, &task, days_of(task), false};
            auto& days = entry.days;
            entry.overdue = wanted.as_of && !days.empty() && days.back() < *wanted.as_of;
            if (wanted.only_overdue && !entry.overdue) continue;
            if (wanted.since || wanted.until) {
                std::erase_if(days,
                              [&](const std::string& day) { return (wanted.since && day < *wanted.since) || (wanted.until && day > *wanted.until); });
                if (days.empty()) continue;
            }
            if (has_words(task, wanted)) entries.push_back(std::move(entry));
        }
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        if (a.days.empty() || b.days.empty()) return !a.days.empty() && b.days.empty();
        return a.days.front() < b.days.front();
    });
    return entries;
}

}  // namespace kehoach::worklist
