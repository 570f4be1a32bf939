#include <utility>

#include "output/csv.h"
#include "output/task_records.h"
#include "output/worklist_layouts.h"

namespace kehoach::output {

std::string worklist_csv(const worklist::Worklist& list, const WriteOptions& options) {
    std::vector<Record> records;
    for (const auto& group : list.groups) {
        for (const auto& entry : group.entries) records.push_back(task_record(*entry.conversion, *entry.task));
    }
    return csv_of({task_columns(), std::move(records)}, options);
}

}  // namespace kehoach::output
