#include "catalogue/rules/tables.h"

namespace kehoach::catalogue {

// Tables of tasks: ordinals, groups, units, totals.
// clang-format off
std::vector<Rule> table_rules() {
    using enum Severity;
    return {
        {.name = "table-header-missing", .category = Category::table, .decree = false, .findings = {
            {"", warning, warning,
             "không nhận ra hàng tiêu đề của bảng",
             "no header row recognised in the table"},
        }},
        {.name = "row-shifted", .category = Category::table, .decree = false, .findings = {
            {"", warning, warning,
             "hàng bị lệch cột đã được đưa về đúng cột: «{0}»",
             "a row stood in wrong columns and was moved: '{0}'"},
        }},
        {.name = "row-short", .category = Category::table, .decree = false, .findings = {
            {"", info, info,
             "hàng thiếu ô, các ô còn lại để trống: «{0}»",
             "the row has too few cells, the others are empty: '{0}'"},
        }},
        {.name = "table-stt-sequence", .category = Category::table, .decree = false, .findings = {
            {"missing", info, info,
             "hàng không có số thứ tự: «{0}»",
             "the row has no ordinal: '{0}'"},
            {"gap", error, error,
             "số thứ tự nhảy cách: sau {0} là {1}",
             "the ordinals have a gap: {1} follows {0}"},
        }},
    };
}
// clang-format on

}  // namespace kehoach::catalogue
