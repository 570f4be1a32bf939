/// \file
/// The units of a draft: who leads and who helps, with all places where each is named.
#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

#include "check/draft.h"
#include "check/report.h"
#include "check/task_tables.h"
#include "check/unit_names.h"

namespace kehoach::checks {

/// A unit in a cell or clause.
struct UnitMention {
    const Task* task = nullptr;
    const PlacedTable* place = nullptr;  ///< nullptr in a clause
    bool lead = false;
};

/// A unit by its comparison key.
struct Unit {
    std::string name;  ///< as it is written first
    std::string key;
    UnitWords words;
    std::vector<UnitMention> mentions;

    [[nodiscard]] std::size_t lead_count() const;
    [[nodiscard]] bool is_class() const { return checks::is_class(key, words); }
};

class Units {
public:
    explicit Units(const Draft& draft);
    Units(const Units&) = delete;
    Units& operator=(const Units&) = delete;

    /// In the order in which they are named first.
    [[nodiscard]] const std::vector<Unit>& all() const { return units_; }
    [[nodiscard]] const std::vector<PlacedTable>& tables() const { return tables_; }

    /// The unit's name as this place has it, with the place.
    [[nodiscard]] static Where where(const Unit& unit, const UnitMention& mention);

private:
    void add(const std::string& name, UnitMention mention);

    std::vector<PlacedTable> tables_;
    std::vector<Unit> units_;
    std::unordered_map<std::string, std::size_t> index_;  // by key
};

/// Where a unit that leads does so first.
const UnitMention& first_lead(const Unit& unit);

}  // namespace kehoach::checks
