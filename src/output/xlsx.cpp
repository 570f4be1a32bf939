#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "output/late_library.h"
#include "output/records.h"
#include "output/sheet_text.h"
#include "output/writers.h"

namespace kehoach::output {
namespace {

// The functions of libxlsxwriter.
struct Xlsxwriter {
    LateLibrary library{"libxlsxwriter.so." LXW_SOVERSION};
    decltype(&::format_set_align) format_set_align = library.find("format_set_align");
    decltype(&::format_set_bg_color) format_set_bg_color = library.find("format_set_bg_color");
    decltype(&::format_set_bold) format_set_bold = library.find("format_set_bold");
    decltype(&::format_set_border) format_set_border = library.find("format_set_border");
    decltype(&::format_set_num_format) format_set_num_format = library.find("format_set_num_format");
    decltype(&::format_set_text_wrap) format_set_text_wrap = library.find("format_set_text_wrap");
    decltype(&::lxw_strerror) lxw_strerror = library.find("lxw_strerror");
    decltype(&::lxw_workbook_free) lxw_workbook_free = library.find("lxw_workbook_free");
    decltype(&::workbook_add_format) workbook_add_format = library.find("workbook_add_format");
    decltype(&::workbook_add_worksheet) workbook_add_worksheet = library.find("workbook_add_worksheet");
    decltype(&::workbook_close) workbook_close = library.find("workbook_close");
    decltype(&::workbook_new_opt) workbook_new_opt = library.find("workbook_new_opt");
    decltype(&::workbook_set_properties) workbook_set_properties = library.find("workbook_set_properties");
    decltype(&::worksheet_autofilter) worksheet_autofilter = library.find("worksheet_autofilter");
    decltype(&::worksheet_fit_to_pages) worksheet_fit_to_pages = library.find("worksheet_fit_to_pages");
    decltype(&::worksheet_freeze_panes) worksheet_freeze_panes = library.find("worksheet_freeze_panes");
    decltype(&::worksheet_repeat_rows) worksheet_repeat_rows = library.find("worksheet_repeat_rows");
    decltype(&::worksheet_set_column_opt) worksheet_set_column_opt = library.find("worksheet_set_column_opt");
    decltype(&::worksheet_set_landscape) worksheet_set_landscape = library.find("worksheet_set_landscape");
    decltype(&::worksheet_set_paper) worksheet_set_paper = library.find("worksheet_set_paper");
    decltype(&::worksheet_set_row) worksheet_set_row = library.find("worksheet_set_row");
    decltype(&::worksheet_write_datetime) worksheet_write_datetime = library.find("worksheet_write_datetime");
    decltype(&::worksheet_write_number) worksheet_write_number = library.find("worksheet_write_number");
    decltype(&::worksheet_write_string) worksheet_write_string = library.find("worksheet_write_string");
};

const Xlsxwriter& xlsxwriter() {
    static const Xlsxwriter loaded;
    return loaded;
}

constexpr std::size_t most_rows = 1048576;
constexpr double highest_row = 409;

// A folder that only this user can enter, removed with what is in it.
class ScratchFolder {
public:
    ScratchFolder() {
        std::error_code error;
        const auto parent = std::filesystem::temp_directory_path(error);
        if (error) {
            error_ = error.value();
            return;
        }
        std::string path = (parent / "kehoach-XXXXXX").string();
        if (::mkdtemp(path.data()) == nullptr) {
            error_ = errno;
            return;
        }
        path_ = std::move(path);
    }
    ~ScratchFolder() {
        std::error_code ignored;
        if (!path_.empty()) std::filesystem::remove_all(path_, ignored);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    /// The number of the error that kept the folder from being made; 0 if it is there.
    [[nodiscard]] int error() const { return error_; }
    [[nodiscard]] const std::string& path() const { return path_; }

private:
    std::string path_;
    int error_ = 0;
};

// A day that Excel has: none before 1900.
std::optional<std::chrono::year_month_day> day_of(std::string_view value) { return value >= "1900-01-01" ? whole_day(value) : std::nullopt; }

struct Sheet {
    const char* vietnamese;
    const char* english;
    RecordKind kind;
};

constexpr Sheet sheets[] = {
    {"Nhiệm vụ", "Tasks", RecordKind::tasks},
    {"Hàng của bảng", "Rows of tables", RecordKind::rows},
    {"Văn bản viện dẫn", "Citations", RecordKind::citations},
    {"Nhận xét", "Remarks", RecordKind::diagnostics},
};

class Workbook {
public:
    Workbook(lxw_workbook* book, Language language) : book_(book), english_(language == Language::english) {
        for (lxw_format** format : {&heading_, &text_, &day_, &number_}) {
            *format = xlsxwriter().workbook_add_format(book_);
            xlsxwriter().format_set_align(*format, LXW_ALIGN_VERTICAL_TOP);
            xlsxwriter().format_set_text_wrap(*format);
        }
        xlsxwriter().format_set_bold(heading_);
        xlsxwriter().format_set_bg_color(heading_, 0xDDE6F0);
        xlsxwriter().format_set_border(heading_, LXW_BORDER_THIN);
        // Text stays text when somebody edits the cell.
        xlsxwriter().format_set_num_format(text_, "@");
        xlsxwriter().format_set_num_format(day_, "dd/mm/yyyy");
        xlsxwriter().format_set_align(day_, LXW_ALIGN_LEFT);
        xlsxwriter().format_set_num_format(number_, "0");
    }

    // False if the table has more rows than a sheet.
    bool add(const Sheet& kind, const RecordTable& table) {
        lxw_worksheet* sheet = xlsxwriter().workbook_add_worksheet(book_, english_ ? kind.english : kind.vietnamese);
        const auto columns = static_cast<lxw_col_t>(table.columns.size());
        for (lxw_col_t c = 0; c < columns; ++c) {
            const RecordColumn& column = table.columns[c];
            lxw_row_col_options options{};
            options.hidden = options.level = folded(table, c) ? 1 : 0;
            options.collapsed = !folded(table, c) && c > 0 && folded(table, c - 1U) ? 1 : 0;
            xlsxwriter().worksheet_set_column_opt(sheet, c, c, column.width, nullptr, &options);
            xlsxwriter().worksheet_write_string(sheet, 0, c, std::string(english_ ? column.english : column.vietnamese).c_str(), heading_);
        }
        lxw_row_t row = 1;
        for (const auto& record : table.records) {
            std::vector<std::vector<std::string_view>> cells;
            std::size_t height = 1;
            std::size_t lines = 1;
            for (const auto& value : record) {
                const RecordColumn& column = table.columns[cells.size()];
                if (!column.aside) lines = std::max(lines, lines_in_cell(value, column.width));
                cells.push_back(sheet_cells(value));
                height = std::max(height, cells.back().size());
            }
            if (row + height > most_rows) return false;
            // LibreOffice gives a row the height of one line unless it is told more.
            for (std::size_t r = 0; lines > 1 && r < height; ++r) {
                xlsxwriter().worksheet_set_row(sheet, row + static_cast<lxw_row_t>(r),
                                               std::min(static_cast<double>(lines) * LXW_DEF_ROW_HEIGHT, highest_row), nullptr);
            }
            for (lxw_col_t c = 0; c < columns; ++c) write(sheet, row, c, table.columns[c].kind, cells[c]);
            row += static_cast<lxw_row_t>(height);
        }
        xlsxwriter().worksheet_freeze_panes(sheet, 1, 0);
        xlsxwriter().worksheet_autofilter(sheet, 0, 0, std::max<lxw_row_t>(row - 1, 1), static_cast<lxw_col_t>(columns - 1));
        xlsxwriter().worksheet_repeat_rows(sheet, 0, 0);
        xlsxwriter().worksheet_set_landscape(sheet);
        constexpr std::uint8_t a4 = 9;
        xlsxwriter().worksheet_set_paper(sheet, a4);
        xlsxwriter().worksheet_fit_to_pages(sheet, 1, 0);
        return true;
    }

private:
    // Not shown until somebody unfolds it: what is aside, and what has no value in any row.
    static bool folded(const RecordTable& table, std::size_t column) {
        if (table.columns[column].aside) return true;
        return !table.records.empty() && std::all_of(table.records.begin(), table.records.end(), [&](const Record& r) { return r[column].empty(); });
    }

    void write(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, ValueKind kind, const std::vector<std::string_view>& parts) {
        for (const auto part : parts) {
            if (const auto day = kind == ValueKind::date ? day_of(part) : std::nullopt) {
                lxw_datetime value{int{day->year()}, static_cast<int>(unsigned{day->month()}), static_cast<int>(unsigned{day->day()}), 0, 0, 0.0};
                xlsxwriter().worksheet_write_datetime(sheet, row, column, &value, day_);
            } else if (kind == ValueKind::number && !part.empty()) {
                xlsxwriter().worksheet_write_number(sheet, row, column, std::strtod(std::string(part).c_str(), nullptr), number_);
            } else {
                // Never a formula, whatever it begins with.
                xlsxwriter().worksheet_write_string(sheet, row, column, std::string(part).c_str(), text_);
            }
            ++row;
        }
    }

    lxw_workbook* book_;
    bool english_;
    lxw_format* heading_ = nullptr;
    lxw_format* text_ = nullptr;
    lxw_format* day_ = nullptr;
    lxw_format* number_ = nullptr;
};

// The date of the document as the time when the workbook was made, so that the same bytes give the same workbook.
std::time_t time_of(std::string_view date) {
    using namespace std::chrono;
    return system_clock::to_time_t(sys_days(day_of(date).value_or(year(2000) / January / 1)));
}

Error no_temporary_file(int error) { return {ErrorCode::output_without_temporary_file, {std::strerror(error)}}; }

}  // namespace

Result<std::string> write_xlsx(const Conversion& conversion, const WriteOptions& options) {
    const LateLibrary& library = xlsxwriter().library;
    if (!library.is_complete()) return Error{ErrorCode::output_without_library, {library.name()}};
    const ScratchFolder folder;
    if (folder.error() != 0) return no_temporary_file(folder.error());
    const std::string path = folder.path() + "/workbook.xlsx";
    std::string own_files = folder.path();
    lxw_workbook_options settings{};
    settings.tmpdir = own_files.data();
    lxw_workbook* book = xlsxwriter().workbook_new_opt(path.c_str(), &settings);
    if (book == nullptr) return Error{ErrorCode::out_of_memory, {}};

    const DocumentFields fields = document_fields(conversion.document, {});
    std::string title = fields.title;
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.created = time_of(fields.date);
    xlsxwriter().workbook_set_properties(book, &properties);
    Workbook workbook(book, options.language);
    for (const auto& sheet : sheets) {
        if (workbook.add(sheet, record_table(conversion, sheet.kind, options.language))) continue;
        xlsxwriter().lxw_workbook_free(book);
        return Error{ErrorCode::output_too_many_rows, {std::to_string(most_rows)}};
    }
    errno = 0;
    if (const lxw_error error = xlsxwriter().workbook_close(book); error != LXW_NO_ERROR) {
        return Error{ErrorCode::output_without_temporary_file, {errno != 0 ? std::strerror(errno) : xlsxwriter().lxw_strerror(error)}};
    }
    std::ifstream file(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(file), {}};
    if (!file || bytes.empty()) return no_temporary_file(EIO);
    return bytes;
}

}  // namespace kehoach::output
