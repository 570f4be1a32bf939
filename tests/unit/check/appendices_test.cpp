#include "support/attached_parts.h"
#include "support/found_rules.h"

using namespace kehoach;
using test::appendix;
using test::body;
using test::found;
using test::plan_of;

namespace {

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("an announced appendix must be there", "[check]") {
    const auto absent = [](std::string_view sentence) { return found(plan_of(body(sentence)), {"appendix-announced-absent"}); };
    CHECK(absent("(Có Phụ lục kèm theo)") == Lines{"appendix-announced-absent/absent: Phụ lục"});
    CHECK(absent("Chi tiết tại Phụ lục I.") == Lines{"appendix-announced-absent/absent: Phụ lục I"});
    CHECK(absent("Nhiệm vụ tại Phụ lục ban hành kèm theo Kế hoạch này; chi tiết tại Phụ lục.").size() == 1);
    CheckOptions apart;
    apart.config.appendices_apart = true;
    CHECK(found(plan_of(body("(Có Phụ lục kèm theo)")), {"appendix-announced-absent"}, apart) == Lines{"appendix-announced-absent/apart: Phụ lục"});
}

TEST_CASE("appendices of other documents are not looked for", "[check]") {
    const auto absent = [](std::string_view sentence) {
        return found(plan_of(body(sentence)), {"appendix-announced-absent", "internal-ref-broken"});
    };
    CHECK(absent("Theo mẫu tại Phụ lục I ban hành kèm theo Nghị định số 30/2020/NĐ-CP.") == Lines{});
    CHECK(absent("Theo Phụ lục III Thông tư số 05/2024/TT-BNV.") == Lines{});
    CHECK(absent("Nghị định số 30/2020/NĐ-CP của Chính phủ quy định tại Phụ lục I.") == Lines{});
    CHECK(absent("Các phòng lập phụ lục số liệu trước ngày 15 hằng tháng.") == Lines{});
}

TEST_CASE("an appendix must be announced, by whatever words", "[check]") {
    const auto unannounced = [](std::string_view sentence, const std::string& behind) {
        return found(plan_of(body(sentence), behind), {"appendix-unannounced", "internal-ref-broken"});
    };
    CHECK(unannounced("Không nói gì.", appendix("PHỤ LỤC")) == Lines{"appendix-unannounced: PHỤ LỤC"});
    for (const std::string_view words : {"(Phụ lục kèm theo)", "(Có danh sách kèm theo)", "Theo biểu đính kèm.", "Nội dung tại Phụ lục."})
        CHECK(unannounced(words, appendix("PHỤ LỤC")) == Lines{});
    const std::string both = appendix("Phụ lục I") + appendix("Phụ lục II");
    CHECK(unannounced("Chi tiết tại Phụ lục I.", both) == Lines{"appendix-unannounced: Phụ lục II"});
    CHECK(unannounced("Chi tiết tại Phụ lục I, II.", both) == Lines{});
    CHECK(unannounced("Chi tiết tại Phụ lục I và Phụ lục II.", both) == Lines{});
    CHECK(unannounced("Chi tiết tại các Phụ lục kèm theo.", both) == Lines{});
    CHECK(unannounced("Chi tiết tại Phụ lục I, II và III.", both) == Lines{"internal-ref-broken/appendix: Phụ lục I, II và III"});
}

TEST_CASE("several appendices have Roman numerals without gaps", "[check]") {
    const auto numbering = [](std::initializer_list<std::string_view> labels) {
        std::string behind;
        for (const auto label : labels) behind += appendix(label);
        return found(plan_of(body("(Các Phụ lục kèm theo)"), behind), {"appendix-numbering"});
    };
    CHECK(numbering({"Phụ lục"}) == Lines{});
    CHECK(numbering({"Phụ lục 1"}) == Lines{});
    CHECK(numbering({"PHỤ LỤC I", "PHỤ LỤC II"}) == Lines{});
    CHECK(numbering({"Phụ lục 1", "Phụ lục 2"}) == Lines{"appendix-numbering/arabic: Phụ lục 1"});
    CHECK(numbering({"Phụ lục", "Phụ lục"}) == Lines{"appendix-numbering/missing: Phụ lục"});
    CHECK(numbering({"Phụ lục I", "Phụ lục III"}) == Lines{"appendix-numbering/gap: Phụ lục III"});
    CHECK(numbering({"Phụ lục I", "Phụ lục I"}) == Lines{"appendix-numbering/duplicate: Phụ lục I"});
    CHECK(numbering({"Phụ lục I", "Phụ lục IIa", "Phụ lục IIb"}) == Lines{});
}

TEST_CASE("an appendix without a title is remarked", "[check]") {
    const std::string bare = "Phụ lục I\n\n1. Các phòng thuộc Sở.\n\n2. Thanh tra.\n";
    CHECK(found(plan_of(body("(Phụ lục I kèm theo)"), bare), {"appendix-reference-missing"}) ==
          Lines{"appendix-reference-missing/line", "appendix-reference-missing/title: Phụ lục I"});
    CheckOptions electronic;
    electronic.stage = Stage::final;
    electronic.config.electronic = true;
    CHECK(found(plan_of(body("(Phụ lục I kèm theo)"), "Phụ lục I\nDANH SÁCH\n\n1. Các phòng.\n"), {"appendix-reference-missing"}, electronic) ==
          Lines{"appendix-reference-missing/electronic"});
}

TEST_CASE("what is announced as Phụ lục is headed so", "[check]") {
    const std::vector<std::string> rules = {"appendix-label-mismatch", "appendix-label-unusual"};
    CHECK(found(plan_of(body("(Phụ lục kèm theo)"), appendix("DANH MỤC")), rules) == Lines{"appendix-label-mismatch: Phụ lục"});
    CHECK(found(plan_of(body("(Danh mục kèm theo)"), appendix("DANH MỤC")), rules).size() == 1);
}
