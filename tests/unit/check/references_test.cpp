#include "support/found_rules.h"

using namespace kehoach;
using test::found;
using test::plan_of;

namespace {

std::vector<std::string> broken(const std::string& sentence) {
    return found(plan_of("I. MỤC TIÊU\n\n1. Một.\n\n2. Hai.\n\nII. NHIỆM VỤ\n\n" + sentence + "\n\nIII. TỔ CHỨC\n\na) Ba;\n\nb) Bốn."),
                 {"internal-ref-broken"});
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("sections that are referred to must be there", "[check]") {
    CHECK(broken("Thực hiện theo mục VI.") == Lines{"internal-ref-broken/section: mục VI"});
    CHECK(broken("Các nhiệm vụ tại điểm 3 mục I.") == Lines{"internal-ref-broken/section: điểm 3 mục I"});
    CHECK(broken("Các nhiệm vụ tại mục V Kế hoạch này.") == Lines{"internal-ref-broken/section: mục V"});
    CHECK(broken("Thực hiện theo mục I, mục II.1 và điểm 2 mục I.").size() <= 1);
    CHECK(broken("Thực hiện theo mục I; khoản 2 mục I; mục III.") == Lines{});
}

TEST_CASE("sections of other documents are not looked for", "[check]") {
    CHECK(broken("Thực hiện mục VI Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh.") == Lines{});
    CHECK(broken("Theo Nghị quyết số 57-NQ/TW, các nhiệm vụ tại mục VI được ưu tiên.") == Lines{});
    CHECK(broken("1. Triển khai Nghị quyết số 57-NQ/TW:\n\n- Nhiệm vụ tại mục VII;\n\n- Nhiệm vụ khác.") == Lines{});
    CHECK(broken("Thực hiện chuyên mục 6 trên báo, danh mục 9 và hạng mục 8.") == Lines{});
}

TEST_CASE("articles are looked for where the text says whose they are", "[check]") {
    const auto decision = [](std::string_view article, std::string_view recipient) {
        return "SỞ NỘI VỤ\n\nSố: 12/QĐ-SNV\n\nQUYẾT ĐỊNH\nKiện toàn Tổ công tác\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Kiện toàn.\n\nĐiều 2. Thực hiện theo " +
               std::string(article) + ".\n\nNơi nhận:\n- Như " + std::string(recipient) + ";\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nNguyễn Văn An\n";
    };
    CHECK(found(decision("Điều 1 Quyết định này", "Điều 2"), {"internal-ref-broken"}) == Lines{});
    CHECK(found(decision("Điều 5 Quyết định này", "Điều 2"), {"internal-ref-broken"}) == Lines{"internal-ref-broken/article: Điều 5"});
    CHECK(found(decision("Điều 55 Luật Cán bộ, công chức", "Điều 3"), {"internal-ref-broken"}) == Lines{"internal-ref-broken/article: Điều 3"});
}

TEST_CASE("tables are looked for where tables have numbers", "[check]") {
    CHECK(broken("Bảng 1. Chỉ tiêu\n\nSố liệu tại Bảng 1.") == Lines{});
    CHECK(broken("Bảng 1. Chỉ tiêu\n\nSố liệu tại Bảng 3.") == Lines{"internal-ref-broken/caption: Bảng 3"});
    CHECK(broken("Số liệu tại Bảng 3.") == Lines{});
}
