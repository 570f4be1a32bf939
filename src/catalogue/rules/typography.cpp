#include "catalogue/rules/tables.h"

namespace kehoach::catalogue {

// Letters, spaces, capitals, abbreviations.
// clang-format off
std::vector<Rule> typography_rules() {
    using enum Severity;
    return {
        {.name = "legacy-encoding", .category = Category::typography, .decree = true, .findings = {
            {"file", warning, error,
             "tệp viết bằng bảng mã {0}, đã được đọc sang Unicode",
             "the file is encoded in {0} and was read as Unicode"},
            {"parts", warning, error,
             "{0} dòng, ô hoặc đoạn viết bằng bảng mã {1} đã được chuyển sang Unicode",
             "{0} lines, cells or runs in {1} were converted to Unicode"},
            {"mojibake", warning, error,
             "{0} dòng hoặc ô UTF-8 bị đọc nhầm thành Windows-1252 đã được đọc lại",
             "{0} lines or cells of UTF-8 that had been read as Windows-1252 were read anew"},
            {"doubtful", warning, warning,
             "{0} dòng hoặc ô có thể viết bằng bảng mã cũ nhưng không đủ căn cứ để chuyển; giữ nguyên: «{1}»; nếu đúng, hãy dùng --encoding",
             "{0} lines or cells may be in an old encoding, but there is too little to tell; they were kept: '{1}'; if they are, use --encoding"},
            {"font", warning, warning,
             "có chữ dùng phông bảng mã cũ ({0}) nhưng không phải chữ của bảng mã đó; giữ nguyên",
             "some text in a font of an old encoding ({0}) is not in that encoding and was kept"},
        }},
        {.name = "invisible-chars", .category = Category::typography, .decree = false, .findings = {
            {"look-alikes", warning, warning,
             "{0} chữ có chữ cái lạ hình giống chữ Việt (Ð, chữ Kirin, chữ Hy Lạp) đã được thay",
             "{0} words had foreign letters that look like Vietnamese ones (Ð, Cyrillic, Greek), which were replaced"},
            {"bidi", warning, warning,
             "bỏ {0} ký tự đảo chiều chữ; chúng có thể che giấu nội dung",
             "{0} characters that turn the direction of text were removed; they can hide what it says"},
            {"private-use", info, info,
             "có {0} ký tự riêng của phông ký hiệu chưa biết; giữ nguyên",
             "{0} private-use characters of unknown symbol fonts were kept"},
        }},
        {.name = "text-lost", .category = Category::typography, .decree = false, .findings = {
            {"", warning, error,
             "có {0} ký tự U+FFFD: chữ ở đó đã mất trước khi đọc",
             "{0} characters are U+FFFD: what stood there was lost before"},
        }},
        {.name = "unicode-form", .category = Category::typography, .decree = false, .findings = {
            {"stray", warning, error,
             "có {0} dấu phụ không thuộc chữ nào; giữ nguyên",
             "{0} combining marks belong to no letter and were kept"},
        }},
    };
}
// clang-format on

}  // namespace kehoach::catalogue
