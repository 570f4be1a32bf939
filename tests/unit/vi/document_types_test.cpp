#include "vi/document_types.h"

#include "support/catch.h"
#include "text/fold.h"

using namespace kehoach::vi;
using kehoach::text::fold;

TEST_CASE("types are known by their folded names", "[vi]") {
    REQUIRE(type_named(fold("KẾ HOẠCH")) != nullptr);
    CHECK(type_named(fold("KẾ HOẠCH"))->name == "Kế hoạch");
    CHECK(type_named(fold("KẾ HOẠCH"))->code == "KH");
    CHECK(type_named(fold("Bản thoả thuận"))->code == "BTT");
    CHECK(type_named(fold("Kế hoạch năm")) == nullptr);
    CHECK(type_named("") == nullptr);
}

TEST_CASE("all types of Decree 30 with their abbreviations are there", "[vi]") {
    struct Type {
        const char* name;
        const char* code;
    };
    for (const auto& [name, code] :
         {Type{"Nghị quyết", "NQ"},     Type{"Quyết định", "QĐ"},   Type{"Chỉ thị", "CT"},          Type{"Quy chế", "QC"},
          Type{"Quy định", "QyĐ"},      Type{"Thông cáo", "TC"},    Type{"Thông báo", "TB"},        Type{"Hướng dẫn", "HD"},
          Type{"Chương trình", "CTr"},  Type{"Kế hoạch", "KH"},     Type{"Phương án", "PA"},        Type{"Đề án", "ĐA"},
          Type{"Dự án", "DA"},          Type{"Báo cáo", "BC"},      Type{"Biên bản", "BB"},         Type{"Tờ trình", "TTr"},
          Type{"Hợp đồng", "HĐ"},       Type{"Công điện", "CĐ"},    Type{"Bản ghi nhớ", "BGN"},     Type{"Bản thỏa thuận", "BTT"},
          Type{"Giấy ủy quyền", "GUQ"}, Type{"Giấy mời", "GM"},     Type{"Giấy giới thiệu", "GGT"}, Type{"Giấy nghỉ phép", "GNP"},
          Type{"Phiếu gửi", "PG"},      Type{"Phiếu chuyển", "PC"}, Type{"Phiếu báo", "PB"}}) {
        INFO(name);
        REQUIRE(type_named(fold(name)) != nullptr);
        CHECK(type_named(fold(name))->code == code);
    }
    CHECK(type_named(fold("Công văn"))->code.empty());
}

TEST_CASE("the longest name at the start counts", "[vi]") {
    std::size_t length = 0;
    const auto folded = fold("NGHỊ QUYẾT LIÊN TỊCH về phối hợp");
    const auto* type = type_at_start(folded, length);
    REQUIRE(type != nullptr);
    CHECK(type->code == "NQLT");
    CHECK(folded.substr(length) == " về phối hợp");
    CHECK(type_at_start(fold("Luật sư"), length) != nullptr);
    CHECK(type_at_start(fold("Kế hoạchs"), length) == nullptr);
}

TEST_CASE("abbreviations are compared with their case", "[vi]") {
    REQUIRE(type_with_code("QyĐ") != nullptr);
    CHECK(type_with_code("QyĐ")->name == "Quy định");
    CHECK(type_with_code("QĐ")->name == "Quyết định");
    CHECK(type_with_code("kh") == nullptr);
    CHECK(type_with_code("") == nullptr);
}

TEST_CASE("decisions and resolutions enact, plans do not", "[vi]") {
    CHECK(type_with_code("QĐ")->enacts);
    CHECK(type_with_code("NQ")->enacts);
    CHECK_FALSE(type_with_code("KH")->enacts);
    CHECK_FALSE(type_with_code("CT")->enacts);
}

TEST_CASE("the type that a text ends with is found", "[vi]") {
    std::size_t length = 0;
    CHECK(type_at_end("thực hiện thông tư liên tịch", length)->name == "Thông tư liên tịch");
    CHECK(length == std::string_view("thông tư liên tịch").size());
    CHECK(type_at_end("kế hoạch của", length) == nullptr);
}

TEST_CASE("the Party has abbreviations of its own", "[vi]") {
    std::size_t length = 0;
    const auto* regulation = type_at_end("quy định", length);
    CHECK(has_code(*regulation, "qđ", true));
    CHECK_FALSE(has_code(*regulation, "qđ", false));
    CHECK(type_with_code_key("kh")->name == "Kế hoạch");
    CHECK(type_with_code_key("ubnd") == nullptr);
}
