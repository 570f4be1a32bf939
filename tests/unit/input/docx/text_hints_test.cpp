#include "input/docx/text_hints.h"

#include <string>

#include "support/catch.h"

using kehoach::input::docx::text_hints;

namespace {

bool is_clean(std::string_view xml) {
    const auto hints = text_hints(xml);
    return !hints.legacy_font && !hints.odd_character && !hints.private_use;
}

// With the text at every place of a stretch, since stretches are looked at together.
bool is_odd(std::string_view text) {
    bool odd = true;
    for (std::size_t before = 0; before < 17; ++before) {
        const std::string padded = std::string(before, 'a') + std::string(text) + "bcd";
        odd = odd && text_hints(padded).odd_character && text_hints(padded + std::string(40, 'x')).odd_character;
    }
    return odd;
}

}  // namespace

TEST_CASE("composed Vietnamese text and ordinary signs give no hint", "[input]") {
    CHECK(is_clean(""));
    CHECK(is_clean("<w:t xml:space=\"preserve\">Kế hoạch số 48/KH-SKHCN ngày 25 tháng 3 năm 2025 của Sở Khoa học và Công nghệ</w:t>"));
    CHECK(is_clean("ĂÂĐÊÔƠƯăâđêôơưẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹĨĩŨũ"));
    CHECK(is_clean("“25°C” ‘m²’ – § 3 — … ½ « » • ≥ 5 → ₫ 100 €\u00A0\u2006\u202F"));
    CHECK(is_clean("\uFEFF<w:document/>"));
    CHECK(is_clean("&amp;&lt;"));
}

TEST_CASE("characters that composed Vietnamese text has not are odd", "[input]") {
    for (const auto* text : {"\u00B5", "\u00AD", "\u00D7", "\u00D6", "\u00B9", "\u0080", "\u0110\u0301", "e\u0302",    "\u0430", "\u03B1", "\u200B",
                             "\u2028", "\u202A", "\u2160", "\u2219", "\u01B9", "\u0112", "\uFF21",       "\U0001F600", "&#173;", "&#xE9;"}) {
        INFO(text);
        CHECK(is_odd(text));
    }
    CHECK(text_hints("\uF0B7").private_use);
    CHECK_FALSE(text_hints("\uF0B7").odd_character);
    CHECK(text_hints("a\uFEFF").odd_character);
}

TEST_CASE("names of legacy fonts are hints wherever they stand", "[input]") {
    for (const auto* name : {"\".VnTime\"", "\".Vn3DH\"", "\".VNTIME\"", "\".vntimeh\"", "'.VnArial NarrowH'", "\"TCVN-VnTime\"", "\"VNI-Times\"",
                             "\"vni helve\"", "\"VPS Long An\"", "\"VISCII Times\"", "\"ABCDEF+.VnTime\"", "\"ABCDEF+VNI-Times\""}) {
        INFO(name);
        // At every place of a stretch, since stretches are looked at together.
        for (std::size_t before = 0; before < 17; ++before) {
            CHECK(text_hints(std::string(before, 'a') + "<w:rFonts w:ascii=" + name + "/><w:sz w:val=\"28\"/>").legacy_font);
        }
    }
    CHECK(is_clean("<w:lang w:val=\"vi-VN\"/><w:t>www.skhcn.gov.vn VNPT, .VN</w:t><w:vMerge w:val=\"1\"/>"));
}
