#include "vi/law_names.h"

#include <set>
#include <string>

#include "support/catch.h"
#include "text/fold.h"

using namespace kehoach::vi;
using kehoach::text::fold;

namespace {

// What is left of the text behind the name.
std::string behind(const char* text, LawKind kind = LawKind::law) {
    const auto folded = fold(text);
    return folded.substr(law_name_at_start(folded, kind));
}

}  // namespace

TEST_CASE("names of laws hold commas", "[vi]") {
    CHECK(behind("Phòng, chống tác hại của rượu, bia, Luật Giá") == ", luật giá");
    CHECK(behind("Cán bộ, công chức ngày 24 tháng 6 năm 2025") == " ngày 24 tháng 6 năm 2025");
    CHECK(behind("Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ; các nghị định") == "; các nghị định");
    CHECK(behind("Khoa học, công nghệ và đổi mới sáng tạo năm 2025") == " năm 2025");
    CHECK(behind("Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác").empty());
    CHECK(behind("Phòng cháy, chữa cháy và cứu nạn, cứu hộ và các văn bản") == " và các văn bản");
}

TEST_CASE("the longest name of a law counts", "[vi]") {
    CHECK(behind("Quy hoạch đô thị và nông thôn").empty());
    CHECK(behind("Quy hoạch đô thị năm 2009") == " năm 2009");
    CHECK(behind("Quy hoạch và các văn bản") == " và các văn bản");
    CHECK(behind("Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân năm 2004") == " năm 2004");
    CHECK(behind("Đầu tư công") == "");
    CHECK(behind("Khiếu nại, Luật Tố cáo") == ", luật tố cáo");
    CHECK(behind("Khiếu nại, tố cáo").empty());
}

TEST_CASE("laws that are cited in plans are known", "[vi]") {
    for (const char* name :
         {"An toàn thông tin mạng", "Ban hành văn bản quy phạm pháp luật", "Thực hiện dân chủ ở cơ sở", "Tổ chức chính quyền địa phương",
          "Giao dịch điện tử", "Dữ liệu", "Công nghiệp công nghệ số", "Nhà giáo", "Bảo vệ dữ liệu cá nhân", "Quản lý thuế", "Trí tuệ nhân tạo",
          "Phòng cháy chữa cháy", "Phòng chống tham nhũng", "PCTN", "BHXH", "Cán bộ công chức", "Thi đua khen thưởng", "KH&CN", "Thủ đô"}) {
        INFO(name);
        CHECK(law_name_at_start(fold(name), LawKind::law) == fold(name).size());
    }
}

TEST_CASE("names of laws are compared as whole words, whatever the placement of their tone marks", "[vi]") {
    CHECK(behind("Hoá chất").empty());
    CHECK(behind("Hòa giải ở cơ sở") == behind("Hoà giải ở cơ sở"));
    CHECK(behind("THỦY LỢI") == behind("Thuỷ lợi"));
    CHECK(law_name_at_start(fold("Giám sát"), LawKind::law) == 0);
    CHECK(law_name_at_start(fold("Giáx"), LawKind::law) == 0);
    CHECK(law_name_at_start("", LawKind::law) == 0);
}

TEST_CASE("codes and ordinances have names of their own", "[vi]") {
    CHECK(behind("Dân sự năm 2015", LawKind::code) == " năm 2015");
    CHECK(behind("Tố tụng hình sự", LawKind::code).empty());
    CHECK(behind("Hàng hải Việt Nam", LawKind::code).empty());
    CHECK(law_name_at_start(fold("Đất đai"), LawKind::code) == 0);
    CHECK(law_name_at_start(fold("Hình sự"), LawKind::law) == 0);
    CHECK(behind("Ưu đãi người có công với cách mạng ngày 09/12/2020", LawKind::ordinance) == " ngày 09/12/2020");
    CHECK(behind("Thực hiện dân chủ ở xã, phường, thị trấn năm 2007", LawKind::ordinance) == " năm 2007");
    CHECK(behind("Chi phí giám định, định giá; chi phí cho người làm chứng, người phiên dịch trong tố tụng", LawKind::ordinance).empty());
    CHECK(behind("về Hàm, cấp ngoại giao năm 1995", LawKind::ordinance) == " năm 1995");
    CHECK(law_name_at_start(fold("về đất đai"), LawKind::law) == 0);
    CHECK(behind("Quy định danh hiệu vinh dự Nhà nước “Bà mẹ Việt Nam anh hùng”", LawKind::ordinance).empty());
}

TEST_CASE("ordinary words behind Luật name no law", "[vi]") {
    for (const char* text : {"này", "số 65/2025/QH15", "sửa đổi, bổ sung một số điều", "và các văn bản hướng dẫn", "của Quốc hội", "định"}) {
        INFO(text);
        CHECK(law_name_at_start(fold(text), LawKind::law) == 0);
    }
}

TEST_CASE("no law is listed twice, and each is found", "[vi]") {
    for (const auto kind : {LawKind::law, LawKind::code, LawKind::ordinance}) {
        std::set<std::string> seen;
        for (const auto name : law_names(kind)) {
            INFO(std::string(name));
            const auto folded = fold(name);
            CHECK(seen.insert(folded).second);
            CHECK(law_name_at_start(folded, kind) == folded.size());
        }
    }
}
