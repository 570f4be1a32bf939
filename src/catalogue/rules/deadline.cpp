#include "catalogue/rules/tables.h"

namespace kehoach::catalogue {

// Deadlines.
// clang-format off
std::vector<Rule> deadline_rules() {
    using enum Severity;
    return {
        {.name = "deadline-missing", .category = Category::deadline,
         .summary = {"Mỗi nhiệm vụ có thời hạn xác định.", "Each task has a definite deadline."},
         .advice = {"Ghi thời hạn cụ thể (\"Trước ngày 30/6/2026\", \"Quý III/2026\"), hoặc \"Thường xuyên\".",
                    "Write a day or a quarter (\"Trước ngày 30/6/2026\", \"Quý III/2026\"), or \"Thường xuyên\"."},
         .good = "Văn phòng Sở\tQuý III/2026",
         .bad = "Văn phòng Sở\t",
         .findings = {
            {"empty", warning, warning,
             "nhiệm vụ chưa có thời hạn: «{0}»",
             "the task has no deadline: '{0}'"},
            {"vague", info, info,
             "thời hạn không xác định: «{0}»",
             "the deadline is vague: '{0}'"},
            {"column", warning, warning,
             "cột «{0}» còn trống ở {1} trong số {2} hàng",
             "column '{0}' is blank in {1} of {2} rows"},
        }},
        {.name = "deadline-impossible", .category = Category::deadline,
         .summary = {"Thời hạn có trong lịch, thứ khớp với ngày, ngày cuối không trước ngày đầu.",
                     "The calendar has the day, with that weekday, and no stretch of time ends before it begins."},
         .advice = {"Tra lịch và sửa ngày, tháng, quý hoặc thứ.", "Look at a calendar and mend the day, month, quarter or weekday."},
         .good = "Trước ngày 30/6/2026",
         .bad = "Trước ngày 31/6/2026",
         .findings = {
            {"calendar", error, error,
             "thời hạn không thể có trong lịch: «{0}»",
             "no calendar has such a deadline: '{0}'"},
            {"weekday", error, error,
             "«{0}»: ngày này là {1}",
             "'{0}': that day is {1}"},
        }},
        {.name = "deadline-before-issue", .category = Category::deadline,
         .summary = {"Thời hạn không trước ngày ban hành.", "No deadline is before the day of issue."},
         .advice = {"Sửa thời hạn, hoặc ghi rõ việc đã hoàn thành.", "Mend the deadline, or say that the task is done."},
         .good = "Trước ngày 30/6/2026",
         .bad = "Trước ngày 30/6/2025",
         .findings = {
            {"one", error, error,
             "thời hạn «{0}» trước ngày ban hành ({1})",
             "the deadline '{0}' is before the day of issue ({1})"},
            {"many", error, error,
             "{0} trong số {1} thời hạn trước ngày ban hành ({2})",
             "{0} of {1} deadlines are before the day of issue ({2})"},
        }},
        {.name = "deadline-outside-period", .category = Category::deadline,
         .summary = {"Thời hạn nằm trong năm hoặc giai đoạn của kế hoạch.", "Deadlines are in the year or the years that the plan is for."},
         .advice = {"Sửa thời hạn, hoặc sửa năm trong trích yếu.", "Mend the deadline, or the year in the title."},
         .good = "Quý III/2026",
         .bad = "Quý III/2027",
         .findings = {
            {"one", warning, warning,
             "thời hạn «{0}» sau kỳ của kế hoạch (năm {1})",
             "the deadline '{0}' is after the time of the plan ({1})"},
            {"many", warning, warning,
             "{0} trong số {1} thời hạn sau kỳ của kế hoạch (năm {2})",
             "{0} of {1} deadlines are after the time of the plan ({2})"},
        }},
        {.name = "deadline-report-conflict", .category = Category::deadline,
         .summary = {"Ngày báo cáo định kỳ ở phần nội dung và ở bảng là một.", "The text and the table name the same day for a report."},
         .advice = {"Thống nhất ngày báo cáo.", "Write the same day in both."},
         .good = "Báo cáo trước ngày 15 hằng tháng",
         .bad = "Báo cáo trước ngày 20 hằng tháng",
         .findings = {
            {"", info, info,
             "thời hạn báo cáo «{0}» trong bảng khác «{1}» ở phần nội dung",
             "reports are due '{0}' in the table and '{1}' in the text"},
        }},
        {.name = "deadline-unparsed", .category = Category::deadline,
         .summary = {"Ô thời gian nêu thời gian.", "A cell for the deadline says a time."},
         .advice = {"Ghi thời hạn vào ô; nội dung khác chuyển sang cột của nó.", "Write the deadline there; other text belongs into its own column."},
         .good = "Thanh tra Sở\tTháng 11/2026",
         .bad = "Thanh tra Sở\tBảng niêm yết",
         .findings = {
            {"", info, info,
             "ô thời gian không nêu thời gian: «{0}»",
             "the cell for the deadline says no time: '{0}'"},
        }},
    };
}
// clang-format on

}  // namespace kehoach::catalogue
