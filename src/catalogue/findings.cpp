#include "catalogue/findings.h"

#include <algorithm>
#include <array>
#include <cassert>

#include "catalogue/template.h"

namespace kehoach {
namespace catalogue {
namespace {

constexpr auto info = Severity::info;
constexpr auto warning = Severity::warning;
constexpr auto error = Severity::error;

// Sorted by what the reader of a document looks at: head, body, ending, appendices, tables.
// clang-format off
constexpr std::array table = {
    Finding{"tracked-changes", info, "văn bản còn dấu vết sửa đổi (track changes): {0} chỗ chèn, {1} chỗ xóa", "the document has tracked changes: {0} insertions, {1} deletions"},
    Finding{"comments-present", info, "văn bản còn {0} ghi chú (comment)", "the document has {0} comments"},
    Finding{"hidden-text", info, "văn bản có chữ ẩn ở {0} đoạn; không đưa vào nội dung", "{0} paragraphs have hidden text, which is left out of the content"},
    Finding{"encoding-legacy", info, "tệp viết bằng bảng mã {0}, đã được đọc sang Unicode", "the file is encoded in {0} and was read as Unicode"},
    Finding{"encoding-converted", info, "{0} dòng, ô hoặc đoạn viết bằng bảng mã {1} đã được chuyển sang Unicode", "{0} lines, cells or runs in {1} were converted to Unicode"},
    Finding{"mojibake-repaired", info, "{0} dòng hoặc ô UTF-8 bị đọc nhầm thành Windows-1252 đã được đọc lại", "{0} lines or cells of UTF-8 that had been read as Windows-1252 were read anew"},
    Finding{"case-inferred", info, "{0} chữ có dấu được viết hoa theo các chữ xung quanh, vì TCVN3 không có chữ hoa có dấu", "{0} words were raised to capitals like those around them, since TCVN3 has no capitals with tones"},
    Finding{"encoding-doubtful", warning, "{0} dòng hoặc ô có thể viết bằng bảng mã cũ nhưng không đủ căn cứ để chuyển; giữ nguyên: «{1}»; nếu đúng, hãy dùng --encoding", "{0} lines or cells may be in an old encoding, but there is too little to tell; they were kept: '{1}'; if they are, use --encoding"},
    Finding{"letters-replaced", info, "{0} chữ có chữ cái lạ hình giống chữ Việt (Ð, chữ Kirin, chữ Hy Lạp) đã được thay", "{0} words had foreign letters that look like Vietnamese ones (Ð, Cyrillic, Greek), which were replaced"},
    Finding{"bidi-controls", warning, "bỏ {0} ký tự đảo chiều chữ; chúng có thể che giấu nội dung", "{0} characters that turn the direction of text were removed; they can hide what it says"},
    Finding{"text-lost", warning, "có {0} ký tự U+FFFD: chữ ở đó đã mất trước khi đọc", "{0} characters are U+FFFD: what stood there was lost before"},
    Finding{"private-use", info, "có {0} ký tự riêng của phông ký hiệu chưa biết; giữ nguyên", "{0} private-use characters of unknown symbol fonts were kept"},
    Finding{"stray-marks", info, "có {0} dấu phụ không thuộc chữ nào; giữ nguyên", "{0} combining marks belong to no letter and were kept"},
    Finding{"legacy-font", warning, "có chữ dùng phông bảng mã cũ ({0}) nhưng không phải chữ của bảng mã đó; giữ nguyên", "some text in a font of an old encoding ({0}) is not in that encoding and was kept"},
    Finding{"signature-invalidated", warning, "tài liệu có chữ ký số; bản đã chuẩn hóa không còn hợp lệ với chữ ký đó", "the document is signed; the signature does not hold for the normalised one"},
    Finding{"part-left", warning, "phần «{0}» của tài liệu được giữ nguyên vì không đọc được hoặc không viết bằng UTF-8", "part '{0}' of the document was left as it is: it cannot be read, or is not in UTF-8"},
    Finding{"contents-discarded", info, "bỏ {0} dòng mục lục", "{0} lines of a table of contents were discarded"},
    Finding{"embedded-document", warning, "có {0} tài liệu nhúng (altChunk) không đọc được; hãy mở bằng Word và lưu lại", "{0} embedded documents (altChunk) were not read; open the file in Word and save it"},
    Finding{"number-format-unknown", info, "có kiểu đánh số tự động chưa biết; số được ghi bằng chữ số thường", "a format of automatic numbering is not known; its numbers are in plain digits"},
    Finding{"text-not-unicode", warning, "có byte không phải Unicode trong phần chữ; các byte đó bị bỏ", "some bytes of the text are no Unicode and were left out"},
    Finding{"page-header-text", info, "đầu trang, chân trang có dòng: «{0}»", "page header or footer says: '{0}'"},
    Finding{"issuer-missing", warning, "không thấy tên cơ quan ban hành ở đầu văn bản", "no name of the issuing organ at the head"},
    Finding{"state-title-missing", warning, "không thấy Quốc hiệu", "no state title (Quốc hiệu)"},
    Finding{"motto-missing", warning, "không thấy Tiêu ngữ", "no motto (Tiêu ngữ)"},
    Finding{"number-missing", warning, "văn bản chưa có số: «{0}»", "the document has no number yet: '{0}'"},
    Finding{"number-spacing", info, "có dấu cách trong số, ký hiệu: «{0}»", "spaces inside number and symbol: '{0}'"},
    Finding{"date-incomplete", info, "ngày, tháng, năm ban hành chưa ghi đủ: «{0}»", "the date of issue is incomplete: '{0}'"},
    Finding{"date-invalid", error, "ngày không có trong lịch: «{0}»", "the calendar has no such date: '{0}'"},
    Finding{"type-missing", warning, "không thấy tên loại văn bản", "no name of the document's type"},
    Finding{"title-missing", warning, "không thấy trích yếu nội dung", "no title (trích yếu)"},
    Finding{"place-near-known", info, "tên địa phương «{0}» gần giống «{1}»; giữ nguyên như văn bản", "the name of the place '{0}' is nearly '{1}'; it is left as it is"},
    Finding{"place-merged", info, "«{0}» đã nhập vào «{1}» từ 01/7/2025", "'{0}' was merged into '{1}' on 1 July 2025"},
    Finding{"organ-near-known", info, "tên cơ quan «{0}» gần giống «{1}»; giữ nguyên như văn bản", "the name of the organ '{0}' is nearly '{1}'; it is left as it is"},
    Finding{"title-end-inferred", info, "trích yếu và đoạn mở đầu đứng liền nhau; vị trí kết thúc trích yếu là do suy đoán: «{0}»",
            "title and first paragraph run together; where the title ends was inferred: '{0}'"},
    Finding{"header-flattened", info, "phần đầu hai cột đã được ghép lại từ các dòng", "the two columns of the head were put together from its lines"},
    Finding{"header-line-unrecognised", warning, "dòng không nhận ra ở đầu văn bản, được giữ trong phần dẫn nhập: «{0}»", "unknown line in the head, kept in the preamble: '{0}'"},
    Finding{"page-break-joined", info, "đoạn bị ngắt trang đã được nối lại: «{0}»", "a paragraph cut by a page break was joined: '{0}'"},
    Finding{"page-furniture-discarded", info, "bỏ dòng đầu trang hoặc chân trang: «{0}»", "a running head or foot of a page was discarded: '{0}'"},
    Finding{"duplicate-section-number", warning, "số thứ tự mục bị trùng: «{0}»", "the section number occurs twice: '{0}'"},
    Finding{"section-gap", warning, "trước «{0}» thiếu mục số {2} (mục liền trước có số {1})", "a section is missing before '{0}': {2} should follow {1}"},
    Finding{"label-style-mixed", info, "các mục cùng cấp đánh số không thống nhất: «{0}» và «{1}»", "labels of one level are written differently: '{0}' and '{1}'"},
    Finding{"closing-mark-missing", info, "nội dung không kết thúc bằng «./.»", "the text does not end in './.'"},
    Finding{"recipients-missing", info, "không thấy Nơi nhận", "no recipients (Nơi nhận)"},
    Finding{"signature-missing", info, "không thấy chức vụ, họ tên người ký", "no signature"},
    Finding{"signer-missing", info, "có chức vụ «{0}» nhưng không có họ tên người ký", "position '{0}' without the name of the signer"},
    Finding{"filing-colon-missing", info, "sau «Lưu» thiếu dấu hai chấm: «{0}»", "no colon after 'Lưu': '{0}'"},
    Finding{"ending-line-unrecognised", warning, "dòng không nhận ra ở cuối văn bản, được giữ trong phần kết: «{0}»", "unknown line at the end, kept in the closing: '{0}'"},
    Finding{"appendix-label-missing", info, "phần sau chữ ký không có nhãn phụ lục", "what follows the signature has no label of an appendix"},
    Finding{"appendix-label-unusual", info, "phụ lục mở đầu bằng «{0}», không phải «Phụ lục»", "the appendix opens with '{0}', not with 'Phụ lục'"},
    Finding{"appendix-reference-missing", info, "phụ lục không có dòng «(Kèm theo ...)»", "the appendix has no '(Kèm theo ...)' line"},
    Finding{"table-flattened", info, "bảng được dựng lại từ các dòng, mỗi dòng một ô", "the table was rebuilt from lines of one cell each"},
    Finding{"table-header-missing", warning, "không nhận ra hàng tiêu đề của bảng", "no header row recognised in the table"},
    Finding{"repeated-header", info, "bỏ {0} hàng tiêu đề lặp lại ở đầu trang", "{0} header rows repeated on new pages were dropped"},
    Finding{"column-number-row", info, "bỏ hàng đánh số cột", "a row that numbers the columns was dropped"},
    Finding{"row-continued", info, "hàng bị ngắt trang đã được nối lại: «{0}»", "a row cut by a page break was joined: '{0}'"},
    Finding{"row-shifted", warning, "hàng bị lệch cột đã được đưa về đúng cột: «{0}»", "a row stood in wrong columns and was moved: '{0}'"},
    Finding{"row-short", info, "hàng thiếu ô, các ô còn lại để trống: «{0}»", "the row has too few cells, the others are empty: '{0}'"},
    Finding{"merge-inferred", info, "các ô trống ở đầu hàng được coi là ô gộp với hàng trên: «{0}»", "empty cells at the start of the row are taken as merged with the row above: '{0}'"},
    Finding{"ordinal-missing", info, "hàng không có số thứ tự: «{0}»", "the row has no ordinal: '{0}'"},
    Finding{"ordinal-gap", warning, "số thứ tự nhảy cách: sau {0} là {1}", "the ordinals have a gap: {1} follows {0}"},
    Finding{"deadline-invalid", error, "thời hạn không thể có trong lịch: «{0}»", "no calendar has such a deadline: '{0}'"},
    Finding{"role-inferred", info, "vai trò của cột «{0}» được suy từ nội dung các ô", "the role of column '{0}' was inferred from its cells"},
    Finding{"noise-discarded", info, "bỏ các ký tự rời giữa các phần của bảng (dấu, số trang): «{0}»", "stray marks between parts of a table were discarded (stamp, page number): '{0}'"},
};
// clang-format on

}  // namespace

std::span<const Finding> findings() { return table; }

const Finding& finding(std::string_view name) {
    const auto found = std::find_if(table.begin(), table.end(), [&](const Finding& f) { return f.name == name; });
    assert(found != table.end());
    return *found;
}

}  // namespace catalogue

std::string message(const Diagnostic& diagnostic, Language language) {
    const Finding& finding = *diagnostic.finding;
    return catalogue::filled(language == Language::english ? finding.english : finding.vietnamese, diagnostic.arguments);
}

std::string_view name(Severity severity) {
    switch (severity) {
        case Severity::info: return "info";
        case Severity::warning: return "warning";
        case Severity::error: return "error";
    }
    return "error";
}

}  // namespace kehoach
