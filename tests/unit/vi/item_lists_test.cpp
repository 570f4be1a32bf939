#include "vi/item_lists.h"

#include "support/catch.h"

using namespace kehoach::vi;
using Items = std::vector<std::string>;

TEST_CASE("bullets, semicolons and enumerations part items", "[vi]") {
    CHECK(listed_items("- Kế hoạch; - Báo cáo kết quả thực hiện.") == Items{"Kế hoạch", "Báo cáo kết quả thực hiện"});
    CHECK(listed_items("- Quyết định; Kế hoạch; - Báo cáo") == Items{"Quyết định", "Kế hoạch", "Báo cáo"});
    CHECK(listed_items("- Tin, bài đăng tải - Báo cáo") == Items{"Tin, bài đăng tải", "Báo cáo"});
    CHECK(listed_items("1. Tờ trình. 2. Công văn. 3. Báo cáo") == Items{"Tờ trình", "Công văn", "Báo cáo"});
    CHECK(listed_items("a) Kế hoạch b) Báo cáo") == Items{"Kế hoạch", "Báo cáo"});
    CHECK(listed_items("2. Công văn. gửi các Sở") == Items{"Công văn. gửi các Sở"});
}

TEST_CASE("dashes inside of names part nothing", "[vi]") {
    CHECK(listed_items("Phòng Kế hoạch - Tài chính") == Items{"Phòng Kế hoạch - Tài chính"});
    CHECK(listed_items("- Phòng Kế hoạch-Tài chính") == Items{"Phòng Kế hoạch-Tài chính"});
}

TEST_CASE("numbers inside of an item are no enumerators", "[vi]") {
    CHECK(listed_items("Tăng 1.5 lần") == Items{"Tăng 1.5 lần"});
    CHECK(listed_items("30.6.2025") == Items{"30.6.2025"});
    CHECK(listed_items("1. Kế hoạch năm 2. 3 bản") == Items{"Kế hoạch năm", "3 bản"});
}

TEST_CASE("line breaks part items, or wrap one", "[vi]") {
    CHECK(listed_items("- Văn phòng Sở;\n- Thanh tra Sở") == Items{"Văn phòng Sở", "Thanh tra Sở"});
    CHECK(listed_items("Văn phòng Sở\nThanh tra Sở") == Items{"Văn phòng Sở", "Thanh tra Sở"});
    CHECK(listed_items("Báo cáo kết quả\nthực hiện") == Items{"Báo cáo kết quả thực hiện"});
    CHECK(listed_items("Sở Khoa học và\nCông nghệ") == Items{"Sở Khoa học và Công nghệ"});
    CHECK(listed_items("Trung tâm\nChuyển đổi số") == Items{"Trung tâm Chuyển đổi số"});
    CHECK(listed_items("- Báo cáo của\nSở\n- Kế hoạch") == Items{"Báo cáo của Sở", "Kế hoạch"});
    CHECK(listed_items("Quý\nIV/2025") == Items{"Quý IV/2025"});
}

TEST_CASE("a semicolon in brackets parts nothing", "[vi]") {
    CHECK(listed_items("Báo cáo (quý; năm); Kế hoạch") == Items{"Báo cáo (quý; năm)", "Kế hoạch"});
}

TEST_CASE("empty cells and lone marks list nothing", "[vi]") {
    CHECK(listed_items("").empty());
    CHECK(listed_items(" ; - ;\n").empty());
}

TEST_CASE("commas part outputs that are each a kind of document", "[vi]") {
    CHECK(listed_outputs("Kế hoạch, báo cáo") == Items{"Kế hoạch", "báo cáo"});
    CHECK(listed_outputs("Kế hoạch, Báo cáo kiểm tra, văn bản khắc phục của các đơn vị .") ==
          Items{"Kế hoạch", "Báo cáo kiểm tra", "văn bản khắc phục của các đơn vị"});
    CHECK(listed_outputs("Dự thảo Quyết định, Tờ trình") == Items{"Dự thảo Quyết định", "Tờ trình"});
    CHECK(listed_outputs("báo cáo, kết luận kiểm tra") == Items{"báo cáo, kết luận kiểm tra"});
    CHECK(listed_outputs("Hồ sơ, kết quả giải quyết TTHC") == Items{"Hồ sơ, kết quả giải quyết TTHC"});
    CHECK(listed_outputs("Các tin, bài tuyên truyền") == Items{"Các tin, bài tuyên truyền"});
    CHECK(listed_outputs("Quyết định của UBND tỉnh, của Sở,") == Items{"Quyết định của UBND tỉnh, của Sở"});
}

TEST_CASE("commas inside of brackets and between objects of one output part nothing", "[vi]") {
    CHECK(listed_outputs("Văn bản triển khai (Công văn, Kế hoạch), báo cáo") == Items{"Văn bản triển khai (Công văn, Kế hoạch)", "báo cáo"});
    CHECK(listed_outputs("Công văn đôn đốc, hướng dẫn các đơn vị") == Items{"Công văn đôn đốc, hướng dẫn các đơn vị"});
    CHECK(listed_outputs("Báo cáo tình hình thực hiện Nghị quyết, Chỉ thị của Trung ương") ==
          Items{"Báo cáo tình hình thực hiện Nghị quyết, Chỉ thị của Trung ương"});
    CHECK(listed_outputs("01 Kế hoạch, 02 Báo cáo") == Items{"01 Kế hoạch", "02 Báo cáo"});
}

TEST_CASE("a name broken behind its class or office goes on", "[vi]") {
    CHECK(listed_items("Đảng ủy UBND huyện, Phòng\nNội vụ") == Items{"Đảng ủy UBND huyện, Phòng Nội vụ"});
    CHECK(listed_items("Đ/c Lò Văn Sinh - Phó\nBí thư Thường trực") == Items{"Đ/c Lò Văn Sinh - Phó Bí thư Thường trực"});
}
