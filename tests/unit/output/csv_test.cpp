#include "output/writers.h"
#include "support/catch.h"
#include "support/reading.h"

using namespace kehoach;
using test::convert_text;

namespace {

constexpr const char* plan =
    "SỞ Y TẾ\n\nSố: 1/KH-SYT\n\nKẾ HOẠCH\nPhòng, chống dịch\n\nI. MỘT\n\n- Hai\n\nTT\tNội dung\tChủ trì\tThời gian\tĐịa điểm\nI\tNhóm\t\t\t\n1\tRà soát\tSở Y tế\tQuý I\tHuế\n";

std::string csv(const Conversion& conversion, RecordKind records) {
    WriteOptions options;
    options.records = records;
    return output::write_csv(conversion, options);
}

// The line with a number, from 1, without its end.
std::string line(std::string_view text, int number) {
    while (--number > 0) text.remove_prefix(text.find("\r\n") + 2);
    return std::string(text.substr(0, text.find("\r\n")));
}

}  // namespace

TEST_CASE("lines end with CR LF", "[output]") {
    const auto text = csv(convert_text(plan), RecordKind::documents);
    CHECK(text.ends_with("\r\n"));
    CHECK(text.find("\r\n") != text.size() - 2);
}

TEST_CASE("rows stand one a line with their group and their roles", "[output]") {
    const auto text = csv(convert_text(plan), RecordKind::rows);
    CHECK(line(text, 1) == "source,document,appendix,table,row,kind,group,ordinal,objective,task,activity,output,lead,coordinating,deadline,budget,note,other");
    CHECK(line(text, 2) == "-,Số: 1/KH-SYT,,/sections/0/children/1,0,group,,I,,Nhóm,,,,,,,,");
    CHECK(line(text, 3) == "-,Số: 1/KH-SYT,,/sections/0/children/1,1,item,Nhóm,1,,Rà soát,,,Sở Y tế,,Quý I,,,Địa điểm: Huế");
}

TEST_CASE("a merged cell is filled from the row above", "[output]") {
    const auto text = csv(convert_text("<table><tr><th>TT</th><th>Mục tiêu</th><th>Nhiệm vụ</th><th>Thời gian</th></tr><tr><td>1</td><td rowspan=2>Phát hiện</td><td>A</td>"
                                       "<td>Quý I</td></tr><tr><td>2</td><td>B</td><td>Quý II</td></tr></table>"),
                          RecordKind::rows);
    CHECK(line(text, 3).find(",2,Phát hiện,B,") != std::string::npos);
}

TEST_CASE("sections stand one a line with their place", "[output]") {
    const auto text = csv(convert_text(plan), RecordKind::sections);
    CHECK(line(text, 1) == "source,document,appendix,at,level,kind,numbering,id,label,text");
    CHECK(line(text, 2) == "-,Số: 1/KH-SYT,,/sections/0,1,section,roman,I,I.,MỘT");
    CHECK(line(text, 3) == "-,Số: 1/KH-SYT,,/sections/0/children/0,2,bullet,,,-,Hai");
}

TEST_CASE("documents stand one a line with their heads", "[output]") {
    const auto text = csv(convert_text(plan), RecordKind::documents);
    CHECK(line(text, 2).starts_with("-,,,SỞ Y TẾ,Số: 1/KH-SYT,1,,KH-SYT,KH,SYT,,"));
    CHECK(line(text, 2).find("\"Phòng, chống dịch\"") != std::string::npos);
}

TEST_CASE("a document without tables has the header line only", "[output]") {
    const auto text = csv(convert_text("Một.\n"), RecordKind::rows);
    CHECK(text == line(text, 1) + "\r\n");
}
