/// \file
/// What a plan wants done (nhiệm vụ): who delivers what, with whom, by when.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "kehoach/span.h"

namespace kehoach {

enum class DeadlineKind : std::uint8_t {
    date,          ///< `30/6/2023`
    month,         ///< `Tháng 9/2021`
    quarter,       ///< `Quý IV/2021`
    half_year,     ///< `6 tháng đầu năm 2025`
    year,          ///< `Năm 2025`
    period,        ///< `từ tháng 3 đến tháng 6/2025`
    recurring,     ///< `Hàng quý`
    ongoing,       ///< `Thường xuyên`
    event,         ///< `Sau khi có Kế hoạch của UBND tỉnh`
    as_regulated,  ///< `Theo quy định`
    unparsed,      ///< anything else
};

/// `trước`, `sau`.
enum class Bound : std::uint8_t { before, after };

enum class Frequency : std::uint8_t { day, week, month, quarter, half_year, year };

/// One point, stretch or condition of time. Dates are ISO 8601, `YYYY-MM-DD`; `start` and `end` are the first and the last day.
struct DeadlineItem {
    DeadlineKind kind = DeadlineKind::unparsed;
    std::optional<std::string> start;
    std::optional<std::string> end;
    std::optional<Bound> bound;
    std::optional<Frequency> every;     ///< of a recurring one
    std::optional<int> times;           ///< how many times in each such stretch, where more than once
    std::optional<std::string> rrule;   ///< RFC 5545, where the recurrence can be said so: `FREQ=MONTHLY;BYMONTHDAY=20`
    std::optional<std::string> action;  ///< what is due: the words before the time, `Báo cáo kết quả thực hiện`
    std::string text;                   ///< the item's whole piece of the cell
    bool inferred_year = false;         ///< the year was taken from the document, not from the text of the deadline
};

/// The text of a deadline and what it says; there is at least one item.
struct Deadline {
    std::string raw;
    std::vector<DeadlineItem> items;
};

/// The group of rows that a task stands in.
struct TaskGroup {
    std::optional<std::string> ordinal;  ///< of the innermost group
    std::string title;                   ///< `outer / inner` for a group inside a group
};

/// One row of a work programme, or one clause that says who does what; complete in itself, merged cells filled in.
struct Task {
    std::string at;                    ///< RFC 6901 pointer to the row of a table or to the node of a clause
    std::optional<std::string> table;  ///< pointer to the table; nullopt for a clause
    std::optional<std::size_t> row;    ///< zero-based index in the table's rows, groups counted; nullopt for a clause
    std::optional<TaskGroup> group;
    std::optional<std::string> ordinal;     ///< without its final stop
    std::optional<std::string> objective;   ///< mục tiêu
    std::optional<std::string> task;        ///< nội dung, nhiệm vụ, công việc
    std::optional<std::string> activity;    ///< hoạt động
    std::vector<std::string> outputs;       ///< sản phẩm, kết quả
    std::vector<std::string> lead;          ///< đơn vị chủ trì
    std::vector<std::string> coordinating;  ///< đơn vị phối hợp
    std::optional<Deadline> deadline;       ///< thời gian, thời hạn
    std::optional<std::string> budget;      ///< kinh phí
    std::optional<std::string> note;        ///< ghi chú
    Span span;
};

}  // namespace kehoach
