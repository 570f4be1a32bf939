#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "model/names.h"
#include "model/walk.h"
#include "output/escape.h"
#include "output/markdown_tasks.h"
#include "output/writers.h"
#include "text/letters.h"
#include "text/table_marks.h"
#include "text/words.h"

namespace kehoach::output {
namespace {

constexpr std::size_t longest_heading = 160;
constexpr std::size_t longest_stopped_heading = 60;  // `Mục tiêu.` is a heading, a sentence is none
constexpr int deepest_heading = 6;

// Tells the reader that what follows does not continue what stood before.
constexpr std::string_view separator = "<!-- -->\n\n";

class MarkdownWriter {
public:
    std::string write(const Conversion& conversion, const WriteOptions& options) {
        const Document& document = conversion.document;
        find_notes(document);
        write_front_matter(document.header);
        // Marks of notes to the head have a line of their own, since a note without any mark would not be shown.
        if (!marks_of_head_.empty()) out_ += marks_of_head_ + "\n\n";
        write_below_head(document);
        for (const auto& [label, text] : notes_) {
            out_ += "[^" + label + "]: " + markdown_cell(text) + "\n\n";
        }
        if (options.task_table) out_ += markdown_task_table(conversion, options.language);
        return std::move(out_);
    }

private:
    // Gives every note a label of its own, and the nodes that refer to notes their marks.
    void find_notes(const Document& document) {
        std::map<std::string, std::string> marks;  // by pointer
        std::map<std::string, int> times;
        model::for_each_document(document, [&](const Document& part, const std::string&) {
            for (const auto& note : part.notes) {
                std::string label = note.label.empty() ? "*" : note.label;
                if (const int time = ++times[label]; time > 1) label += "-" + std::to_string(time);
                marks[note.at] += "[^" + label + "]";
                notes_.emplace_back(label, note.text);
            }
        });
        if (marks.empty()) return;
        model::for_each_node(document, [&](const Node& node, const model::Place& place) {
            const auto found = marks.find(place.pointer);
            if (found == marks.end()) return;
            marks_.emplace(&node, found->second);
            marks.erase(found);
        });
        for (const auto& [pointer, left] : marks) marks_of_head_ += left;
    }

    [[nodiscard]] std::string marks_of(const Node& node) const {
        const auto found = marks_.find(&node);
        return found == marks_.end() ? std::string() : found->second;
    }

    void key(std::string_view name, const std::optional<std::string>& value) {
        if (!value) return;
        out_ += name;
        out_ += ": " + yaml_scalar(*value) + '\n';
    }

    static std::optional<std::string> place_and_date(const Header& header) {
        if (!header.place && !header.date) return std::nullopt;
        std::string out = header.place.value_or("");
        if (header.date) text::append_with(out, header.date->raw, ", ");
        return out;
    }

    void write_front_matter(const Header& header) {
        out_ += "---\nformat: kehoach\n";
        if (header.issuer) {
            key("issuer_parent", header.issuer->parent);
            key("issuer", header.issuer->name);
        }
        key("state_title", header.state_title);
        key("motto", header.motto);
        if (header.number) key("number", header.number->raw);
        key("place_date", place_and_date(header));
        if (!header.marks.empty()) {
            out_ += "marks: [";
            for (std::size_t i = 0; i < header.marks.size(); ++i) out_ += (i == 0 ? "" : ", ") + yaml_scalar(header.marks[i]);
            out_ += "]\n";
        }
        if (header.type) key("type", header.type->name);
        key("title", header.title);
        out_ += "---\n\n";
    }

    // The head of an attachment stands in the text, in the order of a printed one.
    void write_attachment_head(const Header& header) {
        if (header.issuer) {
            optional_paragraph(header.issuer->parent);
            optional_paragraph(header.issuer->name);
        }
        optional_paragraph(header.state_title);
        optional_paragraph(header.motto);
        if (header.number) paragraph(header.number->raw);
        optional_paragraph(place_and_date(header));
        for (const auto& mark : header.marks) bold_paragraph(mark);
        if (header.type) out_ += "# " + markdown_text(header.type->name, false) + "\n\n";
        if (header.title) bold_paragraph(*header.title);
    }

    void write_below_head(const Document& document) {
        if (document.reference) italic_paragraph(document.reference->raw);
        if (!document.addressees.empty()) {
            out_ += "Kính gửi:\n\n";
            for (std::size_t i = 0; i < document.addressees.size(); ++i) {
                out_ += "- " + markdown_text(document.addressees[i], false) + (i + 1 < document.addressees.size() ? ";\n" : ".\n");
            }
            out_ += '\n';
        }
        if (document.authority) bold_paragraph(*document.authority);
        for (const auto& basis : document.legal_bases) paragraph(basis);
        write_nodes(document.preamble, 0);
        if (document.enacting) bold_paragraph(*document.enacting);
        write_nodes(document.sections, 0);
        write_nodes(document.closing, 0);
        write_ending(document);
        for (const auto& appendix : document.appendices) write_appendix(appendix);
        for (const auto& attachment : document.attachments) {
            out_ += separator;
            write_attachment_head(attachment.header);
            write_below_head(attachment);
        }
    }

    void write_ending(const Document& document) {
        if (!document.recipients.empty() || !document.filing.empty()) {
            if (!document.recipients.empty()) out_ += "**Nơi nhận:**\n\n";
            for (const auto& recipient : document.recipients) out_ += "- " + markdown_text(recipient, false) + ";\n";
            if (!document.filing.empty()) {
                out_ += "- Lưu: ";
                for (std::size_t i = 0; i < document.filing.size(); ++i) out_ += (i == 0 ? "" : ", ") + markdown_text(document.filing[i], false);
                out_ += ".\n";
            }
            out_ += '\n';
        }
        for (const auto& signature : document.signatures) {
            for (const auto& capacity : signature.capacities) bold_paragraph(std::string(model::name(capacity.form)) + ". " + capacity.of);
            if (signature.position) bold_paragraph(*signature.position);
            if (signature.name) bold_paragraph(*signature.name);
        }
    }

    void write_appendix(const Appendix& appendix) {
        out_ += separator;
        if (appendix.label) out_ += "# " + markdown_text(*appendix.label, false) + "\n\n";
        if (appendix.title) bold_paragraph(*appendix.title);
        if (appendix.reference) italic_paragraph(appendix.reference->raw);
        last_text_.clear();
        write_nodes(appendix.children, 0);
    }

    void write_nodes(const std::vector<Node>& nodes, int depth) {
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            const Node& node = nodes[i];
            switch (node.kind) {
                case NodeKind::section: write_section(node, depth); break;
                case NodeKind::paragraph: paragraph(node.text, marks_of(node)); break;
                case NodeKind::bullet: {
                    write_bullet(node, 0);
                    const bool more = i + 1 < nodes.size() && nodes[i + 1].kind == NodeKind::bullet;
                    if (!more && !out_.ends_with("\n\n")) out_ += '\n';
                    last_text_ = node.text;
                    break;
                }
                case NodeKind::table:
                    if (i > 0 && nodes[i - 1].kind == NodeKind::table) out_ += separator;
                    write_table(node.table, marks_of(node));
                    last_text_.clear();
                    break;
            }
        }
    }

    // A heading says what comes, a clause says it.
    static bool is_heading(const Node& node) {
        const bool structural = node.numbering == Numbering::part || node.numbering == Numbering::chapter || node.numbering == Numbering::muc;
        const char last = node.label.empty() ? '\0' : node.label.back();
        const bool bare = last != '.' && last != ')' && last != '/' && last != ':' && !text::is_dash(static_cast<unsigned char>(last));
        if (structural || (bare && node.numbering != Numbering::decimal)) return true;
        if (node.text.size() > longest_heading || node.text.ends_with(';')) return false;
        if (node.text.ends_with('.') && node.text.size() > longest_stopped_heading) return false;
        return !node.children.empty() || text::is_all_capitals(node.text);
    }

    void write_section(const Node& node, int depth) {
        const std::string body = markdown_text(node.text, false) + marks_of(node);
        if (is_heading(node)) {
            out_.append(static_cast<std::size_t>(std::min(depth + 2, deepest_heading)), '#');
            out_ += ' ' + markdown_text(node.label, false);
        } else {
            out_ += markdown_text(node.label, true);
        }
        if (!body.empty()) out_ += ' ' + body;
        out_ += "\n\n";
        last_text_ = node.text;
        write_nodes(node.children, depth + 1);
    }

    void write_bullet(const Node& node, std::size_t indent) {
        // Only these markers make a list in Markdown; others stay as they are, each in a paragraph of its own.
        const bool lists = node.label == "-" || node.label == "+" || node.label == "*";
        if (!lists && !out_.ends_with("\n\n")) out_ += '\n';
        out_.append(indent, ' ');
        out_ += node.label + ' ' + markdown_text(node.text, false) + marks_of(node) + (lists ? "\n" : "\n\n");
        for (const auto& child : node.children) write_bullet(child, indent + 2);
    }

    // A paragraph in lower case behind an unfinished one would be taken for the rest of it.
    void paragraph(std::string_view text, const std::string& marks = {}) {
        if (!last_text_.empty() && text::starts_in_lower_case(text) && !text::ends_a_sentence(last_text_)) out_ += separator;
        out_ += markdown_text(text, true) + marks + "\n\n";
        last_text_ = text;
    }
    void optional_paragraph(const std::optional<std::string>& text) {
        if (text) paragraph(*text);
    }
    void bold_paragraph(std::string_view text) {
        out_ += "**" + markdown_text(text, false) + "**\n\n";
        last_text_.clear();
    }
    void italic_paragraph(std::string_view text) {
        out_ += "*" + markdown_text(text, false) + "*\n\n";
        last_text_.clear();
    }

    void write_table(const Table& table, const std::string& marks) {
        out_ += '|';
        for (const auto& column : table.columns) {
            const bool last = &column == &table.columns.back();
            out_ += ' ' + markdown_cell(column.header) + (last ? marks : std::string()) + " |";
        }
        out_ += "\n|";
        for (std::size_t c = 0; c < table.columns.size(); ++c) out_ += "---|";
        out_ += '\n';
        for (const auto& row : table.rows) {
            out_ += '|';
            for (std::size_t c = 0; c < row.cells.size(); ++c) out_ += ' ' + cell_text(row, c) + " |";
            out_ += '\n';
        }
        out_ += '\n';
    }

    static std::string cell_text(const Row& row, std::size_t column) {
        const auto& cell = row.cells[column];
        if (!cell) {
            if (!row.is_merged_left(column)) return std::string(text::merged_above_mark);
            // What is empty behind the title of a group is read as merged with it.
            return row.kind == RowKind::group ? std::string() : std::string(text::merged_left_mark);
        }
        if (cell->empty() || row.kind == RowKind::item) return markdown_cell(*cell);
        return "**" + markdown_cell(*cell) + "**";
    }

    std::string out_;
    std::string last_text_;
    std::vector<std::pair<std::string, std::string>> notes_;  // label and text
    std::unordered_map<const Node*, std::string> marks_;
    std::string marks_of_head_;
};

}  // namespace

std::string write_markdown(const Conversion& conversion, const WriteOptions& options) { return MarkdownWriter().write(conversion, options); }

}  // namespace kehoach::output
