#include <set>
#include <string>
#include <string_view>
#include <unordered_map>

#include "check/units.h"
#include "text/fold.h"
#include "vi/lexicon.h"

namespace kehoach::checks {
namespace {

void check_lead_in_support(const Units& units, const Draft& draft, Report& report) {
    std::unordered_map<std::string, const Unit*> by_key;
    for (const auto& unit : units.all()) by_key.emplace(unit.key, &unit);
    std::unordered_map<const Task*, const PlacedTable*> places;
    for (const auto& place : units.tables()) {
        for (const auto* task : place.tasks) places.emplace(task, &place);
    }
    std::set<std::string> reported;
    for (const auto& task : draft.conversion.tasks) {
        // Two lists may be parted by what is to be done, item by item.
        if (task.lead.empty() || task.coordinating.empty() || (task.lead.size() > 1 && task.coordinating.size() > 1)) continue;
        for (const auto& lead : task.lead) {
            if (is_ditto(lead)) continue;
            const Unit& unit = *by_key.at(text::fold(lead));
            // `Văn phòng Sở (phần 1)`
            if (lead.find('(') != std::string::npos || unit.is_class() || unit.words.empty()) continue;
            for (const auto& helper : task.coordinating) {
                if (is_ditto(helper)) continue;
                const Unit& other = *by_key.at(text::fold(helper));
                if (helper.find('(') != std::string::npos || !same_unit(unit.words, other.words)) continue;
                const auto found = places.find(&task);
                const auto where = Units::where(other, {&task, found == places.end() ? nullptr : found->second, false});
                if (reported.insert(where.at).second) report.add("table-lead-in-support", where, {helper});
                break;
            }
        }
    }
}

// Classes in which nobody in particular is named.
const vi::Phrases& open_classes() {
    // clang-format off
    static const vi::Phrases table = {
        "Các sở, ngành", "Các sở, ban, ngành", "Các sở, ban ngành", "Các ngành", "Các cấp, các ngành", "Các cấp, ngành", "Các cơ quan, đơn vị",
        "Các cơ quan", "Các ban, ngành", "Các bộ, ngành", "Cơ quan, đơn vị",
    };
    // clang-format on
    return table;
}

void check_vague_leads(const Units& units, Report& report) {
    for (const auto& unit : units.all()) {
        if (unit.lead_count() == 0) continue;
        const bool concerned = unit.key.ends_with("liên quan");
        if (!concerned && !open_classes().is(unit.key)) continue;
        std::size_t alone = 0;
        const UnitMention* first = nullptr;
        for (const auto& mention : unit.mentions) {
            if (!mention.lead || mention.task->lead.size() > 1) continue;
            if (alone++ == 0) first = &mention;
        }
        if (first == nullptr) continue;
        report.add(concerned ? "table-lead-vague/concerned" : "table-lead-vague/class", Units::where(unit, *first),
                   {unit.name, std::to_string(alone)});
    }
    constexpr std::size_t fewest = 2;
    for (const auto& place : units.tables()) {
        // Several persons may be responsible; to lead is for one.
        const auto columns = columns_of(*place.table, ColumnRole::lead);
        if (columns.size() != 1 || text::fold(place.table->columns[columns.front()].header).find("chủ trì") == std::string::npos) continue;
        std::size_t several = 0;
        const Task* first = nullptr;
        for (const auto* task : place.tasks) {
            std::size_t named = 0;
            bool parted = false;
            for (const auto& lead : task->lead) {
                parted = parted || lead.find('(') != std::string::npos || lead.find(':') != std::string::npos;
                if (!is_class(text::fold(lead), unit_words(lead))) ++named;
            }
            if (named < fewest || parted) continue;
            if (several++ == 0) first = task;
        }
        if (first == nullptr) continue;
        const auto column = columns.front();
        const auto row = row_of_cell(*place.table, *first->row, column);
        const auto& cell = place.table->rows[row].cells[column];
        report.add("table-lead-vague/several", {place.cell_at(row, column), place.table->rows[row].span, cell ? cell_start(*cell) : std::string()},
                   {std::to_string(several)});
    }
}

}  // namespace

void check_leads(const Units& units, const Draft& draft, Report& report) {
    check_lead_in_support(units, draft, report);
    check_vague_leads(units, report);
}

}  // namespace kehoach::checks
