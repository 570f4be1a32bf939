#include "catalogue/rules/tables.h"

namespace kehoach::catalogue {

// What the program did to read a file: repairs and inferences, which say nothing against the document.
// clang-format off
std::vector<Rule> reading_rules() {
    using enum Severity;
    return {
        {.name = "case-inferred", .category = Category::reading,
         .summary = {"Chữ hoa có dấu của TCVN3 được suy từ các chữ xung quanh.", "Capitals with tones, which TCVN3 lacks, are inferred from the words around them."},
         .advice = {"Đối chiếu với bản in những chỗ viết hoa.", "Compare the capitals with the printed document."},
         .findings = {
            {"", info, info,
             "{0} chữ có dấu được viết hoa theo các chữ xung quanh, vì TCVN3 không có chữ hoa có dấu",
             "{0} words were raised to capitals like those around them, since TCVN3 has no capitals with tones"},
        }},
        {.name = "signature-invalidated", .category = Category::reading,
         .summary = {"Chữ ký số chỉ có giá trị với tệp đã ký.", "A digital signature holds for the file that was signed."},
         .advice = {"Giữ tệp gốc có chữ ký số; chỉ dùng bản chuẩn hóa để xử lý.", "Keep the signed file; use the normalised one for processing only."},
         .findings = {
            {"", warning, warning,
             "tài liệu có chữ ký số; bản đã chuẩn hóa không còn hợp lệ với chữ ký đó",
             "the document is signed; the signature does not hold for the normalised one"},
        }},
        {.name = "part-left", .category = Category::reading,
         .summary = {"Mọi phần của tài liệu đọc được và viết bằng UTF-8.", "All parts of a document can be read and are in UTF-8."},
         .advice = {"Mở tài liệu bằng Word và lưu lại.", "Open the document in Word and save it."},
         .findings = {
            {"", warning, warning,
             "phần «{0}» của tài liệu được giữ nguyên vì không đọc được hoặc không viết bằng UTF-8",
             "part '{0}' of the document was left as it is: it cannot be read, or is not in UTF-8"},
        }},
        {.name = "contents-discarded", .category = Category::reading,
         .summary = {"Mục lục lặp lại các tiêu đề nên không được đọc như nội dung.", "A table of contents repeats the headings and is not read as content."},
         .advice = {"Không cần làm gì.", "Nothing needs to be done."},
         .findings = {
            {"", info, info,
             "bỏ {0} dòng mục lục",
             "{0} lines of a table of contents were discarded"},
        }},
        {.name = "embedded-document", .category = Category::reading,
         .summary = {"Tài liệu nhúng được đưa hẳn vào tài liệu.", "Embedded documents are part of the document itself."},
         .advice = {"Mở bằng Word và lưu lại.", "Open the document in Word and save it."},
         .findings = {
            {"", warning, warning,
             "có {0} tài liệu nhúng (altChunk) không đọc được; hãy mở bằng Word và lưu lại",
             "{0} embedded documents (altChunk) were not read; open the file in Word and save it"},
        }},
        {.name = "number-format-unknown", .category = Category::reading,
         .summary = {"Số tự động được đọc như Word in ra.", "Automatic numbers are read as Word prints them."},
         .advice = {"Đối chiếu các số tự động với bản in.", "Compare the automatic numbers with the printed document."},
         .findings = {
            {"", info, info,
             "có kiểu đánh số tự động chưa biết; số được ghi bằng chữ số thường",
             "a format of automatic numbering is not known; its numbers are in plain digits"},
        }},
        {.name = "text-not-unicode", .category = Category::reading,
         .summary = {"Phần chữ viết bằng Unicode.", "Text is Unicode."},
         .advice = {"Lưu lại tệp bằng UTF-8, hoặc chỉ rõ bảng mã bằng --encoding.", "Save the file as UTF-8, or name its encoding with --encoding."},
         .findings = {
            {"", warning, warning,
             "có byte không phải Unicode trong phần chữ; các byte đó bị bỏ",
             "some bytes of the text are no Unicode and were left out"},
        }},
        {.name = "page-header-text", .category = Category::reading,
         .summary = {"Đầu trang, chân trang chỉ có số trang.", "Page headers and footers hold the page number only."},
         .advice = {"Xem dòng này có phải là nội dung của văn bản không.", "Look whether the line belongs to the document."},
         .findings = {
            {"", info, info,
             "đầu trang, chân trang có dòng: «{0}»",
             "page header or footer says: '{0}'"},
        }},
        {.name = "title-end-inferred", .category = Category::reading,
         .summary = {"Trích yếu và đoạn mở đầu đứng riêng.", "Title and first paragraph stand apart."},
         .advice = {"Để một dòng trống sau trích yếu nếu chỗ kết thúc không đúng.", "Leave a blank line behind the title where the end is wrong."},
         .findings = {
            {"", info, info,
             "trích yếu và đoạn mở đầu đứng liền nhau; vị trí kết thúc trích yếu là do suy đoán: «{0}»",
             "title and first paragraph run together; where the title ends was inferred: '{0}'"},
        }},
        {.name = "header-flattened", .category = Category::reading,
         .summary = {"Phần đầu hai cột được đọc theo cột.", "The two columns of the head are read column by column."},
         .advice = {"Kiểm tra tên cơ quan, Quốc hiệu, số và ngày có đúng không.", "Look whether organ, state title, number and date are right."},
         .findings = {
            {"", info, info,
             "phần đầu hai cột đã được ghép lại từ các dòng",
             "the two columns of the head were put together from its lines"},
        }},
        {.name = "page-break-joined", .category = Category::reading,
         .summary = {"Đoạn văn không bị ngắt giữa câu.", "A paragraph is not cut within a sentence."},
         .advice = {"Nối lại đoạn văn trong bản gốc.", "Join the paragraph in the source."},
         .findings = {
            {"", info, info,
             "đoạn bị ngắt trang đã được nối lại: «{0}»",
             "a paragraph cut by a page break was joined: '{0}'"},
        }},
        {.name = "page-furniture-discarded", .category = Category::reading,
         .summary = {"Dòng đầu trang, chân trang không phải là nội dung.", "Running heads and feet of pages are no content."},
         .advice = {"Kiểm tra dòng bị bỏ có đúng là đầu trang, chân trang không.", "Look whether the line really is a running head or foot."},
         .findings = {
            {"", info, info,
             "bỏ dòng đầu trang hoặc chân trang: «{0}»",
             "a running head or foot of a page was discarded: '{0}'"},
        }},
        {.name = "table-flattened", .category = Category::reading,
         .summary = {"Bảng được đọc theo hàng và cột.", "Tables are read by rows and columns."},
         .advice = {"Kiểm tra các cột của bảng; nếu sai, dán lại bảng từ Word.", "Look at the columns of the table; where they are wrong, paste it again from Word."},
         .findings = {
            {"", info, info,
             "bảng được dựng lại từ các dòng, mỗi dòng một ô",
             "the table was rebuilt from lines of one cell each"},
        }},
        {.name = "repeated-header", .category = Category::reading,
         .summary = {"Hàng tiêu đề lặp lại ở đầu trang không phải là hàng của bảng.", "Header rows repeated on new pages are no rows of the table."},
         .advice = {"Không cần làm gì; trong Word nên dùng \"Repeat Header Rows\".", "Nothing needs to be done; in Word use \"Repeat Header Rows\"."},
         .findings = {
            {"", info, info,
             "bỏ {0} hàng tiêu đề lặp lại ở đầu trang",
             "{0} header rows repeated on new pages were dropped"},
        }},
        {.name = "column-number-row", .category = Category::reading,
         .summary = {"Hàng đánh số cột không phải là nội dung.", "A row that numbers the columns is no content."},
         .advice = {"Không cần làm gì.", "Nothing needs to be done."},
         .findings = {
            {"", info, info,
             "bỏ hàng đánh số cột",
             "a row that numbers the columns was dropped"},
        }},
        {.name = "row-continued", .category = Category::reading,
         .summary = {"Hàng của bảng không bị ngắt qua trang.", "Rows of a table are not cut by a page break."},
         .advice = {"Kiểm tra hàng đã nối có đúng không.", "Look whether the row was joined rightly."},
         .findings = {
            {"", info, info,
             "hàng bị ngắt trang đã được nối lại: «{0}»",
             "a row cut by a page break was joined: '{0}'"},
        }},
        {.name = "merge-inferred", .category = Category::reading,
         .summary = {"Ô gộp được ghi là ô gộp.", "Merged cells are marked as merged."},
         .advice = {"Kiểm tra các ô này có thuộc về hàng trên không; nếu không, điền nội dung.", "Look whether the cells belong to the row above; where they do not, fill them in."},
         .findings = {
            {"", info, info,
             "các ô trống ở đầu hàng được coi là ô gộp với hàng trên: «{0}»",
             "empty cells at the start of the row are taken as merged with the row above: '{0}'"},
        }},
        {.name = "role-inferred", .category = Category::reading,
         .summary = {"Tiêu đề cột nói rõ cột chứa gì.", "The header of a column says what it holds."},
         .advice = {"Đặt tên cột rõ hơn, ví dụ \"Đơn vị chủ trì\".", "Name the column more clearly, such as \"Đơn vị chủ trì\"."},
         .findings = {
            {"", info, info,
             "vai trò của cột «{0}» được suy từ nội dung các ô",
             "the role of column '{0}' was inferred from its cells"},
        }},
        {.name = "noise-discarded", .category = Category::reading,
         .summary = {"Dấu và số trang chen giữa bảng không phải là nội dung.", "Stamps and page numbers between parts of a table are no content."},
         .advice = {"Kiểm tra phần bị bỏ có phải là nội dung không.", "Look whether what was left out is content."},
         .findings = {
            {"", info, info,
             "bỏ các ký tự rời giữa các phần của bảng (dấu, số trang): «{0}»",
             "stray marks between parts of a table were discarded (stamp, page number): '{0}'"},
        }},
    };
}
// clang-format on

}  // namespace kehoach::catalogue
