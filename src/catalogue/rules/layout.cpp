#include "catalogue/rules/tables.h"

namespace kehoach::catalogue {

// Paper, fonts and paragraphs of Word documents.
// clang-format off
std::vector<Rule> layout_rules() {
    using enum Severity;
    return {
    };
}
// clang-format on

}  // namespace kehoach::catalogue
