#include "structure/appendices.h"

#include "support/catch.h"
#include "support/reading.h"

using namespace kehoach;

namespace {

constexpr const char* body = "KẾ HOẠCH\nA b\n\nI. MỘT\n\nHai./.\n\nGIÁM ĐỐC\n\nLê Quốc Bảo\n\n";

Conversion with(std::string_view appendices) { return test::convert_text(body + std::string(appendices)); }

// label|ordinal|title|reference for each appendix
std::vector<std::string> heads(const Document& document) {
    std::vector<std::string> out;
    for (const auto& a : document.appendices) {
        out.push_back(a.label.value_or("-") + "|" + (a.ordinal ? std::to_string(*a.ordinal) : "-") + "|" + a.title.value_or("-") + "|" +
                      (a.reference ? a.reference->raw : "-"));
    }
    return out;
}

using Heads = std::vector<std::string>;

}  // namespace

TEST_CASE("an appendix has label, title, reference and content", "[structure]") {
    const auto conversion = with("PHỤ LỤC\nNHIỆM VỤ NĂM 2026\n(Kèm theo Kế hoạch số 48/KH-SYT)\n\nTT\tNội dung\tChủ trì\n1\tA\tB\n");
    CHECK(heads(conversion.document) == Heads{"PHỤ LỤC|-|NHIỆM VỤ NĂM 2026|(Kèm theo Kế hoạch số 48/KH-SYT)"});
    CHECK(test::shown(conversion.document.appendices[0].children) == "[3 columns, 1 rows]\n");
}

TEST_CASE("an appendix may have organ and Quốc hiệu above its name", "[structure]") {
    const auto conversion = with(
        "SỞ Y TẾ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nPHÒNG KẾ HOẠCH\tĐộc lập - Tự do - Hạnh phúc\n\n"
        "DANH SÁCH\nSáng kiến năm 2026\n(Kèm theo Kế hoạch số 48/KH-SYT\ncủa Sở Y tế)\n\nMột.\n");
    CHECK(heads(conversion.document) == Heads{"DANH SÁCH|-|Sáng kiến năm 2026|(Kèm theo Kế hoạch số 48/KH-SYT của Sở Y tế)"});
    CHECK(test::shown(conversion.document.appendices[0].children) ==
          ": SỞ Y TẾ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n: PHÒNG KẾ HOẠCH Độc lập - Tự do - Hạnh phúc\n: Một.\n");
}

TEST_CASE("several appendices are numbered", "[structure]") {
    CHECK(heads(with("Phụ lục I\nMỘT HAI\n(Kèm theo Kế hoạch số 1)\n\nMột.\n\nPhụ lục II\nBA BỐN\n(Kèm theo Kế hoạch số 1)\n\nHai.\n").document) ==
          Heads{"Phụ lục I|1|MỘT HAI|(Kèm theo Kế hoạch số 1)", "Phụ lục II|2|BA BỐN|(Kèm theo Kế hoạch số 1)"});
}

TEST_CASE("label and title may stand on one line", "[structure]") {
    CHECK(heads(with("PHỤ LỤC 1: DANH MỤC NHIỆM VỤ\n(Kèm theo Kế hoạch số 1)\n\nMột.\n").document) ==
          Heads{"PHỤ LỤC 1|1|DANH MỤC NHIỆM VỤ|(Kèm theo Kế hoạch số 1)"});
}

TEST_CASE("other words open an appendix behind the signature, and that is remarked", "[structure]") {
    const auto conversion = with("DANH MỤC\n\nNội dung công việc năm 2026\n(Kèm theo Kế hoạch số 1)\n\nMột.\n");
    CHECK(heads(conversion.document) == Heads{"DANH MỤC|-|Nội dung công việc năm 2026|(Kèm theo Kế hoạch số 1)"});
    CHECK(test::has_finding(conversion, "appendix-label-unusual"));
}

TEST_CASE("a titled sheet with a reference is an appendix without a label", "[structure]") {
    const auto conversion = with("PHÂN CÔNG NHIỆM VỤ\n(Kèm theo Kế hoạch số 1)\n\nMột.\n");
    CHECK(heads(conversion.document) == Heads{"-|-|PHÂN CÔNG NHIỆM VỤ|(Kèm theo Kế hoạch số 1)"});
    CHECK(test::has_finding(conversion, "appendix-label-missing"));
}

TEST_CASE("an appendix without a reference is remarked", "[structure]") {
    CHECK(test::has_finding(with("PHỤ LỤC\nNHIỆM VỤ\n\nMột.\n"), "appendix-reference-missing/line"));
    CHECK_FALSE(test::has_finding(with("PHỤ LỤC\nNHIỆM VỤ\n(Kèm theo Kế hoạch số 1)\n\nMột.\n"), "appendix-reference-missing/line"));
}

TEST_CASE("mentions of an appendix in the body open none", "[structure]") {
    const auto document = test::document_of(
        "KẾ HOẠCH\nA b\n\nI. MỘT\n\nPhụ lục kèm theo Kế hoạch này.\n\nPhụ lục I của Nghị định quy định mẫu.\n\nDanh mục nhiệm vụ như sau.\n");
    CHECK(document.appendices.empty());
}

TEST_CASE("an appendix is found although no signature stands before it", "[structure]") {
    const auto document = test::document_of("KẾ HOẠCH\nA b\n\nI. MỘT\n\nHai.\n\nPHỤ LỤC\nNHIỆM VỤ\n(Kèm theo Kế hoạch số 1)\n\nMột.\n");
    CHECK(heads(document) == Heads{"PHỤ LỤC|-|NHIỆM VỤ|(Kèm theo Kế hoạch số 1)"});
}
