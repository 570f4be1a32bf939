#include "vi/organ_phrases.h"

#include <string>

#include "support/catch.h"

namespace {

std::string organ(std::string_view text) { return std::string(text.substr(0, kehoach::vi::organ_phrase_length(text))); }

}  // namespace

TEST_CASE("an organ ends where running text begins", "[vi]") {
    CHECK(organ("UBND tỉnh duy trì, cải thiện") == "UBND tỉnh");
    CHECK(organ("UBND tỉnh Quảng Ngãi về việc") == "UBND tỉnh Quảng Ngãi");
    CHECK(organ("Chính phủ quy định chi tiết") == "Chính phủ");
    CHECK(organ("UBND tỉnh Quy định phân cấp") == "UBND tỉnh");
    CHECK(organ("Sở Khoa học và Công nghệ Quảng Trị)") == "Sở Khoa học và Công nghệ Quảng Trị");
    CHECK(organ("Sở Văn hóa, Thể thao và Du lịch, Sở Nội vụ") == "Sở Văn hóa, Thể thao và Du lịch");
    CHECK(organ("Ủy ban nhân dân tỉnh và các sở") == "Ủy ban nhân dân tỉnh");
}

TEST_CASE("an office stands before its organ", "[vi]") {
    CHECK(organ("Giám đốc Sở Khoa học và Công nghệ)") == "Giám đốc Sở Khoa học và Công nghệ");
    CHECK(organ("Chủ tịch UBND tỉnh Khánh Hòa công bố") == "Chủ tịch UBND tỉnh Khánh Hòa");
    CHECK(organ("Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn") == "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ");
    CHECK(organ("Ban Thường vụ Tỉnh ủy về công tác") == "Ban Thường vụ Tỉnh ủy");
}

TEST_CASE("a term belongs to its organ", "[vi]") {
    CHECK(organ("Ban Chấp hành Trung ương khóa XII về") == "Ban Chấp hành Trung ương khóa XII");
    CHECK(organ("Quốc hội khóa XV") == "Quốc hội khóa XV");
}

TEST_CASE("other words are no organ", "[vi]") {
    CHECK(organ("người dân và doanh nghiệp").empty());
    CHECK(organ("pháp luật").empty());
    CHECK(organ("Quảng Ngãi").empty());
    CHECK(organ("").empty());
}

TEST_CASE("the name of a steering committee goes on to what it is of", "[vi]") {
    CHECK(organ("Ban Chỉ đạo Chuyển đổi số tỉnh về triển khai") == "Ban Chỉ đạo Chuyển đổi số tỉnh");
    CHECK(organ("Ban Chỉ đạo cải cách hành chính tỉnh") == "Ban Chỉ đạo cải cách hành chính tỉnh");
    CHECK(organ("Ban Chỉ đạo về triển khai trên địa bàn tỉnh") == "Ban Chỉ đạo");
}
