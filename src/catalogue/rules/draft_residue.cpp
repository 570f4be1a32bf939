#include "catalogue/rules/tables.h"

namespace kehoach::catalogue {

// What is left of drafting.
// clang-format off
std::vector<Rule> draft_residue_rules() {
    using enum Severity;
    return {
        {.name = "revision-marks", .category = Category::draft_residue, .decree = false, .findings = {
            {"changes", error, error,
             "văn bản còn dấu vết sửa đổi (track changes): {0} chỗ chèn, {1} chỗ xóa",
             "the document has tracked changes: {0} insertions, {1} deletions"},
            {"comments", error, error,
             "văn bản còn {0} ghi chú (comment)",
             "the document has {0} comments"},
        }},
        {.name = "colour-highlight-hidden", .category = Category::draft_residue, .decree = false, .findings = {
            {"hidden", warning, error,
             "văn bản có chữ ẩn ở {0} đoạn; không đưa vào nội dung",
             "{0} paragraphs have hidden text, which is left out of the content"},
        }},
    };
}
// clang-format on

}  // namespace kehoach::catalogue
