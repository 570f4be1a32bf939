#include "catalogue/rules/tables.h"

namespace kehoach::catalogue {

// What a text refers to: legal bases, cited documents, its own parts, appendices, organs.
// clang-format off
std::vector<Rule> reference_rules() {
    using enum Severity;
    return {
        {.name = "organ-near-known", .category = Category::reference, .decree = false, .findings = {
            {"", info, info,
             "tên cơ quan «{0}» gần giống «{1}»; giữ nguyên như văn bản",
             "the name of the organ '{0}' is nearly '{1}'; it is left as it is"},
        }},
        {.name = "appendix-reference-missing", .category = Category::reference, .decree = true, .findings = {
            {"", info, warning,
             "phụ lục không có dòng «(Kèm theo ...)»",
             "the appendix has no '(Kèm theo ...)' line"},
        }},
    };
}
// clang-format on

}  // namespace kehoach::catalogue
