#include "support/attached_parts.h"
#include "support/found_rules.h"

using namespace kehoach;
using test::body;
using test::decision;
using test::decision_reference;
using test::found;
using test::plan_of;
using test::reference;

namespace {

using Lines = std::vector<std::string>;

}  // namespace

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
