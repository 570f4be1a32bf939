#include <array>

#include "output/escape.h"
#include "output/worklist_cells.h"
#include "output/worklist_layouts.h"

namespace kehoach::output {
namespace {

void append_table(std::string& out, const std::vector<worklist::Entry>& entries, Language language) {
    constexpr std::array columns = {"deadline", "task", "outputs", "lead", "coordinating", "document"};
    for (const auto* column : columns) out += "| " + std::string(column_heading(column, language)) + ' ';
    out += "|\n";
    for (std::size_t i = 0; i < columns.size(); ++i) out += "|---";
    out += "|\n";
    for (const auto& entry : entries) {
        const WorklistRow row = worklist_row(entry, language);
        for (const auto* cell : {&row.deadline, &row.task, &row.outputs, &row.lead, &row.coordinating, &row.document}) {
            out += cell->empty() ? "| " : "| " + markdown_cell(*cell) + ' ';
        }
        out += "|\n";
    }
    out += '\n';
}

}  // namespace

std::string worklist_markdown(const worklist::Worklist& list, Language language) {
    std::string out;
    for (const auto& group : list.groups) {
        const std::string heading = group_heading(list, group, language);
        if (!heading.empty()) out += "## " + markdown_text(heading, false) + "\n\n";
        append_table(out, group.entries, language);
    }
    if (list.groups.empty()) append_table(out, {}, language);
    return out + summary(list, language) + '\n';
}

}  // namespace kehoach::output
