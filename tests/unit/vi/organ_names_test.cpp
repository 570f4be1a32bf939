#include "vi/organ_names.h"

#include <set>
#include <string>

#include "support/catch.h"
#include "text/fold.h"

using namespace kehoach::vi;
using kehoach::text::fold;

namespace {

// What is left of the text behind the name.
std::string behind(const char* text) {
    const auto folded = fold(text);
    return folded.substr(organ_name_at_start(folded));
}

}  // namespace

TEST_CASE("names of organs hold commas and conjunctions", "[vi]") {
    CHECK(behind("Sở Văn hóa, Thể thao và Du lịch, Sở Tài chính") == ", sở tài chính");
    CHECK(behind("Sở Nông nghiệp và Môi trường và các đơn vị") == " và các đơn vị");
    CHECK(behind("Phòng Kinh tế, Hạ tầng và Đô thị phường Trần Phú") == " phường trần phú");
    CHECK(behind("Bộ Lao động - Thương binh và Xã hội; Bộ Y tế") == "; bộ y tế");
    CHECK(behind("Phòng Văn hóa, Khoa học và Thông tin huyện") == " huyện");
    CHECK(behind("Báo và phát thanh, truyền hình Nghệ An") == " nghệ an");
    CHECK(behind("Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh") == " tỉnh");
    CHECK(behind("HĐND và UBND các xã") == " các xã");
}

TEST_CASE("the longest name of an organ counts", "[vi]") {
    CHECK(behind("Phòng Kinh tế xã") == " xã");
    CHECK(behind("Phòng Kinh tế, Phòng Văn hóa - Xã hội") == ", phòng văn hóa - xã hội");
    CHECK(behind("Bộ Khoa học và Công nghệ").empty());
    CHECK(behind("Bộ Khoa học, Công nghệ và Môi trường").empty());
    CHECK(behind("Ban Bí thư Trung ương Đảng khóa XIII") == " khóa xiii");
    CHECK(behind("Ban Tuyên giáo và Dân vận Tỉnh ủy") == "");
    CHECK(behind("Ban Tuyên giáo và các ban") == " và các ban");
    CHECK(behind("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh") == " tỉnh");
    CHECK(behind("Thủ tướng Chính phủ phê duyệt") == " phê duyệt");
}

TEST_CASE("a field names an organ at its levels only", "[vi]") {
    CHECK(is_organ_name(fold("Bộ Quốc phòng")));
    CHECK_FALSE(is_organ_name(fold("Sở Quốc phòng")));
    CHECK(is_organ_name(fold("Sở Quy hoạch - Kiến trúc")));
    CHECK_FALSE(is_organ_name(fold("Bộ Quy hoạch - Kiến trúc")));
    CHECK(is_organ_name(fold("Phòng Tài chính - Kế hoạch")));
    CHECK_FALSE(is_organ_name(fold("Sở Tài chính - Kế hoạch")));
    CHECK(is_organ_name(fold("Phòng Tổ chức - Hành chính")));
    CHECK(is_organ_name(fold("Phòng Thanh tra, Pháp chế")));
    CHECK_FALSE(is_organ_name(fold("Bộ Tổng hợp")));
}

TEST_CASE("organs are known in their spellings", "[vi]") {
    for (const char* name : {"Sở Văn hoá, Thể thao và Du lịch",
                             "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH",
                             "Uỷ ban nhân dân",
                             "Ủy ban nhân dân",
                             "Tỉnh uỷ",
                             "Sở Giáo dục & Đào tạo",
                             "Sở GD&ĐT",
                             "Sở KH&CN",
                             "Sở NN&PTNT",
                             "Sở Lao động-TB&XH",
                             "Sở Lao động, Thương binh và Xã hội",
                             "Phòng Văn hóa – Xã hội",
                             "Phòng Văn hóa-Xã hội",
                             "Phòng VH-XH",
                             "Sở Văn hóa Thể thao và Du lịch",
                             "Bộ Văn hóa - Thông tin",
                             "Bộ Bưu chính, Viễn thông",
                             "Bộ Dân tộc và Tôn giáo",
                             "Phòng Kế hoạch, Tài chính",
                             "Phòng Tổ chức, cán bộ",
                             "Thanh tra Chính phủ",
                             "Ngân hàng Nhà nước Việt Nam",
                             "Đoàn TNCS Hồ Chí Minh"}) {
        INFO(name);
        CHECK(is_organ_name(fold(name)));
    }
}

TEST_CASE("ordinary words name no organ", "[vi]") {
    for (const char* text : {"sở hữu trí tuệ",
                             "bộ luật Dân sự",
                             "bộ máy hành chính",
                             "phòng, chống tham nhũng",
                             "phòng ngừa vi phạm",
                             "phòng cháy và chữa cháy",
                             "phòng họp",
                             "ban hành kế hoạch",
                             "công tác phối hợp",
                             "thanh tra việc thực hiện",
                             "hội nghị triển khai",
                             "sở tại",
                             "đoàn kết",
                             "báo cáo kết quả",
                             "chính sách dân tộc",
                             "cục bộ",
                             "trung tâm xã",
                             "Bộ Y",
                             "tài chính",
                             ""}) {
        INFO(text);
        CHECK(organ_name_at_start(fold(text)) == 0);
    }
    CHECK(organ_name_at_start(fold("Sở Y tếx")) == 0);
    CHECK_FALSE(is_organ_name(fold("Sở Tài chính tỉnh")));
    CHECK_FALSE(is_organ_name(""));
}

TEST_CASE("fields are found alone, of the levels asked for", "[vi]") {
    const auto text = fold("Nông nghiệp và Môi trường, Tài chính");
    CHECK(field_at_start(text) == fold("Nông nghiệp và Môi trường").size());
    CHECK(field_at_start(fold("Văn hóa, Thể thao và Du lịch")) == fold("Văn hóa, Thể thao và Du lịch").size());
    CHECK(field_at_start(fold("Tổng hợp kết quả")) == fold("Tổng hợp").size());
    CHECK(field_at_start(fold("Tổng hợp kết quả"), field_level::ministry | field_level::department | field_level::division) == 0);
    CHECK(field_at_start(fold("Quản lý đô thị"), field_level::division) == fold("Quản lý đô thị").size());
    CHECK(field_at_start(fold("Quản lý đô thị"), field_level::ministry) == 0);
    CHECK(field_at_start(fold("kết quả")) == 0);
}

TEST_CASE("titles stand before organs, levels behind them", "[vi]") {
    const auto text = fold("Phó Chủ tịch UBND tỉnh");
    CHECK(text.substr(office_words().match_at_start(text)) == " ubnd tỉnh");
    CHECK(office_words().is(fold("Thống đốc")));
    CHECK(office_words().is(fold("Tổng Thanh tra")));
    CHECK_FALSE(office_words().starts(fold("UBND tỉnh")));
    CHECK(level_words().match_at_start(fold("thành phố Huế")) == fold("thành phố").size());
    CHECK(level_words().is(fold("đặc khu")));
    CHECK(level_words().is(fold("khoá")));
    CHECK_FALSE(level_words().starts(fold("xãx")));
}

TEST_CASE("no organ is listed twice, and each is found", "[vi]") {
    std::set<std::string> seen;
    for (const auto& field : fields()) {
        INFO(std::string(field.name));
        const auto folded = fold(field.name);
        CHECK(seen.insert(folded).second);
        CHECK(field.levels != 0);
        CHECK(field_at_start(folded, field.levels) == folded.size());
    }
    seen.clear();
    for (const auto body : bodies()) {
        INFO(std::string(body));
        const auto folded = fold(body);
        CHECK(seen.insert(folded).second);
        CHECK(is_organ_name(folded));
        CHECK(organ_name_at_start(folded) == folded.size());
    }
    for (const auto& field : fields()) {
        for (const char* word : {"Bộ ", "Sở ", "Phòng "}) CHECK(seen.count(fold(word + std::string(field.name))) == 0);
    }
}

TEST_CASE("every name as it is written is known", "[vi]") {
    for (const auto& organ : organ_names()) {
        INFO(organ.whole());
        CHECK(is_organ_name(fold(organ.whole())));
    }
}

TEST_CASE("departments are those that only provinces have", "[vi]") {
    CHECK(starts_with_department(fold("SỞ NỘI VỤ SƠN LA")));
    CHECK(starts_with_department(fold("Sở Văn hoá, Thể thao và Du lịch")));
    CHECK_FALSE(starts_with_department(fold("Bộ Nội vụ")));
    CHECK_FALSE(starts_with_department(fold("Phòng Nội vụ")));
    CHECK_FALSE(starts_with_department(fold("Sở tại")));
    CHECK_FALSE(starts_with_department(""));
}
