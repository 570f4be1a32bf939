#include "extract/tasks.h"

#include <cstddef>
#include <string>
#include <utility>

#include "extract/clause_tasks.h"
#include "extract/deadlines.h"
#include "extract/table_tasks.h"

namespace kehoach::extract {
namespace {

class Collector {
public:
    explicit Collector(Diagnostics& diagnostics) : deadlines_(diagnostics) {}

    std::vector<Task> take() { return std::move(tasks_); }

    // `year` is that of the document around this one, for an attachment that says none.
    void add_document(const Document& document, const std::string& prefix, int year) {
        if (const int own = year_of(document.header); own != 0) year = own;
        deadlines_.set_year(year);
        // With an appendix or an attachment, the clauses say again what these list.
        assigned_ = document.appendices.empty() && document.attachments.empty();
        add_nodes(document.preamble, prefix + "/preamble");
        add_nodes(document.sections, prefix + "/sections");
        add_nodes(document.closing, prefix + "/closing");
        assigned_ = false;
        for (std::size_t i = 0; i < document.appendices.size(); ++i) {
            add_nodes(document.appendices[i].children, prefix + "/appendices/" + std::to_string(i) + "/children");
        }
        for (std::size_t i = 0; i < document.attachments.size(); ++i) {
            add_document(document.attachments[i], prefix + "/attachments/" + std::to_string(i), year);
        }
    }

private:
    void add_nodes(const std::vector<Node>& nodes, const std::string& prefix) {
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            const Node& node = nodes[i];
            const std::string pointer = prefix + "/" + std::to_string(i);
            if (node.kind == NodeKind::table) {
                append_table_tasks(node.table, pointer, deadlines_, tasks_);
                continue;
            }
            if (auto task = labelled_task(node, pointer, deadlines_)) {
                tasks_.push_back(*std::move(task));
            } else if (assigned_) {
                if (auto assigned = assigned_task(node, pointer, deadlines_)) tasks_.push_back(*std::move(assigned));
            }
            add_nodes(node.children, pointer + "/children");
        }
    }

    DeadlineReader deadlines_;
    std::vector<Task> tasks_;
    bool assigned_ = false;
};

}  // namespace

std::vector<Task> find_tasks(const Document& document, Diagnostics& diagnostics) {
    Collector collector(diagnostics);
    collector.add_document(document, {}, 0);
    return collector.take();
}

}  // namespace kehoach::extract
