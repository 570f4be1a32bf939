#include "output/escape.h"
#include "output/task_records.h"
#include "output/worklist_layouts.h"

namespace kehoach::output {
namespace {

void append_line(std::string& out, const Record& record) {
    for (std::size_t i = 0; i < record.size(); ++i) {
        if (i > 0) out.push_back(',');
        append_csv_field(out, record[i]);
    }
    out += "\r\n";
}

}  // namespace

std::string worklist_csv(const worklist::Worklist& list) {
    std::string out;
    Record header;
    for (const auto& column : task_columns()) header.emplace_back(column.name);
    append_line(out, header);
    for (const auto& group : list.groups) {
        for (const auto& entry : group.entries) append_line(out, task_record(*entry.conversion, *entry.task));
    }
    return out;
}

}  // namespace kehoach::output
