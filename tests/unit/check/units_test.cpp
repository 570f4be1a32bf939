#include <string>
#include <vector>

#include "support/catch.h"
#include "support/table_checks.h"

using namespace kehoach;
using Lines = std::vector<std::string>;

namespace {

struct UnitRow {
    std::string lead;
    std::string coordinating;
};

std::string table_of(const std::vector<UnitRow>& rows) {
    std::string out = "STT\tNội dung\tSản phẩm\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian\n";
    int ordinal = 0;
    for (const auto& [lead, coordinating] : rows) {
        const std::string number = std::to_string(++ordinal);
        out += number;
        out += "\tRà soát văn bản đợt ";
        out += number;
        out += "\tBáo cáo\t";
        out += lead;
        out += "\t";
        out += coordinating;
        out += "\tQuý II/2026\n";
    }
    return out;
}

Lines problems_of(const std::vector<UnitRow>& rows) { return test::problems_in(test::plan_with_table(table_of(rows)), Category::table); }

Lines with_recipients(const std::vector<UnitRow>& rows, const std::string& recipients) {
    return test::problems_in(test::plan_with_table(table_of(rows), recipients), Category::table);
}

}  // namespace

TEST_CASE("a unit that leads is not among those that help, however it is written", "[check]") {
    CHECK(problems_of({{"Văn phòng Sở", "VP Sở; Thanh tra Sở"}}) == Lines{"table-lead-in-support /rows/0/cells/4"});
    CHECK(problems_of({{"Phòng Tổ chức - Hành chính", "P. TCHC"}}) == Lines{"table-lead-in-support /rows/0/cells/4"});
    // Classes of units, and parts of one task.
    CHECK(problems_of({{"Các phòng, đơn vị thuộc Sở", "Các phòng, đơn vị thuộc Sở"}}) == Lines{});
    CHECK(problems_of({{"Văn phòng Sở (hồ sơ giấy)", "Văn phòng Sở (hồ sơ điện tử)"}}) == Lines{});
}

TEST_CASE("marks that point to the cell above are no units", "[check]") {
    for (const std::string mark : {"nt", "-nt-", "Như trên", "\"", "NT"}) {
        INFO(mark);
        CHECK(problems_of({{"Văn phòng Sở", "Thanh tra Sở"}, {mark, mark}}) == Lines{});
    }
}

TEST_CASE("only who cannot be told from the others is a vague lead", "[check]") {
    CHECK(problems_of({{"Các đơn vị có liên quan", "Thanh tra Sở"}, {"Các đơn vị có liên quan", "Thanh tra Sở"}}) ==
          Lines{"table-lead-vague/concerned /rows/0/cells/3"});
    CHECK(problems_of({{"Các phòng, đơn vị thuộc Sở", "Thanh tra Sở"}}) == Lines{});
    CHECK(problems_of({{"UBND các xã, phường", "Thanh tra Sở"}}) == Lines{});
}

TEST_CASE("common abbreviations of units, and those that the document explains, need no explanation", "[check]") {
    CHECK(problems_of({{"Văn phòng Sở", "UBND tỉnh; Sở KH&CN; BHXH tỉnh; Hội LHPN tỉnh"}}) == Lines{});
    CHECK(problems_of({{"Văn phòng Sở", "Trung tâm ƯDTB"}}) == Lines{"unit-undefined /rows/0/cells/4"});
    CHECK(problems_of({{"Văn phòng Sở", "Trung tâm ƯDTB"}, {"Văn phòng Sở", "Trung tâm Ứng dụng tiến bộ"}}) == Lines{});
    CHECK(problems_of({{"Văn phòng Sở", "Trung tâm ƯDTB"}, {"Thanh tra Sở", "Trung tâm ƯDTB"}}).size() == 1);
    CheckOptions options;
    options.config.units = {"ƯDTB"};
    CHECK(test::problems_in(test::plan_with_table(table_of({{"Văn phòng Sở", "Trung tâm ƯDTB"}})), Category::table, options) == Lines{});
}

TEST_CASE("recipients cover the units that lead by name or by class", "[check]") {
    const std::vector<UnitRow> by_department = {{"Sở Nội vụ", "Văn phòng Sở"}, {"Sở Nội vụ", "Thanh tra Sở"}};
    CHECK(problems_of(by_department) == Lines{"unit-not-in-recipients /rows/0/cells/3"});
    CHECK(with_recipients(by_department, "- UBND tỉnh;\n- Sở Nội vụ (phối hợp);\n") == Lines{});
    CHECK(with_recipients(by_department, "- UBND tỉnh;\n- Các sở, ban, ngành tỉnh;\n") == Lines{});
    CHECK(with_recipients(by_department, "- UBND tỉnh;\n- Các cơ quan có liên quan;\n") == Lines{});
    CHECK(with_recipients(by_department, "- Như trên;\n- UBND tỉnh;\n") == Lines{});
    // Units of the organ itself get the document without being written to.
    CHECK(with_recipients({{"Phòng Quản lý Khoa học", "Văn phòng Sở"}}, "- UBND tỉnh;\n- Sở Nội vụ;\n") == Lines{});
    CHECK(with_recipients({{"Sở Khoa học và Công nghệ", "Văn phòng Sở"}}, "- UBND tỉnh;\n- Sở Nội vụ;\n") == Lines{});
}

TEST_CASE("organs that are no more are those of the day of issue", "[check]") {
    CHECK(problems_of({{"Văn phòng Sở", "UBND huyện Đức Trọng"}}) == Lines{"unit-obsolete/district /rows/0/cells/4"});
    CHECK(problems_of({{"Văn phòng Sở", "Sở TT&TT"}}) == Lines{"unit-obsolete/merged /rows/0/cells/4"});
    CHECK(problems_of({{"Văn phòng Sở", "Trường THPT huyện Đức Trọng; Sở Tài chính"}}) == Lines{});
    std::string earlier = test::plan_with_table(table_of({{"Văn phòng Sở", "UBND huyện Đức Trọng; Sở Thông tin và Truyền thông"}}));
    const std::string date = "ngày 05 tháng 01 năm 2026";
    earlier.replace(earlier.find(date), date.size(), "ngày 05 tháng 01 năm 2025");
    CHECK(test::problems_in(earlier, Category::table) == Lines{});
}

TEST_CASE("two spellings of a unit are remarked where the rarer one stands", "[check]") {
    CHECK(problems_of({{"Thanh tra Sở", "Văn phòng Sở"}, {"Thanh tra", "Văn phòng Sở"}, {"Thanh tra Sở", "Văn phòng Sở"}}) ==
          Lines{"unit-name-variant /rows/1/cells/3"});
    CHECK(problems_of({{"Trung tâm chuyển giao công nghệ", "Văn phòng Sở"}, {"Trung tâm chuyên giao công nghệ", "Văn phòng Sở"}}) ==
          Lines{"unit-name-variant /rows/1/cells/3"});
    // Places differ in an accent, and numbers in a digit.
    CHECK(problems_of({{"Văn phòng Sở", "UBND xã Tân Hưng; Tổ công nghệ số 1"}, {"Văn phòng Sở", "UBND xã Tân Hùng; Tổ công nghệ số 2"}}) == Lines{});
    // `Thanh tra` of two organs.
    CHECK(problems_of({{"Thanh tra", "Văn phòng Sở"}, {"Thanh tra Sở", "Thanh tra tỉnh"}}) == Lines{});
}
