#include "extract/labelled_fields.h"

#include <string>

#include "model/names.h"
#include "support/catch.h"

namespace {

std::string fields(std::string_view text) {
    std::string out;
    for (const auto& field : kehoach::extract::labelled_fields(text)) {
        out += (out.empty() ? "" : " | ") + std::string(kehoach::model::name(field.role)) + "=" + std::string(field.value);
    }
    return out;
}

}  // namespace

TEST_CASE("lines that begin with a label have fields", "[extract]") {
    CHECK(fields("Đơn vị chủ trì: Văn phòng Sở.") == "lead=Văn phòng Sở.");
    CHECK(fields("Chủ trì: Sở Nội vụ; phối hợp: Sở Tư pháp. Thời gian: 8:00 ngày 5/6") ==
          "lead=Sở Nội vụ; | coordinating=Sở Tư pháp. | deadline=8:00 ngày 5/6");
    CHECK(fields("Sản phẩm:") == "output=");
}

TEST_CASE("other lines with colons have none", "[extract]") {
    CHECK(fields("Nâng cao nhận thức: mọi người").empty());
    CHECK(fields("Văn phòng Sở phụ trách. Thời gian: Quý I").empty());
    CHECK(fields("").empty());
}
