// Inputs on which a careless parser would take forever or run out of stack: they end, and nothing is lost.

#include "kehoach/check.h"
#include "output/writers.h"
#include "support/catch.h"
#include "support/conservation.h"
#include "support/docx_builder.h"
#include "support/reading.h"

using namespace kehoach;
using namespace kehoach::test;

namespace {

std::string repeated(std::string_view text, std::size_t times) {
    std::string out;
    out.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i) out += text;
    return out;
}

// Lines made by a function of their number, from 1.
template <class Line>
std::string lines(std::size_t count, Line line) {
    std::string out;
    for (std::size_t i = 1; i <= count; ++i) out += line(i) + '\n';
    return out;
}

// Reads the text, and writes it in every format.
void check(const std::string& text) {
    const auto conversion = convert_text(text);
    CHECK(conservation_fault(text, conversion) == "");
    for (const auto& writer : writers()) {
        for (const auto records : {RecordKind::tasks, RecordKind::rows, RecordKind::sections, RecordKind::documents, RecordKind::diagnostics}) {
            if (records != RecordKind::tasks && writer.name != "csv") continue;
            WriteOptions options;
            options.records = records;
            CHECK_FALSE(writer.write(conversion, options)->empty());
        }
    }
}

const std::string head = "KẾ HOẠCH\nA b\n\n";
const std::string header = "TT\tNội dung\tChủ trì\tThời gian\n";

}  // namespace

TEST_CASE("a hundred thousand bullets are read", "[pathological]") {
    check(head + "I. MỘT\n\n" + repeated("- a\n", 100000));
    check(head + "I. MỘT\n\n" + repeated("- \n", 20000) + "a\n");
    check(head + "I. MỘT\n\n" + repeated("- a:\n+ b\n* c\n", 5000));
}

TEST_CASE("bullets that each stand deeper than the one before are read", "[pathological]") {
    check(head + lines(2000, [](std::size_t i) { return std::string(2 * i, ' ') + "- a"; }));
}

TEST_CASE("fifty thousand labels that each could nest are read", "[pathological]") {
    check(head + repeated("1. a\n\n", 50000));
    check(head + repeated("I. A B\n\n1. c:\n\na) d:\n\n", 5000));
    check(head + lines(20000, [](std::size_t i) { return std::to_string(1 + i % 900) + ". a"; }));
    check(head + repeated("Chương I\nĐiều 1. a\n", 5000));
    check(head + repeated("1. a:\n1) b:\n(1) c:\na) d:\na. e:\n(a) f:\n1/ g:\n", 3000));
}

TEST_CASE("decimal labels of many levels are read", "[pathological]") {
    check(head + repeated("1. a\n1.1. b\n1.1.1. c\n1.1.1.1. d\n1.1.1.1.1. e\n1.1.1.1.1.1. f\n", 2000));
    check(head + repeated("1.1.", 100000) + " a\n");
}

TEST_CASE("one line of two megabytes is read", "[pathological]") {
    check(head + "I. MỘT\n\n" + repeated("một hai ba ", 170000) + "\n");
    check(head + repeated("a", 2000000) + "\n");
    check(head + repeated("a     ", 300000) + "\n");
    check(repeated(" ", 2000000) + "a\n");
}

TEST_CASE("lines that all could go on with the one before are read", "[pathological]") {
    check(head + "I. MỘT\n\n" + repeated("một hai ba bốn năm sáu bảy tám chín mười của\n", 10000));
    check(head + "(Kèm theo " + repeated("một\n", 20000));
    check(head + repeated("MỘT HAI BA\n", 10000));
}

TEST_CASE("a table of twenty thousand rows is read", "[pathological]") {
    check(head + header + lines(20000, [](std::size_t i) { return std::to_string(i) + "\tRà soát quy trình\tSở Y tế\tQuý I"; }));
    check(head + header + repeated("1\ta\n", 5000));
    check(head + header + repeated("\ta\tb\tc\n", 5000));
    check(head + repeated(header, 5000));
}

TEST_CASE("tables of many columns are read", "[pathological]") {
    check(head + repeated("a\t", 2000) + "b\n" + repeated("c\t", 2000) + "d\n");
    check(head + "|" + repeated(" a |", 5000) + "\n|" + repeated("---|", 5000) + "\n");
}

TEST_CASE("ten thousand small tables are read", "[pathological]") {
    check(head + repeated(header + "1\ta\tb\tc\n\n", 10000));
    check(head + repeated(header + "1\ta\tb\tc\n\nMột đoạn văn ở giữa.\n\n", 2000));
    check(head + repeated("| TT | A |\n|---|---|\n| 1 | a |\n\n", 2000));
    check(head + repeated("a\n\n" + header + "1\tb\tc\td\n\n", 5000));
}

TEST_CASE("rows of a table that are cut again and again are read", "[pathological]") {
    check(head + header + "1\tRà soát,\tSở Y tế\tQuý I\n\n" + repeated("\tvà tiếp tục,\t\t\n\n", 5000));
}

TEST_CASE("runs of marks that never close are read", "[pathological]") {
    for (const std::string_view mark : {"*",    "**", "_",      "<",  "(",  "[", "`",   "~~",  "&",   "\\",  "#",   ">", "|",
                                        "<!--", "<b", "<table", "&#", "\"", "“", "*a ", " *a", "_a ", " _a", "<b>", "(a"}) {
        INFO(mark);
        check(head + "a " + repeated(mark, 20000) + " b\n");
        check(head + "a\n" + repeated(std::string(mark) + "a\n", 2000));
    }
}

TEST_CASE("a hundred thousand blank lines are read", "[pathological]") {
    check(head + repeated("\n", 100000) + "a\n");
    check(head + repeated(" \t \n", 100000) + "a\n");
    check(head + repeated("\f", 100000) + "a\n");
    check(head + repeated("a\n\n\n\n\n\n\n\n\n\n", 10000));
}

TEST_CASE("HTML nested deeply is read", "[pathological]") {
    check(head + repeated("<table><tr><td>a", 10000) + repeated("</td></tr></table>", 10000) + "\n");
    check(head + repeated("<table><tr><td>a\n", 3000));
    check(head + repeated("<div>", 50000) + "a" + repeated("</div>", 50000) + "\n");
    check(head + "<table>" + repeated("<tr><td colspan=1000>a</td></tr>", 500) + "</table>\n");
    check(head + repeated("<table><tr><td>a</td></tr></table>", 500) + "\n");
}

TEST_CASE("cells that are pushed aside by ever more row spans are read", "[pathological]") {
    check(head + "<table>" + repeated("<tr><td rowspan=1000>a</td></tr>", 2000) + "</table>\n");
}

TEST_CASE("one cell a line, thousands of cells, is read", "[pathological]") {
    check(head + "\tSTT\n\tNội dung\n\tChủ trì\n\n" +
          lines(5000, [](std::size_t i) { return "\t" + std::to_string(i) + "\n\tRà soát\n\tSở Y tế\n"; }));
    check(head + repeated("\tSTT\n", 20000));
    check(head + repeated("\tSTT\n\tNội dung\n\n", 5000));
}

TEST_CASE("columns aligned by spaces over thousands of lines are read", "[pathological]") {
    check(head + " TT   Nội dung            Chủ trì           Thời gian\n" + repeated(" 1    Rà soát             Sở Y tế           Quý I\n", 5000));
    check(head + repeated(" TT   Nội dung            Chủ trì           Thời gian\n", 5000));
    check(head + repeated("a     b     c     d\n\n", 5000));
}

TEST_CASE("heads, endings and appendices again and again are read", "[pathological]") {
    check(repeated("KẾ HOẠCH\n", 10000));
    check(repeated("Số: 1/KH-SYT\n", 10000));
    check(repeated("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n", 10000));
    check(head + repeated("Nơi nhận:\n- a;\n- Lưu: VT.\n", 3000));
    check(head + repeated("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn A\n", 2000));
    check(head + repeated("PHỤ LỤC\n", 10000));
    check(head + repeated("PHỤ LỤC I\nA B C\n(Kèm theo d)\n\ne\n\n", 2000));
    check(repeated("QUYẾT ĐỊNH\na\n\nKẾ HOẠCH\nb\n(Kèm theo c)\n\n", 1000));
    check(head + repeated("GIÁM ĐỐC\n", 5000));
    check(head + repeated("Căn cứ a;\n", 10000));
    check(head + "Kính gửi:\n" + repeated("- Sở a;\n", 10000));
}

TEST_CASE("a table with problems in each row is checked", "[pathological]") {
    constexpr std::size_t rows = 2000;
    // As many problems as rows, each with the words of its own row.
    const auto check_places = [&](const std::string& bytes) {
        CheckOptions options;
        options.select = {"deadline-impossible"};
        const auto examined = kehoach::check(bytes, "draft", options);
        REQUIRE(examined);
        CHECK(examined->problems.size() == rows);
        std::size_t without = 0;
        for (const auto& problem : examined->problems) without += problem.excerpt && problem.excerpt->begin < problem.excerpt->end ? 0U : 1U;
        CHECK(without == 0);
    };
    std::vector<std::string> word = {row({cell("TT"), cell("Nội dung"), cell("Chủ trì"), cell("Thời gian")})};
    std::string html = "<table><tr><th>TT</th><th>Nội dung</th><th>Chủ trì</th><th>Thời gian</th></tr>";
    for (std::size_t i = 1; i <= rows; ++i) {
        const std::string number = std::to_string(i);
        word.push_back(row({cell(number), cell("Việc " + number), cell("Sở Y tế"), cell("31/11/2025")}));
        html += "<tr><td>" + number + "</td><td>Việc " + number + "</td><td>Sở Y tế</td><td>31/11/2025</td></tr>";
    }
    check_places(DocxBuilder(paragraph("KẾ HOẠCH") + paragraph("A b") + table(word)).docx());
    check_places(head + html + "</table>\n");
}

TEST_CASE("cells that list without end are read", "[pathological]") {
    constexpr std::size_t times = 20000;
    for (const std::string_view units : {"a,", "Sở A, ", "Văn phòng Sở; ", "- a - B ", "1. a 2. b "})
        check(head + header + "1\tViệc\t" + repeated(units, times) + "\tQuý I\n");
    for (const std::string_view times_of : {"ngày 5, 6, ", "khi a, theo b, ", "từ tháng 3 đến ", "hàng quý, năm và ", "(tháng 3 "}) {
        check(head + header + "1\tViệc\tSở A\t" + repeated(times_of, times) + "\n");
    }
}

TEST_CASE("a paragraph of citations alone is read", "[pathological]") {
    check(head + "1. " + repeated("Luật Đất đai, Nghị định số 1/2020/NĐ-CP, số 2/NQ-CP và ", 10000) + "\n");
    check(head + "1. " + repeated("số /KH-A của UBND tỉnh, Luật sửa đổi, bổ sung Luật ", 10000) + "\n");
}
