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
    Term{"legal-bases", "căn cứ ban hành", "the legal bases (căn cứ)"},
    Term{"part-label", "phần, chương, mục và số thứ tự", "the label of a part, chapter or section"},
    Term{"section-heading", "tiêu đề mục (I., II.)", "the heading of a section (I., II.)"},
    Term{"article-label", "điều và số thứ tự", "the label of an article (Điều)"},
    Term{"clause-heading", "tiêu đề khoản (1., 2.)", "the heading of a clause (1., 2.)"},
    Term{"addressees", "Kính gửi", "the addressees (Kính gửi)"},
    Term{"position", "quyền hạn, chức vụ của người ký", "the position of the signer"},
    Term{"signer", "họ tên của người ký", "the name of the signer"},
    Term{"recipients-label", "dòng «Nơi nhận:»", "the line 'Nơi nhận:'"},
    Term{"recipients-list", "danh sách nơi nhận", "the list of recipients"},
    Term{"appendix-label", "dòng «Phụ lục»", "the line 'Phụ lục'"},
    Term{"appendix-title", "tên phụ lục", "the title of the appendix"},
    Term{"reference-line", "dòng «Kèm theo»", "the line 'Kèm theo'"},
};

}  // namespace

std::string term(std::string_view key, Language language) {
    const auto found = std::find_if(table.begin(), table.end(), [&](const Term& t) { return t.key == key; });
    if (found == table.end()) return "@" + std::string(key);
    return std::string(language == Language::english ? found->english : found->vietnamese);
}

}  // namespace kehoach::catalogue
