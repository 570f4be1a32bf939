#include "extract/clause_tasks.h"

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include "extract/labelled_fields.h"
#include "text/fold.h"
#include "text/letters.h"
#include "text/words.h"
#include "vi/citations.h"
#include "vi/item_lists.h"
#include "vi/lexicon.h"
#include "vi/unit_lists.h"

namespace kehoach::extract {
namespace {

void take(std::optional<std::string>& field, std::string_view value) {
    if (!field) field.emplace();
    text::append_with(*field, value, "\n");
}

template <class Split>
void append_list(std::vector<std::string>& list, std::string_view value, Split split) {
    for (auto& item : split(value)) list.push_back(std::move(item));
}

// The value of a labelled line with the items that stand below it.
std::string value_with_children(std::string_view value, const Node& line) {
    std::string out(value);
    for (const auto& child : line.children) {
        if (child.kind == NodeKind::table) continue;
        text::append_with(out, child.label.empty() ? child.text : child.label + " " + child.text, "\n");
    }
    return out;
}

Task clause(const Node& node, const std::string& pointer) {
    Task task;
    task.at = pointer;
    task.span = node.span;
    if (node.kind == NodeKind::section) {
        const std::string_view label = text::without_final(text::trimmed(node.label), ".):/-");
        if (!label.empty()) task.ordinal = std::string(label);
    }
    task.task = node.text;
    return task;
}

}  // namespace

std::optional<Task> labelled_task(const Node& node, const std::string& pointer, DeadlineReader& deadlines) {
    if (node.kind != NodeKind::section && node.kind != NodeKind::bullet) return std::nullopt;
    if (node.text.empty() || node.children.empty() || !labelled_fields(node.text).empty()) return std::nullopt;
    Task task = clause(node, pointer);
    int fields = 0;
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        const Node& line = node.children[i];
        if (line.kind == NodeKind::table) continue;
        const auto found = labelled_fields(line.text);
        for (const auto& field : found) {
            const std::string value = &field == &found.back() ? value_with_children(field.value, line) : std::string(field.value);
            if (!text::has_word_character(value)) continue;
            ++fields;
            switch (field.role) {
                case ColumnRole::output: append_list(task.outputs, value, vi::listed_outputs); break;
                case ColumnRole::lead: append_list(task.lead, value, vi::listed_units); break;
                case ColumnRole::coordinating: append_list(task.coordinating, value, vi::listed_units); break;
                case ColumnRole::deadline:
                    if (!task.deadline) task.deadline = deadlines.read(value, pointer + "/children/" + std::to_string(i), line.span);
                    break;
                case ColumnRole::budget: take(task.budget, value); break;
                case ColumnRole::note: take(task.note, value); break;
                default: --fields; break;
            }
        }
    }
    // `Thời gian: ...` alone is how a meeting is announced; a task has two of these fields, one of them who or what.
    constexpr int fewest = 2;
    const bool says_who_or_what = !task.lead.empty() || !task.outputs.empty() || !task.coordinating.empty();
    return fields >= fewest && says_who_or_what ? std::optional(std::move(task)) : std::nullopt;
}

std::optional<Task> assigned_task(const Node& node, const std::string& pointer, DeadlineReader& deadlines) {
    constexpr std::size_t longest_start = 40;
    const std::string start = text::fold(node.text, longest_start);
    const std::size_t length = vi::assignment_starts().match_at_start(start);
    if (length == 0) return std::nullopt;
    const std::size_t units_at = text::offset_in_source(node.text, start, length);
    auto units = vi::units_at_start(text::trimmed(std::string_view(node.text).substr(units_at)));
    if (units.empty()) return std::nullopt;
    std::vector<vi::TextRange> cited;
    for (const auto& mention : vi::citations_in(node.text)) {
        if (cited.empty() || mention.begin >= cited.back().second) cited.emplace_back(mention.begin, mention.end);
    }
    auto deadline = deadlines.read_sentence(node.text, cited, pointer, node.span);
    if (!deadline) return std::nullopt;
    Task task = clause(node, pointer);
    task.lead = std::move(units);
    const std::string folded = text::fold(node.text);
    if (const auto with = vi::cooperation_words().find(folded); with != std::string::npos) {
        const std::size_t behind = with + vi::cooperation_words().match_at_start(std::string_view(folded).substr(with));
        task.coordinating = vi::units_at_start(text::trimmed(std::string_view(node.text).substr(text::offset_in_source(node.text, folded, behind))));
    }
    task.deadline = std::move(deadline);
    return task;
}

}  // namespace kehoach::extract
