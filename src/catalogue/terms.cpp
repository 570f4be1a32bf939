#include "catalogue/terms.h"

#include <algorithm>
#include <array>

namespace kehoach::catalogue {
namespace {

struct Term {
    std::string_view key;
    std::string_view vietnamese;
    std::string_view english;
};

constexpr std::array table = {
    Term{"quoc-hieu", "Quốc hiệu", "the state title (Quốc hiệu)"},
    Term{"tieu-ngu", "Tiêu ngữ", "the motto (Tiêu ngữ)"},
    Term{"parent-organ", "tên cơ quan chủ quản", "the parent organ"},
    Term{"organ", "tên cơ quan ban hành", "the issuing organ"},
    Term{"number-line", "số, ký hiệu", "number and symbol"},
    Term{"place-date", "địa danh và thời gian ban hành", "place and date"},
    Term{"doc-type", "tên loại văn bản", "the type of the document"},
    Term{"trich-yeu", "trích yếu", "the title (trích yếu)"},
    Term{"body", "nội dung", "the content"},
    Term{"signature", "chức vụ, họ tên và chữ ký", "the signature"},
    Term{"recipients", "Nơi nhận", "the recipients (Nơi nhận)"},
};

}  // namespace

std::string term(std::string_view key, Language language) {
    const auto found = std::find_if(table.begin(), table.end(), [&](const Term& t) { return t.key == key; });
    if (found == table.end()) return "@" + std::string(key);
    return std::string(language == Language::english ? found->english : found->vietnamese);
}

}  // namespace kehoach::catalogue
