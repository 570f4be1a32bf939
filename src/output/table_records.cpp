#include "output/table_records.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "model/names.h"
#include "model/table_groups.h"
#include "model/walk.h"
#include "text/words.h"

namespace kehoach::output {
namespace {

// The columns by role, in the order of the output.
constexpr std::array roles = {
    ColumnRole::ordinal,      ColumnRole::objective, ColumnRole::task,   ColumnRole::activity, ColumnRole::output, ColumnRole::lead,
    ColumnRole::coordinating, ColumnRole::deadline,  ColumnRole::budget, ColumnRole::note,     ColumnRole::other,
};

// clang-format off
const std::vector<RecordColumn>& row_columns() {
    static const std::vector<RecordColumn> columns = {
        {"source", "Tệp", "Source", 16, ValueKind::text, true},
        {"document", "Văn bản", "Document", 18, ValueKind::text, true},
        {"appendix", "Phụ lục", "Appendix", 12},
        {"table", "Bảng", "Table", 14, ValueKind::text, true},
        {"row", "Hàng", "Row", 6, ValueKind::number, true},
        {"kind", "Loại hàng", "Kind", 8},
        {"group", "Nhóm nhiệm vụ", "Group", 24},
        {"ordinal", "TT", "No.", 6},
        {"objective", "Mục tiêu", "Objective", 28},
        {"task", "Nhiệm vụ", "Task", 44},
        {"activity", "Hoạt động", "Activity", 32},
        {"output", "Sản phẩm", "Output", 32},
        {"lead", "Chủ trì", "Lead", 24},
        {"coordinating", "Phối hợp", "Coordinating", 28},
        {"deadline", "Thời hạn", "Deadline", 22},
        {"budget", "Kinh phí", "Budget", 14},
        {"note", "Ghi chú", "Note", 20},
        {"other", "Cột khác", "Other", 24},
    };
    return columns;
}

const std::vector<RecordColumn>& section_columns() {
    static const std::vector<RecordColumn> columns = {
        {"source", "Tệp", "Source", 16},
        {"document", "Văn bản", "Document", 18},
        {"appendix", "Phụ lục", "Appendix", 12},
        {"at", "Vị trí", "Place", 20},
        {"level", "Cấp", "Level", 6, ValueKind::number},
        {"kind", "Loại", "Kind", 10},
        {"numbering", "Kiểu đánh số", "Numbering", 10},
        {"id", "Mã mục", "Id", 10},
        {"label", "Nhãn", "Label", 10},
        {"text", "Nội dung", "Text", 80},
    };
    return columns;
}

const std::vector<RecordColumn>& document_columns() {
    static const std::vector<RecordColumn> columns = {
        {"source", "Tệp", "Source", 16},
        {"at", "Vị trí", "Place", 14},
        {"issuer_parent", "Cơ quan chủ quản", "Parent organ", 22},
        {"issuer", "Cơ quan ban hành", "Issuer", 22},
        {"number", "Số, ký hiệu", "Number", 18},
        {"number_value", "Số", "Number value", 8, ValueKind::number},
        {"number_year", "Năm", "Number year", 8, ValueKind::number},
        {"symbol", "Ký hiệu", "Symbol", 14},
        {"type_code", "Mã loại", "Type code", 8},
        {"issuer_code", "Mã cơ quan", "Issuer code", 12},
        {"place", "Địa danh", "Place of issue", 14},
        {"date", "Ngày ban hành", "Date", 12, ValueKind::date},
        {"type", "Tên loại", "Type", 14},
        {"title", "Trích yếu", "Title", 44},
        {"marks", "Dấu", "Marks", 12},
        {"signer_position", "Chức vụ người ký", "Signer's position", 20},
        {"signer", "Người ký", "Signer", 20},
        {"recipients", "Nơi nhận", "Recipients", 32},
        {"appendices", "Số phụ lục", "Appendices", 8, ValueKind::number},
        {"attachments", "Số văn bản kèm theo", "Attachments", 8, ValueKind::number},
    };
    return columns;
}

const std::vector<RecordColumn>& diagnostic_columns() {
    static const std::vector<RecordColumn> columns = {
        {"source", "Tệp", "Source", 16, ValueKind::text, true},
        {"line", "Dòng", "Line", 8, ValueKind::number},
        {"block", "Khối", "Block", 8, ValueKind::number},
        {"severity", "Mức", "Severity", 10},
        {"rule", "Tên", "Rule", 24},
        {"message", "Nhận xét", "Message", 80},
        {"at", "Vị trí", "Place", 24},
    };
    return columns;
}
// clang-format on

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

void add_rows(std::vector<Record>& records, const Table& table, const model::Place& place, const std::string& source, const DocumentFields& fields) {
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
        Record record = {source, fields.document, fields.appendix, place.pointer, std::to_string(r), std::string(model::name(row.kind)), group};
        for (const auto role : roles) record.push_back(cells_of_role(table, cells, role));
        records.push_back(std::move(record));
    }
}

std::string joined(const std::vector<std::string>& values) {
    std::string out;
    for (const auto& value : values) text::append_with(out, value, "\n");
    return out;
}

}  // namespace

RecordTable row_records(const Conversion& conversion) {
    RecordTable table{row_columns(), {}};
    const std::string source = source_name(conversion);
    model::for_each_node(conversion.document, [&](const Node& node, const model::Place& place) {
        if (node.kind != NodeKind::table) return;
        add_rows(table.records, node.table, place, source, document_fields(conversion.document, place.pointer));
    });
    return table;
}

RecordTable section_records(const Conversion& conversion) {
    RecordTable table{section_columns(), {}};
    const std::string source = source_name(conversion);
    model::for_each_node(conversion.document, [&](const Node& node, const model::Place& place) {
        if (node.kind == NodeKind::table) return;
        const DocumentFields fields = document_fields(conversion.document, place.pointer);
        const bool section = node.kind == NodeKind::section;
        table.records.push_back({source, fields.document, fields.appendix, place.pointer, std::to_string(place.depth + 1),
                                 std::string(model::name(node.kind)), section ? std::string(model::name(node.numbering)) : std::string(), node.id,
                                 node.label, node.text});
    });
    return table;
}

RecordTable document_records(const Conversion& conversion) {
    RecordTable table{document_columns(), {}};
    const std::string source = source_name(conversion);
    model::for_each_document(conversion.document, [&](const Document& document, const std::string& pointer) {
        const Header& header = document.header;
        const Issuer issuer = header.issuer.value_or(Issuer{});
        const Number number = header.number.value_or(Number{});
        std::vector<std::string> positions;
        std::vector<std::string> names;
        for (const auto& signature : document.signatures) {
            positions.push_back(signature.position.value_or(""));
            names.push_back(signature.name.value_or(""));
        }
        table.records.push_back({source,
                                 pointer,
                                 issuer.parent.value_or(""),
                                 issuer.name.value_or(""),
                                 number.raw,
                                 number.value ? std::to_string(*number.value) : "",
                                 number.year ? std::to_string(*number.year) : "",
                                 number.symbol.value_or(""),
                                 number.type_code.value_or(""),
                                 number.issuer_code.value_or(""),
                                 header.place.value_or(""),
                                 header.date ? header.date->value.value_or("") : "",
                                 header.type ? header.type->name : "",
                                 header.title.value_or(""),
                                 joined(header.marks),
                                 joined(positions),
                                 joined(names),
                                 joined(document.recipients),
                                 std::to_string(document.appendices.size()),
                                 std::to_string(document.attachments.size())});
    });
    return table;
}

RecordTable diagnostic_records(const Conversion& conversion, Language language) {
    RecordTable table{diagnostic_columns(), {}};
    const std::string source = source_name(conversion);
    const bool lines = conversion.source.unit == PlaceUnit::line;
    for (const auto& diagnostic : conversion.diagnostics) {
        const std::string first = diagnostic.span.is_known() ? std::to_string(diagnostic.span.first) : "";
        table.records.push_back({source, lines ? first : "", lines ? "" : first, std::string(name(severity(diagnostic))),
                                 std::string(diagnostic.name()), message(diagnostic, language), diagnostic.at});
    }
    return table;
}

}  // namespace kehoach::output
