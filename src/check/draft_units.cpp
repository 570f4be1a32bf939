#include "check/draft_units.h"

#include <algorithm>
#include <utility>

#include "text/fold.h"

namespace kehoach::checks {

std::size_t Unit::lead_count() const {
    return static_cast<std::size_t>(std::count_if(mentions.begin(), mentions.end(), [](const UnitMention& m) { return m.lead; }));
}

Units::Units(const Draft& draft) : tables_(placed_tables(draft)) {
    std::unordered_map<const Task*, const PlacedTable*> places;
    for (const auto& place : tables_) {
        for (const auto* task : place.tasks) places.emplace(task, &place);
    }
    for (const auto& task : draft.conversion.tasks) {
        const auto found = places.find(&task);
        const PlacedTable* place = found == places.end() ? nullptr : found->second;
        for (const auto& unit : task.lead) add(unit, {&task, place, true});
        for (const auto& unit : task.coordinating) add(unit, {&task, place, false});
    }
}

Where Units::where(const Unit& unit, const UnitMention& mention) {
    Where out{mention.task->at, mention.task->span, unit.name};
    for (const auto& name : mention.lead ? mention.task->lead : mention.task->coordinating) {
        if (text::fold(name) == unit.key) out.quote = name;
    }
    if (mention.place == nullptr) return out;
    const Table& table = *mention.place->table;
    // `Chủ trì: A; phối hợp: B` may stand in either column.
    for (const ColumnRole role :
         {mention.lead ? ColumnRole::lead : ColumnRole::coordinating, mention.lead ? ColumnRole::coordinating : ColumnRole::lead}) {
        for (const auto column : columns_of(table, role)) {
            const std::size_t row = row_of_cell(table, *mention.task->row, column);
            const auto& cell = table.rows[row].cells[column];
            if (!cell || text::fold(*cell).find(unit.key) == std::string::npos) continue;
            out.at = mention.place->cell_at(row, column);
            out.span = table.rows[row].span;
            return out;
        }
    }
    return out;
}

void Units::add(const std::string& name, UnitMention mention) {
    if (is_ditto(name)) return;
    std::string key = text::fold(name);
    const auto [found, added] = index_.try_emplace(key, units_.size());
    if (added) units_.push_back({name, std::move(key), unit_words(name), {}});
    units_[found->second].mentions.push_back(mention);
}

const UnitMention& first_lead(const Unit& unit) {
    return *std::find_if(unit.mentions.begin(), unit.mentions.end(), [](const UnitMention& m) { return m.lead; });
}

}  // namespace kehoach::checks
