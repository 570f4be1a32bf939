#include "support/checked.h"
#include "support/docx_builder.h"

using namespace kehoach;
using test::correction_in;
using test::Found;
using test::found_in;
using test::model_with;
using test::problems_in;

namespace {

constexpr std::string_view signature = "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC";
constexpr std::string_view end = "thuộc Sở thực hiện./.";

}  // namespace

TEST_CASE("the end mark of the content", "[check]") {
    CHECK(correction_in(model_with(end, "thuộc Sở thực hiện."), "end-mark") == "thực hiện. -> thực hiện./.");
    CHECK(correction_in(model_with(end, "thuộc Sở thực hiện"), "end-mark") == "thực hiện -> thực hiện./.");
    CHECK(found_in(model_with(end, "thuộc Sở thực hiện."), "end-mark") == Found{"end-mark/missing /closing/0"});
    for (const auto* mark : {"././", "./", "/.", "././."}) {
        INFO(mark);
        const std::string text = model_with(end, "thuộc Sở thực hiện" + std::string(mark));
        CHECK(found_in(text, "end-mark") == Found{"end-mark/malformed /closing/0"});
        CHECK(correction_in(text, "end-mark") == "thực hiện" + std::string(mark) + " -> thực hiện./.");
    }
    CHECK(found_in(model_with(end, "thuộc Sở thực hiện ./."), "end-mark").empty());
}

TEST_CASE("an end mark that stands elsewhere is none too few", "[check]") {
    for (const auto* right : {"thuộc Sở thực hiện\n./.", "thuộc Sở thực hiện.\n\n**./.**", "thuộc Sở thực hiện như sau:"}) {
        INFO(right);
        CHECK(found_in(model_with(end, right), "end-mark").empty());
    }
    std::string heading = model_with("Trên đây là Kế hoạch cải cách hành chính năm 2026, yêu cầu các phòng, đơn vị thuộc Sở thực hiện./.", "");
    CHECK(found_in(heading, "end-mark").size() == 1);
    heading.insert(heading.find("Nơi nhận:"), "V. KẾT QUẢ\n\n");
    CHECK(found_in(heading, "end-mark").empty());
}

TEST_CASE("an end mark in a paragraph of its own", "[check]") {
    const auto findings = [](std::string_view between) {
        const auto lines = [](std::string_view text) {
            std::string out;
            for (std::size_t at = 0; at < text.size();) {
                const auto stop = std::min(text.find('\n', at), text.size());
                out += test::paragraph(text.substr(at, stop - at));
                at = stop + 1;
            }
            return out;
        };
        return found_in(test::DocxBuilder(lines(model_with(end, "thuộc Sở thực hiện" + std::string(between)))).docx(), "end-mark");
    };
    CHECK(findings("").size() == 1);
    CHECK(findings("\n./.").empty());
}

TEST_CASE("the content may end behind Nơi nhận", "[check]") {
    const std::string recipients = "Nơi nhận:\n- UBND tỉnh (để báo cáo);\n- Các phòng, đơn vị thuộc Sở;\n- Lưu: VT, VP.\n\n";
    const std::string last = "3. Các phòng, đơn vị thuộc Sở thực hiện";
    std::string text = model_with(recipients, "");
    text.insert(text.find(last), recipients);
    CHECK(found_in(text, "end-mark").empty());
}

TEST_CASE("a table at the end of the content needs no end mark", "[check]") {
    const std::string text = model_with("Trên đây là Kế hoạch cải cách hành chính năm 2026, yêu cầu các phòng, đơn vị thuộc Sở thực hiện./.",
                                        "STT\tNội dung\tĐơn vị chủ trì\n1\tRà soát văn bản\tVăn phòng Sở\n2\tNiêm yết thủ tục\tVăn phòng Sở");
    CHECK(found_in(text, "end-mark").empty());
}

TEST_CASE("forms of the capacity of a signer", "[check]") {
    constexpr auto rule = "signature-prefix-form";
    for (const auto* form : {"KT GIÁM ĐỐC", "K/T GIÁM ĐỐC", "K/T. GIÁM ĐỐC"}) {
        INFO(form);
        const std::string text = model_with(signature, std::string(form) + "\nPHÓ GIÁM ĐỐC");
        CHECK(found_in(text) == Found{"signature-prefix-form /signatures/0"});
        CHECK(correction_in(text, rule) == std::string(form) + " -> KT. GIÁM ĐỐC");
    }
    CHECK(correction_in(model_with(signature, "T/M ỦY BAN NHÂN DÂN\nCHỦ TỊCH"), rule) == "T/M ỦY BAN -> TM. ỦY BAN");
    CHECK(found_in(model_with("- Lưu: VT, VP.", "- Lưu: VT, KT."), rule).empty());
    CHECK(found_in(model_with(signature, "KT.GIÁM ĐỐC\nPHÓ GIÁM ĐỐC"), rule).empty());
    CHECK(found_in(model_with(signature, "TUQ. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG"), rule).empty());
}

TEST_CASE("capacities and offices that belong together", "[check]") {
    constexpr auto rule = "signature-pairing";
    for (const auto* right : {"KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", "KT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG", "KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG",
                              "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG",
                              "TL. GIÁM ĐỐC\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG", "KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nGIÁM ĐỐC SỞ NỘI VỤ",
                              "KT. TRƯỞNG BAN\nPHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN", "Q. GIÁM ĐỐC", "GIÁM ĐỐC", "KT. TRƯỞNG PHÒNG\nPHÓ PHÒNG",
                              "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC PHỤ TRÁCH", "TUQ. GIÁM ĐỐC\nTRƯỞNG PHÒNG TỔ CHỨC - HÀNH CHÍNH"}) {
        INFO(right);
        CHECK(found_in(model_with(signature, right), rule).empty());
    }
    const auto one = [&](std::string_view written) {
        const auto found = found_in(model_with(signature, written), rule);
        return found.size() == 1 ? found.front() : std::to_string(found.size());
    };
    CHECK(one("KT. GIÁM ĐỐC\nGIÁM ĐỐC") == "signature-pairing/same-office /signatures/0");
    CHECK(one("KT. GIÁM ĐỐC\nPHÓ TRƯỞNG PHÒNG") == "signature-pairing/other-office /signatures/0");
    CHECK(one("KT. GIÁM ĐỐC") == "signature-pairing/own-title-missing /signatures/0");
    CHECK(one("TL. GIÁM ĐỐC") == "signature-pairing/own-title-missing /signatures/0");
    CHECK(one("PHÓ GIÁM ĐỐC") == "signature-pairing/deputy-alone /signatures/0");
    CHECK(one("TM. ỦY BAN NHÂN DÂN\nPHÓ CHỦ TỊCH") == "signature-pairing/deputy-alone /signatures/0");
    CHECK(one("TUQ. GIÁM ĐỐC\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG") == "signature-pairing/passed-on /signatures/0");
}

TEST_CASE("the office of a deputy is written in full", "[check]") {
    const std::string text = model_with(signature, "KT. GIÁM ĐỐC\nP. GIÁM ĐỐC");
    CHECK(found_in(text) == Found{"signature-prefix-form/deputy /signatures/0"});
    CHECK(correction_in(text, "signature-prefix-form") == "P. GIÁM ĐỐC -> PHÓ GIÁM ĐỐC");
}

TEST_CASE("a note below the name of the signer is none of it", "[check]") {
    const std::string text = model_with("Nguyễn Văn An\n", "Nguyễn Văn An\n\nbản chính lưu tại văn thư\n");
    CHECK(found_in(text, "signature-name").empty());
    CHECK(found_in(text, "appendix-label-missing").empty());
}

TEST_CASE("who signs in the name of which organ", "[check]") {
    constexpr auto rule = "signature-authority-vs-organ";
    constexpr std::string_view organs = "UBND TỈNH LÂM ĐỒNG\nSỞ KHOA HỌC VÀ CÔNG NGHỆ";
    CHECK(found_in(model_with(signature, "TM. SỞ KHOA HỌC VÀ CÔNG NGHỆ\nGIÁM ĐỐC"), rule) ==
          Found{"signature-authority-vs-organ/one-head /signatures/0"});
    CHECK(found_in(model_with(signature, "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"), rule) == Found{"signature-authority-vs-organ/other-organ /signatures/0"});
    const auto committee = [&](std::string_view name, std::string_view signed_by) {
        std::string text = model_with(organs, name);
        text.replace(text.find(signature), signature.size(), signed_by);
        return found_in(text, rule);
    };
    CHECK(committee("ỦY BAN NHÂN DÂN XÃ TÂN HƯNG", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH").empty());
    CHECK(committee("ỦY BAN NHÂN DÂN XÃ TÂN HƯNG", "TM. UBND XÃ TÂN HƯNG\nCHỦ TỊCH").empty());
    CHECK(committee("ỦY BAN NHÂN DÂN XÃ TÂN HƯNG", "CHỦ TỊCH").empty());
    CHECK(committee("ỦY BAN NHÂN DÂN XÃ TÂN HƯNG", "TM. UBND XÃ TÂN LẬP\nCHỦ TỊCH") ==
          Found{"signature-authority-vs-organ/other-organ /signatures/0"});
    CHECK(committee("BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH", "TM. BAN CHỈ ĐẠO\nTRƯỞNG BAN").empty());
    CHECK(committee("TRƯỜNG THPT TÂN HƯNG", "TM. BAN GIÁM HIỆU\nHIỆU TRƯỞNG").empty());
}

TEST_CASE("titles and degrees before the name of a signer", "[check]") {
    constexpr auto rule = "signature-name";
    constexpr std::string_view name = "\nNguyễn Văn An\n";
    for (const auto* written : {"ThS. Nguyễn Văn An", "TS. Nguyễn Văn An", "PGS.TS Nguyễn Văn An", "Đại tá Nguyễn Văn An"}) {
        INFO(written);
        CHECK(found_in(model_with(name, "\n" + std::string(written) + "\n"), rule) == Found{"signature-name/honorific /signatures/0/name"});
        const std::string school = model_with("SỞ KHOA HỌC VÀ CÔNG NGHỆ", "TRƯỜNG CAO ĐẲNG NGHỀ");
        std::string text = school;
        text.replace(text.find(name), name.size(), "\n" + std::string(written) + "\n");
        CHECK(found_in(text, rule).empty());
    }
    CHECK(found_in(model_with(name, "\nBà Huyện Thanh\n"), rule).size() <= 1);
    CHECK(found_in(model_with(name, "\n"), rule) == Found{"signature-name/missing /signatures/0"});
}

TEST_CASE("marks of the lines of recipients", "[check]") {
    constexpr auto rule = "recipients-line-format";
    constexpr std::string_view line = "- UBND tỉnh (để báo cáo);";
    CHECK(correction_in(model_with(line, "- UBND tỉnh (để báo cáo)."), rule) == "UBND tỉnh (để báo cáo). -> UBND tỉnh (để báo cáo);");
    CHECK(correction_in(model_with(line, "- UBND tỉnh (để báo cáo)"), rule) == "UBND tỉnh (để báo cáo) -> UBND tỉnh (để báo cáo);");
    CHECK(correction_in(model_with("- Lưu: VT, VP.", "- Lưu: VT, VP"), rule) == "VP -> VP.");
    CHECK(found_in(model_with(line, "UBND tỉnh (để báo cáo);"), rule) == Found{"recipients-line-format/dash /recipients/0"});
    CHECK(found_in(model_with(line, "- Như trên;\n- UBND tỉnh (để báo cáo);"), rule) == Found{"recipients-line-format/as-above /recipients/0"});
    CHECK(found_in(model_with("Căn cứ Nghị định", "Kính gửi: UBND tỉnh.\n\nCăn cứ Nghị định"), rule) ==
          Found{"recipients-line-format/addressees /addressees"});
}

TEST_CASE("recipients are found whole and in their order", "[check]") {
    constexpr auto rule = "recipients-line-format";
    constexpr std::string_view line = "- UBND tỉnh (để báo cáo);";
    CHECK(
        found_in(model_with(line, "- Sở Y tế;\n- Thanh tra Sở Y tế, Sở Tài chính;\n- UBND tỉnh;\n- Văn phòng UBND tỉnh. Phòng KGVX;"), rule).empty());
    CHECK(found_in(model_with(line, "- UBND tỉnh\n- TT Tỉnh ủy, UBND tỉnh;"), rule) == Found{"recipients-line-format/semicolon /recipients/0"});
    CHECK(correction_in(model_with(line, "- UBND tỉnh:"), rule) == "UBND tỉnh: -> UBND tỉnh;");
    CHECK(correction_in(model_with(line, "- Các phòng: TCHC, KHTC:"), rule) == "Các phòng: TCHC, KHTC: -> Các phòng: TCHC, KHTC;");
    CHECK(found_in(model_with(line, "- Các sở:\n+ Sở Y tế;\n+ Sở Nội vụ;"), rule).empty());
    CHECK(correction_in(model_with(line, "+ Sở Y tế\n* Phòng;"), rule) == "Sở Y tế -> Sở Y tế;");
    CHECK(found_in(model_with(line, "- *UBND tỉnh* (để\n  báo cáo);"), rule).empty());
    CHECK(correction_in(model_with(line, "- UBND các xã,\n  phường"), rule) == "phường -> phường;");
}

TEST_CASE("recipients in a table of a Word document", "[check]") {
    const auto cell = [](std::initializer_list<std::string_view> lines) {
        std::string out = "<w:tc>";
        for (const auto line : lines) out += test::paragraph(line);
        return out + "</w:tc>";
    };
    const auto of = [&](std::initializer_list<std::string_view> recipients) {
        std::string out;
        for (const auto& problem :
             problems_in(test::DocxBuilder(test::paragraph("KẾ HOẠCH") + test::paragraph("Chuyển đổi số năm 2026") + test::paragraph("I. MỤC ĐÍCH") +
                                           test::paragraph("Nâng cao nhận thức./.") + "<w:tbl><w:tr>" + cell(recipients) +
                                           cell({"KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Nguyễn THỊ An"}) + "</w:tr></w:tbl>")
                             .docx())) {
            if (problem.diagnostic.name() == "recipients-line-format") out += problem.diagnostic.at + " " + problem.correction->after + "\n";
        }
        return out;
    };
    CHECK(of({"Nơi nhận:", "- Sở Y tế;", "- Thanh tra Sở Y tế, Sở Tài chính;", "- Lưu: VT, TH"}) == "/filing VT, TH.\n");
    CHECK(of({"Nơi nhận:", "- UBND tỉnh", "- UBND tỉnh.", "- Lưu: VT."}) == "/recipients/0 - UBND tỉnh;\n/recipients/1 UBND tỉnh;\n");
}

TEST_CASE("lists of recipients that are right in other ways", "[check]") {
    constexpr auto rule = "recipients-line-format";
    constexpr std::string_view list = "Nơi nhận:\n- UBND tỉnh (để báo cáo);\n- Các phòng, đơn vị thuộc Sở;\n- Lưu: VT, VP.\n";
    for (const auto* right : {
             "Nơi nhận:\n- UBND tỉnh (để báo cáo);\n- Các phòng, đơn vị\nthuộc Sở;\n- Lưu: VT, VP.\n",
             "Nơi nhận:\n- UBND tỉnh (để báo cáo);\n- Trung tâm Ứng dụng tiến bộ\nKhoa học và Công nghệ;\n- Lưu: VT, VP.\n",
             "Nơi nhận:\n- UBND tỉnh (để báo cáo);\n- Các phòng, đơn vị thuộc Sở;\n- Lưu: VT, CN (Khôi).\n",
             "Nơi nhận:                          \n- UBND tỉnh (để báo cáo);\n- Các phòng, đơn vị thuộc Sở;\n- Lưu: VT.\n",
             "**Nơi nhận:** - UBND tỉnh (để báo cáo);\n- Các phòng, đơn vị thuộc Sở;\n- Lưu: VT, VP.\n",
             "### _Nơi nhận:_ - UBND tỉnh (để báo cáo);\n- Các phòng, đơn vị thuộc Sở;\n- Lưu: VT, VP.\n",
         }) {
        INFO(right);
        const std::string text = model_with(list, right);
        CHECK(found_in(text, rule).empty());
        CHECK(found_in(text, "recipients-luu").empty());
    }
}

TEST_CASE("recipients beside the signature", "[check]") {
    constexpr std::string_view both =
        "Nơi nhận:\n- UBND tỉnh (để báo cáo);\n- Các phòng, đơn vị thuộc Sở;\n- Lưu: VT, VP.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nNguyễn Văn An\n";
    const std::string text =
        model_with(both,
                   "Nơi nhận:                                  KT. GIÁM ĐỐC\n- UBND tỉnh (để báo cáo);              PHÓ GIÁM ĐỐC\n- Các phòng, đơn "
                   "vị thuộc Sở;\n- Lưu: VT, VP.                         Nguyễn Văn An\n");
    CHECK(found_in(text).empty());
}

TEST_CASE("the line of filing", "[check]") {
    constexpr auto rule = "recipients-luu";
    constexpr std::string_view line = "- Lưu: VT, VP.";
    CHECK(correction_in(model_with(line, "- Lưu VT, VP."), rule) == "Lưu VT, -> Lưu: VT,");
    CHECK(found_in(model_with("- Các phòng, đơn vị thuộc Sở;\n- Lưu: VT, VP.", "- Các phòng, đơn vị thuộc Sở."), rule) ==
          Found{"recipients-luu/missing /recipients"});
    CHECK(found_in(model_with("- Các phòng, đơn vị thuộc Sở;\n- Lưu: VT, VP.", "- Lưu: VT, VP;\n- Các phòng, đơn vị thuộc Sở."), rule) ==
          Found{"recipients-luu/not-last /filing"});
    CHECK(found_in(model_with(line, "- Lưu: NVY."), rule) == Found{"recipients-luu/office /filing"});
    for (const auto* right : {"- Lưu: VT.", "- Lưu: VT, Hồ sơ.", "- Lưu: VT, KH&CN (Anh-3b)."})
        CHECK(found_in(model_with(line, right), rule).empty());
}

TEST_CASE("a plan that a decision issues needs no ending of its own", "[check]") {
    const std::string text =
        "UBND TỈNH LÂM ĐỒNG\nSỞ KHOA HỌC VÀ CÔNG NGHỆ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 15/QĐ-SKHCN\nLâm Đồng, "
        "ngày 05 tháng 01 năm 2026\n\nQUYẾT ĐỊNH\nBan hành Kế hoạch cải cách hành chính năm 2026\n\nGIÁM ĐỐC SỞ KHOA HỌC VÀ CÔNG NGHỆ\n\nCăn cứ Luật Tổ chức "
        "chính quyền địa phương năm 2025;\nTheo đề nghị của Chánh Văn phòng Sở.\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách "
        "hành chính năm 2026.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.\nĐiều 3. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định "
        "này./.\n\nNơi nhận:\n- Như Điều 3;\n- UBND tỉnh;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\nNguyễn Văn An\n\nKẾ HOẠCH\nCải cách hành chính năm 2026\n(Ban hành kèm "
        "theo Quyết định số 15/QĐ-SKHCN ngày 05 tháng 01 năm 2026 của Giám đốc Sở Khoa học và Công nghệ)\n\nI. MỤC ĐÍCH\n1. Nâng cao chất lượng phục vụ.\nII. "
        "NỘI DUNG\n1. Rà soát văn bản.\n";
    for (const auto* rule : {"component-missing", "component-order", "end-mark", "recipients-luu", "recipients-line-format", "signature-pairing",
                             "trich-yeu-form", "title-year-vs-date", "place-format", "organ-name-form"}) {
        INFO(rule);
        CHECK(found_in(text, rule).empty());
    }
}
