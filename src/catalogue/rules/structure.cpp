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
            {"repeated", info, info,
             "phụ lục mở đầu bằng «{0}», không phải «Phụ lục», và tiêu đề nhắc lại: «{1}»",
             "the appendix opens with '{0}', not with 'Phụ lục', and its title repeats that: '{1}'"},
        }},
        {.name = "section-empty", .category = Category::structure, .decree = false,
         .basis = "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.đ",
         .summary = {"Mỗi mục có nội dung; phần, chương, mục, điều có tiêu đề.",
                     "Every section has content, and every part, chapter, mục and article has a title."},
         .advice = {"Bổ sung nội dung, tiêu đề, hoặc bỏ mục và đánh số lại.",
                    "Write the content or the title, or take the section out and number anew."},
         .good = "III. KINH PHÍ THỰC HIỆN\n\nKinh phí thực hiện do ngân sách nhà nước bảo đảm theo phân cấp.",
         .bad = "III. KINH PHÍ THỰC HIỆN",
         .findings = {
            {"content", warning, warning,
             "mục «{0} {1}» không có nội dung",
             "the section '{0} {1}' has no content"},
            {"title", error, error,
             "«{0}» không có tiêu đề",
             "'{0}' has no title"},
        }},
        {.name = "plan-skeleton", .category = Category::structure, .decree = false,
         .basis = "",
         .summary = {"Kế hoạch thường có mục đích, yêu cầu; nội dung, nhiệm vụ; tổ chức thực hiện.",
                     "A plan usually has purpose and requirements, content and tasks, and its implementation."},
         .advice = {"Xem có cần thêm phần còn thiếu không.",
                    "See whether the part that is missing is needed."},
         .good = "IV. TỔ CHỨC THỰC HIỆN",
         .bad = "IV. CÁC ĐƠN VỊ",
         .findings = {
            {"purpose", info, info,
             "kế hoạch không có phần mục đích, yêu cầu",
             "the plan has no purpose and requirements"},
            {"content", info, info,
             "kế hoạch không có phần nội dung, nhiệm vụ",
             "the plan has no content and tasks"},
            {"implementation", info, info,
             "kế hoạch không có phần tổ chức thực hiện",
             "the plan has no part on its implementation"},
        }},
        {.name = "attachment-signature-missing", .category = Category::structure, .decree = false,
         .basis = "",
         .summary = {"Văn bản ban hành kèm theo quyết định không ký riêng thì không kết thúc như một văn bản được ký («Trên đây là Kế hoạch ...»).",
                     "A document issued with a decision and not signed itself does not close as a signed one does ('Trên đây là Kế hoạch ...')."},
         .advice = {"Xem lại đoạn kết: văn bản kèm theo quyết định thường không có phần ký và Nơi nhận.",
                    "Look at the closing words: what is issued with a decision usually has neither a signature nor recipients."},
         .good = "Khó khăn, vướng mắc được phản ánh về Văn phòng Sở./.",
         .bad = "Trên đây là Kế hoạch cải cách hành chính năm 2026 của Sở Khoa học và Công nghệ./.",
         .findings = {
            {"", info, info,
             "{0} kèm theo có đoạn kết như văn bản được ký, nhưng không có phần ký",
             "the attached {0} closes as a signed document does, and has no signature"},
        }},
    };
}
// clang-format on

}  // namespace kehoach::catalogue
