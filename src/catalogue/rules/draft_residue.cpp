#include "catalogue/rules/tables.h"

namespace kehoach::catalogue {

// What is left of drafting.
// clang-format off
std::vector<Rule> draft_residue_rules() {
    using enum Severity;
    return {
        {.name = "placeholder-left", .category = Category::draft_residue, .decree = false,
         .summary = {"Không còn chỗ trống, ký hiệu giữ chỗ hay lời nhắc của người soạn thảo.", "No blanks, placeholders or reminders of the drafter are left."},
         .advice = {"Điền số liệu, tên đơn vị; nếu không có thì bỏ cả ý đó.", "Fill in the figure or the name; where there is none, leave the point out."},
         .good = "b) Phấn đấu đạt 95% hồ sơ trực tuyến.",
         .bad = "b) Phấn đấu đạt XX% hồ sơ trực tuyến.",
         .findings = {
            {"", warning, error, "còn chỗ chưa điền: «{0}»", "something is left to be filled in: '{0}'"},
            {"more", warning, error, "còn {0} chỗ chưa điền khác, kể từ đây", "from here on, {0} more places are to be filled in"},
        }},
        {.name = "draft-mark", .category = Category::draft_residue, .decree = false,
         .summary = {"Văn bản ban hành không còn ghi là dự thảo.", "An issued document is not marked as a draft."},
         .advice = {"Bỏ chữ «DỰ THẢO», «bản nháp», tên tệp trước khi trình ký.", "Take out 'DỰ THẢO', 'bản nháp' and names of files before the document is signed."},
         .good = "KẾ HOẠCH\nCải cách hành chính năm 2026\n",
         .bad = "DỰ THẢO\n\nKẾ HOẠCH\nCải cách hành chính năm 2026\n",
         .findings = {
            {"", info, error, "văn bản còn ghi «{0}»", "the document is still marked '{0}'"},
        }},
        {.name = "internal-only-column", .category = Category::draft_residue, .decree = false,
         .summary = {"Bảng ban hành không có cột chỉ để giải trình trong nội bộ.", "Tables that are issued have no columns made for the office only."},
         .advice = {"Xóa cột này trong bản ban hành.", "Delete the column in what is issued."},
         .good = "Thời gian hoàn thành\tGhi chú\n",
         .bad = "Thời gian hoàn thành\tGhi chú (không phát hành)\n",
         .findings = {
            {"", warning, error, "cột «{0}» chỉ dùng khi soạn thảo", "the column '{0}' is for drafting only"},
        }},
        {.name = "revision-marks", .category = Category::draft_residue, .decree = false,
         .summary = {"Tệp Word không còn dấu vết sửa đổi và ghi chú.", "Word documents have no tracked changes and no comments."},
         .advice = {"Chấp nhận hoặc từ chối hết các sửa đổi, xóa hết ghi chú.", "Accept or reject all changes, and delete all comments."},
         .good = "<w:r><w:t>Rút ngắn thời gian giải quyết hồ sơ.</w:t></w:r>",
         .bad = "<w:ins w:id=\"1\" w:author=\"VP\"><w:r><w:t>Rút ngắn thời gian giải quyết hồ sơ.</w:t></w:r></w:ins>",
         .findings = {
            {"changes", error, error,
             "văn bản còn dấu vết sửa đổi (track changes): {0} chỗ chèn, {1} chỗ xóa",
             "the document has tracked changes (insertions: {0}, deletions: {1})"},
            {"comments", error, error,
             "văn bản còn {0} ghi chú (comment)",
             "the document has {0} comments"},
        }},
        {.name = "colour-highlight-hidden", .category = Category::draft_residue, .decree = false,
         .basis = "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I.4",
         .summary = {"Chữ trong văn bản màu đen, không tô nền, không ẩn.", "Text is black, not highlighted and not hidden."},
         .advice = {"Đưa chữ về màu đen, bỏ tô nền; chữ ẩn thì bỏ hoặc cho hiện lại.", "Make the text black, take out highlighting; delete hidden text or show it."},
         .good = "<w:r><w:t>Rút ngắn thời gian giải quyết hồ sơ.</w:t></w:r>",
         .bad = "<w:r><w:rPr><w:color w:val=\"FF0000\"/></w:rPr><w:t>Rút ngắn thời gian giải quyết hồ sơ.</w:t></w:r>",
         .findings = {
            {"hidden", warning, error,
             "văn bản có chữ ẩn ở {0} đoạn; không đưa vào nội dung",
             "{0} paragraphs have hidden text, which is left out of the content"},
            {"colour", warning, error,
             "có {0} đoạn chữ không phải màu đen, đầu tiên là màu {1}",
             "{0} runs of text are not black; the first is {1}"},
            {"highlight", warning, error,
             "có {0} đoạn chữ được tô nền",
             "{0} runs of text are highlighted"},
            {"link", info, info,
             "có {0} liên kết hiện màu của liên kết",
             "{0} links are shown in the colour of links"},
        }},
    };
}
// clang-format on

}  // namespace kehoach::catalogue
