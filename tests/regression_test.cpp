// The smallest inputs that once showed a fault, each with what must come of it.

#include <string>

#include "output/writers.h"
#include "support/catch.h"
#include "support/conservation.h"
#include "support/reading.h"

using namespace kehoach;
using namespace kehoach::test;

namespace {

std::string repeated(std::string_view text, std::size_t times) {
    std::string out;
    for (std::size_t i = 0; i < times; ++i) out += text;
    return out;
}

void check_conserved(const std::string& text) {
    INFO(text.substr(0, 200));
    CHECK(conservation_fault(text, convert_text(text)).empty());
}

const std::string head = "KẾ HOẠCH\nThử nghiệm năm 2026\n\n";

}  // namespace

TEST_CASE("repeated heads of recipients are read one after the other", "[regression]") {
    check_conserved(head + "I. X\nabc.\n" + repeated("Nơi nhận: ", 50000));
}

TEST_CASE("a star before the first lines is no dangling bullet", "[regression]") {
    check_conserved("* MẬT\nKẾ HOẠCH\nAbc");
    check_conserved("* Abc def ghi jkl mno pqr stu\nxyz tuv abc def ghi jkl mno\nKẾ HOẠCH\nAbc");
}

TEST_CASE("cells that row spans push aside are kept in a table without a header", "[regression]") {
    check_conserved("<table><tr><td rowspan=\"2\">abc</td><td>xyz</td></tr><tr><td>def</td><td>ghi</td></tr></table>");
    check_conserved("<table><tr>" + repeated("<td rowspan=9>a bc</td>", 4) + "</tr><tr><td>Xyz</td></tr></table>");
}

TEST_CASE("many tables on one line are read one by one", "[regression]") {
    CHECK(raw_tables(repeated("<table><tr><td>a</td></tr></table>", 3000)).size() == 3000);
}

TEST_CASE("a column span that lies does not fill the memory", "[regression]") {
    check_conserved("<table>" + repeated("<tr><td colspan=100000>a</td></tr>", 200) + "</table>");
}

TEST_CASE("lines of endless columns, cells and groups are read in time", "[regression]") {
    check_conserved(repeated("a     ", 20000));
    check_conserved(repeated("\tTT\n\tNội dung\n\tThời gian\n\t1\n\taa\n\tbb\n\tzz\n\tzz\n", 2000));
    check_conserved("|TT|" + repeated("x|", 3000) + "\n|---|\n|" + repeated("a|", 2990) + "\n");
    check_conserved("| STT | Nội dung |" + repeated(" |", 20000) + "\n|---|\n|  |" + repeated("b |", 20000) + "\n");
    check_conserved("| TT | Nội dung | Thời gian |\n|---|---|---|\n| 1 | Aa, | Quý I |\n" + repeated("| | Bb, | |\n", 5000));
    const auto groups = convert_text("| TT | Nội dung | Chủ trì | Thời gian |\n|---|---|---|---|\n" + repeated("| I | **Abc** | | |\n", 5000));
    CHECK(output::write_csv(groups, {.records = RecordKind::rows}).size() < 1000000);
    check_conserved("KẾ HOẠCH\nA\n\n" + repeated("<!-- ", 20000));
    check_conserved("KẾ HOẠCH\nA\n\n" + repeated("<b ", 20000));
    check_conserved(repeated("DỰ THẢO\n", 10000));
    check_conserved(repeated("1. Mục\n\n", 5000));
}

TEST_CASE("words between the head of a list and its colon are kept", "[regression]") {
    check_conserved(head + "Kính gửi ông: Nguyễn Văn A");
    check_conserved(head + "I. X\nabc.\n\nNơi nhận (1):\n- Sở Nội vụ.");
    check_conserved(head + "I. X\nabc.\n\nNơi nhận:\n- Lưu-VT, TH.");
    check_conserved(head + "I. X\nabc.\n\nNơi nhận:\n- Lưu;VT, TH.");
}

TEST_CASE("the State's name inside a line is read once", "[regression]") {
    check_conserved("Sở X Cộng hòa xã hội chủ nghĩa Việt Nam abc\nKẾ HOẠCH\nAbc");
    CHECK(shown(document_of(head + "I. MỤC ĐÍCH\n\n1. Ngày Pháp luật nước Cộng hòa xã hội chủ nghĩa Việt Nam\n").sections) ==
          "I. {I} MỤC ĐÍCH\n  1. {I.1} Ngày Pháp luật nước Cộng hòa xã hội chủ nghĩa Việt Nam\n");
}

TEST_CASE("a letter and its mark that came apart are composed", "[regression]") {
    CHECK(paragraphs_of("a&#769; b") == std::vector<std::string>{"á b"});
}

TEST_CASE("a spelt number of a part gives its value", "[regression]") {
    CHECK(shown(document_of(head + "PHẦN MỘT\nA B\n\nI. X\n\nPHẦN HAI\nC D\n").sections) ==
          "PHẦN MỘT {1} A B\n  I. {1.I} X\nPHẦN HAI {2} C D\n");
}

TEST_CASE("decimal labels without the number above them have ids of their own", "[regression]") {
    CHECK(outline("1.1. A\n1.2. B\n2. C\n") == "1.1. {1.1} A\n1.2. {1.2} B\n2. {2} C\n");
}

TEST_CASE("a table that cites a number or names an office stays a table", "[regression]") {
    const auto table = table_of(document_of(head + "I. X\n\n| STT | Văn bản | Thời gian |\n|---|---|---|\n| 1 | Số 12/QĐ-UBND | Quý I |\n"));
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].cells[1] == "Số 12/QĐ-UBND");
    CHECK_FALSE(table_of(document_of(head + "I. X\n\n| STT | Nội dung | Chủ trì |\n|---|---|---|\n| 1 | A b | TL. Giám đốc Sở |\n")).rows.empty());
}

TEST_CASE("the authority of a decision is no signature", "[regression]") {
    const auto document = document_of(
        "QUYẾT ĐỊNH\nVề việc thử nghiệm\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ\n\nCăn cứ Luật A;\n\nQUYẾT ĐỊNH\n\nĐiều 1. Ban hành.\n\nNơi nhận:\n- Lưu: VT.\n\n"
        "CHỦ TỊCH\n\nTrần Văn Bình\n");
    CHECK(document.authority == "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ");
    CHECK(document.enacting == "QUYẾT ĐỊNH");
    CHECK(shown(document.sections) == "Điều 1. {1} Ban hành.\n");
    REQUIRE(document.signatures.size() == 1);
    CHECK(document.signatures[0].name == "Trần Văn Bình");
}

TEST_CASE("numbered headings of weeks and months are no page furniture and no noise", "[regression]") {
    const auto weeks = convert_text(head + "I. X\n\nTuần 1\n\nabc.\n\nTuần 2\n\ndef.\n\nTuần 3\n\nghi.\n");
    CHECK(weeks.discarded.empty());
    const auto months = convert_text(head + "I. X\n\nTT\tNội dung\tChủ trì\n1\tA b\tSở Y tế\n\nTHÁNG 10\n\nTT\tNội dung\tChủ trì\n1\tC d\tSở Y tế\n");
    CHECK(shown(months.document.sections) == "I. {I} X\n  [3 columns, 1 rows]\n  : THÁNG 10\n  [3 columns, 1 rows]\n");
}

TEST_CASE("recipients and filing on one line are told apart", "[regression]") {
    const auto document = document_of(head + "I. X\nabc.\n\nNơi nhận: Như Điều 3; Lưu: VT.\n");
    CHECK(document.recipients == std::vector<std::string>{"Như Điều 3"});
    CHECK(document.filing == std::vector<std::string>{"VT"});
}

TEST_CASE("a date in digits is the date of a document", "[regression]") {
    const auto document = document_of("Hà Nội, ngày 05/3/2025\n\n" + head);
    REQUIRE(document.header.date);
    CHECK(document.header.place == "Hà Nội");
    CHECK(document.header.date->value == "2025-03-05");
}

TEST_CASE("the cell beside a merged one does not take the value from above", "[regression]") {
    const auto conversion = convert_text(
        "<table><tr><th>TT</th><th>Nhiệm vụ</th><th>Chủ trì</th><th>Phối hợp</th><th>Thời gian</th></tr>"
        "<tr><td>1</td><td>X</td><td>Sở A</td><td>Sở B</td><td>T5</td></tr>"
        "<tr><td>2</td><td>Y</td><td colspan=\"2\">Văn phòng Sở</td><td>T6</td></tr></table>");
    const std::string csv = output::write_csv(conversion, {.records = RecordKind::rows});
    CHECK(csv.find("Y,,,Văn phòng Sở,,T6") != std::string::npos);
    CHECK(output::write_markdown(conversion, {}).find("| Văn phòng Sở | ← | T6 |") != std::string::npos);
}

TEST_CASE("a comment over several lines is no content", "[regression]") {
    const auto conversion = convert_text(head + "<!-- một\nhai -->\n\nI. X\n");
    CHECK(shown(conversion.document.sections) == "I. {I} X\n");
    CHECK(conversion.discarded.size() == 2);
}

TEST_CASE("a page break inside the header of a table aligned by spaces ends the page", "[regression]") {
    check_conserved("      Cơ quan chủ trì     Thời gian\n\f TT   Nội dung     Chủ trì     Thời gian\n 1    A b    Sở Y tế    Quý I\n");
    check_conserved(" TT   Nội dung     Chủ trì     Thời gian\n\f                 thực hiện   hoàn thành\n 1    A b    Sở Y tế    Quý I\n");
}

TEST_CASE("a row of column numbers with formulas is dropped", "[regression]") {
    const auto table = table_of(document_of(
        head + "I. X\n\nTT\tNội dung\tTổng số\tNăm 2026\tNăm 2027\n(1)\t(2)\t(3) = (4) + (5)\t(4)\t(5)\n1\tA b\t3\t1\t2\n"));
    CHECK(table.rows.size() == 1);
}
