#include "extract/table_tasks.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "extract/labelled_fields.h"
#include "model/table_groups.h"
#include "text/fold.h"
#include "text/words.h"
#include "vi/item_lists.h"
#include "vi/unit_lists.h"

namespace kehoach::extract {
namespace {

// The text of each column as it holds for a row: cells that a vertical merge covers have that of the cell above; nullptr for none.
using FilledRow = std::vector<const std::string*>;

bool is_blank(const std::string* cell) { return cell == nullptr || text::trimmed(*cell).empty(); }

class TableReader {
public:
    TableReader(const Table& table, const std::string& pointer, DeadlineReader& deadlines)
        : table_(table), pointer_(pointer), deadlines_(deadlines) {}

    void append(std::vector<Task>& tasks) {
        read_units();
        const auto groups = model::groups_of_rows(table_);
        FilledRow filled(table_.columns.size(), nullptr);
        for (std::size_t r = 0; r < table_.rows.size(); ++r) {
            const Row& row = table_.rows[r];
            for (std::size_t c = 0; c < row.cells.size(); ++c) {
                if (row.cells[c]) {
                    filled[c] = &*row.cells[c];
                } else if (row.is_merged_left(c) && row.kind == RowKind::item) {
                    // A cell that goes down beside a group row goes on below it.
                    filled[c] = nullptr;
                }
            }
            if (row.kind == RowKind::item) tasks.push_back(task(r, filled, groups[r]));
        }
    }

private:
    Task task(std::size_t r, const FilledRow& cells, const std::vector<std::size_t>& groups) {
        Task out;
        out.table = pointer_;
        out.row = r;
        out.at = pointer_ + "/rows/" + std::to_string(r);
        out.span = table_.rows[r].span;
        out.group = group(groups);
        for (std::size_t c = 0; c < table_.columns.size(); ++c) {
            if (is_blank(cells[c])) continue;
            const std::string& cell = *cells[c];
            switch (table_.columns[c].role) {
                case ColumnRole::ordinal: take(out.ordinal, text::without_final(text::trimmed(cell), ".")); break;
                case ColumnRole::objective: take(out.objective, cell); break;
                case ColumnRole::task: take(out.task, cell); break;
                case ColumnRole::activity: take(out.activity, cell); break;
                case ColumnRole::output: append(out.outputs, outputs_of(cell)); break;
                case ColumnRole::lead: add_units(out, ColumnRole::lead, cell); break;
                case ColumnRole::coordinating: add_units(out, ColumnRole::coordinating, cell); break;
                case ColumnRole::deadline:
                    if (!out.deadline) out.deadline = deadlines_.read(cell, out.at + "/cells/" + std::to_string(c), out.span);
                    break;
                case ColumnRole::budget: take(out.budget, cell); break;
                case ColumnRole::note: take(out.note, cell); break;
                case ColumnRole::other: break;
            }
        }
        return out;
    }

    // Several columns of one role say one thing together.
    static void take(std::optional<std::string>& field, std::string_view value) {
        if (!field) field.emplace();
        text::append_with(*field, value, "\n");
    }

    // The rows of one group stand together.
    const std::optional<TaskGroup>& group(const std::vector<std::size_t>& groups) {
        if (groups == groups_) return group_;
        groups_ = groups;
        group_.reset();
        if (groups.empty()) return group_;
        TaskGroup group;
        for (const auto row : groups) text::append_with(group.title, model::group_title(table_, row), " / ");
        group.ordinal = model::group_ordinal(table_, groups.back());
        group_ = std::move(group);
        return group_;
    }

    // Cells of a table say the same again and again, so that each text is read once. The keys are cells of the table.
    using Lists = std::unordered_map<std::string_view, std::vector<std::string>>;

    static void append(std::vector<std::string>& items, const std::vector<std::string>& more) { items.insert(items.end(), more.begin(), more.end()); }

    // The units of a cell; `Chủ trì: A; phối hợp: B` in one cell says itself who does what.
    void add_units(Task& task, ColumnRole role, const std::string& cell) {
        for (const auto& unit : units_[cell]) {
            const auto fields = unit.find(':') == std::string::npos ? std::vector<LabelledField>{} : labelled_fields(unit);
            const bool labelled = fields.size() == 1 && (fields[0].role == ColumnRole::lead || fields[0].role == ColumnRole::coordinating);
            if (labelled) role = fields[0].role;
            auto& list = role == ColumnRole::lead ? task.lead : task.coordinating;
            if (!labelled) {
                list.push_back(unit);
            } else {
                append(list, vi::listed_units(fields[0].value));
            }
        }
    }

    const std::vector<std::string>& outputs_of(const std::string& cell) {
        auto [found, added] = outputs_.try_emplace(cell);
        if (added) found->second = vi::listed_outputs(cell);
        return found->second;
    }

    // The units of all cells, which must be known before those that ran together can be told.
    void read_units() {
        std::unordered_map<std::string_view, int> cells;
        for (std::size_t c = 0; c < table_.columns.size(); ++c) {
            if (table_.columns[c].role != ColumnRole::lead && table_.columns[c].role != ColumnRole::coordinating) continue;
            for (const auto& row : table_.rows) {
                if (c < row.cells.size() && row.cells[c] && !row.cells[c]->empty()) ++cells[*row.cells[c]];
            }
        }
        vi::KnownUnits known;
        for (const auto& [cell, times] : cells) {
            for (const auto& unit : units_.emplace(cell, vi::listed_units(cell)).first->second) known[text::fold(unit)] += times;
        }
        for (auto& [cell, units] : units_) vi::split_joined_units(units, known);
    }

    const Table& table_;
    const std::string& pointer_;
    DeadlineReader& deadlines_;
    std::vector<std::size_t> groups_;
    std::optional<TaskGroup> group_;
    Lists outputs_;
    Lists units_;
};

bool is_task_table(const Table& table) {
    return std::any_of(table.columns.begin(), table.columns.end(), [](const Column& column) {
        return column.role == ColumnRole::task || column.role == ColumnRole::objective || column.role == ColumnRole::activity;
    });
}

}  // namespace

void append_table_tasks(const Table& table, const std::string& pointer, DeadlineReader& deadlines, std::vector<Task>& tasks) {
    if (is_task_table(table)) TableReader(table, pointer, deadlines).append(tasks);
}

}  // namespace kehoach::extract
