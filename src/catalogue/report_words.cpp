#include "catalogue/report_words.h"

#include <algorithm>
#include <array>
#include <cassert>

#include "catalogue/errors.h"
#include "catalogue/template.h"

namespace kehoach::catalogue {
namespace {

struct WordText {
    ReportWord word;
    std::string_view vietnamese;
    std::string_view english;
};

// clang-format off
constexpr std::array table = {
    WordText{ReportWord::title, "Báo cáo chuyển đổi văn bản", "Conversion report"},
    WordText{ReportWord::made_by, "{0}, {1} luồng", "{0}, {1} threads"},
    WordText{ReportWord::started, "Bắt đầu lúc {0}", "Started at {0}"},
    WordText{ReportWord::interrupted, "Lần chạy này bị ngắt giữa chừng: báo cáo chỉ có các tệp đã xử lý trước đó.", "The run was interrupted: only the files that were done before are here."},
    WordText{ReportWord::overview, "Tổng quan", "Overview"},
    WordText{ReportWord::files, "Các tệp", "Files"},
    WordText{ReportWord::file, "Tệp", "File"},
    WordText{ReportWord::converted, "Đã chuyển đổi", "Converted"},
    WordText{ReportWord::unchanged, "Không đổi từ lần trước", "Unchanged since the last run"},
    WordText{ReportWord::not_converted, "Không chuyển đổi được", "Failed"},
    WordText{ReportWord::refused, "Không đọc được", "Refused"},
    WordText{ReportWord::crashed, "Tiến trình đọc bị lỗi", "Crashed"},
    WordText{ReportWord::timed_out, "Quá thời gian", "Timed out"},
    WordText{ReportWord::over_memory, "Quá bộ nhớ", "Over memory"},
    WordText{ReportWord::unwritable, "Không ghi được", "Not written"},
    WordText{ReportWord::findings, "Nhận xét", "Findings"},
    WordText{ReportWord::tasks, "Nhiệm vụ", "Tasks"},
    WordText{ReportWord::size, "Dung lượng", "Size"},
    WordText{ReportWord::duration, "Thời gian chạy", "Time"},
    WordText{ReportWord::skipped, "Bỏ qua", "Skipped"},
    WordText{ReportWord::seconds, "Giây", "Seconds"},
    WordText{ReportWord::outcome, "Kết quả", "Outcome"},
    WordText{ReportWord::number, "Số, ký hiệu", "Number"},
    WordText{ReportWord::type, "Loại", "Type"},
    WordText{ReportWord::date, "Ngày", "Date"},
    WordText{ReportWord::issuer, "Cơ quan ban hành", "Issuer"},
    WordText{ReportWord::reason, "Lý do", "Reason"},
    WordText{ReportWord::reasons, "Không chuyển đổi được, theo lý do", "Failed, by reason"},
    WordText{ReportWord::code, "Mã", "Code"},
    WordText{ReportWord::count_of_files, "Số tệp", "Files"},
    WordText{ReportWord::count, "Số lần", "Count"},
    WordText{ReportWord::deadlines_by_month, "Thời hạn theo tháng", "Deadlines by month"},
    WordText{ReportWord::deadlines_in_month, "{0}: {1} thời hạn", "{0}: {1} deadlines"},
    WordText{ReportWord::deadlines_outside, "{0} thời hạn nằm ngoài khoảng này.", "{0} deadlines lie outside of this range."},
    WordText{ReportWord::leads, "Đơn vị chủ trì (số nhiệm vụ)", "Lead units (tasks)"},
    WordText{ReportWord::findings_by_rule, "Nhận xét theo quy tắc", "Findings by rule"},
    WordText{ReportWord::files_by_type, "Tệp theo loại văn bản", "Files by type of document"},
    WordText{ReportWord::files_by_year, "Tệp theo năm ban hành", "Files by year of the document"},
    WordText{ReportWord::most, "Nhiều nhất: {0} ({1}).", "Most: {0} ({1})."},
    WordText{ReportWord::all_others, "Còn lại", "All others"},
    WordText{ReportWord::other_types, "Loại khác hoặc không rõ", "Other types or unknown"},
    WordText{ReportWord::other_years, "Năm khác hoặc không rõ", "Other years or unknown"},
    WordText{ReportWord::filter, "Lọc", "Filter"},
    WordText{ReportWord::filter_hint, "Tên tệp, số, loại, trích yếu, cơ quan, quy tắc; gõ không dấu cũng được", "Words of the name, number, type, title, issuer or rule; accents may be left out"},
    WordText{ReportWord::any_outcome, "Mọi kết quả", "Any outcome"},
    WordText{ReportWord::page, "Trang", "Page"},
    WordText{ReportWord::of_pages, "trên {0}", "of {0}"},
    WordText{ReportWord::previous_page, "Trang trước", "Previous"},
    WordText{ReportWord::next_page, "Trang sau", "Next"},
    WordText{ReportWord::shown, "{0} trong {1} tệp", "{0} of {1} files"},
    WordText{ReportWord::all_shown, "{0} tệp", "{0} files"},
    WordText{ReportWord::nothing_found, "Không có tệp nào như vậy.", "There is no such file."},
    WordText{ReportWord::needs_script, "Bảng này có {0} tệp đầu trong {1} tệp; hãy bật JavaScript để xem, lọc và sắp xếp tất cả, hoặc ghi báo cáo dạng JSON.",
             "The table has the first {0} of {1} files; turn JavaScript on to see, filter and sort all of them, or write the report as JSON."},
};
// clang-format on

std::string without_name(std::string sentence, std::string_view name) {
    const std::string before = std::string(name) + ": ";
    return sentence.starts_with(before) ? sentence.substr(before.size()) : sentence;
}

}  // namespace

std::string report_word(ReportWord word, Language language, const std::vector<std::string>& arguments) {
    const auto found = std::find_if(table.begin(), table.end(), [&](const WordText& w) { return w.word == word; });
    assert(found != table.end());
    return filled(language == Language::english ? found->english : found->vietnamese, arguments);
}

std::string reason(const Error& error, const std::string& path, Language language) {
    if (path == "-") return sentence(error, path, language);
    return without_name(sentence(error, path, language), printable(path));
}

std::string reason(ErrorCode code, Language language) {
    const std::string any = "…";
    return without_name(sentence({code, {any, any, any}}, any, language), any);
}

}  // namespace kehoach::catalogue
