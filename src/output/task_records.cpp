#include "output/task_records.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "model/names.h"
#include "text/words.h"
#include "worklist/days.h"

namespace kehoach::output {
namespace {

std::string joined(const std::vector<std::string>& values) {
    std::string out;
    for (const auto& value : values) text::append_with(out, value, "\n");
    return out;
}

// Appends a line unless it is there already.
void add_once(std::vector<std::string>& values, std::string value) {
    if (std::find(values.begin(), values.end(), value) == values.end()) values.push_back(std::move(value));
}

struct DeadlineFields {
    std::string start;
    std::string end;
    std::vector<std::string> kinds;
    std::vector<std::string> recurrence;
};

DeadlineFields fields_of(const Deadline& deadline) {
    DeadlineFields fields;
    for (const auto& item : deadline.items) {
        // Dates of one length in ISO 8601 compare as text.
        // `Trước quý II` has no first day, and ends where the work list says that it is due; `từ tháng 7` has no last one.
        const bool begins = item.start && item.bound != Bound::before;
        if (begins && (fields.start.empty() || *item.start < fields.start)) fields.start = *item.start;
        const auto end = item.kind == DeadlineKind::ongoing && !item.bound ? item.end : worklist::last_day(item);
        if (end && (fields.end.empty() || *end > fields.end)) fields.end = *end;
        add_once(fields.kinds, std::string(model::name(item.kind)));
        if (!item.every) continue;
        const std::string every(model::name(*item.every));
        add_once(fields.recurrence, item.times ? std::to_string(*item.times) + "/" + every : every);
    }
    return fields;
}

// The columns of start_of_record(), and those behind them.
std::vector<RecordColumn> behind_document_columns(std::vector<RecordColumn> own) {
    // clang-format off
    std::vector<RecordColumn> columns = {
        {"source", "Tệp", "Source", 16, ValueKind::text, true},
        {"issuer", "Cơ quan ban hành", "Issuer", 22, ValueKind::text, true},
        {"document", "Văn bản", "Document", 18, ValueKind::text, true},
        {"document_date", "Ngày văn bản", "Document date", 12, ValueKind::date, true},
        {"document_title", "Trích yếu", "Document title", 32, ValueKind::text, true},
        {"appendix", "Phụ lục", "Appendix", 12, ValueKind::text, true},
    };
    // clang-format on
    columns.insert(columns.end(), own.begin(), own.end());
    return columns;
}

Record start_of_record(const Conversion& conversion, std::string_view at) {
    DocumentFields fields = document_fields(conversion.document, at);
    return {source_name(conversion), std::move(fields.issuer), std::move(fields.document),
            std::move(fields.date),  std::move(fields.title),  std::move(fields.appendix)};
}

}  // namespace

const std::vector<RecordColumn>& task_columns() {
    // clang-format off
    static const std::vector<RecordColumn> columns = behind_document_columns({
        {"table", "Bảng", "Table", 14, ValueKind::text, true},
        {"row", "Hàng", "Row", 6, ValueKind::number, true},
        {"group_ordinal", "TT nhóm", "Group no.", 8},
        {"group", "Nhóm nhiệm vụ", "Group", 20},
        {"ordinal", "TT", "No.", 6},
        {"objective", "Mục tiêu", "Objective", 24},
        {"task", "Nhiệm vụ", "Task", 44},
        {"activity", "Hoạt động", "Activity", 28},
        {"outputs", "Sản phẩm", "Outputs", 28},
        {"lead", "Chủ trì", "Lead", 20},
        {"coordinating", "Phối hợp", "Coordinating", 24},
        {"deadline", "Thời hạn", "Deadline", 20},
        {"deadline_start", "Từ ngày", "From", 12, ValueKind::date},
        {"deadline_end", "Đến ngày", "Until", 12, ValueKind::date},
        {"deadline_kinds", "Loại thời hạn", "Kind of deadline", 14},
        {"recurrence", "Định kỳ", "Recurrence", 9},
        {"budget", "Kinh phí", "Budget", 10},
        {"note", "Ghi chú", "Note", 16},
        {"at", "Vị trí", "Place", 14, ValueKind::text, true},
    });
    // clang-format on
    return columns;
}

const std::vector<RecordColumn>& citation_columns() {
    // clang-format off
    static const std::vector<RecordColumn> columns = behind_document_columns({
        {"type", "Loại văn bản viện dẫn", "Cited type", 18},
        {"number", "Số, ký hiệu", "Cited number", 20},
        {"date", "Ngày", "Cited date", 12, ValueKind::date},
        {"cited_issuer", "Cơ quan ban hành văn bản viện dẫn", "Cited issuer", 26},
        {"raw", "Nguyên văn", "As written", 60},
        {"at", "Vị trí", "Place", 20},
    });
    // clang-format on
    return columns;
}

Record task_record(const Conversion& conversion, const Task& task) {
    Record record = start_of_record(conversion, task.at);
    const auto add = [&](std::string value) { record.push_back(std::move(value)); };
    add(task.table.value_or(""));
    add(task.row ? std::to_string(*task.row) : "");
    add(task.group ? task.group->ordinal.value_or("") : "");
    add(task.group ? task.group->title : "");
    add(task.ordinal.value_or(""));
    add(task.objective.value_or(""));
    add(task.task.value_or(""));
    add(task.activity.value_or(""));
    add(joined(task.outputs));
    add(joined(task.lead));
    add(joined(task.coordinating));
    const DeadlineFields deadline = task.deadline ? fields_of(*task.deadline) : DeadlineFields{};
    add(task.deadline ? task.deadline->raw : "");
    add(deadline.start);
    add(deadline.end);
    add(joined(deadline.kinds));
    add(joined(deadline.recurrence));
    add(task.budget.value_or(""));
    add(task.note.value_or(""));
    add(task.at);
    return record;
}

std::vector<Record> task_records(const Conversion& conversion) {
    std::vector<Record> records;
    records.reserve(conversion.tasks.size());
    for (const auto& task : conversion.tasks) records.push_back(task_record(conversion, task));
    return records;
}

std::vector<Record> citation_records(const Conversion& conversion) {
    std::vector<Record> records;
    records.reserve(conversion.citations.size());
    for (const auto& citation : conversion.citations) {
        Record record = start_of_record(conversion, citation.at);
        for (auto value :
             {citation.type, citation.number.value_or(""), citation.date.value_or(""), citation.issuer.value_or(""), citation.raw, citation.at}) {
            record.push_back(std::move(value));
        }
        records.push_back(std::move(record));
    }
    return records;
}

}  // namespace kehoach::output
