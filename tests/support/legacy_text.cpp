#include "support/legacy_text.h"

#include <charconv>
#include <cstddef>
#include <filesystem>
#include <stdexcept>
#include <utility>

#include "encoding/transcode.h"
#include "support/files.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "vi/syllables.h"

namespace kehoach::test {

const std::u32string& vietnamese_letters() {
    static const std::u32string letters = [] {
        std::u32string out;
        for (const char32_t letter : std::u32string_view(U"aăâeêioôơuưy")) {
            for (const auto tone : {vi::Tone::level, vi::Tone::huyen, vi::Tone::hoi, vi::Tone::nga, vi::Tone::sac, vi::Tone::nang}) {
                const char32_t small = vi::with_tone(letter, tone);
                if (small < 0x80) continue;
                out += text::to_upper(small);
                out += small;
            }
        }
        return out + U"Đđ";
    }();
    return letters;
}

bool is_toned_capital(char32_t c) {
    const auto vowel = vi::vowel_of(c);
    return vowel && vowel->tone != vi::Tone::level && text::is_upper(c);
}

std::string utf8(char32_t c) {
    std::string out;
    text::append(out, c);
    return out;
}

std::string utf8(std::u32string_view text) {
    std::string out;
    for (const char32_t c : text) text::append(out, c);
    return out;
}

const std::string_view short_plan =
    "ỦY BAN NHÂN DÂN HUYỆN SÔNG THAO\n"
    "KẾ HOẠCH\n"
    "Chuyển đổi số trong các cơ quan của huyện năm 2031\n"
    "I. MỤC ĐÍCH, YÊU CẦU\n"
    "1. Mục đích: nâng cao chất lượng phục vụ người dân và doanh nghiệp.\n"
    "2. Yêu cầu: các phòng, ban xác định rõ nhiệm vụ, thời hạn và người chịu trách nhiệm.\n"
    "II. NHIỆM VỤ CHỦ YẾU\n"
    "- Rà soát quy trình tiếp nhận hồ sơ, bỏ những giấy tờ không cần thiết.\n"
    "- Kiểm kê máy vi tính, đường truyền ở mỗi xã; đề xuất sửa chữa, thay thế.\n"
    "- Văn phòng đôn đốc, tổng hợp kết quả, báo cáo trước ngày 15 hằng tháng.\n";

std::string without_toned_capitals(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const char32_t c = text::next_code_point(text, i);
        text::append(out, is_toned_capital(c) ? text::to_lower(c) : c);
    }
    return out;
}

std::string bytes_in(encoding::Charset charset, std::string_view text) {
    std::size_t offset = 0;
    auto bytes = encoding::to_bytes(text, charset, offset);
    if (!bytes) throw std::runtime_error(std::string(encoding::name(charset)) + " has not: " + std::string(text.substr(offset, 8)));
    return *std::move(bytes);
}

std::string misread(std::string_view text, encoding::Charset charset) {
    bool damaged = false;
    return encoding::from_bytes(bytes_in(charset, text), encoding::Charset::windows_1252, damaged);
}

const std::vector<encoding::Charset>& all_charsets() {
    static const auto all = [] {
        std::vector<encoding::Charset> out;
        for (const auto name : encoding::charset_names()) out.push_back(*encoding::charset_named(name));
        return out;
    }();
    return all;
}

const std::vector<encoding::Charset>& vietnamese_charsets() {
    static const auto some = [] {
        std::vector<encoding::Charset> out;
        for (const auto charset : all_charsets()) {
            if (encoding::is_legacy(charset) && charset != encoding::Charset::windows_1252) out.push_back(charset);
        }
        return out;
    }();
    return some;
}

std::vector<std::vector<std::string>> design_table(std::string_view file) {
    const auto path = source_dir() / ".." / "shared" / "design" / "tables" / file;
    std::vector<std::vector<std::string>> rows;
    if (!std::filesystem::exists(path)) return rows;
    const std::string text = read(path);
    std::vector<std::string> row(1);
    for (const char c : text) {
        if (c == '\t') {
            row.emplace_back();
        } else if (c == '\n') {
            rows.push_back(std::move(row));
            row.assign(1, {});
        } else {
            row.back().push_back(c);
        }
    }
    if (!rows.empty()) rows.erase(rows.begin());
    return rows;
}

char32_t code_point_in(std::string_view cell) {
    unsigned value = 0;
    if (!cell.starts_with("U+")) return 0;
    const auto parsed = std::from_chars(cell.data() + 2, cell.data() + cell.size(), value, 16);
    return parsed.ptr == cell.data() + cell.size() ? static_cast<char32_t>(value) : 0;
}

}  // namespace kehoach::test
