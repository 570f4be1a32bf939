#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/names.h"
#include "model/table_groups.h"
#include "model/walk.h"
#include "output/escape.h"
#include "output/writers.h"
#include "text/words.h"

namespace kehoach::output {
namespace {

constexpr std::string_view line_end = "\r\n";

// The columns by role, in the order of the output.
constexpr std::array roles = {
    ColumnRole::ordinal,      ColumnRole::objective, ColumnRole::task,   ColumnRole::activity, ColumnRole::output, ColumnRole::lead,
    ColumnRole::coordinating, ColumnRole::deadline,  ColumnRole::budget, ColumnRole::note,     ColumnRole::other,
};

class Lines {
public:
    void field(std::string_view text) {
        if (!at_start_) out_.push_back(',');
        at_start_ = false;
        append_csv_field(out_, text);
    }
    void optional_field(const std::optional<std::string>& text) { field(text ? std::string_view(*text) : std::string_view()); }
    void number(std::size_t value) { field(std::to_string(value)); }
    void end() {
        out_ += line_end;
        at_start_ = true;
    }
    void header(std::initializer_list<std::string_view> names) {
        for (const auto name : names) field(name);
    }
    std::string take() { return std::move(out_); }

private:
    std::string out_;
    bool at_start_ = true;
};

std::string number_and_type(const Document& document) {
    if (document.header.number) return document.header.number->raw;
    if (document.header.type) return document.header.type->name;
    return document.header.title.value_or("");
}

// An appendix by its label, or by its title where it has no label.
std::optional<std::string> appendix_name(const model::Place& place) {
    if (place.appendix == nullptr) return std::nullopt;
    return place.appendix->label ? place.appendix->label : place.appendix->title;
}

// The cells of one role in a row, one a line; where a role has several columns, or none is known, each carries its header.
std::string cells_of_role(const Table& table, const std::vector<std::optional<std::string>>& cells, ColumnRole role) {
    std::string out;
    const auto same_role = std::count_if(table.columns.begin(), table.columns.end(), [&](const Column& c) { return c.role == role; });
    for (std::size_t c = 0; c < cells.size(); ++c) {
        if (table.columns[c].role != role || !cells[c] || cells[c]->empty()) continue;
        const bool named = (role == ColumnRole::other || same_role > 1) && !table.columns[c].header.empty();
        text::append_with(out, named ? table.columns[c].header + ": " + *cells[c] : *cells[c], "\n");
    }
    return out;
}

void write_table_rows(Lines& lines, const std::string& source, const Table& table, const model::Place& place) {
    const auto groups = model::groups_of_rows(table);
    std::vector<std::optional<std::string>> filled;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const Row& row = table.rows[r];
        // A cell below a merged one says what the merged one says, so that every line stands alone.
        std::vector<std::optional<std::string>> cells = row.cells;
        if (row.kind == RowKind::item) {
            for (std::size_t c = 0; c < cells.size(); ++c) {
                if (!cells[c] && c < filled.size() && !row.is_merged_left(c)) cells[c] = filled[c];
            }
            filled = cells;
        } else {
            filled.clear();
        }
        std::string group;
        for (const auto g : groups[r]) text::append_with(group, model::group_title(table, g), " / ");
        lines.field(source);
        lines.field(number_and_type(*place.document));
        lines.optional_field(appendix_name(place));
        lines.field(place.pointer);
        lines.number(r);
        lines.field(model::name(row.kind));
        lines.field(group);
        for (const auto role : roles) lines.field(cells_of_role(table, cells, role));
        lines.end();
    }
}

std::string write_rows(const Conversion& conversion) {
    Lines lines;
    lines.header({"source", "document", "appendix", "table", "row", "kind", "group"});
    for (const auto role : roles) lines.field(model::name(role));
    lines.end();
    const std::string source = conversion.source.path.value_or("-");
    model::for_each_node(conversion.document, [&](const Node& node, const model::Place& place) {
        if (node.kind == NodeKind::table) write_table_rows(lines, source, node.table, place);
    });
    return lines.take();
}

std::string write_sections(const Conversion& conversion) {
    Lines lines;
    lines.header({"source", "document", "appendix", "at", "level", "kind", "numbering", "id", "label", "text"});
    lines.end();
    const std::string source = conversion.source.path.value_or("-");
    model::for_each_node(conversion.document, [&](const Node& node, const model::Place& place) {
        if (node.kind == NodeKind::table) return;
        const bool section = node.kind == NodeKind::section;
        lines.field(source);
        lines.field(number_and_type(*place.document));
        lines.optional_field(appendix_name(place));
        lines.field(place.pointer);
        lines.number(static_cast<std::size_t>(place.depth) + 1);
        lines.field(model::name(node.kind));
        lines.field(section ? model::name(node.numbering) : std::string_view());
        lines.field(node.id);
        lines.field(node.label);
        lines.field(node.text);
        lines.end();
    });
    return lines.take();
}

std::string write_documents(const Conversion& conversion) {
    Lines lines;
    lines.header({"source",    "at",          "issuer_parent", "issuer",     "number", "number_value", "number_year", "symbol",
                  "type_code", "issuer_code", "place",         "date",       "type",   "title",        "marks",       "signer_position",
                  "signer",    "recipients",  "appendices",    "attachments"});
    lines.end();
    const std::string source = conversion.source.path.value_or("-");
    model::for_each_document(conversion.document, [&](const Document& document, const std::string& pointer) {
        const Header& header = document.header;
        const auto joined = [](const std::vector<std::string>& values) {
            std::string out;
            for (const auto& value : values) text::append_with(out, value, "\n");
            return out;
        };
        lines.field(source);
        lines.field(pointer);
        lines.optional_field(header.issuer ? header.issuer->parent : std::nullopt);
        lines.optional_field(header.issuer ? header.issuer->name : std::nullopt);
        lines.field(header.number ? std::string_view(header.number->raw) : std::string_view());
        lines.field(header.number && header.number->value ? std::to_string(*header.number->value) : std::string());
        lines.field(header.number && header.number->year ? std::to_string(*header.number->year) : std::string());
        lines.optional_field(header.number ? header.number->symbol : std::nullopt);
        lines.optional_field(header.number ? header.number->type_code : std::nullopt);
        lines.optional_field(header.number ? header.number->issuer_code : std::nullopt);
        lines.optional_field(header.place);
        lines.optional_field(header.date ? header.date->value : std::nullopt);
        lines.field(header.type ? std::string_view(header.type->name) : std::string_view());
        lines.optional_field(header.title);
        lines.field(joined(header.marks));
        std::vector<std::string> positions;
        std::vector<std::string> names;
        for (const auto& signature : document.signatures) {
            positions.push_back(signature.position.value_or(""));
            names.push_back(signature.name.value_or(""));
        }
        lines.field(joined(positions));
        lines.field(joined(names));
        lines.field(joined(document.recipients));
        lines.number(document.appendices.size());
        lines.number(document.attachments.size());
        lines.end();
    });
    return lines.take();
}

}  // namespace

std::string write_csv(const Conversion& conversion, const WriteOptions& options) {
    switch (options.records) {
        case RecordKind::rows: return write_rows(conversion);
        case RecordKind::sections: return write_sections(conversion);
        case RecordKind::documents: return write_documents(conversion);
    }
    return {};
}

}  // namespace kehoach::output
