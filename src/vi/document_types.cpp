#include "vi/document_types.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "text/fold.h"
#include "text/letters.h"
#include "text/utf8.h"

namespace kehoach::vi {
namespace {

// clang-format off
constexpr std::array types = {
    TypeName{"Nghị quyết", "NQ", true},       TypeName{"Quyết định", "QĐ", true},      TypeName{"Chỉ thị", "CT", false},
    TypeName{"Quy chế", "QC", false},         TypeName{"Quy định", "QyĐ", false, "QĐ"},      TypeName{"Thông cáo", "TC", false},
    TypeName{"Thông báo", "TB", false},       TypeName{"Hướng dẫn", "HD", false},      TypeName{"Chương trình", "CTr", false},
    TypeName{"Kế hoạch", "KH", false},        TypeName{"Phương án", "PA", false},      TypeName{"Đề án", "ĐA", false},
    TypeName{"Dự án", "DA", false},           TypeName{"Báo cáo", "BC", false},        TypeName{"Biên bản", "BB", false},
    TypeName{"Tờ trình", "TTr", false},       TypeName{"Hợp đồng", "HĐ", false},       TypeName{"Công văn", "", false},
    TypeName{"Công điện", "CĐ", false},       TypeName{"Bản ghi nhớ", "BGN", false},   TypeName{"Bản thỏa thuận", "BTT", false},
    TypeName{"Giấy ủy quyền", "GUQ", false},  TypeName{"Giấy mời", "GM", false},       TypeName{"Giấy giới thiệu", "GGT", false},
    TypeName{"Giấy nghỉ phép", "GNP", false}, TypeName{"Phiếu gửi", "PG", false},      TypeName{"Phiếu chuyển", "PC", false},
    TypeName{"Phiếu báo", "PB", false},       TypeName{"Thư công", "", false},
    // Beside the decree: legal normative documents, the Party's documents, and names seen in practice.
    TypeName{"Nghị định", "NĐ", true},        TypeName{"Thông tư", "TT", true},        TypeName{"Thông tư liên tịch", "TTLT", true},
    TypeName{"Hiến pháp", "", true},          TypeName{"Bộ luật", "", true},           TypeName{"Luật", "", true},
    TypeName{"Pháp lệnh", "", true},          TypeName{"Lệnh", "L", true},             TypeName{"Sắc lệnh", "SL", true},
    TypeName{"Thông tri", "TT", false},       TypeName{"Thông báo kết luận", "TB", false},       TypeName{"Văn bản", "VB", false},
    TypeName{"Kết luận", "KL", false},        TypeName{"Chương trình hành động", "CTrHĐ", false},
    TypeName{"Kế hoạch hành động", "KH", false}, TypeName{"Nội quy", "", false},     TypeName{"Quy trình", "QT", false},
    TypeName{"Điều lệ", "ĐL", false},         TypeName{"Giấy phép", "GP", false},      TypeName{"Thể lệ", "TL", false},
    TypeName{"Nghị quyết liên tịch", "NQLT", true}, TypeName{"Kế hoạch liên tịch", "KHLT", false},
    TypeName{"Kế hoạch liên ngành", "KHLN", false}, TypeName{"Hướng dẫn liên ngành", "HDLN", false},
    TypeName{"Kịch bản", "KB", false},        TypeName{"Chiến lược", "CL", false},     TypeName{"Quy hoạch", "QH", false},
};
// clang-format on

struct Folded {
    std::string name;
    const TypeName* type;
};

const std::vector<Folded>& folded_types() {
    static const std::vector<Folded> table = [] {
        std::vector<Folded> out;
        for (const auto& type : types) out.push_back({text::fold(type.name), &type});
        std::sort(out.begin(), out.end(), [](const Folded& a, const Folded& b) { return a.name.size() > b.name.size(); });
        return out;
    }();
    return table;
}

}  // namespace

const TypeName* type_named(std::string_view folded) {
    for (const auto& entry : folded_types()) {
        if (entry.name == folded) return entry.type;
    }
    return nullptr;
}

const TypeName* type_at_start(std::string_view folded, std::size_t& length) {
    for (const auto& entry : folded_types()) {
        if (!text::starts_with_words(folded, entry.name)) continue;
        length = entry.name.size();
        return entry.type;
    }
    return nullptr;
}

const TypeName* type_at_end(std::string_view folded, std::size_t& length) {
    for (const auto& entry : folded_types()) {
        if (!folded.ends_with(entry.name)) continue;
        if (text::is_word_character(text::code_point_before(folded, folded.size() - entry.name.size()))) continue;
        length = entry.name.size();
        return entry.type;
    }
    return nullptr;
}

bool has_code(const TypeName& type, std::string_view code_key, bool party) {
    if (code_key.empty()) return false;
    return text::fold(type.code) == code_key || (party && !type.party_code.empty() && text::fold(type.party_code) == code_key);
}

const TypeName* type_with_code_key(std::string_view code_key) {
    static const std::vector<Folded> table = [] {
        std::vector<Folded> out;
        for (const auto& type : types) {
            if (!type.code.empty()) out.push_back({text::fold(type.code), &type});
        }
        return out;
    }();
    const auto found = std::find_if(table.begin(), table.end(), [&](const Folded& entry) { return entry.name == code_key; });
    return found == table.end() ? nullptr : found->type;
}

const TypeName* type_with_code(std::string_view code) {
    if (code.empty()) return nullptr;
    const auto found = std::find_if(types.begin(), types.end(), [&](const TypeName& t) { return t.code == code; });
    return found == types.end() ? nullptr : &*found;
}

bool is_of_decree(const TypeName& type) {
    constexpr std::ptrdiff_t count = 29;
    static_assert(types[count - 1].name == "Thư công");
    return &type - types.data() < count;
}

}  // namespace kehoach::vi
