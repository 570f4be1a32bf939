#include "support/found_rules.h"

using namespace kehoach;
using test::found;
using test::plan_of;

namespace {

std::vector<std::string> empty_in(std::string_view content) { return found(plan_of(content), {"section-empty"}); }

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a heading without content is found", "[check]") {
    CHECK(empty_in("I. MỤC ĐÍCH\n\nNâng cao.\n\nII. KINH PHÍ\n\nIII. TỔ CHỨC THỰC HIỆN\n\nCác phòng.") ==
          Lines{"section-empty/content: II. KINH PHÍ"});
    CHECK(empty_in("I. MỤC ĐÍCH\n\n**1. Mục đích**\n\n**2. Yêu cầu**\n\nBám sát nhiệm vụ.") == Lines{"section-empty/content: 1. Mục đích"});
    CHECK(empty_in("Chương I\n\nĐiều 1. Phạm vi.\n\nChương II\nTỔ CHỨC\n\nĐiều 2. Hiệu lực.") == Lines{"section-empty/title: Chương I"});
}

TEST_CASE("tables, bullets and clauses are content", "[check]") {
    CHECK(empty_in("I. LỊCH\n\nTT\tNội dung\tChủ trì\n1\tA\tB\n\nII. VIỆC\n\n- Rà soát.\n\nIII. KHÁC\n\n1. Một.\n\n2. Hai.") == Lines{});
}

TEST_CASE("clauses that say all in one sentence are not empty", "[check]") {
    CHECK(empty_in("I. THỰC HIỆN\n\n1. Văn phòng theo dõi, đôn đốc.\n\n2. Phòng Tài chính:\n\n- Bố trí kinh phí.\n\n3. Thanh tra kiểm tra.") ==
          Lines{});
    CHECK(empty_in("Điều 1. Ban hành Kế hoạch.\n\nĐiều 2. Hiệu lực kể từ ngày ký.") == Lines{});
    CHECK(empty_in("I. Thời gian: tháng 3 năm 2026\n\nII. Địa điểm: hội trường Sở\n\nIII. Thành phần: các phòng") == Lines{});
}

TEST_CASE("the last section may go on in the closing words", "[check]") {
    CHECK(empty_in("I. MỤC ĐÍCH\n\nNâng cao.\n\nII. TỔ CHỨC THỰC HIỆN\n\nTrên đây là Kế hoạch kiểm tra, yêu cầu các phòng thực hiện./.") == Lines{});
}

TEST_CASE("the skeleton of a plan is looked for by its words", "[check]") {
    const auto parts = [](std::string_view content) { return found(plan_of(content), {"plan-skeleton"}); };
    CHECK(parts("I. MỤC TIÊU\n\nViệc.\n\nII. GIẢI PHÁP\n\nViệc.\n\nIII. PHÂN CÔNG\n\nViệc.") == Lines{});
    CHECK(parts("I. MỤC TIÊU\n\nViệc.\n\nII. GIẢI PHÁP\n\nViệc.\n\nIII. KINH PHÍ\n\nViệc.") == Lines{"plan-skeleton/implementation"});
    CHECK(parts("I. Thời gian: tháng 3\n\nII. Địa điểm: Sở") == Lines{});
}
