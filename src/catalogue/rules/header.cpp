#include "catalogue/rules/tables.h"

namespace kehoach::catalogue {

// The head: number and symbol, place and date, type, title, organ.
// clang-format off
std::vector<Rule> header_rules() {
    using enum Severity;
    return {
        {.name = "number-blank", .category = Category::header, .decree = true, .findings = {
            {"", info, error,
             "văn bản chưa có số: «{0}»",
             "the document has no number yet: '{0}'"},
        }},
        {.name = "number-format", .category = Category::header, .decree = true, .findings = {
            {"spaces", error, error,
             "có dấu cách trong số, ký hiệu: «{0}»",
             "spaces inside number and symbol: '{0}'"},
        }},
        {.name = "date-blank", .category = Category::header, .decree = true, .findings = {
            {"", info, error,
             "ngày, tháng, năm ban hành chưa ghi đủ: «{0}»",
             "the date of issue is incomplete: '{0}'"},
        }},
        {.name = "date-invalid", .category = Category::header, .decree = false, .findings = {
            {"", error, error,
             "ngày không có trong lịch: «{0}»",
             "the calendar has no such date: '{0}'"},
        }},
        {.name = "place-near-known", .category = Category::header, .decree = false, .findings = {
            {"", info, warning,
             "tên địa phương «{0}» gần giống «{1}»; giữ nguyên như văn bản",
             "the name of the place '{0}' is nearly '{1}'; it is left as it is"},
        }},
        {.name = "place-merged", .category = Category::header, .decree = false, .findings = {
            {"", info, info,
             "«{0}» đã nhập vào «{1}» từ 01/7/2025",
             "'{0}' was merged into '{1}' on 1 July 2025"},
        }},
    };
}
// clang-format on

}  // namespace kehoach::catalogue
