#include "catalogue/rules/tables.h"

namespace kehoach::catalogue {

// Components of a document (thể thức): which there must be, in which order, and how their lines are written.
// clang-format off
std::vector<Rule> structure_rules() {
    using enum Severity;
    return {
        {.name = "component-missing", .category = Category::structure, .decree = true, .findings = {
            {"organ", error, error,
             "không thấy tên cơ quan ban hành ở đầu văn bản",
             "no name of the issuing organ at the head"},
            {"quoc-hieu", error, error,
             "không thấy Quốc hiệu",
             "no state title (Quốc hiệu)"},
            {"tieu-ngu", error, error,
             "không thấy Tiêu ngữ",
             "no motto (Tiêu ngữ)"},
            {"doc-type", error, error,
             "không thấy tên loại văn bản",
             "no name of the document's type"},
            {"trich-yeu", error, error,
             "không thấy trích yếu nội dung",
             "no title (trích yếu)"},
            {"recipients", error, error,
             "không thấy Nơi nhận",
             "no recipients (Nơi nhận)"},
            {"signature", error, error,
             "không thấy chức vụ, họ tên người ký",
             "no signature"},
        }},
        {.name = "header-line-unrecognised", .category = Category::structure, .decree = false, .findings = {
            {"", warning, warning,
             "dòng không nhận ra ở đầu văn bản, được giữ trong phần dẫn nhập: «{0}»",
             "unknown line in the head, kept in the preamble: '{0}'"},
        }},
        {.name = "end-mark", .category = Category::structure, .decree = true, .findings = {
            {"missing", info, info,
             "nội dung không kết thúc bằng «./.»",
             "the text does not end in './.'"},
        }},
        {.name = "signature-name", .category = Category::structure, .decree = true, .findings = {
            {"missing", info, warning,
             "có chức vụ «{0}» nhưng không có họ tên người ký",
             "position '{0}' without the name of the signer"},
        }},
        {.name = "recipients-luu", .category = Category::structure, .decree = true, .findings = {
            {"colon", warning, warning,
             "sau «Lưu» thiếu dấu hai chấm: «{0}»",
             "no colon after 'Lưu': '{0}'"},
        }},
        {.name = "ending-line-unrecognised", .category = Category::structure, .decree = false, .findings = {
            {"", warning, warning,
             "dòng không nhận ra ở cuối văn bản, được giữ trong phần kết: «{0}»",
             "unknown line at the end, kept in the closing: '{0}'"},
        }},
        {.name = "appendix-label-missing", .category = Category::structure, .decree = false, .findings = {
            {"", info, info,
             "phần sau chữ ký không có nhãn phụ lục",
             "what follows the signature has no label of an appendix"},
        }},
        {.name = "appendix-label-unusual", .category = Category::structure, .decree = false, .findings = {
            {"", info, info,
             "phụ lục mở đầu bằng «{0}», không phải «Phụ lục»",
             "the appendix opens with '{0}', not with 'Phụ lục'"},
        }},
    };
}
// clang-format on

}  // namespace kehoach::catalogue
