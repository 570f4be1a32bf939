#include "catalogue/rules/tables.h"

namespace kehoach::catalogue {

// Deadlines.
// clang-format off
std::vector<Rule> deadline_rules() {
    using enum Severity;
    return {
        {.name = "deadline-impossible", .category = Category::deadline, .decree = false, .findings = {
            {"", error, error,
             "thời hạn không thể có trong lịch: «{0}»",
             "no calendar has such a deadline: '{0}'"},
        }},
    };
}
// clang-format on

}  // namespace kehoach::catalogue
