#include "support/attached_parts.h"
#include "support/found_rules.h"

using namespace kehoach;
using test::appendix;
using test::body;
using test::decision;
using test::decision_reference;
using test::found;
using test::plan_of;
using test::reference;

namespace {

using Lines = std::vector<std::string>;

}  // namespace

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
