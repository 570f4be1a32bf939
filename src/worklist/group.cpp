#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "model/heads.h"
#include "text/fold.h"
#include "worklist/worklist.h"

namespace kehoach::worklist {
namespace {

// The order in which the documents have the tasks: both pointers point into vectors.
bool stands_before(const Entry* a, const Entry* b) {
    if (a->conversion != b->conversion) return std::less<>()(a->conversion, b->conversion);
    return std::less<>()(a->task, b->task);
}

// Where an entry goes: what tells one group from others, and its heading.
struct Label {
    using Key = std::pair<const Conversion*, std::string>;  // no conversion where documents share their groups
    Key key;
    std::string heading;
};

std::vector<Label> leads_of(const Entry& entry) {
    std::vector<Label> labels;
    for (const auto& lead : entry.task->lead) {
        Label::Key key{nullptr, text::fold(lead)};
        if (std::any_of(labels.begin(), labels.end(), [&](const Label& l) { return l.key == key; })) continue;
        labels.push_back({std::move(key), lead});
    }
    return labels;
}

std::vector<Label> group_of(const Entry& entry, bool with_document) {
    const auto& group = entry.task->group;
    if (!group) return {};
    const auto head = model::head_of(entry.conversion->document, entry.task->at);
    std::string heading = group->ordinal ? *group->ordinal + ". " + group->title : group->title;
    const std::string document = head.shortest_name();
    // Groups of one title in two tables of a document are two groups.
    Label::Key key{entry.conversion, entry.task->table.value_or("") + '\n' + heading};
    if (with_document && !document.empty()) heading += " – " + document;
    return {{std::move(key), std::move(heading)}};
}

template <class LabelsOf>
std::vector<Group> by_labels(const std::vector<Entry>& entries, const LabelsOf& labels_of) {
    std::vector<const Entry*> in_order;
    in_order.reserve(entries.size());
    for (const auto& entry : entries) in_order.push_back(&entry);
    std::sort(in_order.begin(), in_order.end(), stands_before);
    std::vector<Group> groups;
    std::map<Label::Key, std::size_t> places;
    for (const Entry* entry : in_order) {
        for (auto& label : labels_of(*entry)) {
            if (places.emplace(std::move(label.key), groups.size()).second) groups.push_back({std::move(label.heading), {}});
        }
    }
    Group rest;
    for (const auto& entry : entries) {
        const auto labels = labels_of(entry);
        for (const auto& label : labels) groups[places.at(label.key)].entries.push_back(entry);
        if (labels.empty()) rest.entries.push_back(entry);
    }
    if (!rest.entries.empty()) groups.push_back(std::move(rest));
    return groups;
}

std::vector<Group> by_months(const std::vector<Entry>& entries) {
    constexpr std::size_t month_size = std::string_view("2025-06").size();
    std::vector<std::pair<std::string, Entry>> parts;
    Group rest;
    for (const auto& entry : entries) {
        if (entry.days.empty()) rest.entries.push_back(entry);
        for (const auto& day : entry.days) {
            std::string month = day.substr(0, month_size);
            if (!parts.empty() && parts.back().second.task == entry.task && parts.back().first == month) {
                parts.back().second.days.push_back(day);
            } else {
                parts.emplace_back(std::move(month), Entry{entry.conversion, entry.task, {day}, entry.overdue});
            }
        }
    }
    std::stable_sort(parts.begin(), parts.end(), [](const auto& a, const auto& b) { return a.second.days.front() < b.second.days.front(); });
    std::vector<Group> groups;
    for (auto& [month, entry] : parts) {
        if (groups.empty() || groups.back().heading != month) groups.push_back({std::move(month), {}});
        groups.back().entries.push_back(std::move(entry));
    }
    if (!rest.entries.empty()) groups.push_back(std::move(rest));
    return groups;
}

}  // namespace

Worklist grouped(std::vector<Entry> entries, GroupBy by, std::optional<std::string> as_of) {
    Worklist list;
    list.by = by;
    list.tasks = entries.size();
    list.as_of = std::move(as_of);
    std::set<const Conversion*> documents;
    for (const auto& entry : entries) {
        documents.insert(entry.conversion);
        if (entry.overdue) ++list.overdue;
    }
    list.documents = documents.size();
    switch (by) {
        case GroupBy::none:
            if (!entries.empty()) list.groups.push_back({std::nullopt, std::move(entries)});
            break;
        case GroupBy::lead: list.groups = by_labels(entries, leads_of); break;
        case GroupBy::month: list.groups = by_months(entries); break;
        case GroupBy::group: list.groups = by_labels(entries, [&](const Entry& entry) { return group_of(entry, documents.size() > 1); }); break;
    }
    return list;
}

}  // namespace kehoach::worklist
