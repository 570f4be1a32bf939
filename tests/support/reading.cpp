#include "support/reading.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "input/plain_text.h"
#include "model/names.h"
#include "model/walk.h"
#include "structure/grids.h"
#include "structure/outline.h"

namespace kehoach::test {
namespace {

std::string with_strokes(std::string text) {
    for (auto at = text.find('\n'); at != std::string::npos; at = text.find('\n', at)) text.replace(at, 1, " / ");
    return text;
}

void show(const std::vector<Node>& nodes, std::size_t depth, std::string& out) {
    for (const auto& node : nodes) {
        out.append(2 * depth, ' ');
        switch (node.kind) {
            case NodeKind::section: out += node.label + " {" + node.id + "} " + node.text; break;
            case NodeKind::bullet: out += node.label + " " + node.text; break;
            case NodeKind::paragraph: out += ": " + node.text; break;
            case NodeKind::table:
                out += "[" + std::to_string(node.table.columns.size()) + " columns, " + std::to_string(node.table.rows.size()) + " rows]";
                break;
        }
        while (out.ends_with(' ')) out.pop_back();
        out += '\n';
        show(node.children, depth + 1, out);
    }
}

}  // namespace

Conversion convert_text(std::string_view text) {
    auto conversion = convert(text, "text", std::nullopt);
    if (!conversion) throw std::runtime_error("the text was refused, error code " + std::to_string(static_cast<int>(conversion.error().code)));
    return *std::move(conversion);
}

Document document_of(std::string_view text) { return convert_text(text).document; }

BlockList blocks_of(std::string_view text) {
    auto blocks = input::read_plain_text(text, {});
    if (!blocks) throw std::runtime_error("the text was refused");
    return *std::move(blocks);
}

std::vector<RawTable> raw_tables(std::string_view text) {
    std::vector<RawTable> out;
    for (auto& block : blocks_of(text).blocks) {
        if (auto* table = std::get_if<RawTable>(&block)) out.push_back(std::move(*table));
    }
    return out;
}

RawTable raw_table(std::string_view text) {
    auto list = blocks_of(text);
    if (list.blocks.size() != 1 || !std::holds_alternative<RawTable>(list.blocks.front())) throw std::runtime_error("not one table");
    return std::get<RawTable>(std::move(list.blocks.front()));
}

std::vector<std::string> paragraphs_of(std::string_view text) {
    std::vector<std::string> out;
    for (const auto& block : blocks_of(text).blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) out.push_back(paragraph->text);
    }
    return out;
}

std::string shown(const RawTable& table) {
    std::string out;
    for (const auto& row : table.rows) {
        std::string line;
        for (std::size_t c = 0; c < row.cells.size(); ++c) {
            const Cell& cell = row.cells[c];
            if (c > 0) line += " | ";
            line += with_strokes(cell.text);
            if (cell.column_span != 1 || cell.row_span != 1)
                line += "<" + std::to_string(cell.column_span) + "x" + std::to_string(cell.row_span) + ">";
        }
        out += line + '\n';
    }
    return out;
}

std::string shown(const std::vector<Node>& nodes) {
    std::string out;
    show(nodes, 0, out);
    return out;
}

std::string shown(const Table& table) {
    std::string out;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        if (c > 0) out += " | ";
        out += table.columns[c].header + " (" + std::string(model::name(table.columns[c].role)) + ")";
    }
    out += '\n';
    for (const auto& row : table.rows) {
        out += std::string(model::name(row.kind)) + ": ";
        for (std::size_t c = 0; c < row.cells.size(); ++c) {
            if (c > 0) out += " | ";
            out += row.cells[c] ? with_strokes(*row.cells[c]) : "~";
        }
        while (out.ends_with(' ')) out.pop_back();
        out += '\n';
    }
    return out;
}

std::string outline(std::string_view text) {
    Items read(text);
    return shown(structure::read_outline(read.items, 0, read.items.size(), read.context));
}

Table table_of(const Document& document, std::size_t index) {
    std::vector<Table> tables;
    model::for_each_node(document, [&](const Node& node, const model::Place&) {
        if (node.kind == NodeKind::table) tables.push_back(node.table);
    });
    return tables.at(index);
}

std::string grid(std::string_view text) {
    Items read("KẾ HOẠCH\n");
    return shown(structure::read_grid(raw_tables(text), read.context).table);
}

std::vector<std::string> nodes_of(const Document& document) {
    std::vector<std::string> out;
    model::for_each_node(document, [&](const Node& node, const model::Place& place) {
        out.push_back(place.pointer + " " + std::string(model::name(node.kind)) + " " + node.label + " " + node.text);
        if (node.kind == NodeKind::table) out.push_back(shown(node.table));
    });
    return out;
}

std::string name_of(const Diagnostic& diagnostic) {
    std::string out(diagnostic.name());
    if (const auto variant = diagnostic.finding->variant; !variant.empty()) out.append("/").append(variant);
    return out;
}

std::vector<std::string> findings_of(const Conversion& conversion) {
    std::vector<std::string> out;
    for (const auto& diagnostic : conversion.diagnostics) out.push_back(name_of(diagnostic));
    return out;
}

bool has_finding(const Conversion& conversion, std::string_view name) {
    return std::any_of(conversion.diagnostics.begin(), conversion.diagnostics.end(), [&](const Diagnostic& d) { return name_of(d) == name; });
}

Items::Items(std::string_view text) : items(structure::make_items(blocks_of(text), context)) {}

}  // namespace kehoach::test
