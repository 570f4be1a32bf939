#include "check/tables.h"

#include "check/rules.h"

namespace kehoach::checks {

void check_tables(const Draft& draft, Report& report) {
    // No appendix has so many tables of work, and each is compared with the whole body.
    constexpr int most_compared = 16;
    int compared = 0;
    for (const auto& place : placed_tables(draft)) {
        check_table_ordinals(place, report);
        check_table_totals(place, report);
        if (place.tasks.empty()) continue;
        check_table_columns(place, report);
        check_cell_endings(place, report);
        check_cell_bullets(place, report);
        if (compared++ < most_compared) check_group_sections(place, report);
    }
}

}  // namespace kehoach::checks
