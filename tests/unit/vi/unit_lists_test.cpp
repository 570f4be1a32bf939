#include "vi/unit_lists.h"

#include "support/catch.h"

using namespace kehoach::vi;
using Units = std::vector<std::string>;

TEST_CASE("commas part units that each stand alone", "[vi]") {
    CHECK(listed_units("Văn phòng Sở, Các phòng, đơn vị có TTHC") == Units{"Văn phòng Sở", "Các phòng, đơn vị có TTHC"});
    CHECK(listed_units("Các phòng chuyên môn, các đơn vị trực thuộc") == Units{"Các phòng chuyên môn", "các đơn vị trực thuộc"});
    CHECK(listed_units("Sở Nội vụ, UBND các xã, phường") == Units{"Sở Nội vụ", "UBND các xã, phường"});
    CHECK(listed_units("Các sở, ban, ngành tỉnh, UBND các huyện, thành phố") == Units{"Các sở, ban, ngành tỉnh", "UBND các huyện, thành phố"});
    CHECK(listed_units("Văn phòng, Thanh tra, Phòng KH-TC") == Units{"Văn phòng", "Thanh tra", "Phòng KH-TC"});
    CHECK(listed_units("Tổ Văn, giáo viên chủ nhiệm") == Units{"Tổ Văn", "giáo viên chủ nhiệm"});
    CHECK(listed_units("Sở Văn hóa, Thể thao và Du lịch, Sở Khoa học và Công nghệ") ==
          Units{"Sở Văn hóa, Thể thao và Du lịch", "Sở Khoa học và Công nghệ"});
}

TEST_CASE("commas inside of names and of classes part nothing", "[vi]") {
    CHECK(listed_units("Sở Văn hoá, Thể thao và Du lịch") == Units{"Sở Văn hoá, Thể thao và Du lịch"});
    CHECK(listed_units("Các phòng, đơn vị thuộc Sở.") == Units{"Các phòng, đơn vị thuộc Sở"});
    CHECK(listed_units("Các phòng, trung tâm") == Units{"Các phòng, trung tâm"});
    CHECK(listed_units("Các phòng, Trung tâm thuộc Sở") == Units{"Các phòng, Trung tâm thuộc Sở"});
    CHECK(listed_units("Trung tâm Văn hóa, Thể thao") == Units{"Trung tâm Văn hóa, Thể thao"});
    CHECK(listed_units("Văn phòng Sở (bộ phận một cửa, văn thư)") == Units{"Văn phòng Sở (bộ phận một cửa, văn thư)"});
}

TEST_CASE("và never parts units", "[vi]") {
    CHECK(listed_units("Văn phòng Sở và các phòng, đơn vị có liên quan") == Units{"Văn phòng Sở và các phòng, đơn vị có liên quan"});
}

TEST_CASE("units that ran together part where each is known", "[vi]") {
    const KnownUnits known = {{"văn phòng sở", 3}, {"thanh tra sở", 2}, {"phòng công chức, viên chức", 1}, {"sở", 1}};
    Units units = {"Văn phòng Sở Thanh tra Sở"};
    split_joined_units(units, known);
    CHECK(units == Units{"Văn phòng Sở", "Thanh tra Sở"});
    units = {"Văn phòng Sở Phòng Công chức, viên chức"};
    split_joined_units(units, known);
    CHECK(units == Units{"Văn phòng Sở", "Phòng Công chức, viên chức"});
    units = {"Văn phòng Sở", "Phòng Nghiệp vụ Thanh tra Sở"};
    split_joined_units(units, known);
    CHECK(units == Units{"Văn phòng Sở", "Phòng Nghiệp vụ Thanh tra Sở"});
}

TEST_CASE("a unit that the table names again and again is one", "[vi]") {
    const KnownUnits known = {{"ban chỉ đạo", 2}, {"chuyển đổi số", 1}, {"ban chỉ đạo chuyển đổi số", 4}};
    Units units = {"Ban Chỉ đạo Chuyển đổi số"};
    split_joined_units(units, known);
    CHECK(units == Units{"Ban Chỉ đạo Chuyển đổi số"});
}

TEST_CASE("running text begins with the units that are given a task", "[vi]") {
    CHECK(units_at_start("Văn phòng Sở tham mưu ban hành Kế hoạch") == Units{"Văn phòng Sở"});
    CHECK(units_at_start("Chi cục Thủy lợi, Chi cục Kiểm lâm rà soát, đề xuất") == Units{"Chi cục Thủy lợi", "Chi cục Kiểm lâm"});
    CHECK(units_at_start("các phòng, đơn vị thuộc Sở số hóa kết quả") == Units{"các phòng, đơn vị thuộc Sở"});
    CHECK(units_at_start("Phòng Kiểm soát thủ tục hành chính chủ trì") == Units{"Phòng Kiểm soát thủ tục hành chính"});
    CHECK(units_at_start("nhiệm vụ cho công chức").empty());
    CHECK(units_at_start("").empty());
}

TEST_CASE("offices of classes of units, and classes named by a colon, are units", "[vi]") {
    CHECK(units_at_start("Trưởng các phòng, Trưởng các trạm quán triệt Kế hoạch này") == Units{"Trưởng các phòng", "Trưởng các trạm"});
    CHECK(listed_units("Vụ Pháp chế, Các Sở: Nội vụ, Tài chính, Tư pháp") == Units{"Vụ Pháp chế", "Các Sở: Nội vụ, Tài chính, Tư pháp"});
}

TEST_CASE("units with a small first letter part where a name follows", "[vi]") {
    CHECK(listed_units("Phòng TCHC, phòng KHTC") == Units{"Phòng TCHC", "phòng KHTC"});
    CHECK(listed_units("Đ/c Nguyễn Văn A, đ/c Trần Thị B") == Units{"Đ/c Nguyễn Văn A", "đ/c Trần Thị B"});
    CHECK(listed_units("Sở Nội vụ, Tài chính, Tư pháp") == Units{"Sở Nội vụ, Tài chính, Tư pháp"});
    CHECK(listed_units("Các trường Mầm non, Tiểu học, THCS") == Units{"Các trường Mầm non, Tiểu học, THCS"});
}
