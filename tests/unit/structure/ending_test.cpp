#include "structure/ending.h"

#include "support/catch.h"
#include "support/reading.h"

using namespace kehoach;
using Strings = std::vector<std::string>;

namespace {

Document ending(std::string_view text) { return test::document_of("KẾ HOẠCH\nA b\n\nI. MỘT\n\nHai./.\n\n" + std::string(text)); }

// `TM ỦY BAN + KT CHỦ TỊCH: PHÓ CHỦ TỊCH, Nguyễn Văn A`
std::string shown(const Signature& signature) {
    constexpr const char* names[] = {"TM", "KT", "TL", "TUQ", "Q"};
    std::string out;
    for (const auto& capacity : signature.capacities) {
        out += (out.empty() ? "" : " + ") + std::string(names[static_cast<int>(capacity.form)]) + " " + capacity.of;
    }
    return out + ": " + signature.position.value_or("-") + ", " + signature.name.value_or("-");
}

Strings signatures(const Document& document) {
    Strings out;
    for (const auto& signature : document.signatures) out.push_back(shown(signature));
    return out;
}

}  // namespace

TEST_CASE("recipients and filing lose bullets and final marks", "[structure]") {
    const auto document = ending("Nơi nhận:\n- UBND tỉnh (báo cáo);\n- Các phòng, đơn vị thuộc Sở;\n- Lưu: VT, CĐS.\n\nGIÁM ĐỐC\n\nLê Quốc Bảo\n");
    CHECK(document.recipients == Strings{"UBND tỉnh (báo cáo)", "Các phòng, đơn vị thuộc Sở"});
    CHECK(document.filing == Strings{"VT", "CĐS"});
    CHECK(signatures(document) == Strings{": GIÁM ĐỐC, Lê Quốc Bảo"});
    CHECK(document.closing.empty());
}

TEST_CASE("signing for the organ and for the head are two capacities", "[structure]") {
    CHECK(signatures(ending("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Hữu Thành\n")) ==
          Strings{"TM ỦY BAN NHÂN DÂN + KT CHỦ TỊCH: PHÓ CHỦ TỊCH, Nguyễn Hữu Thành"});
    CHECK(signatures(ending("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Hữu Thành\n")) == Strings{"TM ỦY BAN NHÂN DÂN: CHỦ TỊCH, Nguyễn Hữu Thành"});
    CHECK(signatures(ending("TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\n\nPhạm Ngọc Diệp\n")) == Strings{"TL GIÁM ĐỐC: CHÁNH VĂN PHÒNG, Phạm Ngọc Diệp"});
    CHECK(signatures(ending("TUQ. GIÁM ĐỐC\nTRƯỞNG PHÒNG\n\nPhạm Ngọc Diệp\n")) == Strings{"TUQ GIÁM ĐỐC: TRƯỞNG PHÒNG, Phạm Ngọc Diệp"});
    CHECK(signatures(ending("Q. GIÁM ĐỐC\n\nPhạm Ngọc Diệp\n")) == Strings{"Q GIÁM ĐỐC: -, Phạm Ngọc Diệp"});
    CHECK(signatures(ending("TM. BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nHồ Sỹ Nguyên\n")) == Strings{"TM BAN THƯỜNG VỤ: PHÓ BÍ THƯ, Hồ Sỹ Nguyên"});
}

TEST_CASE("a signature on one line is parted", "[structure]") {
    CHECK(signatures(ending("KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC\n\nTạ Minh Phúc\n")) == Strings{"KT GIÁM ĐỐC: PHÓ GIÁM ĐỐC, Tạ Minh Phúc"});
}

TEST_CASE("recipients left and signature right are parted at the gap", "[structure]") {
    const auto document = ending(
        "Nơi nhận:                                   KT. GIÁM ĐỐC\n- UBND tỉnh;                                PHÓ GIÁM ĐỐC\n"
        "- Các phòng, đơn vị;\n- Lưu: VT, BVMT.\n                                             Tạ Minh Phúc\n");
    CHECK(document.recipients == Strings{"UBND tỉnh", "Các phòng, đơn vị"});
    CHECK(document.filing == Strings{"VT", "BVMT"});
    CHECK(signatures(document) == Strings{"KT GIÁM ĐỐC: PHÓ GIÁM ĐỐC, Tạ Minh Phúc"});
}

TEST_CASE("joint documents have several signatures", "[structure]") {
    CHECK(
        signatures(ending(
            "TM. BAN THƯỜNG VỤ LIÊN ĐOÀN LAO ĐỘNG\nCHỦ TỊCH\n\nĐặng Thị Thu Hà\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrịnh Văn Khôi\n")) ==
        Strings{"TM BAN THƯỜNG VỤ LIÊN ĐOÀN LAO ĐỘNG: CHỦ TỊCH, Đặng Thị Thu Hà", "TM ỦY BAN NHÂN DÂN + KT CHỦ TỊCH: PHÓ CHỦ TỊCH, Trịnh Văn Khôi"});
}

TEST_CASE("recipients may follow the signatures", "[structure]") {
    const auto document = ending("GIÁM ĐỐC\n\nLê Quốc Bảo\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n");
    CHECK(document.recipients == Strings{"Như trên"});
    CHECK(document.filing == Strings{"VT"});
    CHECK(signatures(document) == Strings{": GIÁM ĐỐC, Lê Quốc Bảo"});
}

TEST_CASE("a signer without a name and a filing line without a colon are remarked", "[structure]") {
    const auto conversion =
        test::convert_text("KẾ HOẠCH\nA b\n\nI. MỘT\n\nHai./.\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n");
    CHECK(conversion.document.filing == Strings{"VT"});
    CHECK(signatures(conversion.document) == Strings{"TM ỦY BAN NHÂN DÂN: CHỦ TỊCH, -"});
    CHECK(test::has_finding(conversion, "signature-name/missing"));
    CHECK(test::has_finding(conversion, "recipients-luu/colon"));
}

TEST_CASE("signing marks are discarded", "[structure]") {
    const auto conversion = test::convert_text("KẾ HOẠCH\nA b\n\nI. MỘT\n\nHai./.\n\nGIÁM ĐỐC\n(Đã ký)\nLê Quốc Bảo\n");
    CHECK(signatures(conversion.document) == Strings{": GIÁM ĐỐC, Lê Quốc Bảo"});
    REQUIRE(conversion.discarded.size() == 1);
    CHECK(conversion.discarded[0].text == "(Đã ký)");
}

TEST_CASE("the second line of a recipient belongs to it", "[structure]") {
    CHECK(
        ending(
            "Nơi nhận:\n- Thường trực Tỉnh ủy,\nHội đồng nhân dân tỉnh;\n- Ủy ban nhân dân các xã\nvà phường;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nLê Quốc Bảo\n")
            .recipients.back() == "Ủy ban nhân dân các xã và phường");
}

TEST_CASE("recipients of the Party end with commas", "[structure]") {
    const auto document = ending(
        "Nơi nhận:\n- Ban Thường vụ Tỉnh ủy (để báo cáo),\n- Các tổ chức đảng trực thuộc,\n- Lưu Văn phòng Đảng ủy.\n\nTM. BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nHồ Sỹ Nguyên\n");
    CHECK(document.recipients == Strings{"Ban Thường vụ Tỉnh ủy (để báo cáo)", "Các tổ chức đảng trực thuộc"});
    CHECK(document.filing == Strings{"Văn phòng Đảng ủy"});
}

TEST_CASE("an office in the middle of a text begins no ending", "[structure]") {
    CHECK_FALSE(structure::starts_ending(test::Items("GIÁM ĐỐC\n\nMột đoạn văn.\n\n1. Hai\n").items, 0));
    CHECK(structure::starts_ending(test::Items("GIÁM ĐỐC\n\nLê Quốc Bảo\n").items, 0));
    CHECK(structure::starts_ending(test::Items("Nơi nhận:\n").items, 0));
}

TEST_CASE("a rank or degree stands before a name", "[structure]") {
    CHECK(signatures(ending("TRƯỞNG CÔNG AN\n\nThượng tá Bùi Văn Thọ\n")) == Strings{": TRƯỞNG CÔNG AN, Thượng tá Bùi Văn Thọ"});
    CHECK(signatures(ending("GIÁM ĐỐC\n\nBác sĩ Lâm Phước Trí\n")) == Strings{": GIÁM ĐỐC, Bác sĩ Lâm Phước Trí"});
}
