#include "support/found_rules.h"

using namespace kehoach;
using test::found;
using test::plan_of;

namespace {

constexpr std::string_view reference = "(Kèm theo Kế hoạch số 12/KH-SNV ngày 05 tháng 01 năm 2026 của Sở Nội vụ)";

std::string appendix(std::string_view label, std::string_view line = reference) {
    return std::string(label) + "\nDANH SÁCH ĐƠN VỊ\n" + std::string(line) + "\n\nCác phòng thuộc Sở.\n\n";
}

std::string body(std::string_view sentence) { return "I. NỘI DUNG\n\n" + std::string(sentence) + "\n\nII. TỔ CHỨC\n\nCác phòng thực hiện."; }

std::string decision(std::string_view article, std::string_view attached_reference, std::string_view title, std::string_view closing = "Các phòng.") {
    return "SỞ NỘI VỤ\n\nSố: 12/QĐ-SNV\nLâm Đồng, ngày 05 tháng 01 năm 2026\n\nQUYẾT ĐỊNH\nBan hành Kế hoạch\n\nGIÁM ĐỐC SỞ NỘI VỤ\n\nQUYẾT ĐỊNH:\n\n"
           "Điều 1. Ban hành kèm theo Quyết định này " +
           std::string(article) +
           ".\n\nĐiều 2. Hiệu lực kể từ ngày ký./.\n\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nNguyễn Văn An\n\nKẾ HOẠCH\n" +
           std::string(title) + "\n" + std::string(attached_reference) + "\n\nI. NỘI DUNG\n\n1. Một.\n\n2. Hai.\n\n" + std::string(closing) + "\n";
}

constexpr std::string_view decision_reference = "(Ban hành kèm theo Quyết định số 12/QĐ-SNV ngày 05 tháng 01 năm 2026 của Sở Nội vụ)";

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

TEST_CASE("the reference of an appendix says what the head says", "[check]") {
    const auto mismatch = [](std::string_view line) {
        return found(plan_of(body("(Phụ lục kèm theo)"), appendix("PHỤ LỤC", line)), {"appendix-reference-mismatch"});
    };
    CHECK(mismatch(reference) == Lines{});
    CHECK(mismatch("(Kèm theo Kế hoạch số    /KH-SNV ngày    tháng    năm 2026 của Sở Nội vụ)") == Lines{});
    CHECK(mismatch("(Kèm theo Kế hoạch số 12/KH-SNV ngày 05/01/2026 của Giám đốc Sở Nội vụ)") == Lines{});
    CHECK(mismatch("(Kèm theo Kế hoạch số 13/KH-SNV ngày 05/01/2026 của Sở Nội vụ)") == Lines{"appendix-reference-mismatch/number: 13/KH-SNV"});
    CHECK(mismatch("(Kèm theo Kế hoạch số 12/KH-SNNV ngày 05/01/2026 của Sở Nội vụ)") == Lines{"appendix-reference-mismatch/number: 12/KH-SNNV"});
    CHECK(mismatch("(Kèm theo Kế hoạch số 12/KH-SNV ngày 06/01/2026 của Sở Nội vụ)") == Lines{"appendix-reference-mismatch/date"});
    CHECK(mismatch("(Kèm theo Quyết định số    /QĐ-SNV ngày 05/01/2026 của Sở Nội vụ)") == Lines{"appendix-reference-mismatch/type: Quyết định"});
    CHECK(mismatch("(Kèm theo Kế hoạch số 12/KH-SNV ngày 05/01/2026 của Sở Y tế)") == Lines{"appendix-reference-mismatch/organ: Sở Y tế"});
    CHECK(mismatch("(Ban hành kèm theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ)") == Lines{});
}

TEST_CASE("what is attached to a decision refers to the decision", "[check]") {
    const auto mismatch = [](std::string_view line) {
        return found(decision("Kế hoạch kiểm tra công vụ năm 2026", line, "Kiểm tra công vụ năm 2026"), {"appendix-reference-mismatch"});
    };
    CHECK(mismatch(decision_reference) == Lines{});
    CHECK(mismatch("(Ban hành kèm theo Quyết định số 12/QĐ-SNNV ngày 05 tháng 01 năm 2026 của Sở Nội vụ)") ==
          Lines{"appendix-reference-mismatch/number: 12/QĐ-SNNV"});
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

TEST_CASE("a decision names the plan as the plan does", "[check]") {
    const auto titles = [](std::string_view article, std::string_view title) {
        return found(decision(article, decision_reference, title), {"title-mismatch"});
    };
    CHECK(titles("Kế hoạch kiểm tra công vụ năm 2026", "Kiểm tra công vụ năm 2026") == Lines{});
    CHECK(titles("Kế hoạch kiểm tra công vụ", "Kiểm tra công vụ năm 2026") == Lines{});
    CHECK(titles("Kế hoạch kiểm tra công vụ năm 2025", "Kiểm tra công vụ năm 2026") == Lines{"title-mismatch/period: kiểm tra công vụ năm 2025."});
    CHECK(titles("Kế hoạch phòng, chống thiên tai và tìm kiếm cứu nạn", "Kiểm tra công vụ năm 2026").size() == 1);
}

TEST_CASE("closing words may shorten the period of a plan, not change it", "[check]") {
    const auto closing = [](std::string_view words) {
        return found(plan_of(body("Một.") + "\n\nTrên đây là Kế hoạch kiểm tra công vụ " + std::string(words) + ", yêu cầu các phòng thực hiện./."),
                     {"title-mismatch"});
    };
    CHECK(closing("năm 2026") == Lines{});
    CHECK(closing("của Sở") == Lines{});
    CHECK(closing("năm 2025") == Lines{"title-mismatch/closing: kiểm tra công vụ năm 2025"});
}

TEST_CASE("an attached plan needs no signature unless it closes like a signed one", "[check]") {
    const auto missing = [](std::string_view closing) {
        return found(decision("Kế hoạch kiểm tra", decision_reference, "Kiểm tra công vụ", closing), {"attachment-signature-missing"});
    };
    CHECK(missing("Các phòng.") == Lines{});
    CHECK(missing("Trên đây là Kế hoạch kiểm tra công vụ của Sở.") == Lines{"attachment-signature-missing"});
}
