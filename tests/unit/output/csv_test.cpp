#include "output/writers.h"
#include "support/catch.h"
#include "support/reading.h"
#include "support/task_plan.h"

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

TEST_CASE("tasks are the default, one a line", "[output]") {
    const auto text = output::write_csv(test::task_plan(), {});
    CHECK(line(text, 1) ==
          "source,issuer,document,document_date,document_title,appendix,table,row,group_ordinal,group,ordinal,objective,task,activity,outputs,lead,coordinating,"
          "deadline,deadline_start,deadline_end,deadline_kinds,recurrence,budget,note,at");
    CHECK(line(text, 2) ==
          "plan.txt,SỞ Y TẾ,Số: 15/QĐ-SYT,2026-01-05,\"Phòng, chống dịch năm 2026\",PHỤ LỤC,/attachments/0/appendices/0/children/0,1,I,Giám sát,1.1,Phát hiện sớm ca "
          "bệnh,\"- Giám sát trọng điểm; báo cáo, đánh giá\",,\"Kế hoạch\nBáo cáo \"\"nhanh\"\"\",Trung tâm Kiểm soát bệnh tật,\"Các bệnh viện\nTrạm Y tế các xã, "
          "phường\",\"Trước ngày 15/12/2026; Quý II, IV/2026\",2026-04-01,2026-12-31,\"date\nquarter\",,120,,/attachments/0/appendices/0/children/0/rows/1");
    CHECK(output::write_csv(test::empty_plan(), {}) == line(text, 1) + "\r\n");
}

TEST_CASE("citations stand one a line", "[output]") {
    const auto text = csv(test::task_plan(), RecordKind::citations);
    CHECK(line(text, 1) == "source,issuer,document,document_date,document_title,appendix,type,number,date,cited_issuer,raw,at");
    CHECK(line(text, 3) == "plan.txt,SỞ Y TẾ,Số: 15/QĐ-SYT,2026-01-05,\"Phòng, chống dịch năm 2026\",,Luật,,2018,,Luật Tố cáo năm 2018,/attachments/0/preamble/0");
}

TEST_CASE("remarks stand one a line, in the language of messages", "[output]") {
    const auto conversion = convert_text(plan);
    REQUIRE_FALSE(conversion.diagnostics.empty());
    const auto text = output::write_csv(conversion, {.records = RecordKind::diagnostics, .language = Language::english});
    CHECK(line(text, 1) == "source,line,block,severity,rule,message,at");
    CHECK(text.find("component-missing,no state title (Quốc hiệu),") != std::string::npos);
}

TEST_CASE("the dialect for spreadsheets has a byte order mark and semicolons", "[output]") {
    const auto text = output::write_csv(test::task_plan(), {.dialect = CsvDialect::excel});
    CHECK(text.starts_with("\xEF\xBB\xBFsource;issuer;"));
    CHECK(output::write_csv(test::task_plan(), {.dialect = CsvDialect::excel, .separator = ','}).starts_with("\xEF\xBB\xBFsource,issuer,"));
    CHECK(output::write_csv(test::task_plan(), {.separator = '\t'}).starts_with("source\tissuer\t"));
}

TEST_CASE("the dialect for spreadsheets keeps text what it is, and dates and counts too", "[output]") {
    auto conversion = test::task_plan();
    conversion.document.header.date->value = "2026-01";
    const auto text = output::write_csv(conversion, {.dialect = CsvDialect::excel});
    CHECK(text.find(";\"\t- Giám sát trọng điểm; báo cáo, đánh giá\";") != std::string::npos);
    CHECK(text.find(";\"\t1.1\";") != std::string::npos);                 // an ordinal is no date
    CHECK(text.find(";\"\t120\";") != std::string::npos);                 // nor is a budget a number that a locale reads its way
    CHECK(text.find(";\"\t2026-01\";") != std::string::npos);             // a month is no day
    CHECK(text.find(";2026-04-01;2026-12-31;") != std::string::npos);      // a day is one
    CHECK(text.find(";/attachments/0/appendices/0/children/0;1;I;") != std::string::npos);
}
