#include "structure/items.h"
#include "support/catch.h"
#include "text/fold.h"

using kehoach::structure::kind_of;
using kehoach::structure::LineKind;

namespace {

LineKind kind(std::string_view text, bool emphasised = false) { return kind_of(text, kehoach::text::fold(text, 90), emphasised); }

}  // namespace

TEST_CASE("the lines of a head are told by their words", "[structure]") {
    CHECK(kind("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") == LineKind::state_title);
    CHECK(kind("Độc lập - Tự do - Hạnh phúc") == LineKind::state_title);
    CHECK(kind("ĐẢNG CỘNG SẢN VIỆT NAM") == LineKind::state_title);
    CHECK(kind("Số: 48/KH-SKHCN") == LineKind::number);
    CHECK(kind("Lâm Đồng, ngày 12 tháng 02 năm 2026") == LineKind::place_date);
    CHECK(kind("ngày    tháng 3 năm 2026") == LineKind::place_date);
    CHECK(kind("DỰ THẢO") == LineKind::mark);
    CHECK(kind("KẾ HOẠCH") == LineKind::type);
    CHECK(kind("QUYẾT ĐỊNH:") == LineKind::type);
    CHECK(kind("Kính gửi: Sở Nội vụ") == LineKind::addressees);
    CHECK(kind("Căn cứ Luật Công đoàn;") == LineKind::legal_basis);
}

TEST_CASE("the lines of an ending are told by their words", "[structure]") {
    CHECK(kind("Nơi nhận:") == LineKind::recipients);
    CHECK(kind("TM. ỦY BAN NHÂN DÂN") == LineKind::capacity);
    CHECK(kind("KT. GIÁM ĐỐC") == LineKind::capacity);
    CHECK(kind("PHÓ GIÁM ĐỐC") == LineKind::position);
    CHECK(kind("Phó Giám đốc", true) == LineKind::position);
    CHECK(kind("PHỤ LỤC") == LineKind::appendix);
    CHECK(kind("Phụ lục I") == LineKind::appendix);
    CHECK(kind("PHỤ LỤC 2: DANH MỤC") == LineKind::appendix);
    CHECK(kind("(Kèm theo Kế hoạch số 1)") == LineKind::reference);
}

TEST_CASE("sentences that begin with such words are text", "[structure]") {
    CHECK(kind("Lưu ý các đơn vị") == LineKind::text);
    CHECK(kind("Giám đốc Sở chịu trách nhiệm") == LineKind::text);
    CHECK(kind("Phụ lục kèm theo Kế hoạch này") == LineKind::text);
    CHECK(kind("Phụ lục I của Nghị định quy định") == LineKind::text);
    CHECK(kind("Số lượng hồ sơ") == LineKind::text);
    CHECK(kind("Kế hoạch này có hiệu lực") == LineKind::text);
    CHECK(kind("Dự thảo") == LineKind::text);
    CHECK(kind("Từ ngày 1 tháng 2 năm 2026 đến hết năm") == LineKind::text);
}

TEST_CASE("numbered lines are labels and dashes are bullets", "[structure]") {
    CHECK(kind("I. MỤC ĐÍCH") == LineKind::label);
    CHECK(kind("1. Mục đích") == LineKind::label);
    CHECK(kind("Điều 1. Ban hành") == LineKind::label);
    CHECK(kind("- Nâng cao") == LineKind::bullet);
    CHECK(kind("+ 100%") == LineKind::bullet);
    CHECK(kind("Trên đây là Kế hoạch") == LineKind::text);
}
