#include "catalogue/rules/tables.h"

namespace kehoach::catalogue {

// The numbering of parts, sections, clauses and points.
// clang-format off
std::vector<Rule> numbering_rules() {
    using enum Severity;
    return {
        {.name = "section-duplicate", .category = Category::numbering, .decree = false, .findings = {
            {"", error, error,
             "số thứ tự mục bị trùng: «{0}»",
             "the section number occurs twice: '{0}'"},
        }},
        {.name = "section-gap", .category = Category::numbering, .decree = false, .findings = {
            {"", warning, warning,
             "trước «{0}» thiếu mục số {2} (mục liền trước có số {1})",
             "a section is missing before '{0}': {2} should follow {1}"},
        }},
        {.name = "numbering-style", .category = Category::numbering, .decree = false, .findings = {
            {"mixed", info, info,
             "các mục cùng cấp đánh số không thống nhất: «{0}» và «{1}»",
             "labels of one level are written differently: '{0}' and '{1}'"},
        }},
    };
}
// clang-format on

}  // namespace kehoach::catalogue
