#include "catalogue/changes.h"

#include <array>
#include <cstddef>

namespace kehoach::catalogue {
namespace {

struct ChangeText {
    ChangeKind kind;
    std::string_view vietnamese;
    std::string_view english;
};

// In the order of ChangeKind.
// clang-format off
constexpr std::array table = {
    ChangeText{ChangeKind::legacy_encoding, "đoạn chữ bảng mã cũ được chuyển sang Unicode", "stretches of text in an old encoding converted to Unicode"},
    ChangeText{ChangeKind::mojibake, "đoạn UTF-8 bị đọc nhầm là Windows-1252 được đọc lại", "stretches of UTF-8 that had been read as Windows-1252 read anew"},
    ChangeText{ChangeKind::case_inferred, "chữ có dấu được viết hoa theo từ xung quanh", "toned letters raised to capitals like the words around them"},
    ChangeText{ChangeKind::mark_order, "chữ có dấu phụ sai thứ tự được ghép lại", "letters with marks in the wrong order composed"},
    ChangeText{ChangeKind::composed, "chỗ đưa về dạng NFC", "places composed to NFC"},
    ChangeText{ChangeKind::d_stroke, "chữ Ð, ð được thay bằng Đ, đ", "letters Ð, ð replaced by Đ, đ"},
    ChangeText{ChangeKind::look_alikes, "chữ cái lạ có hình giống chữ Việt được thay", "foreign letters that look like Vietnamese ones replaced"},
    ChangeText{ChangeKind::full_width, "ký tự toàn giác được thay bằng ký tự thường", "full-width characters replaced"},
    ChangeText{ChangeKind::ligatures, "chữ ghép (ligature) được tách", "ligatures taken apart"},
    ChangeText{ChangeKind::numerals, "số La Mã viết bằng một ký tự được viết bằng chữ cái", "Roman numerals of one character written in letters"},
    ChangeText{ChangeKind::bullets, "dấu đầu dòng của phông ký hiệu được đổi sang Unicode", "bullets of symbol fonts replaced by Unicode"},
    ChangeText{ChangeKind::spaces, "chỗ gộp dấu cách", "runs of spaces folded"},
    ChangeText{ChangeKind::invisible, "ký tự ẩn bị bỏ", "invisible characters removed"},
    ChangeText{ChangeKind::bidi_controls, "ký tự đảo chiều chữ bị bỏ", "characters that turn the direction of text removed"},
    ChangeText{ChangeKind::controls, "ký tự điều khiển bị bỏ", "control characters removed"},
    ChangeText{ChangeKind::line_separators, "ký tự ngắt dòng lạ được thay", "unusual line separators replaced"},
    ChangeText{ChangeKind::symbols, "ký hiệu của phông Symbol, Wingdings được đổi sang Unicode", "signs of Symbol and Wingdings replaced by Unicode"},
    ChangeText{ChangeKind::markup, "dấu Markdown, HTML bị bỏ", "marks of Markdown or HTML removed"},
    ChangeText{ChangeKind::entities, "ký hiệu thực thể được thay", "character references replaced"},
    ChangeText{ChangeKind::line_breaks, "chỗ ngắt dòng viết bằng ký hiệu", "written line breaks replaced"},
    ChangeText{ChangeKind::tone_placement, "chữ được đặt lại vị trí dấu thanh", "words with their tone mark placed anew"},
    ChangeText{ChangeKind::letter_i_y, "chữ được viết lại i/y", "words written with i for y or y for i"},
    ChangeText{ChangeKind::quotes, "dấu ngoặc kép, nháy đơn được thay", "quotation marks replaced"},
    ChangeText{ChangeKind::dashes, "dấu gạch được thay", "dashes replaced"},
};
// clang-format on
static_assert(table.size() == change_kinds);

const ChangeText& entry(ChangeKind kind) { return table[static_cast<std::size_t>(kind)]; }

}  // namespace

std::string_view description(ChangeKind kind, Language language) {
    return language == Language::english ? entry(kind).english : entry(kind).vietnamese;
}

}  // namespace kehoach::catalogue
