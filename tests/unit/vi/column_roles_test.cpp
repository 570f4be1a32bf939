#include "vi/column_roles.h"

#include "support/catch.h"
#include "text/fold.h"

using namespace kehoach;
using namespace kehoach::vi;

namespace {

std::optional<ColumnRole> role(std::string_view header) { return role_of_header(text::fold(header)); }

}  // namespace

TEST_CASE("the usual headers have their roles", "[vi]") {
    CHECK(role("TT") == ColumnRole::ordinal);
    CHECK(role("STT") == ColumnRole::ordinal);
    CHECK(role("Số TT") == ColumnRole::ordinal);
    CHECK(role("Mục tiêu") == ColumnRole::objective);
    CHECK(role("Nhiệm vụ cụ thể") == ColumnRole::task);
    CHECK(role("Nội dung công việc") == ColumnRole::task);
    CHECK(role("Hoạt động") == ColumnRole::activity);
    CHECK(role("Sản phẩm đầu ra") == ColumnRole::output);
    CHECK(role("Kết quả, sản phẩm") == ColumnRole::output);
    CHECK(role("Đơn vị chủ trì") == ColumnRole::lead);
    CHECK(role("Cơ quan phối hợp") == ColumnRole::coordinating);
    CHECK(role("Thời gian hoàn thành") == ColumnRole::deadline);
    CHECK(role("Thời hạn") == ColumnRole::deadline);
    CHECK(role("Kinh phí") == ColumnRole::budget);
    CHECK(role("Ghi chú") == ColumnRole::note);
}

TEST_CASE("a header with words of several roles has one role", "[vi]") {
    CHECK(role("Thời gian thực hiện nhiệm vụ") == ColumnRole::deadline);
    CHECK(role("Đơn vị thực hiện / Chủ trì") == ColumnRole::lead);
    CHECK(role("Đơn vị thực hiện / Phối hợp") == ColumnRole::lead);
    CHECK(role("Nội dung phối hợp") == ColumnRole::task);
    CHECK(role("Nội dung, sản phẩm") == ColumnRole::task);
    CHECK(role("Kinh phí thực hiện nhiệm vụ") == ColumnRole::budget);
}

TEST_CASE("headers that say nothing have no role", "[vi]") {
    for (const auto* header : {"", "Đơn vị tính", "Họ và tên", "Năm 2026", "Địa điểm"}) {
        INFO(header);
        CHECK_FALSE(role(header).has_value());
    }
}

TEST_CASE("ordinal headers are whole cells", "[vi]") {
    CHECK(is_ordinal_header("tt"));
    CHECK(is_ordinal_header("stt"));
    CHECK_FALSE(is_ordinal_header("tt nội dung"));
    CHECK_FALSE(is_ordinal_header("1"));
}

TEST_CASE("other known headers are recognised by their first words", "[vi]") {
    for (const auto* header : {"Đơn vị tính", "Địa điểm", "Số lượng", "Họ và tên"}) {
        INFO(header);
        CHECK(is_other_header(text::fold(header)));
    }
    CHECK_FALSE(is_other_header(text::fold("Xây dựng Kế hoạch")));
}

TEST_CASE("a target that is also a product is an output", "[vi]") {
    CHECK(role_of_header(kehoach::text::fold("Chỉ tiêu, sản phẩm")) == kehoach::ColumnRole::output);
    CHECK(role_of_header(kehoach::text::fold("Chỉ tiêu")) == kehoach::ColumnRole::objective);
}
