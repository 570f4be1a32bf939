#include "catalogue/rules/tables.h"

namespace kehoach::catalogue {

// The head: number and symbol, place and date, type, title, organ.
// clang-format off
std::vector<Rule> header_rules() {
    using enum Severity;
    return {
        {.name = "number-blank", .category = Category::header, .decree = true,
         .basis = "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3; Điều 15",
         .summary = {"Văn bản phát hành có số; bản dự thảo để trống số.",
                     "A document that is issued has a number; a draft leaves it blank."},
         .advice = {"Lấy số tại văn thư sau khi văn bản được ký.",
                    "Have the registry give the number once the document is signed."},
         .good = "Số: 05/KH-SKHCN\n", .bad = "Số:    /KH-SKHCN\n", .findings = {
            {"", info, error,
             "văn bản chưa có số: «{0}»",
             "the document has no number yet: '{0}'"},
        }},
        {.name = "number-format", .category = Category::header, .decree = true,
         .basis = "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3.c",
         .summary = {"Số, ký hiệu viết là «Số: 05/KH-SKHCN»: từ «Số» với dấu hai chấm, dấu gạch chéo sau số, dấu gạch nối giữa các nhóm chữ, không có dấu cách.",
                     "Number and symbol are written 'Số: 05/KH-SKHCN': the word 'Số' and a colon, a stroke behind the number, hyphens between the groups of letters, no spaces."},
         .advice = {"Viết lại dòng số, ký hiệu theo mẫu; ký hiệu không có dấu chấm ở cuối.",
                    "Write the line as the pattern says, without a stop at its end."},
         .good = "Số: 05/KH-SKHCN\n", .bad = "Số: 05/ KH–SKHCN\n", .findings = {
            {"spaces", error, error,
             "có dấu cách trong số, ký hiệu: «{0}»",
             "spaces inside number and symbol: '{0}'"},
            {"form", error, error,
             "số, ký hiệu viết không đúng mẫu: «{0}», phải là «{1}»",
             "number and symbol are malformed: '{0}' should be '{1}'"},
        }},
        {.name = "number-zero-pad", .category = Category::header, .decree = true,
         .basis = "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3.c",
         .summary = {"Số nhỏ hơn 10 có số 0 phía trước.",
                     "A number below 10 has a zero before it."},
         .advice = {"Thêm số 0: «05».",
                    "Put the zero before it: '05'."},
         .good = "Số: 05/KH-SKHCN\n", .bad = "Số: 5/KH-SKHCN\n", .findings = {
            {"", error, error,
             "số «{0}» nhỏ hơn 10 mà không có số 0 phía trước",
             "number {0} is below 10 and has no zero before it"},
        }},
        {.name = "symbol-type-unknown", .category = Category::header, .decree = true,
         .basis = "Nghị định 30/2020/NĐ-CP, Phụ lục III, Mục I",
         .summary = {"Ký hiệu mở đầu bằng chữ viết tắt tên loại văn bản như trong bảng chữ viết tắt, đúng cả chữ hoa, chữ thường.",
                     "A symbol opens with the abbreviation of the type as the decree lists it, capitals and small letters alike."},
         .advice = {"Dùng chữ viết tắt của bảng: «KH», «TTr», «CTr», «QyĐ».",
                    "Take the abbreviation of the list: 'KH', 'TTr', 'CTr', 'QyĐ'."},
         .good = "Số: 05/KH-SKHCN\n", .bad = "Số: 05/KHo-SKHCN\n", .findings = {
            {"", error, error,
             "«{0}» không phải chữ viết tắt tên loại văn bản; «{1}» viết tắt là «{2}»",
             "'{0}' abbreviates no type of document; '{1}' is '{2}'"},
            {"case", error, error,
             "chữ viết tắt tên loại «{0}» không đúng chữ hoa, chữ thường: «{1}»",
             "the abbreviation '{0}' has capitals or small letters in the wrong place: '{1}'"},
            {"other", warning, warning,
             "«{0}» không phải chữ viết tắt tên loại đã biết; «{1}» thường viết tắt là «{2}»",
             "'{0}' is no known abbreviation of a type; '{1}' mostly is '{2}'"},
        }},
        {.name = "symbol-type-mismatch", .category = Category::header, .decree = true,
         .basis = "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3.b",
         .summary = {"Chữ viết tắt tên loại trong ký hiệu là của tên loại ghi ở dưới.",
                     "The abbreviation in the symbol is that of the type named below."},
         .advice = {"Sửa ký hiệu theo tên loại; ký hiệu thường sót lại từ văn bản khác.",
                    "Make the symbol that of the type; it was mostly left from another document."},
         .good = "Số: 05/KH-SKHCN\n", .bad = "Số: 05/QĐ-SKHCN\n", .findings = {
            {"", error, error,
             "ký hiệu có «{0}» mà tên loại là «{1}» («{2}»)",
             "the symbol has '{0}', but the document is a '{1}' ('{2}')"},
        }},
        {.name = "symbol-organ-mismatch", .category = Category::header, .decree = true,
         .basis = "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3.b",
         .summary = {"Chữ viết tắt tên cơ quan trong ký hiệu là của cơ quan ban hành.",
                     "The organ's abbreviation in the symbol is that of the issuing organ."},
         .advice = {"Sửa chữ viết tắt theo cơ quan ban hành; chữ viết tắt riêng khai báo trong kehoach.json.",
                    "Make it that of the issuing organ; name an abbreviation of the house in kehoach.json."},
         .good = "Số: 05/KH-SKHCN\n", .bad = "Số: 05/KH-SVHTTDL\n", .findings = {
            {"", warning, warning,
             "«{0}» trong ký hiệu không phải chữ viết tắt của «{1}» (có thể là «{2}»)",
             "'{0}' in the symbol does not abbreviate '{1}' (perhaps '{2}')"},
        }},
        {.name = "symbol-form-for-class", .category = Category::header, .decree = true,
         .basis = "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3.b, II.5.b",
         .summary = {"Văn bản có tên loại ghi ký hiệu theo tên loại, không có năm, không có «V/v»; công văn không ghi tên loại.",
                     "A named document has the symbol of its type, without a year, and no 'V/v'; an official letter (công văn) has no name of a type."},
         .advice = {"Viết ký hiệu, trích yếu theo đúng loại văn bản.",
                    "Write symbol and title as the kind of document has them."},
         .good = "KẾ HOẠCH\nCải cách hành chính năm 2026\n", .bad = "KẾ HOẠCH\nV/v cải cách hành chính năm 2026\n", .findings = {
            {"subject", warning, warning,
             "trích yếu của «{1}» không mở đầu bằng «{0}»",
             "the title of a '{1}' does not open with '{0}'"},
            {"heading", warning, warning,
             "công văn không ghi tên loại «CÔNG VĂN»",
             "an official letter has no heading 'CÔNG VĂN'"},
            {"year", warning, warning,
             "ký hiệu của «{1}» không có năm ({0})",
             "the symbol of a '{1}' has no year ({0})"},
            {"letter", warning, warning,
             "ký hiệu «{0}» là của công văn; «{1}» có «{2}» ở đầu ký hiệu",
             "symbol '{0}' is that of an official letter; a '{1}' has '{2}' at its start"},
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
