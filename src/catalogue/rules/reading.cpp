#include "catalogue/rules/tables.h"

namespace kehoach::catalogue {

// What the program did to read a file: repairs and inferences, which say nothing against the document.
// clang-format off
std::vector<Rule> reading_rules() {
    using enum Severity;
    return {
        {.name = "case-inferred", .category = Category::reading, .decree = false, .findings = {
            {"", info, info,
             "{0} chữ có dấu được viết hoa theo các chữ xung quanh, vì TCVN3 không có chữ hoa có dấu",
             "{0} words were raised to capitals like those around them, since TCVN3 has no capitals with tones"},
        }},
        {.name = "signature-invalidated", .category = Category::reading, .decree = false, .findings = {
            {"", warning, warning,
             "tài liệu có chữ ký số; bản đã chuẩn hóa không còn hợp lệ với chữ ký đó",
             "the document is signed; the signature does not hold for the normalised one"},
        }},
        {.name = "part-left", .category = Category::reading, .decree = false, .findings = {
            {"", warning, warning,
             "phần «{0}» của tài liệu được giữ nguyên vì không đọc được hoặc không viết bằng UTF-8",
             "part '{0}' of the document was left as it is: it cannot be read, or is not in UTF-8"},
        }},
        {.name = "contents-discarded", .category = Category::reading, .decree = false, .findings = {
            {"", info, info,
             "bỏ {0} dòng mục lục",
             "{0} lines of a table of contents were discarded"},
        }},
        {.name = "embedded-document", .category = Category::reading, .decree = false, .findings = {
            {"", warning, warning,
             "có {0} tài liệu nhúng (altChunk) không đọc được; hãy mở bằng Word và lưu lại",
             "{0} embedded documents (altChunk) were not read; open the file in Word and save it"},
        }},
        {.name = "number-format-unknown", .category = Category::reading, .decree = false, .findings = {
            {"", info, info,
             "có kiểu đánh số tự động chưa biết; số được ghi bằng chữ số thường",
             "a format of automatic numbering is not known; its numbers are in plain digits"},
        }},
        {.name = "text-not-unicode", .category = Category::reading, .decree = false, .findings = {
            {"", warning, warning,
             "có byte không phải Unicode trong phần chữ; các byte đó bị bỏ",
             "some bytes of the text are no Unicode and were left out"},
        }},
        {.name = "page-header-text", .category = Category::reading, .decree = false, .findings = {
            {"", info, info,
             "đầu trang, chân trang có dòng: «{0}»",
             "page header or footer says: '{0}'"},
        }},
        {.name = "title-end-inferred", .category = Category::reading, .decree = false, .findings = {
            {"", info, info,
             "trích yếu và đoạn mở đầu đứng liền nhau; vị trí kết thúc trích yếu là do suy đoán: «{0}»",
             "title and first paragraph run together; where the title ends was inferred: '{0}'"},
        }},
        {.name = "header-flattened", .category = Category::reading, .decree = false, .findings = {
            {"", info, info,
             "phần đầu hai cột đã được ghép lại từ các dòng",
             "the two columns of the head were put together from its lines"},
        }},
        {.name = "page-break-joined", .category = Category::reading, .decree = false, .findings = {
            {"", info, info,
             "đoạn bị ngắt trang đã được nối lại: «{0}»",
             "a paragraph cut by a page break was joined: '{0}'"},
        }},
        {.name = "page-furniture-discarded", .category = Category::reading, .decree = false, .findings = {
            {"", info, info,
             "bỏ dòng đầu trang hoặc chân trang: «{0}»",
             "a running head or foot of a page was discarded: '{0}'"},
        }},
        {.name = "table-flattened", .category = Category::reading, .decree = false, .findings = {
            {"", info, info,
             "bảng được dựng lại từ các dòng, mỗi dòng một ô",
             "the table was rebuilt from lines of one cell each"},
        }},
        {.name = "repeated-header", .category = Category::reading, .decree = false, .findings = {
            {"", info, info,
             "bỏ {0} hàng tiêu đề lặp lại ở đầu trang",
             "{0} header rows repeated on new pages were dropped"},
        }},
        {.name = "column-number-row", .category = Category::reading, .decree = false, .findings = {
            {"", info, info,
             "bỏ hàng đánh số cột",
             "a row that numbers the columns was dropped"},
        }},
        {.name = "row-continued", .category = Category::reading, .decree = false, .findings = {
            {"", info, info,
             "hàng bị ngắt trang đã được nối lại: «{0}»",
             "a row cut by a page break was joined: '{0}'"},
        }},
        {.name = "merge-inferred", .category = Category::reading, .decree = false, .findings = {
            {"", info, info,
             "các ô trống ở đầu hàng được coi là ô gộp với hàng trên: «{0}»",
             "empty cells at the start of the row are taken as merged with the row above: '{0}'"},
        }},
        {.name = "role-inferred", .category = Category::reading, .decree = false, .findings = {
            {"", info, info,
             "vai trò của cột «{0}» được suy từ nội dung các ô",
             "the role of column '{0}' was inferred from its cells"},
        }},
        {.name = "noise-discarded", .category = Category::reading, .decree = false, .findings = {
            {"", info, info,
             "bỏ các ký tự rời giữa các phần của bảng (dấu, số trang): «{0}»",
             "stray marks between parts of a table were discarded (stamp, page number): '{0}'"},
        }},
    };
}
// clang-format on

}  // namespace kehoach::catalogue
