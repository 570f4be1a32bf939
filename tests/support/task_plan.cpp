#include "support/task_plan.h"

#include <string>
#include <utility>

namespace kehoach::test {
namespace {

DeadlineItem dated(DeadlineKind kind, std::string start, std::string end, std::string text) {
    DeadlineItem item;
    item.kind = kind;
    item.start = std::move(start);
    item.end = std::move(end);
    item.text = std::move(text);
    return item;
}

}  // namespace

Conversion empty_plan() {
    Conversion conversion;
    conversion.source.path = "plan.txt";
    conversion.source.format = "text";
    conversion.source.sha256 = std::string(64, 'a');
    conversion.document.header.title = "Không có nhiệm vụ";
    return conversion;
}

Conversion task_plan() {
    Conversion conversion;
    conversion.source.path = "plan.txt";
    conversion.source.format = "text";
    conversion.source.sha256 = std::string(64, 'a');

    Document& decision = conversion.document;
    decision.header.issuer = Issuer{"UBND TỈNH", "SỞ Y TẾ"};
    decision.header.number = Number{"Số: 15/QĐ-SYT", 15, std::nullopt, "QĐ-SYT", "QĐ", "SYT"};
    decision.header.date = Date{"ngày 05 tháng 01 năm 2026", "2026-01-05"};
    decision.header.type = DocumentType{"QĐ", "Quyết định"};
    decision.header.title = "Ban hành Kế hoạch";
    Document plan;
    plan.header.type = DocumentType{"KH", "Kế hoạch"};
    plan.header.title = "Phòng, chống dịch năm 2026";
    Appendix appendix;
    appendix.label = "PHỤ LỤC";
    plan.appendices.push_back(appendix);
    decision.attachments.push_back(plan);

    Task first;
    first.at = "/attachments/0/appendices/0/children/0/rows/1";
    first.table = "/attachments/0/appendices/0/children/0";
    first.row = 1;
    first.group = TaskGroup{"I", "Giám sát"};
    first.ordinal = "1.1";
    first.objective = "Phát hiện sớm ca bệnh";
    first.task = "- Giám sát trọng điểm; báo cáo, đánh giá";
    first.outputs = {"Kế hoạch", "Báo cáo \"nhanh\""};
    first.lead = {"Trung tâm Kiểm soát bệnh tật"};
    first.coordinating = {"Các bệnh viện", "Trạm Y tế các xã, phường"};
    first.deadline = Deadline{"Trước ngày 15/12/2026; Quý II, IV/2026", {}};
    first.deadline->items = {dated(DeadlineKind::date, "2026-12-15", "2026-12-15", "Trước ngày 15/12/2026"),
                             dated(DeadlineKind::quarter, "2026-04-01", "2026-06-30", "Quý II"),
                             dated(DeadlineKind::quarter, "2026-10-01", "2026-12-31", "IV/2026")};
    first.deadline->items[0].bound = Bound::before;
    first.deadline->items[0].action = "Báo cáo kết quả";
    first.budget = "120";
    conversion.tasks.push_back(first);

    Task second;
    second.at = "/sections/1/children/0";
    second.task = "Báo cáo định kỳ";
    second.lead = {"Văn phòng Sở"};
    DeadlineItem monthly;
    monthly.kind = DeadlineKind::recurring;
    monthly.every = Frequency::month;
    monthly.rrule = "FREQ=MONTHLY;BYMONTHDAY=20";
    monthly.text = "Trước ngày 20 hằng tháng";
    DeadlineItem twice;
    twice.kind = DeadlineKind::recurring;
    twice.every = Frequency::year;
    twice.times = 2;
    twice.text = "2 lần/năm";
    second.deadline = Deadline{"Trước ngày 20 hằng tháng; 2 lần/năm", {monthly, twice}};
    conversion.tasks.push_back(second);

    conversion.citations.push_back(
        {"Kế hoạch", "51/KH-UBND", "2025-02-24", "UBND tỉnh", "Kế hoạch số 51/KH-UBND ngày 24/02/2025 của UBND tỉnh", "/legal_bases/0"});
    conversion.citations.push_back({"Luật", std::nullopt, "2018", std::nullopt, "Luật Tố cáo năm 2018", "/attachments/0/preamble/0"});
    return conversion;
}

}  // namespace kehoach::test
