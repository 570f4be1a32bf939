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

#include "output/records.h"
#include "output/sheet_text.h"
#include "output/writers.h"

namespace kehoach::output {
namespace {

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
            *format = workbook_add_format(book_);
            format_set_align(*format, LXW_ALIGN_VERTICAL_TOP);
            format_set_text_wrap(*format);
        }
        format_set_bold(heading_);
        format_set_bg_color(heading_, 0xDDE6F0);
        format_set_border(heading_, LXW_BORDER_THIN);
        // Text stays text when somebody edits the cell.
        format_set_num_format(text_, "@");
        format_set_num_format(day_, "dd/mm/yyyy");
        format_set_align(day_, LXW_ALIGN_LEFT);
        format_set_num_format(number_, "0");
    }

    // False if the table has more rows than a sheet.
    bool add(const Sheet& kind, const RecordTable& table) {
        lxw_worksheet* sheet = workbook_add_worksheet(book_, english_ ? kind.english : kind.vietnamese);
        const auto columns = static_cast<lxw_col_t>(table.columns.size());
        for (lxw_col_t c = 0; c < columns; ++c) {
            const RecordColumn& column = table.columns[c];
            lxw_row_col_options options{};
            options.hidden = options.level = folded(table, c) ? 1 : 0;
            options.collapsed = !folded(table, c) && c > 0 && folded(table, c - 1U) ? 1 : 0;
            worksheet_set_column_opt(sheet, c, c, column.width, nullptr, &options);
            worksheet_write_string(sheet, 0, c, std::string(english_ ? column.english : column.vietnamese).c_str(), heading_);
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
                worksheet_set_row(sheet, row + static_cast<lxw_row_t>(r), std::min(static_cast<double>(lines) * LXW_DEF_ROW_HEIGHT, highest_row),
                                  nullptr);
            }
            for (lxw_col_t c = 0; c < columns; ++c) write(sheet, row, c, table.columns[c].kind, cells[c]);
            row += static_cast<lxw_row_t>(height);
        }
        worksheet_freeze_panes(sheet, 1, 0);
        worksheet_autofilter(sheet, 0, 0, std::max<lxw_row_t>(row - 1, 1), static_cast<lxw_col_t>(columns - 1));
        worksheet_repeat_rows(sheet, 0, 0);
        worksheet_set_landscape(sheet);
        constexpr std::uint8_t a4 = 9;
        worksheet_set_paper(sheet, a4);
        worksheet_fit_to_pages(sheet, 1, 0);
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
                worksheet_write_datetime(sheet, row, column, &value, day_);
            } else if (kind == ValueKind::number && !part.empty()) {
                worksheet_write_number(sheet, row, column, std::strtod(std::string(part).c_str(), nullptr), number_);
            } else {
                // Never a formula, whatever it begins with.
                worksheet_write_string(sheet, row, column, std::string(part).c_str(), text_);
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
    const ScratchFolder folder;
    if (folder.error() != 0) return no_temporary_file(folder.error());
    const std::string path = folder.path() + "/workbook.xlsx";
    std::string own_files = folder.path();
    lxw_workbook_options settings{};
    settings.tmpdir = own_files.data();
    lxw_workbook* book = workbook_new_opt(path.c_str(), &settings);
    if (book == nullptr) return Error{ErrorCode::out_of_memory, {}};

    const DocumentFields fields = document_fields(conversion.document, {});
    std::string title = fields.title;
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.created = time_of(fields.date);
    workbook_set_properties(book, &properties);
    Workbook workbook(book, options.language);
    for (const auto& sheet : sheets) {
        if (workbook.add(sheet, record_table(conversion, sheet.kind, options.language))) continue;
        lxw_workbook_free(book);
        return Error{ErrorCode::output_too_many_rows, {std::to_string(most_rows)}};
    }
    errno = 0;
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR) {
        return Error{ErrorCode::output_without_temporary_file, {errno != 0 ? std::strerror(errno) : lxw_strerror(error)}};
    }
    std::ifstream file(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(file), {}};
    if (!file || bytes.empty()) return no_temporary_file(EIO);
    return bytes;
}

}  // namespace kehoach::output
