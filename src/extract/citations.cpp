#include "extract/citations.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "vi/citations.h"

namespace kehoach::extract {
namespace {

class Collector {
public:
    std::vector<Citation> take() { return std::move(citations_); }

    void add_document(Document& document, const std::string& prefix) {
        add(document.header.title, prefix + "/header/title");
        if (document.reference) add_reference(*document.reference, prefix + "/reference");
        add_list(document.addressees, prefix + "/addressees");
        add(document.authority, prefix + "/authority");
        add_list(document.legal_bases, prefix + "/legal_bases");
        add_nodes(document.preamble, prefix + "/preamble");
        add(document.enacting, prefix + "/enacting");
        add_nodes(document.sections, prefix + "/sections");
        add_nodes(document.closing, prefix + "/closing");
        add_list(document.recipients, prefix + "/recipients");
        for (std::size_t i = 0; i < document.notes.size(); ++i) add_item(document.notes[i].text, prefix + "/notes", i);
        for (std::size_t i = 0; i < document.appendices.size(); ++i) {
            Appendix& appendix = document.appendices[i];
            const std::string at = prefix + "/appendices/" + std::to_string(i);
            add(appendix.title, at + "/title");
            if (appendix.reference) add_reference(*appendix.reference, at + "/reference");
            add_nodes(appendix.children, at + "/children");
        }
        for (std::size_t i = 0; i < document.attachments.size(); ++i) {
            add_document(document.attachments[i], prefix + "/attachments/" + std::to_string(i));
        }
    }

private:
    // The index of the first citation that the text adds.
    std::size_t add_text(std::string_view text, const std::string& at) {
        const std::size_t first = citations_.size();
        for (auto& mention : vi::citations_in(text)) {
            mention.citation.at = at;
            citations_.push_back(std::move(mention.citation));
        }
        return first;
    }
    void add(const std::optional<std::string>& text, const std::string& at) {
        if (text) add_text(*text, at);
    }
    // Pointers are made only where something is cited, which most texts do not.
    void add_item(std::string_view text, const std::string& prefix, std::size_t index) {
        for (std::size_t i = add_text(text, prefix); i < citations_.size(); ++i) citations_[i].at += "/" + std::to_string(index);
    }
    void add_list(const std::vector<std::string>& texts, const std::string& prefix) {
        for (std::size_t i = 0; i < texts.size(); ++i) add_item(texts[i], prefix, i);
    }
    void add_reference(Reference& reference, const std::string& at) {
        const std::size_t first = add_text(reference.raw, at);
        if (citations_.size() > first) reference.citation = citations_[first];
    }

    void add_nodes(const std::vector<Node>& nodes, const std::string& prefix) {
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            const Node& node = nodes[i];
            add_item(node.text, prefix, i);
            if (node.kind == NodeKind::table) add_table(node.table, prefix + "/" + std::to_string(i));
            if (!node.children.empty()) add_nodes(node.children, prefix + "/" + std::to_string(i) + "/children");
        }
    }

    void add_table(const Table& table, const std::string& prefix) {
        for (std::size_t c = 0; c < table.columns.size(); ++c) add_item(table.columns[c].header, prefix + "/columns", c);
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            const auto& cells = table.rows[r].cells;
            for (std::size_t c = 0; c < cells.size(); ++c) {
                if (!cells[c] || cells[c]->empty()) continue;
                for (std::size_t i = add_text(*cells[c], prefix); i < citations_.size(); ++i) {
                    citations_[i].at += "/rows/" + std::to_string(r) + "/cells/" + std::to_string(c);
                }
            }
        }
    }

    std::vector<Citation> citations_;
};

}  // namespace

std::vector<Citation> find_citations(Document& document) {
    Collector collector;
    collector.add_document(document, {});
    return collector.take();
}

}  // namespace kehoach::extract
