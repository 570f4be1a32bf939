#include "support/docx_twin.h"

#include <map>
#include <vector>

#include "input/docx/number_formats.h"
#include "support/decomposed.h"
#include "support/docx_builder.h"
#include "text/letters.h"
#include "text/utf8.h"

namespace kehoach::test {
namespace {

using input::docx::NumberFormat;

struct Format {
    NumberFormat format;
    const char* name;
};

constexpr Format formats[] = {{NumberFormat::upper_roman, "upperRoman"},
                              {NumberFormat::decimal, "decimal"},
                              {NumberFormat::lower_letter, "lowerLetter"},
                              {NumberFormat::upper_letter, "upperLetter"}};

std::string capitals(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size();) text::append(out, text::to_upper(text::next_code_point(text, i)));
    return out;
}

class Typist {
public:
    explicit Typist(const TwinOptions& options) : options_(options) {}

    std::string type(const Document& document) {
        std::string out = document_body(document);
        DocxBuilder builder(out);
        builder.numbering(definitions_);
        return builder.docx();
    }

private:
    std::string line(std::string_view text, std::string_view properties = {}) const {
        return paragraph(options_.decomposed ? decomposed(text) : std::string(text), properties);
    }
    std::string centred(std::string_view text) const { return line(text, "<w:jc w:val=\"center\"/>"); }
    std::string bold(std::string_view text) const {
        const std::string typed = options_.decomposed ? decomposed(text) : std::string(text);
        return "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>" + escaped(typed) + "</w:t></w:r></w:p>";
    }

    std::string document_body(const Document& document) {
        std::string out = head(document);
        if (document.reference) out += centred(document.reference->raw);
        if (!document.addressees.empty()) out += line("Kính gửi:");
        for (const auto& addressee : document.addressees) out += line("- " + addressee + (&addressee == &document.addressees.back() ? "." : ";"));
        if (document.authority) out += bold(*document.authority);
        for (const auto& basis : document.legal_bases) out += line(basis);
        out += nodes(document.preamble);
        if (document.enacting) out += bold(*document.enacting);
        out += nodes(document.sections) + nodes(document.closing) + ending(document);
        for (const auto& appendix : document.appendices) {
            out += "<w:p><w:pPr><w:pageBreakBefore/></w:pPr></w:p>";
            if (appendix.label) out += bold(*appendix.label);
            if (appendix.title) out += bold(*appendix.title);
            if (appendix.reference) out += centred(appendix.reference->raw);
            out += nodes(appendix.children);
        }
        for (const auto& attachment : document.attachments) out += "<w:p><w:pPr><w:pageBreakBefore/></w:pPr></w:p>" + document_body(attachment);
        return out;
    }

    std::string head(const Document& document) {
        const Header& header = document.header;
        std::string left;
        std::string right;
        if (header.issuer && header.issuer->parent) left += centred(*header.issuer->parent);
        if (header.issuer && header.issuer->name) left += bold(*header.issuer->name);
        if (header.number) left += centred(header.number->raw);
        if (!header.type && header.title) left += centred(*header.title);
        if (header.state_title) right += bold(*header.state_title);
        if (header.motto) right += bold(*header.motto);
        if (header.date) right += centred((header.place ? *header.place + ", " : std::string()) + header.date->raw);
        for (const auto& mark : header.marks) left += bold(mark);
        std::string out;
        if (!left.empty() || !right.empty()) {
            const auto filled = [](const std::string& content) { return "<w:tc>" + (content.empty() ? paragraph("") : content) + "</w:tc>"; };
            out = options_.head_as_table ? table({row({filled(left), filled(right)})}) : left + right;
        }
        if (header.type) out += bold(capitals(header.type->name));
        if (header.type && header.title) out += bold(*header.title);
        return out;
    }

    std::string ending(const Document& document) {
        std::string recipients;
        if (!document.recipients.empty() || !document.filing.empty()) recipients += line("Nơi nhận:");
        for (const auto& recipient : document.recipients) recipients += line("- " + recipient + ";");
        if (!document.filing.empty()) {
            std::string filed;
            for (const auto& unit : document.filing) filed += (filed.empty() ? "" : ", ") + unit;
            recipients += line("- Lưu: " + filed + ".");
        }
        std::vector<std::string> columns = {recipients};
        for (const auto& signature : document.signatures) {
            std::string column;
            constexpr std::string_view forms[] = {"TM", "KT", "TL", "TUQ", "Q"};
            for (const auto& capacity : signature.capacities)
                column += bold(std::string(forms[static_cast<std::size_t>(capacity.form)]) + ". " + capacity.of);
            if (signature.position) column += bold(*signature.position);
            column += paragraph("") + paragraph("");
            if (signature.name) column += bold(*signature.name);
            columns.push_back(column);
        }
        if (recipients.empty() && document.signatures.empty()) return {};
        std::vector<std::string> cells;
        for (const auto& column : columns) cells.push_back("<w:tc>" + (column.empty() ? paragraph("") : column) + "</w:tc>");
        return table({row(cells)});
    }

    // The numbering (w:num) that prints the labels of these siblings from `begin` on, and how many of them it prints; 0 for typed
    // labels. A label is a word, a number and marks around them.
    std::string automatic_numbering(const std::vector<Node>& siblings, std::size_t begin, std::size_t& count) {
        count = 0;
        const Node& first = siblings[begin];
        for (const auto& [format, name] : formats) {
            const std::string number = input::docx::formatted(first.ordinal, format);
            const auto at = first.label.rfind(number);
            if (at == std::string::npos) continue;
            const std::string before = first.label.substr(0, at);
            const std::string behind = first.label.substr(at + number.size());
            std::size_t end = begin;
            while (end < siblings.size() && siblings[end].kind == NodeKind::section &&
                   siblings[end].label == before + input::docx::formatted(first.ordinal + static_cast<std::int64_t>(end - begin), format) + behind) {
                ++end;
            }
            if (end == begin) continue;
            count = end - begin;
            const int id = ++last_list_;
            const std::string start = "<w:start w:val=\"" + std::to_string(first.ordinal) + "\"/>";
            const std::string text = escaped(before) + "%1" + escaped(behind);
            const std::string definition = "<w:abstractNum w:abstractNumId=\"" + std::to_string(id) + "\"><w:lvl w:ilvl=\"0\">" + start +
                                           "<w:numFmt w:val=\"" + name + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl></w:abstractNum>";
            definitions_ = definition + definitions_ + "<w:num w:numId=\"" + std::to_string(id) + "\"><w:abstractNumId w:val=\"" +
                           std::to_string(id) + "\"/></w:num>";
            return numbered(id);
        }
        return {};
    }

    std::string nodes(const std::vector<Node>& siblings, int depth = 0) {
        std::string out;
        std::string numbering;
        std::size_t automatic_until = 0;
        for (std::size_t i = 0; i < siblings.size(); ++i) {
            const Node& node = siblings[i];
            switch (node.kind) {
                case NodeKind::section: {
                    if (options_.automatic && i >= automatic_until) {
                        std::size_t count = 0;
                        numbering = automatic_numbering(siblings, i, count);
                        automatic_until = i + count;
                    }
                    const bool automatic = options_.automatic && i < automatic_until;
                    // Chương and its like stand on a line of their own, above their title.
                    const bool apart = node.numbering == Numbering::part || node.numbering == Numbering::chapter || node.numbering == Numbering::muc;
                    if (apart) {
                        out += (automatic ? line("", numbering) : bold(node.label)) + bold(node.text);
                    } else {
                        out += automatic ? line(node.text, numbering) : line(node.label + (node.text.empty() ? "" : " ") + node.text);
                    }
                    break;
                }
                case NodeKind::bullet: out += line(node.label + " " + node.text, "<w:ind w:left=\"" + std::to_string(depth * 720) + "\"/>"); break;
                case NodeKind::paragraph: out += line(node.text); break;
                case NodeKind::table: out += grid(node.table) + paragraph(""); break;
            }
            out += nodes(node.children, node.kind == NodeKind::bullet ? depth + 1 : depth);
        }
        return out;
    }

    std::string grid(const Table& table_) {
        std::vector<std::string> rows;
        std::vector<std::string> header;
        for (const auto& column : table_.columns) header.push_back(grid_cell(column.header, {}));
        rows.push_back(row(header, "<w:tblHeader/>"));
        for (std::size_t r = 0; r < table_.rows.size(); ++r) {
            const Row& source = table_.rows[r];
            std::vector<std::string> cells;
            for (std::size_t c = 0; c < source.cells.size(); ++c) {
                if (!source.cells[c] && source.is_merged_left(c)) continue;
                std::size_t span = 1;
                while (c + span < source.cells.size() && !source.cells[c + span] && source.is_merged_left(c + span)) ++span;
                std::string properties = span > 1 ? "<w:gridSpan w:val=\"" + std::to_string(span) + "\"/>" : std::string();
                const bool covered = !source.cells[c];
                const bool covers = !covered && r + 1 < table_.rows.size() && !table_.rows[r + 1].cells[c] && !table_.rows[r + 1].is_merged_left(c);
                if (covered) properties += "<w:vMerge/>";
                if (covers) properties += "<w:vMerge w:val=\"restart\"/>";
                cells.push_back(grid_cell(source.cells[c].value_or(""), properties));
            }
            rows.push_back(row(cells));
        }
        return table(rows, "<w:tblBorders><w:top w:val=\"single\"/><w:insideH w:val=\"single\"/></w:tblBorders>");
    }

    std::string grid_cell(const std::string& text, const std::string& properties) const {
        return cell(options_.decomposed ? decomposed(text) : text, properties);
    }

    const TwinOptions& options_;
    std::string definitions_;
    int last_list_ = 0;
};

}  // namespace

std::string docx_twin(const Document& document, const TwinOptions& options) { return Typist(options).type(document); }

}  // namespace kehoach::test
